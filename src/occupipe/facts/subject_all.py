"""Figures that are about all occupations: those of a comparison, and those of a row or column of totals."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.cues import Cue, CueTable
from occupipe.facts.scene import Context, Scene
from occupipe.spans import Span

ALL_OCCUPATIONS = "all occupations"
_ALL = CueTable(
    {
        "all": r"(?:for|of|across|among|than) all (?:other )?(?:u\.s\. )?(?:occupations|workers|jobs|professions|careers)"
        r"|\ball (?:u\.?s\.? )?occupations|average (?:occupation|job)\b|total, all occupations|(?:for|of) the (?:whole|average|entire) (?:us |u\.s\. )?(?:labou?r|work) ?force"
        r"|civilian (?:workforce|labor force)|for all jobs|all jobs nationally|average worker|average (?:national|american|u\.s\.) (?:salary|wage|worker)|national average (?:salary|wage)(?= |[.,;])(?! (?:for|of))"
        r"|occupations (?:overall|in general|as a whole)|\ball[- ]jobs (?:average|median)|(?:median|average|typical) (?:full-time )?(?:employee|earner)\b|\bby all workers\b"
    }
)
_COMPARED = CueTable(
    {
        "than": r"\btwice|\btimes\b|\bdouble|faster than|slower than|quicker than|as fast as|compared (?:to|with)|than the|about the same as|much like|average (?:for|of) all|in step with|above the average|outpac|similar to|average for"
    }
)
_THAN = re.compile(
    r"\b(?:than|compared (?:to|with)|versus|vs\.?|against) (?:the |an? )?(?:average (?:of )?)?(?:about )?$"
)
_TOTAL = re.compile(r"(?:compare:? )?(?:all|other|total,? all) (?:jobs|occupations|workers)(?: average)?")
_ATTACHED = re.compile(
    r"[ ,]*(?:\(|(?:which |that )?(?:is|was|of|at|will be|should be|are|make[s]?|gain[s]?)\b)[^;]{0,40}"
)

_RATIO = re.compile(r"(?:twice|times|share|proportion|rate|than) (?:[a-z]+ ){0,4}$")


def is_labelled_all(scene: Scene, context: Context, span: Span) -> bool:
    """Whether the heading of a figure's column, or the label of its row, says that it is about all occupations."""
    header, column, cells = scene.header(context), scene.cell(context, span), scene.block(context).cells
    if (
        header is not None
        and column is not None
        and column < len(header.cells)
        and _TOTAL.fullmatch(scene.words(header.cells[column]))
    ):
        return True
    first = cells[0] if cells else None
    return first is not None and not first.covers(span) and _ALL.has(scene.words(first))


def is_of_all(scene: Scene, context: Context, clause: Span, span: Span) -> bool:
    """
    Whether the clause of a figure is about all occupations.

    A comparison ("faster than the average for all occupations") tells of the article's own occupation: only a
    figure that stands behind the words of comparison, before the next figure, is that of all occupations.
    """
    compared = _THAN.search(scene.folded, clause.start, span.start) is not None
    for cue in _ALL.find(scene.folded, clause.start, clause.end):
        if cue.start >= span.end and compared:
            return True
        if not _is_measure(scene, clause, span, cue) and _is_next(context, span, cue):
            return True
    return False


def _is_measure(scene: Scene, clause: Span, span: Span, cue: Cue) -> bool:
    """Whether words for all occupations are only what the figure is measured by."""
    text = scene.folded
    if cue.start >= span.end:
        between = text[span.end : cue.start]
        return _COMPARED.has(between + text[cue.start : cue.end]) or bool(_RATIO.search(between.rstrip() + " "))
    between = text[cue.end : span.start]
    near = text[max(clause.start, cue.start - 30) : cue.end]
    return _COMPARED.has(near) and not _ATTACHED.fullmatch(between)


def _is_next(context: Context, span: Span, cue: Cue) -> bool:
    """Whether no other figure stands between a figure and words."""
    low, high = min(span.end, cue.end), max(span.start, cue.start)
    return not any(q.span.start >= low and q.span.end <= high for q in context.quantities)
