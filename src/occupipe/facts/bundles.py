"""Bundles: amounts of one sentence or row that share one statistic, such as a range or an annual and an hourly figure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from occupipe import late as re
from occupipe.facts import pay_period
from occupipe.facts.cues import Cue
from occupipe.facts.fact import PayPeriod
from occupipe.facts.scene import Context, Scene
from occupipe.quantities.quantity import Quantity
from occupipe.spans import Span

_UNIT = re.compile(
    r"\+?[ \u00a0]?(?:(?:a|an|per|each|/) ?(?:year|hour|month|week|day|annum|hr|yr|mo|wk)\b|annually|hourly|yearly|monthly|weekly"
    r"|p\.a\.|annual\b|/ ?(?:hr|yr|year|hour))"
)
_ENDS = re.compile(r"^\(?(?:starter|entry[- ]level|starting|minimum|low)\)?(?=[\s-]|$)")
_RANGE = frozenset(
    ["-", "to", "and", "..", "up to", "to upwards of", "through", "to over", "to more than", "to about", "to around"]
)
_CHANGED = re.compile(
    r"\b(?:rose|risen|increased|raised|grew|climbed|jumped|fell|dropped|went|went up|went down) from $"
)
_EQUATED = re.compile(
    r"[ ,(|;/\u00a0=]*(?:(?:or|that is|which is|i\.e\.|equivalent to|equal to|works out (?:to|at)|which works out (?:to|at)|comes? to"
    r"|by the (?:hour|month|week) that is|and|and by the hour|that comes to)?)(?: (?:about|roughly|around|approximately|an hourly wage of|an annual (?:wage|salary) of))?[ (,]*"
)
_LABEL = 24  # characters
HOURS = {PayPeriod.HOUR: 2080, PayPeriod.DAY: 260, PayPeriod.WEEK: 52, PayPeriod.MONTH: 12, PayPeriod.YEAR: 1}
"""How many of each pay period a year of full-time work has."""
_SEPARATOR = re.compile(r"[,;:•·|]|\band\b|\bwhile\b|\bbut\b|\bup to\b|(?:^|[^t]) to\b|\bwith\b| - ")


class Bundle(NamedTuple):
    """
    Amounts that share a statistic: `parts` are single figures and ranges, equal to each other in other pay periods.

    `before` and `after` are the stretches of text up to the neighbouring bundles, or the ends of the context.
    """

    parts: tuple[tuple[Quantity, ...], ...]
    before: Span | None
    after: Span | None

    @property
    def start(self) -> int:
        """Where the first amount starts."""
        return self.parts[0][0].span.start

    @property
    def end(self) -> int:
        """Where the last amount ends."""
        return self.parts[-1][-1].span.end


def bundles_of(scene: Scene, context: Context, amounts: Sequence[Quantity]) -> list[Bundle]:
    """The amounts of a context in bundles, in order."""
    grouped: list[list[list[Quantity]]] = []
    for _index, amount in enumerate(amounts):
        last = grouped[-1][-1] if grouped else []
        if len(last) == 1 and is_range(scene, last[0], amount):
            last.append(amount)
        elif last and _equates(scene, last[-1], amount):
            grouped[-1].append([amount])
        else:
            grouped.append([[amount]])
    edges = [(parts[0][0].span.start, parts[-1][-1].span.end) for parts in grouped]
    starts = [context.span.start, *(end for _, end in edges)]
    ends = [*(start for start, _ in edges[1:]), context.span.end]
    return [
        Bundle(tuple(tuple(part) for part in parts), _stretch(starts[n], edges[n][0]), _stretch(edges[n][1], ends[n]))
        for n, parts in enumerate(grouped)
    ]


def _stretch(start: int, end: int) -> Span | None:
    return Span(start, end) if start < end else None


def between(scene: Scene, first: Quantity, second: Quantity) -> str:
    """The folded words between two figures, the pay period of the first left out."""
    words = scene.folded[first.span.end : second.span.start].replace("\u00a0", " ")
    match = _UNIT.match(words)
    words = (words[match.end() :] if match else words).strip(" \n")
    return _ENDS.sub("", words).strip(" \n")


def is_range(scene: Scene, first: Quantity, second: Quantity) -> bool:
    """Whether two neighbouring amounts are the ends of one range."""
    words = between(scene, first, second)
    if words == "to" and _CHANGED.search(scene.folded, max(0, first.span.start - 40), first.span.start):
        return False
    if words not in _RANGE or first.value >= second.value or second.value > first.value * 25:
        return False
    if words != "and":
        return True
    return (
        re.search(r"between|\bfrom\b|middle", scene.folded[max(0, first.span.start - 60) : first.span.start])
        is not None
    )


def _equates(scene: Scene, first: Quantity, second: Quantity) -> bool:
    """Whether two amounts are one pay in two periods: joined by `or` and of fitting size."""
    if not _EQUATED.fullmatch(between(scene, first, second)):
        return False
    periods = [
        pay_period.beside(scene.folded, q) or pay_period.by_size(q) or pay_period.labelled(_just_before(scene, q))
        for q in (first, second)
    ]
    if None in periods or periods[0] is periods[1]:
        return False
    years = [float(q.value) * HOURS[p] for q, p in zip((first, second), periods, strict=True) if p is not None]
    return min(years) * 2 > max(years)


def _just_before(scene: Scene, amount: Quantity) -> str:
    """The words that may label an amount: `a minimum daily rate of $759`."""
    return scene.folded[max(0, amount.span.start - _LABEL) : amount.span.start]


def own_cue(scene: Scene, bundles: Sequence[Bundle], index: int, cues: Sequence[Cue]) -> Cue | None:
    """
    The cue that tells the statistic of a bundle.

    A cue between two bundles is the right one's, unless nothing parts it from the left one and something parts it
    from the right one: `$21,240 at the low end to $53,430 at the high end`.
    """
    before = [
        c
        for c in _within(cues, bundles[index].before)
        if not _measures(scene, c) and not (index and _leans_left(scene, bundles[index - 1], c, bundles[index]))
    ]
    if before:
        return preferred(before)
    following = bundles[index + 1] if index + 1 < len(bundles) else None
    after = _within(cues, bundles[index].after)
    leaning = [c for c in after if _leans_left(scene, bundles[index], c, following)]
    return preferred(leaning[:2]) if leaning else None


_THAN = ("than the ", "than their ", "than its ", "than that ", "than ")


def _measures(scene: Scene, cue: Cue) -> bool:
    """Whether a cue is only what another is measured by: `the mean is higher than their median, at $77,340`."""
    return scene.folded[max(0, cue.start - 11) : cue.start].endswith(_THAN) and cue.label in ("median", "mean")


def _within(cues: Sequence[Cue], stretch: Span | None) -> list[Cue]:
    return [c for c in cues if stretch is not None and stretch.start <= c.start and c.end <= stretch.end]


def _leans_left(scene: Scene, left: Bundle, cue: Cue, right: Bundle | None) -> bool:
    words = scene.folded[left.end : cue.start]
    unit = _UNIT.match(words)
    words = (words[unit.end() :] if unit else words).lstrip(" (-:")
    if _SEPARATOR.search(words) or len(words) > 60:
        return False
    return right is None or _SEPARATOR.search(scene.folded[cue.end : right.start]) is not None


def preferred(cues: Sequence[Cue]) -> Cue:
    """Of several cues the last, save that a percentile outdoes the mean or median it is printed with."""
    told = [c for c in cues if c.label in ("p10", "p25", "p75", "p90", "middle")]
    starting = [c for c in cues if c.label in ("starting", "entry")]
    rest = [c for c in cues if c.label != "novice"]
    return (told or starting or rest or list(cues))[-1]
