"""Of what a share is: the words beside it, without verb and article, as the article has them."""

from __future__ import annotations

import re

from occupipe.article import BlockKind
from occupipe.facts.scene import Context, Scene
from occupipe.quantities.quantity import Quantity, Unit
from occupipe.spans import Span

_VERB = re.compile(
    r"^[ ,():–-]*(?:(?:of (?:all |the |these |those |them|u\.s\. )?)?(?:[\w'/&-]+ ){0,6}?(?:who |that )?(?:are|were|is|was|have been|had been|will be)?[ ,]*(?:also |still |now |mostly |mainly |chiefly |currently )?"
    r"(?:self[- ]employed\b|(?:r[au]n|own(?:ed)?) (?=their own)|(?:employed|work(?:s|ed|ing)?|found|spread|based|located|scattered|hold jobs|held jobs|had jobs|jobs|positions|practice|practiced|to be found)?[ ,]*(?:over|in|by|at|for|with|on|across|among|within|inside)\b|(?:serv(?:e|es|ed)|stand behind|staff(?:ed)?)\b))"
)
_ARTICLE = re.compile(r"^(?:the|a|an|our|some type of)\s+", re.IGNORECASE)
_STOP = re.compile(
    r"[;.]|, (?:and|while|with|but|which|where|who|or about|another|about|a further|followed|an?other)\b|,? (?:and|while|but|whereas) (?:another |about |a further |the other |only |just |roughly |some |nearly |the remaining )?(?=\W*$)|\bin (?:19|20)\d\d\b|, (?=\W*$)| according to| says | as of "
)
_BEFORE = re.compile(
    r"(?:^|[;:,.] |\band |\bwhile |\bthat )(?:the )?(?P<words>[^;:]{2,80}?),? (?:employ(?:s|ed|ing)?|house[sd]?|account(?:s|ed|ing)? for|(?:is|are|was|were|being) home to|home to|hires?|ha(?:ve|s|d)(?: the most)?|made up|makes? up|represent(?:s|ed|ing)?|provid(?:e|es|ed|ing)|takes? on|took on|held|hold(?:s|ing)?|takes?|took|supplie[sd]|with|at|:|—|-)\b[\w ,'()-]{0,40}$"
)
_SAYS = re.compile(r"\b(?:are|is|were|was|works?|worked|had|have|has)\b|\band$|^(?:in|at|with|for|by|on) ")
"""Words that show that a label is the end of the clause before: `are self-employed and`."""
LONGEST = 120


def category_of(scene: Scene, context: Context, figure: Quantity) -> str | None:
    """The category of a share, None where none can be told."""
    span = _of_row(scene, context, figure) or _behind(scene, context, figure) or _front(scene, context, figure)
    if span is None:
        return None
    words = " ".join(scene.article.words(span).split()).strip(" ,;:()–-—*|")
    words = _ARTICLE.sub("", words)
    return words or None


def _of_row(scene: Scene, context: Context, figure: Quantity) -> Span | None:
    if context.kind is BlockKind.TABLE_ROW:
        cells = scene.block(context).cells
        if cells and cells[0] is not None and not cells[0].covers(figure.span):
            return cells[0]
    within = _in_list(scene, context, figure)
    if within is not None:
        return within
    if context.kind is not BlockKind.PARAGRAPH and not _VERB.match(_after(scene, context, figure)):
        front = scene.folded[context.span.start : figure.span.start].rstrip(" :–-—|(\t")
        if front and not re.search(r"\b(?:employed|employs|is|are|was|were)$", front):
            return Span(context.span.start, context.span.start + len(front))
    return None


def _in_list(scene: Scene, context: Context, figure: Quantity) -> Span | None:
    """The label before a figure of a list within a sentence: `industries: Health Care 95.6 per cent; Other 0.9`."""
    colon = scene.folded.find(":", context.span.start, figure.span.start)
    percents = [q for q in context.quantities if q.unit is Unit.PERCENT]
    bare = len(percents) > 1 and not scene.folded[percents[-1].span.end : context.span.end].strip(" .)")
    if colon < 0 and not bare:
        return None
    earlier = [q.span.end for q in percents if q.span.end <= figure.span.start]
    start = max([colon + 1 if colon >= 0 else context.span.start, *earlier])
    words = scene.folded[start : figure.span.start]
    label = words.strip(" ,;:–—-(").removeprefix("and ")
    if not label or len(label) > LONGEST or not label[0].isalnum() or _SAYS.search(label):
        return None
    at = start + words.index(label)
    return Span(at, at + len(label))


def _after(scene: Scene, context: Context, figure: Quantity) -> str:
    return scene.folded[figure.span.end : _end(context, figure)]


def _end(context: Context, figure: Quantity) -> int:
    following = [q.span.start for q in context.quantities if q.span.start >= figure.span.end and q.unit is Unit.PERCENT]
    return min(min(following, default=context.span.end), figure.span.end + LONGEST + 60, context.span.end)


def _behind(scene: Scene, context: Context, figure: Quantity) -> Span | None:
    after = _after(scene, context, figure)
    match = _VERB.match(after)
    if match is None:
        return None
    if re.search(r"self[- ]employed$", match[0]):
        start = figure.span.end + match[0].rindex("self")
        return Span(start, figure.span.end + match.end())
    rest = after[match.end() :]
    stop = _STOP.search(rest)
    words = rest[: stop.start()] if stop else rest
    stripped = words.strip(" ,")
    if not stripped or len(stripped) > LONGEST:
        return None
    start = figure.span.end + match.end() + words.index(stripped[0])
    return Span(start, start + len(stripped))


def _front(scene: Scene, context: Context, figure: Quantity) -> Span | None:
    earlier = [q.span.end for q in context.quantities if q.span.end <= figure.span.start and q.unit is Unit.PERCENT]
    start = max(earlier, default=context.span.start)
    gap = scene.folded[start : figure.span.start]
    match = _BEFORE.search(gap)
    if match is None and earlier:
        label = gap.strip(" ,;(").removeprefix("and ")
        at = start + gap.index(label) if label and len(label) <= LONGEST else 0
        return Span(at, at + len(label)) if at else None
    if match is None:
        return None
    return Span(start + match.start("words"), start + match.end("words"))
