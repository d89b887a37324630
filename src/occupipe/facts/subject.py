"""Figures that are about another group than the article's occupation: all occupations, or another occupation."""

from __future__ import annotations

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.hush import plain
from occupipe.facts.own_occupation import own_occupation
from occupipe.facts.scene import Context, Scene
from occupipe.facts.subject_all import ALL_OCCUPATIONS, is_labelled_all, is_of_all
from occupipe.facts.subject_columns import column_mention
from occupipe.facts.subject_mentions import Mention, mentions
from occupipe.quantities.quantity import Unit
from occupipe.spans import Span

_MARKS = (";", " while ", ", compared", " whereas ", " compared with ", " compared to ", ". ", ", but ", " (the ")
_FOR = re.compile(r"^,? ?(?:\w+ )?(?:for|among|to|of) (?:the |all |most |other )?$")


def subject_of(scene: Scene, context: Context, span: Span) -> str | None:
    """What a figure is about where that is not the article's own occupation, else None."""
    start, end = _clause(scene, context, span)
    if is_labelled_all(scene, context, span) or is_of_all(scene, context, Span(start, end), span):
        return ALL_OCCUPATIONS
    headed = column_mention(scene, context, span)
    if headed is not None:
        return headed.other
    said = mentions(scene, context)
    counted = any(q.unit is Unit.COUNT and q.span == span for q in context.quantities)
    nearest = _told(scene, said, span, start, counted=counted)
    if nearest is not None:
        return nearest.other
    return None if said else _carried(scene, context)


_NEAR = 40
_EARLY = 40
"""Within how many characters of its start a sentence names what it is about."""
_AFTER = re.compile(
    r"^ ?(?:(?:a|an|per) (?:year|hour|month|week)|annually|hourly|growth|jobs|openings|in (?:19|20)\d\d|is expected|are expected)"
)
_NEXT = re.compile(r" (?:(?:new|more|additional|other|full-time) )?")


def _told(scene: Scene, said: list[Mention], span: Span, start: int, *, counted: bool) -> Mention | None:
    """The mention that tells whose a figure is: the one it is said to be `for`, else the last before it in its clause."""
    text = plain(scene)
    behind = next((m for m in said if m.start >= span.end), None)
    if behind is not None and counted and _NEXT.fullmatch(text[span.end : behind.start]):
        return behind
    near = behind is not None and behind.start - span.end < _NEAR
    if behind is not None and near and _FOR.match(_AFTER.sub("", text[span.end : behind.start])):
        return behind
    before = [m for m in said if m.end <= span.start]
    inside = [m for m in before if m.start >= start]
    if inside:
        return inside[-1]
    return before[-1] if before else None


def _carried(scene: Scene, context: Context) -> str | None:
    """The subject of the sentences before, or of the heading, for a sentence that names no occupation."""
    for other in scene.earlier(context, within="block"):
        said = mentions(scene, other)
        if said and _is_about(other, said):
            members = {m.other for m in said}
            return None if len(members) > 1 and len(own_occupation(scene).members) > 1 else said[0].other
    if context.kind is BlockKind.TABLE_ROW:
        return None
    heading = scene.article.heading_of(scene.block(context))
    above = next((c for c in scene.by_block.get(scene.block(context).section or -1, ()) if heading is not None), None)
    named = above is not None and above.kind is BlockKind.HEADING and above.index
    said = mentions(scene, above) if above is not None and named and not scene.text(above).startswith("by ") else []
    return said[0].other if len(said) == 1 else None


def _is_about(sentence: Context, said: list[Mention]) -> bool:
    """Whether what a sentence names is what it is about: the own occupation, or one it names early and with figures."""
    if any(m.other is None for m in said):
        return True
    return bool(sentence.quantities) and said[0].start - sentence.span.start < _EARLY


def _clause(scene: Scene, context: Context, span: Span) -> tuple[int, int]:
    """The stretch of the context between the marks of clauses around a figure."""
    text = scene.folded
    start = max(text.rfind(mark, context.span.start, span.start) for mark in _MARKS)
    ends = [at for mark in _MARKS if (at := text.find(mark, span.end, context.span.end)) >= 0]
    return max(start, context.span.start), min(ends, default=context.span.end)
