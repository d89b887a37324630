"""
The pictures of cards in docs/: `python -m docs.making.screenshots docs`, from the project's root.

They are taken by hand, not by `make docs`: letters differ from machine to machine. It needs Chromium and playwright.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from playwright.sync_api import Browser


class Shot(NamedTuple):
    """A picture: the page of docs/site/, what is taken of it, how wide the window is, what the reader prefers."""

    page: str
    selector: str
    width: int
    scheme: str


SHOTS: dict[str, Shot] = {
    "card-light.png": Shot("card", "article", 672, "light"),
    "card-dark.png": Shot("element", "article", 672, "dark"),
    "card-phone.png": Shot("card", "article", 360, "light"),
    "card-page.png": Shot("element", "html", 960, "light"),
}
"""The pictures by name."""

HEIGHT = 640


def main(docs: Path) -> None:
    """Take all pictures."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, shot in SHOTS.items():
            _take(browser, docs, docs / name, shot)
        browser.close()


def _take(browser: Browser, docs: Path, path: Path, shot: Shot) -> None:
    page = browser.new_page(viewport={"width": shot.width, "height": HEIGHT}, color_scheme=shot.scheme)  # type: ignore[arg-type]
    page.goto((docs / "site" / f"{shot.page}.html").resolve().as_uri())
    if shot.selector == "html":
        page.screenshot(path=path)
    else:
        page.locator(shot.selector).screenshot(path=path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
