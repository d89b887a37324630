"""Case files: prose, a fenced article, and the diagnostics that its rule gives."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from occupipe.article import Article
from occupipe.diagnostics import Diagnostic
from occupipe.pipeline.reading import case_of
from occupipe.readers import reader
from occupipe.rules.diagnose import diagnose
from tests.rules.build import AS_OF

FOLDER = Path(__file__).parents[1] / "cases"
_TITLE = re.compile(r"# (?P<name>[a-z-]+) \((?P<code>[A-Z]{3}\d{3})\)\n")
_FENCES = re.compile(r"^```(?P<info>[^\n]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_SECTION = re.compile(r"^```.*?^```$|^## ", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class CaseFile:
    """
    One case: its rule, what it shows, the article, and the lines `line:col: severity[CODE] message`.

    The fence of an article may name its format (`article md`). That of the diagnostics holds what the rule of the file
    gives; `diagnostics all` holds what all rules give.
    """

    file: str
    code: str
    name: str
    title: str
    article: str
    suffix: str
    expected: tuple[str, ...]
    whole: bool

    @property
    def id(self) -> str:
        """How a test names the case."""
        return f"{self.code}: {self.title}"


@cache
def case_files() -> tuple[CaseFile, ...]:
    """All cases of all files."""
    return tuple(case for path in sorted(FOLDER.glob("*.md")) for case in _cases(path))


def _cases(path: Path) -> list[CaseFile]:
    text = path.read_text(encoding="utf-8")
    title = _TITLE.match(text)
    assert title is not None, f"{path.name} does not begin with `# name (CODE)`"
    starts = [match.start() for match in _SECTION.finditer(text) if match[0] == "## "]  # an article has headings too
    return [_case(path, title, text[start + 3 : end]) for start, end in pairwise([*starts, len(text)])]


def _case(path: Path, title: re.Match[str], section: str) -> CaseFile:
    heading = section.partition("\n")[0]
    fences = [(match["info"].split(), match["body"]) for match in _FENCES.finditer(section)]
    assert [info[0] for info, _ in fences] == ["article", "diagnostics"], (
        f"{path.name}: {heading}: an article, then diagnostics"
    )
    (article, text), (diagnostics, lines) = fences
    suffix = f".{article[1]}" if len(article) > 1 else ".txt"
    return CaseFile(
        path.name, title["code"], title["name"], heading, text, suffix, tuple(lines.splitlines()), "all" in diagnostics
    )


def read(text: str, suffix: str = ".txt") -> Article:
    """The article of a text."""
    return reader(suffix)(text, "article", f"article{suffix}")


def judged(text: str, code: str | None, suffix: str = ".txt") -> list[Diagnostic]:
    """What a rule finds in a text, read as any source is; all rules for None."""
    article = read(text, suffix)
    case = case_of(article, AS_OF)
    return list(diagnose(case, select=None if code is None else {code}))


def line_of(diagnostic: Diagnostic) -> str:
    """A diagnostic as case files write it."""
    start = diagnostic.place.start
    return f"{start.line}:{start.column}: {diagnostic.severity}[{diagnostic.code}] {diagnostic.message}"
