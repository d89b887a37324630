"""Amounts that no one can read: `€47.300` is thousands in one country and thousandths in another."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.fact import Unread
from occupipe.facts.scene import Scene
from occupipe.quantities.quantity import Unit
from occupipe.spans import Span

_AMBIGUOUS = re.compile(
    r"[$£€₹][ \u00a0]?\d{1,3}\.\d{3}(?![\d\u00ad\u200b-\u200d])(?![ \u00a0-]?(?:[km]|thousand|million|lakh|crore)\b)"
)
REASON = "an amount whose point may part thousands or decimals"


def refused(scene: Scene) -> Iterator[Unread]:
    """The amounts of an article that are refused, so that they are told and not lost."""
    read = {figure.span.start for context in scene.contexts for figure in context.quantities}
    for match in _AMBIGUOUS.finditer(scene.folded):
        span = Span(match.start(), match.end())
        if span.start not in read and any(context.span.covers(span) for context in scene.contexts):
            yield Unread(span, Unit.MONEY.value, REASON)
