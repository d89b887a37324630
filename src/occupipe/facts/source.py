"""Who a figure is from: the bodies articles name, in full as the article gives them somewhere."""

from __future__ import annotations

import re
from functools import cache

from occupipe.article import BlockKind
from occupipe.facts.scene import Context, Scene

SOURCES: tuple[tuple[str, str], ...] = (
    ("Bureau of Labor Statistics", r"(?:u\.?s\.? )?bureau of labor statistics(?:'s?)?|\bbls(?:'s?)?\b|occupational outlook handbook|\boews\b|labor bureau"),
    ("Department of Labor", r"(?:u\.?s\.? )?department of labor|\bdol\b"),
    ("Census Bureau", r"(?:u\.?s\.? )?census bureau|american community survey"),
    ("O*NET OnLine", r"o\*net(?: ?online)?|onetcenter\.org|onetonline\.org"),
    ("Office for National Statistics", r"office for national statistics|\bons\b"),
    ("National Careers Service", r"national careers service"),
    ("Statistics Canada", r"statistics canada"),
    ("Job Bank", r"\bjob bank\b|jobbank\.gc\.ca"),
    ("Australian Bureau of Statistics", r"australian bureau of statistics|\babs\b"),
    ("PayScale", r"payscale(?:\.com)?"),
    ("Glassdoor", r"glassdoor(?:\.com)?"),
    ("Indeed", r"\bindeed\.com|according to indeed\b"),
    ("Salary.com", r"salary\.com"),
    ("ZipRecruiter", r"ziprecruiter(?:\.com)?"),
    ("Zippia", r"zippia(?:\.com)?"),
    ("SimplyHired", r"simply ?hired(?:\.com)?"),
    ("CareerBuilder", r"careerbuilder(?:\.com)?"),
    ("National Association of Colleges and Employers", r"national association of colleges and employers|\bnace\b"),
)  # fmt: skip
"""Publishers of occupational figures by full name, and how articles print them. To add one: a row."""

BLS = "Bureau of Labor Statistics"


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<s{n}>{pattern})" for n, (_, pattern) in enumerate(SOURCES)))


def source_in(folded: str) -> str | None:
    """
    The first source that a text names.

    >>> source_in("the bls reports")
    'Bureau of Labor Statistics'
    """
    match = _pattern().search(folded)
    return SOURCES[int(str(match.lastgroup)[1:])][0] if match else None


def source_of(scene: Scene, context: Context) -> str | None:
    """The source of a context's figures: its own, its paragraph's, its section's, or that of a footnote it bears."""
    own = source_in(scene.text(context))
    if own:
        return own
    for other in scene.earlier(context):
        named = source_in(scene.text(other))
        if named:
            return named
    return _footnote_source(scene, context)


def _footnote_source(scene: Scene, context: Context) -> str | None:
    block = scene.block(context)
    heading = scene.article.heading_of(block)
    marks = block.marks or (heading.marks if heading else "")
    notes = scene.article.footnotes_for(marks) or tuple(
        b for b in scene.article.blocks if b.kind is BlockKind.FOOTNOTE and not b.marks and b.section == block.section
    )
    for note in notes:
        named = source_in(scene.folded[note.span.start : note.span.end])
        if named:
            return named
    return None
