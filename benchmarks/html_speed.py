"""
How fast pages are read, alone and with facts and rules, beside what other tools need for their part of it.

    python -m benchmarks.html_speed [FOLDER]

FOLDER holds pages (default ../shared/ooh/html). Times are CPU times of one core, the best of several rounds for each page,
for 45,000 characters of page. `trafilatura`, which only finds and prints the main text, is measured where it is installed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from turbohtml import parse

from occupipe.pipeline.reading import occupation_of
from occupipe.readers import html
from occupipe.readers.source import decode

ROUNDS = 5
PAGE = 45_000


def best(work: Callable[[str], object], pages: list[str]) -> float:
    """Seconds for 45,000 characters of the pages."""
    total = 0.0
    for page in pages:
        rounds = []
        for _ in range(ROUNDS):
            begun = time.process_time()
            work(page)
            rounds.append(time.process_time() - begun)
        total += min(rounds)
    return total * PAGE / sum(map(len, pages))


def works() -> dict[str, Callable[[str], object]]:
    """What is measured, by its name."""
    found: dict[str, Callable[[str], object]] = {
        "turbohtml.parse, the tree alone": parse,
        "occupipe, read": lambda page: html.read(page, "page", "page.html"),
        "occupipe, read, facts and rules": lambda page: occupation_of(html.read(page, "page", "page.html")),
    }
    if find_spec("trafilatura"):
        from trafilatura import extract

        found["trafilatura.extract"] = extract
    return found


def main() -> None:
    """A line for each."""
    folder = Path(sys.argv[1] if sys.argv[1:] else "../shared/ooh/html")
    pages = [decode(path.read_bytes(), path.name) for path in sorted(folder.glob("*.html"))]
    for name, work in works().items():
        seconds = best(work, pages)
        sys.stdout.write(f"{name:34} {seconds * 1000:7.2f} ms {1 / seconds:8.0f} pages a second\n")


if __name__ == "__main__":
    main()
