"""A new project: a commented configuration, a first source with its side file, and what checks it by itself."""

from __future__ import annotations

from pathlib import Path

from occupipe.errors import UsageError
from occupipe.pipeline.automation import HOOKS, WORKFLOW

CONFIGURATION = """\
# The configuration of occupipe. Every key may be left out; options of the command line win.

# Where the articles are, and where records, JSON-LD and tables go. Relative to this file.
paths: [sources]
out: out

# The country of articles that name none; it tells which dollars are meant.
country: US

# Figures that are older than this are told as stale.
max-age-years: 3

# From which severity on `occupipe validate` ends with status 1: note, warning or error.
fail-on: error

# Rules that shall not run, by their codes or how these begin; `occupipe rules` lists them.
# ignore: [SRC901]

# Rules that matter more or less to you.
# severities:
#   PAY106: error

# Settings for some of the sources.
# per-path:
#   - path: sources/archive
#     ignore: [SRC902, PRJ305]

# Findings that were looked at and are let stand.
# suppressions:
#   - rule: PAY102
#     path: sources/surveyor.md
#     quote: $41.00
#     reason: the union contract fixes the hourly wage
"""

ARTICLE = """\
# Surveyor

Surveyors measure land and draw its boundaries. This page is a sample: put your
own articles beside it, and take it away.

## Pay

The Bureau of Labor Statistics reports that surveyors in the United States
earned a median wage of $72,740 a year in May 2024.

## Outlook

According to the Bureau of Labor Statistics, surveyors held 56,100 jobs in 2024.
The Bureau projects that their employment will grow by 2,500 jobs, or 4 percent,
from 2024 to 2034.

## What surveyors do

- Measure distances and angles between points of the ground
- Look up deeds and earlier surveys
- Draw maps and plans
"""

SIDE_FILE = """\
# What is known of surveyor.md from outside of its text. Every key may be left out.
language: en
country: US
soc_code: "17-1022"
# url: https://example.org/careers/surveyor
# publisher: Example Careers
# retrieved: 2026-11-01
"""

FILES: dict[str, str] = {
    "occupipe.yaml": CONFIGURATION,
    "sources/surveyor.md": ARTICLE,
    "sources/surveyor.yaml": SIDE_FILE,
    ".github/workflows/occupipe.yml": WORKFLOW,
    ".pre-commit-config.yaml": HOOKS,
}
"""The files of a new project. To add one: its text, a row here."""


def begin(folder: Path) -> tuple[list[Path], list[Path]]:
    """Make a project: the files that were written, and those that were there and stand as they were."""
    written: list[Path] = []
    kept: list[Path] = []
    for name, text in FILES.items():
        path = folder / name
        (written if _make(path, text) else kept).append(path)
    return written, kept


def _make(path: Path, text: str) -> bool:
    """Write a file that is not there yet; False where something of its name is."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        if not path.parent.is_dir():
            raise UsageError(f"{path.parent.as_posix()}: is no folder") from None
        return False
    except OSError as problem:
        raise UsageError(f"{path.as_posix()}: cannot be written: {problem.strerror or problem}") from problem
    return True
