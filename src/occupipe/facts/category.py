"""Of what a share is: the words beside it, without verb, article and hedge, as the article has them."""

from __future__ import annotations

from collections.abc import Callable

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.category_words import (
    ANY_EMPLOYER,
    ANY_WORKERS,
    BEFORE_BRACKETS,
    EMPLOYER,
    LONGEST,
    OF_THEM,
    SAYS,
    STOP,
    WHERE,
    WORKERS,
    employs,
    label,
)
from occupipe.facts.scene import Context, Scene
from occupipe.quantities.quantity import Quantity, Unit
from occupipe.spans import Span

Reader = Callable[[Scene, Context, Quantity], Span | None]


def category_of(scene: Scene, context: Context, figure: Quantity) -> str | None:
    """The category of a share, None where none can be told: what the first reader that names a place of work says."""
    spans = (read(scene, context, figure) for read in READERS)
    return next((name for span in spans if span and (name := label(scene.article.words(span)))), None)


def _of_row(scene: Scene, context: Context, figure: Quantity) -> Span | None:
    """`Hospitals | 37%`: the first cell of a table's row."""
    cells = scene.block(context).cells if context.kind is BlockKind.TABLE_ROW else ()
    return cells[0] if cells and cells[0] is not None and not cells[0].covers(figure.span) else None


def _employer(scene: Scene, context: Context, figure: Quantity) -> Span | None:
    """`Hospitals employ another 37 percent`."""
    name = _up_to(EMPLOYER, scene, context, figure)
    return name if name and employs(scene.folded[name.start : name.end]) else None


def _where(scene: Scene, context: Context, figure: Quantity) -> Span | None:
    """`hospitals, where 37 percent of nurses work, pay more`."""
    start = _from(context, figure)
    match = WHERE.search(scene.folded[start : figure.span.start])
    return _span(start + match.start("where"), start + match.end("where")) if match else None


def _far_employer(scene: Scene, context: Context, figure: Quantity) -> Span | None:
    """`Hospitals had with their clinics 37 percent`."""
    return _up_to(ANY_EMPLOYER, scene, context, figure)


def _up_to(verb: re.Pattern[str], scene: Scene, context: Context, figure: Quantity) -> Span | None:
    """The clause in front of a verb that leads to the figure."""
    start = _from(context, figure)
    before = scene.folded[start : figure.span.start]
    match = verb.search(before)
    return _last_clause(before, start, match.start()) if match else None


def _behind(scene: Scene, context: Context, figure: Quantity) -> Span | None:
    """`37 percent of them work in hospitals`."""
    return _worked_in(WORKERS, scene, context, figure)


def _far_behind(scene: Scene, context: Context, figure: Quantity) -> Span | None:
    """`37 percent, some 40,000 nurses, work in hospitals`."""
    return _worked_in(ANY_WORKERS, scene, context, figure)


def _worked_in(verb: re.Pattern[str], scene: Scene, context: Context, figure: Quantity) -> Span | None:
    after = _after(scene, context, figure)
    match = verb.match(after) or OF_THEM.match(after)
    if match is None:
        return None
    if match["alone"]:
        return _span(figure.span.end + match.start("alone"), figure.span.end + match.end("alone"))
    stop = STOP.search(after, match.end())
    return _span(figure.span.end + match.end(), figure.span.end + (stop.start() if stop else len(after)))


def _in_brackets(scene: Scene, context: Context, figure: Quantity) -> Span | None:
    """`half work in offices of therapists (46%)`; in a list, `the most are in Ohio (46%), then Texas (15%)`."""
    start = _from(context, figure)
    before = scene.folded[start : figure.span.start]
    if not before.rstrip().endswith("("):
        return None
    near = max(0, len(before) - 2 * LONGEST)
    verb = BEFORE_BRACKETS.match(before, near)
    if verb:
        return _span(start + verb.end(), figure.span.start)
    return _last_clause(before, start, len(before)) if _earlier(context, figure) else None


def _in_list(scene: Scene, context: Context, figure: Quantity) -> Span | None:
    """The label before a figure of a list within a sentence: `industries: Health Care 95.6 per cent; Other 0.9`."""
    colon = scene.folded.find(":", context.span.start, figure.span.start)
    percents = [q for q in context.quantities if q.unit is Unit.PERCENT]
    bare = len(percents) > 1 and not scene.folded[percents[-1].span.end : context.span.end].strip(" .)")
    if colon < 0 and not bare:
        return None
    start = max(colon + 1, _from(context, figure))
    words = scene.folded[start : figure.span.start].strip(" ,;:–—-(").removeprefix("and ")
    return _span(start, figure.span.start) if words[:1].isalnum() and not SAYS.search(words) else None


def _of_line(scene: Scene, context: Context, figure: Quantity) -> Span | None:
    """`• Hospitals: 37%`: what a line that is no sentence has before its figure."""
    start = _from(context, figure)
    front = scene.folded[start : figure.span.start].rstrip(" :–-—|(\t")
    if context.kind is BlockKind.PARAGRAPH or front.endswith((" employed", " employs", " is", " are", " was", " were")):
        return None
    return _last_clause(front, start, len(front))


_NAME_BEHIND = re.compile(r"[ :–—-]{1,3}(?P<name>[a-z][^.;:$%#]{1,60})")


def _behind_on_line(scene: Scene, context: Context, figure: Quantity) -> Span | None:
    """`37% Hospitals`: all that a list item has behind the figure it begins with."""
    if context.kind is not BlockKind.LIST_ITEM or figure.span.start - context.span.start > len("about "):
        return None
    match = _NAME_BEHIND.fullmatch(scene.folded, figure.span.end, context.span.end)
    return None if match is None else _span(match.start("name"), match.end("name"))


def _in_front(scene: Scene, context: Context, figure: Quantity) -> Span | None:
    """`laboratories 36 percent`, `Health Care (74%)`: all that stands between two percents, on a line, or before a bracket."""
    start = _from(context, figure)
    before = scene.folded[start : figure.span.start]
    near = (
        before.rstrip().endswith(("(", ": about"))
        or _earlier(context, figure)
        or context.kind is not BlockKind.PARAGRAPH
    )
    return _span(start, figure.span.start) if near else None


def _last_clause(words: str, start: int, end: int) -> Span | None:
    """The place of the last clause of `words[:end]`, which stand at `start`: from behind `;`, `:` or a full stop."""
    ends = (words.rfind(mark, 0, end) + len(mark) for mark in ("; ", ": ", ". ") if mark in words[:end])
    return _span(start + max(ends, default=0), start + end)


def _span(start: int, end: int) -> Span | None:
    return Span(start, end) if start < end else None


def _earlier(context: Context, figure: Quantity) -> list[Quantity]:
    return context.before(figure.span, Unit.PERCENT)


def _from(context: Context, figure: Quantity) -> int:
    return max((q.span.end for q in _earlier(context, figure)), default=context.span.start)


def _after(scene: Scene, context: Context, figure: Quantity) -> str:
    following = [q.span.start for q in context.quantities if q.span.start >= figure.span.end and q.unit is Unit.PERCENT]
    end = min(min(following, default=context.span.end), figure.span.end + LONGEST + 60, context.span.end)
    return scene.folded[figure.span.end : end]


READERS: tuple[Reader, ...] = (
    _of_row, _where, _employer, _behind, _in_brackets, _far_behind, _in_list, _of_line, _behind_on_line, _far_employer, _in_front,
)  # fmt: skip
"""From the surest to the least."""
