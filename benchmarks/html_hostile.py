"""
Hostile pages: time and memory at three sizes each.

    python -m benchmarks.html_hostile [CASE]...

For Linux. Each page is read in a process of its own. Memory is the peak of that process above what it needs for an empty page,
as a multiple of the page's bytes. A page that is refused shows the error. Linear means that twice the size takes twice the time.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

WORDS = "Bakers earned a median annual wage of $34,950 in May 2023. "

CASES: dict[str, tuple[Callable[[int], str], tuple[int, int, int]]] = {
    "elements nested": (lambda n: "<div>" * n + "x" + "</div>" * n, (25_000, 50_000, 100_000)),
    "elements nested, never closed": (lambda n: "<div>" * n + "x", (25_000, 50_000, 100_000)),
    "paragraphs in nested boxes": (lambda n: "<div>" * n + "<p>x" * n, (25_000, 50_000, 100_000)),
    "formats never closed": (lambda n: "".join(f"<font color={i}><p>x" for i in range(n)), (25_000, 50_000, 100_000)),
    "tables nested": (lambda n: "<table><tr><td>" * n + "x", (10_000, 20_000, 40_000)),
    "words between rows": (lambda n: "<table>" + "<tr>x" * n, (25_000, 50_000, 100_000)),
    "attributes": (lambda n: "<div " + " ".join(f"a{i}=1" for i in range(n)) + ">x</div>", (250_000, 500_000, 1_000_000)),
    "one long attribute": (lambda n: f"<p title='{'a' * n}'>x", (2_500_000, 5_000_000, 10_000_000)),
    "comment never closed": (lambda n: "x<!--" + "<p>" * n, (1_000_000, 2_000_000, 4_000_000)),
    "comments opened": (lambda n: "x" + "<!--" * n, (1_000_000, 2_000_000, 4_000_000)),
    "markup in a script": (lambda n: "x<script>" + "<p>$5</p>" * n, (500_000, 1_000_000, 2_000_000)),
    "scripts in scripts": (lambda n: "x<script>" + "<!--<script>" * n, (250_000, 500_000, 1_000_000)),
    "references": (lambda n: "<p>" + "&amp;" * n, (50_000, 100_000, 200_000)),
    "references never ended": (lambda n: "<p>" + "&notit" * n, (50_000, 100_000, 200_000)),
    "ampersands": (lambda n: "<p>" + "&" * n, (1_000_000, 2_000_000, 4_000_000)),
    "one line of words": (lambda n: "<p>" + WORDS * n, (42_000, 84_000, 168_000)),
    "one word": (lambda n: "<p>" + "a" * n, (2_500_000, 5_000_000, 10_000_000)),
    "white space": (lambda n: "<p>x" + " \n\t" * n + "y", (1_000_000, 2_000_000, 4_000_000)),
    "less-than signs": (lambda n: "<p>" + "< " * n, (1_000_000, 2_000_000, 4_000_000)),
    "cells that span": (lambda n: "<table>" + "<tr><td colspan=1000 rowspan=1000>x" * n, (10_000, 20_000, 40_000)),
    "headings": (lambda n: "<h1>x<h2>y" * n, (20_000, 40_000, 80_000)),
    "items": (lambda n: "<ul><li>x" * n, (20_000, 40_000, 80_000)),
    "hidden panels": (lambda n: "".join(f"<i>x</i><div id=p{i} hidden>y</div>" for i in range(n)), (10_000, 20_000, 40_000)),
    "drawings": (lambda n: "x" + "<svg><title/>" * n, (20_000, 40_000, 80_000)),
    "menus never closed": (lambda n: "x" + "<nav>" * n, (1_000, 2_000, 4_000)),
    "menus in menus": (lambda n: "x" + "<nav>" * n + "<h1>y</h1>" + "</nav>" * n, (1_000, 2_000, 4_000)),
    "too many tags": (lambda n: "<p>x</p>" * n, (200_000, 400_000, 800_000)),
    "100 MB": (lambda n: "<p>" + "a" * n, (100_000_000, 100_000_000, 100_000_000)),
    "nul": (lambda n: "<p>" + "a" * n + "\0", (1_000_000, 2_000_000, 4_000_000)),
    "markup for machines": (lambda n: "x<script type='application/ld+json'>" + "[" * n, (250_000, 500_000, 1_000_000)),
}  # fmt: skip
"""The pages, by what is hostile in them, and three sizes. To add one: a row here."""


def measure(path: Path) -> None:
    """Read one page in this process; print seconds, peak memory in bytes and what came of it."""
    from occupipe.errors import SourceError
    from occupipe.readers import read_source

    begun = time.process_time()
    try:
        came = f"{len(next(iter(read_source(path))).text):,} characters"  # type: ignore[union-attr]
    except SourceError as problem:
        came = problem.problem
    sys.stdout.write(f"{time.process_time() - begun:.3f}\t{peak_memory()}\t{came}\n")


def peak_memory() -> int:
    """The most memory this process has held, in bytes; `ru_maxrss` would count what its parent held before it, too."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


def measured(path: Path) -> tuple[float, int, str]:
    """The same, in a process of its own."""
    run = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "benchmarks.html_hostile", "--read", str(path)], capture_output=True, text=True, check=False
    )  # fmt: skip
    if run.returncode:
        return 0.0, 0, run.stderr.strip().splitlines()[-1]
    seconds, peak, came = run.stdout.rstrip("\n").split("\t")
    return float(seconds), int(peak), came


def main() -> None:
    """A line for each page and size."""
    if sys.argv[1:2] == ["--read"]:
        measure(Path(sys.argv[2]))
        return
    with TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        path.write_text("<p>x")
        _, empty, _ = measured(path)
        for name in sys.argv[1:] or CASES:
            page, sizes = CASES[name]
            for size in sizes:
                path.write_text(page(size), encoding="utf-8")
                length = path.stat().st_size
                seconds, peak, came = measured(path)
                times = max(peak - empty, 0) / length
                sys.stdout.write(f"{name:32} {length:>11,} B {seconds:>7.3f} s {times:>6.1f} x  {came}\n")


if __name__ == "__main__":
    main()
