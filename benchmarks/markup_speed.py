"""
How long the markup of a page takes to be checked, warm, beside what reading the page costs.

    python -m benchmarks.markup_speed [FOLDER]

FOLDER holds pages (default ../shared/ooh/html), each given the JSON-LD of its own text. Times are CPU times of one core, the
best of several rounds. `extruct`, which only reads markup, is measured where it is installed.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from benchmarks.timing import seconds
from occupipe.exports.jsonld import jsonld, script_block
from occupipe.markup.page import markup_of
from occupipe.pipeline.judging_markup import OF_MARKUP
from occupipe.pipeline.reading import occupation_of
from occupipe.readers import html
from occupipe.readers.source import decode
from occupipe.rules.case import Case
from occupipe.rules.diagnose import diagnose

MODULES = ("extruct", "rdflib", "pyld", "turbohtml", "occupipe.markup.page", "occupipe.rules")
MICRODATA = Path("tests/markup/sound/microdata.html")
FINDINGS = Path("tests/markup/broken/page-money-as-text.html")


def checker(page: str) -> Callable[[str], object]:
    """What checks the markup of one page again and again; what all rules share of a page is there already."""
    article = html.read(page, "page", "page.html")
    case = Case(article, occupation_of(article))
    diagnose(case)

    def check(_: str) -> object:
        case.__dict__.pop("markup", None)
        case.notes.clear()
        return diagnose(case, select=OF_MARKUP)

    return check


def marked(page: str) -> str:
    """A page with the JSON-LD of its own text, core profile."""
    script = script_block(jsonld(occupation_of(html.read(page, "page", "page.html"))))
    return page.replace("</head>", f"{script}</head>", 1)


def told(name: str, taken: float) -> None:
    """One line of the table."""
    sys.stdout.write(f"{name:58} {taken * 1000:8.3f} ms\n")


def main() -> None:
    """A line for each measure."""
    folder = Path(sys.argv[1] if sys.argv[1:] else "../shared/ooh/html")
    pages = [marked(decode(path.read_bytes(), path.name)) for path in sorted(folder.glob("*.html"))]
    times = [seconds(checker(page), [page]) for page in pages]
    told(f"{len(pages)} pages, JSON-LD of the core profile, mean", sum(times) / len(times))
    told("the slowest of them", max(times))
    reading = [seconds(lambda page: html.read(page, "page", "page.html"), [page]) for page in pages[:5]]
    told("for comparison: reading a page", sum(reading) / len(reading))
    articles = [html.read(page, "page", "page.html") for page in pages[:5]]
    told("markup read alone", sum(seconds(lambda _, a=a: markup_of(a).things, [""]) for a in articles) / 5)
    for path in (MICRODATA, FINDINGS):
        page = path.read_text(encoding="utf-8")
        told(path.name, seconds(checker(page), [page]))
    if find_spec("extruct"):
        import extruct

        told("extruct, the first page, reading alone", seconds(extruct.extract, pages[:1]))
    for module in MODULES:
        told(f"import {module}", _import(module))


def _import(module: str) -> float:
    """Seconds that importing a module takes in a process of its own, beyond the start of Python; the best of five."""
    code = f"import time; t = time.perf_counter(); import {module}; print(time.perf_counter() - t)"
    command = [sys.executable, "-c", code]
    runs = (subprocess.run(command, capture_output=True, text=True, check=False) for _ in range(5))  # noqa: S603
    return min(float(run.stdout or "inf") for run in runs)


if __name__ == "__main__":
    main()
