"""Who a figure is from: the bodies that articles name, in full where the article gives the full name somewhere."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from occupipe import late as re
from occupipe.article import Block, BlockKind
from occupipe.facts.scene import Context, Scene

SOURCES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("Bureau of Labor Statistics", ("bureau of labor statistics", "labor bureau", "occupational outlook handbook"), ("bls", "oews")),
    ("Department of Labor", ("department of labor",), ("dol",)),
    ("Census Bureau", ("census bureau", "american community survey"), ()),
    ("O*NET OnLine", ("o*net online", "onetcenter.org", "onetonline.org"), ("o*net",)),
    ("Office for National Statistics", ("office for national statistics",), ("ons",)),
    ("National Careers Service", ("national careers service",), ()),
    ("Statistics Canada", ("statistics canada",), ()),
    ("Job Bank", ("job bank", "jobbank.gc.ca"), ()),
    ("Australian Bureau of Statistics", ("australian bureau of statistics",), ("abs",)),
    ("PayScale", ("payscale",), ()),
    ("Glassdoor", ("glassdoor",), ()),
    ("Indeed", ("indeed.com", "to indeed", "indeed reports", "indeed says", "indeed lists", "indeed puts"), ()),
    ("Salary.com", ("salary.com",), ()),
    ("ZipRecruiter", ("ziprecruiter",), ()),
    ("Zippia", ("zippia",), ()),
    ("SimplyHired", ("simplyhired", "simply hired"), ()),
    ("CareerBuilder", ("careerbuilder",), ()),
    ("SalaryExpert", ("salaryexpert",), ()),
    ("Forbes", ("forbes",), ()),
    ("National Association of Colleges and Employers", ("national association of colleges and employers",), ("nace",)),
)  # fmt: skip
"""Publishers of occupational figures: full name, how articles print it, its letters. To add one: a row."""

BLS = "Bureau of Labor Statistics"
_SAID = re.compile(
    r"[Aa]ccording to (?:the |a |its )?(?P<name>[A-Z][\w&.'’-]*(?: (?:of|for|and|the|&|[A-Z][\w&.'’-]*)){0,7})"
)
_TAIL = re.compile(r"(?: (?:of|for|and|the|&))+$")


class Named(NamedTuple):
    """A source that is named at an offset; `full` tells whether by more than its letters."""

    start: int
    name: str
    full: bool


def _places(folded: str) -> list[Named]:
    """Every name of the table as a word of its own, in order; of two at one place the longer. Searching literals is fast."""
    found = []
    for name, printed, letters in SOURCES:
        for literal in (*printed, *letters):
            start = folded.find(literal)
            while start >= 0:
                end = start + len(literal)
                if _is_word(folded, start, end):
                    found.append((start, -end, Named(start, name, literal in printed)))
                start = folded.find(literal, end)
    found.sort(key=lambda place: place[:2])
    kept: list[Named] = []
    reached = 0
    for start, negative_end, named in found:
        if start >= reached:
            kept.append(named)
            reached = -negative_end
    return kept


def _is_word(text: str, start: int, end: int) -> bool:
    return not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()


def source_in(folded: str) -> str | None:
    """
    The first source that a text names.

    >>> source_in("the bls reports")
    'Bureau of Labor Statistics'
    """
    return next((named.name for named in _places(folded)), None)


def named_in(scene: Scene) -> list[Named]:
    """Every place where the article names a source, in order; looked for once."""
    known: list[Named] | None = scene.notes.get("sources")
    if known is None:
        known = scene.notes["sources"] = _named(scene)
    return known


def _named(scene: Scene) -> list[Named]:
    found = _places(scene.folded)
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
    place = _first_behind(scene, context.span.start)
    if place < len(named) and named[place].start < context.span.end:
        return _printed(scene, named[place])
    heading = scene.article.heading_of(scene.block(context))
    first = heading.span.start if heading else 0
    if place and named[place - 1].start >= first:
        return _printed(scene, named[place - 1])
    return _footnote_source(scene, context)


def _printed(scene: Scene, named: Named) -> str:
    """The full name where the article prints it anywhere, else the letters as printed."""
    known: set[str] | None = scene.notes.get("full names of sources")
    if known is None:
        known = scene.notes["full names of sources"] = {other.name for other in named_in(scene) if other.full}
    if named.full or named.name in known:
        return named.name
    match = re.match(r"[\w*]+", scene.article.text[named.start : named.start + 30])
    return match[0] if match else named.name


def _footnote_source(scene: Scene, context: Context) -> str | None:
    block = scene.block(context)
    heading = scene.article.heading_of(block)
    marks = block.marks or (heading.marks if heading else "")
    named = named_in(scene)
    for note in scene.article.footnotes_for(marks) or _unmarked(scene).get(block.section, ()):
        place = _first_behind(scene, note.span.start)
        if place < len(named) and named[place].start < note.span.end:
            return _printed(scene, named[place])
    return None


def _first_behind(scene: Scene, offset: int) -> int:
    """The index of the first source that is named at an offset or behind it."""
    starts: list[int] | None = scene.notes.get("places of sources")
    if starts is None:
        starts = scene.notes["places of sources"] = [named.start for named in named_in(scene)]
    return bisect_left(starts, offset)


def _unmarked(scene: Scene) -> dict[int | None, list[Block]]:
    """The footnotes without marks, by their section."""
    known: dict[int | None, list[Block]] | None = scene.notes.get("unmarked footnotes")
    if known is None:
        known = scene.notes["unmarked footnotes"] = {}
        for block in scene.article.blocks:
            if block.kind is BlockKind.FOOTNOTE and not block.marks:
                known.setdefault(block.section, []).append(block)
    return known
