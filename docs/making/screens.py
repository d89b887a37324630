"""
The pictures of the HTML report: `python -m docs.making.screens docs`, from the project's root.

They are looked at, not compared: another machine has other fonts. Needs Chromium and pdftoppm (`make browser`;
Debian: poppler-utils, pngquant), playwright, and for the look of those that are committed the fonts Inter and P052 (Debian:
fonts-inter, fonts-urw-base35).
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[2]
DAY = "2026-11-25"
DESK, PHONE = (1200, 800), (360, 720)


@dataclass(frozen=True)
class Picture:
    """A picture: of which sources, in a window of which size, dark or light, and what is at its top (a selector)."""

    name: str
    sources: tuple[str, ...]
    size: tuple[int, int]
    scheme: str = "light"
    top: str = "body"


PICTURES = (
    Picture("report-overview", ("sources", "out"), DESK),
    Picture("report-article", ("sources/paralegal.md",), DESK, top=".row:has(#a1-2)"),
    Picture("report-dark", ("sources/paralegal.md",), DESK, "dark", top=".findings"),
    Picture("report-phone", ("sources/paralegal.md",), PHONE, top=".glance"),
)
"""The pictures of docs/. To add one: a row here, its place in a page of docs/."""

PRINTED = "report-print"


def main(folder: Path) -> None:
    """Write all pictures."""
    with TemporaryDirectory() as temporary, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for picture in PICTURES:
            with opened(browser, picture, Path(temporary)) as page:
                show(page, picture)
                page.screenshot(path=folder / f"{picture.name}.png")
        printed(browser, folder, Path(temporary))
        browser.close()
    slim([folder / f"{name}.png" for name in (*(picture.name for picture in PICTURES), PRINTED)])


def slim(pictures: list[Path]) -> None:
    """Take the pictures down to 128 colours, where there is pngquant: a third of the bytes, and no one sees it."""
    command = shutil.which("pngquant")
    if command:
        subprocess.run([command, "--force", "--ext", ".png", "128", *pictures], check=True)  # noqa: S603 (of the system)


def opened(browser: Browser, picture: Picture, folder: Path) -> Page:
    """The report of a picture's sources in a window of its size."""
    path = folder / f"{picture.name}.html"
    subprocess.run(  # noqa: S603 (our own command)
        [
            sys.executable,
            "-m",
            "occupipe",
            "validate",
            *picture.sources,
            "--as-of",
            DAY,
            "--exit-zero",
            "-q",
            "-o",
            str(path),
        ],
        cwd=ROOT,
        check=True,
    )
    width, height = picture.size
    page = browser.new_page(
        viewport={"width": width, "height": height},
        color_scheme="dark" if picture.scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    page.goto(path.as_uri())
    return page


def show(page: Page, picture: Picture) -> None:
    """Bring what the picture is about to the top of the window, below what stays there."""
    page.locator(picture.top).first.evaluate("element => element.scrollIntoView({block: 'start'})")
    if picture.top != "body":
        page.mouse.wheel(0, -60)
        page.wait_for_timeout(200)


def printed(browser: Browser, folder: Path, temporary: Path) -> None:
    """The first and a later page of a printed report, side by side."""
    with opened(browser, Picture(PRINTED, ("sources/paralegal.md",), DESK), temporary) as page:
        page.pdf(path=temporary / "report.pdf", prefer_css_page_size=True, format="A4")
    pages = list(pages_of(temporary / "report.pdf", temporary))
    with browser.new_page(viewport={"width": 1200, "height": 850}) as page:
        images = "".join(f"<img width=590 style='background:#fff' src='{path.as_uri()}'>" for path in pages)
        sheet = temporary / "sheet.html"
        sheet.write_text(f"<body style='margin:0;background:#888;display:flex;gap:20px'>{images}", encoding="utf-8")
        page.goto(sheet.as_uri())
        page.screenshot(path=folder / f"{PRINTED}.png")


def pages_of(pdf: Path, folder: Path) -> Iterator[Path]:
    """The first page of a PDF, and the fourth, as pictures."""
    for number in (1, 4):
        stem = folder / f"page-{number}"
        command = [
            "pdftoppm",
            "-png",
            "-r",
            "90",
            "-f",
            str(number),
            "-l",
            str(number),
            "-singlefile",
            str(pdf),
            str(stem),
        ]
        subprocess.run(command, check=True)  # noqa: S603 (a tool of the system)
        yield stem.with_suffix(".png")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
