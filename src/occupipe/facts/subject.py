"""Figures that are about another group than the article's occupation."""

from __future__ import annotations

from occupipe.facts.cues import CueTable
from occupipe.facts.scene import Context, Scene
from occupipe.spans import Span

ALL_OCCUPATIONS = "all occupations"
_ALL = CueTable(
    {
        "all": r"(?:for|of|across|among|than) all (?:other )?(?:u\.s\. )?(?:occupations|workers|jobs|professions|careers)"
        r"|all u\.?s\.? occupations|total, all occupations|(?:for|of) the (?:whole|average) (?:us |u\.s\. )?(?:labou?r|work) ?force"
        r"|civilian workforce|for all jobs|average worker"
    }
)
_COMPARED = CueTable(
    {
        "than": r"faster than|slower than|as fast as|compared (?:to|with)|than the|about the same as|much like|average for all"
    }
)


def subject_of(scene: Scene, context: Context, span: Span) -> str | None:
    """
    "all occupations" where the clause of the figure is about all of them, None for the article's own occupation.

    A comparison ("faster than the average for all occupations") tells of the article's own occupation: only a
    figure that stands behind the words of comparison, before the next figure, is that of all occupations.
    """
    text = scene.folded
    start, end = _clause(scene, context, span)
    for cue in _ALL.find(text, start, end):
        between = text[span.end : cue.start] if cue.start >= span.end else text[cue.end : span.start]
        if cue.start >= span.end and _COMPARED.has(between + text[cue.start : cue.end]):
            continue
        if any(
            q.span.start >= min(span.end, cue.end) and q.span.end <= max(span.start, cue.start)
            for q in context.quantities
        ):
            continue
        return ALL_OCCUPATIONS
    return None


def _clause(scene: Scene, context: Context, span: Span) -> tuple[int, int]:
    """The stretch of the context between the semicolons or the comparisons around a figure."""
    text = scene.folded
    start = max(
        text.rfind(mark, context.span.start, span.start) for mark in (";", " while ", ", compared", " whereas ")
    )
    ends = [
        at
        for mark in (";", " while ", ", compared", " whereas ")
        if (at := text.find(mark, span.end, context.span.end)) >= 0
    ]
    return max(start, context.span.start), min(ends, default=context.span.end)
