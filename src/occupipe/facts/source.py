"""Who a figure is from: the bodies that articles name, in full where the article gives the full name somewhere."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

from occupipe.article import BlockKind
from occupipe.facts.scene import Context, Scene

SOURCES: tuple[tuple[str, str, str], ...] = (
    ("Bureau of Labor Statistics", r"bureau of labor statistics|labor bureau|occupational outlook handbook", r"\bbls\b|\boews\b"),
    ("Department of Labor", r"department of labor", r"\bdol\b"),
    ("Census Bureau", r"census bureau|american community survey", ""),
    ("O*NET OnLine", r"o\*net online|onetcenter\.org|onetonline\.org", r"o\*net\b"),
    ("Office for National Statistics", r"office for national statistics", r"\bons\b"),
    ("National Careers Service", r"national careers service", ""),
    ("Statistics Canada", r"statistics canada", ""),
    ("Job Bank", r"\bjob bank\b|jobbank\.gc\.ca", ""),
    ("Australian Bureau of Statistics", r"australian bureau of statistics", r"\babs\b"),
    ("PayScale", r"payscale", ""),
    ("Glassdoor", r"glassdoor", ""),
    ("Indeed", r"\bindeed\.com|\bto indeed\b|\bindeed (?:reports|says|lists|puts)", ""),
    ("Salary.com", r"salary\.com", ""),
    ("ZipRecruiter", r"ziprecruiter", ""),
    ("Zippia", r"zippia", ""),
    ("SimplyHired", r"simply ?hired", ""),
    ("CareerBuilder", r"careerbuilder", ""),
    ("SalaryExpert", r"salaryexpert", ""),
    ("Forbes", r"forbes(?:\.com)?", ""),
    ("National Association of Colleges and Employers", r"national association of colleges and employers", r"\bnace\b"),
)  # fmt: skip
"""Publishers of occupational figures: full name, how articles print it, its letters. To add one: a row."""

BLS = "Bureau of Labor Statistics"
_SAID = re.compile(
    r"[Aa]ccording to (?:the |a |its )?(?P<name>[A-Z][\w&.'’-]*(?: (?:of|for|and|the|&|[A-Z][\w&.'’-]*)){0,7})"
)
_TAIL = re.compile(r"(?: (?:of|for|and|the|&))+$")


@dataclass(frozen=True, slots=True)
class Named:
    """A source that is named at an offset; `full` tells whether by more than its letters."""

    start: int
    name: str
    full: bool


@cache
def _pattern() -> re.Pattern[str]:
    rows = [(f"f{n}", full) for n, (_, full, _) in enumerate(SOURCES)]
    rows += [(f"l{n}", letters) for n, (_, _, letters) in enumerate(SOURCES) if letters]
    return re.compile("|".join(f"(?P<{label}>{pattern})" for label, pattern in rows))


def source_in(folded: str) -> str | None:
    """
    The first source that a text names.

    >>> source_in("the bls reports")
    'Bureau of Labor Statistics'
    """
    match = _pattern().search(folded)
    return SOURCES[int(str(match.lastgroup)[1:])][0] if match else None


def named_in(scene: Scene) -> list[Named]:
    """Every place where the article names a source, in order; looked for once."""
    known: list[Named] | None = scene.notes.get("sources")
    if known is None:
        known = scene.notes["sources"] = _named(scene)
    return known


def _named(scene: Scene) -> list[Named]:
    found = []
    for match in _pattern().finditer(scene.folded):
        label = str(match.lastgroup)
        found.append(Named(match.start(), SOURCES[int(label[1:])][0], label[0] == "f"))
    if "ccording to" in scene.article.text:
        found += _others(scene, found)
    return sorted(found, key=lambda named: named.start)


def _others(scene: Scene, known: list[Named]) -> list[Named]:
    """Sources of no table, as the article prints them: `according to the Example Guild`."""
    taken = [named.start for named in known]
    others = []
    for match in _SAID.finditer(scene.article.text):
        start, end = match.span("name")
        place = bisect_left(taken, start)
        if place < len(taken) and taken[place] < end:
            continue
        name = _TAIL.sub("", match["name"].rstrip(".'’"))
        others.append(Named(start, name, full=True))
    return others


def source_of(scene: Scene, context: Context) -> str | None:
    """The source of a context's figures: its own, its section's last, or that of a footnote it bears."""
    known: dict[int, str | None] = scene.notes.setdefault("source of", {})
    if context.index not in known:
        known[context.index] = _source_of(scene, context)
    return known[context.index]


def _source_of(scene: Scene, context: Context) -> str | None:
    named = named_in(scene)
    starts = [entry.start for entry in named]
    place = bisect_left(starts, context.span.start)
    if place < len(named) and named[place].start < context.span.end:
        return _printed(scene, named[place])
    heading = scene.article.heading_of(scene.block(context))
    first = heading.span.start if heading else 0
    if place and named[place - 1].start >= first:
        return _printed(scene, named[place - 1])
    return _footnote_source(scene, context)


def _printed(scene: Scene, named: Named) -> str:
    """The full name where the article prints it anywhere, else the letters as printed."""
    if named.full or any(other.full and other.name == named.name for other in named_in(scene)):
        return named.name
    match = re.match(r"[\w*]+", scene.article.text[named.start : named.start + 30])
    return match[0] if match else named.name


def _footnote_source(scene: Scene, context: Context) -> str | None:
    block = scene.block(context)
    heading = scene.article.heading_of(block)
    marks = block.marks or (heading.marks if heading else "")
    notes = scene.article.footnotes_for(marks) or tuple(
        b for b in scene.article.blocks if b.kind is BlockKind.FOOTNOTE and not b.marks and b.section == block.section
    )
    for note in notes:
        found = next((n for n in named_in(scene) if note.span.start <= n.start < note.span.end), None)
        if found:
            return _printed(scene, found)
    return None
