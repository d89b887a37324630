"""Key figures: what one article says of its occupation as a whole, small enough to be kept for a whole run."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import NamedTuple

from occupipe.diagnostics import Place
from occupipe.facts.area import NATIONAL
from occupipe.facts.fact import Statistic
from occupipe.occupation import Employment, Figure, Growth, GrowthCount, Openings, Wage
from occupipe.quantities.folding import fold
from occupipe.quantities.interval import Interval, interval_of
from occupipe.rules.case import Case
from occupipe.rules.parts import is_general, of_another_time
from occupipe.rules.printing import PER, STATISTICS, shown
from occupipe.rules.same import publisher

KEY_STATISTICS = (Statistic.MEDIAN, Statistic.MEAN, Statistic.P10, Statistic.P25, Statistic.P75, Statistic.P90)
"""The statistics that two articles can only mean the same by: any low end and any pay may be of something else."""
MOST = 40  # key figures of one article: what has more is a table of many things


class KeyFigure(NamedTuple):
    """
    One figure of an article: what it is of, as a key and in words, its values, and its place in its source.

    `source` and `country` are None where the article does not say them. `let_stand` tells that a suppression covers it.
    """

    what: Hashable
    label: str
    printed: str
    values: Interval
    source: str | None
    country: str | None
    path: str
    place: Place
    let_stand: bool

    def may_be(self, other: KeyFigure) -> bool:
        """Whether the two can be of one source and one country: one of them does not say, or both say the same."""
        pairs = ((self.source, other.source), (self.country, other.country))
        return all(None in pair or pair[0] == pair[1] for pair in pairs)


def key_figures(case: Case, code: str) -> tuple[KeyFigure, ...]:
    """
    The key figures of an article: of its own occupation, the whole nation, and a stated time.

    What the article itself gives two values is left out: that is told where it stands. `code` is that of the rule that
    compares them.
    """
    name = case.occupation.name
    if name is None:
        return ()
    found: dict[Hashable, list[KeyFigure]] = {}
    for figure in _figures(case):
        key_figure = _key_figure(case, fold(name), figure, code)
        if key_figure is not None:
            found.setdefault(key_figure.what, []).append(key_figure)
    single = [same[0] for same in found.values() if all(f.values.meets(same[0].values) for f in same)]
    return tuple(single[:MOST])


def _figures(case: Case) -> Iterator[Figure]:
    occupation = case.occupation
    wages = [w for w in occupation.wages if w.statistic in KEY_STATISTICS and w.range_of is None]
    parts: tuple[Figure, ...] = (
        *wages, *occupation.employment, *occupation.growth, *occupation.growth_counts, *occupation.openings,
    )  # fmt: skip
    for figure in parts:
        if figure.scope is None and figure.subject is None and figure.area in (None, NATIONAL):
            yield figure


def _key_figure(case: Case, name: str, figure: Figure, code: str) -> KeyFigure | None:
    """The key figure, None where its time is not stated or its words leave open what it is of."""
    meaning = _meaning(figure)
    if meaning is None or of_another_time(case, figure) or not is_general(case, figure):
        return None
    what, label, printed = meaning
    article = case.article
    return KeyFigure(
        (name, *what),
        label,
        printed,
        interval_of(figure),
        publisher(figure),
        article.metadata.country,
        article.path,
        Place(figure.span, *article.extent(figure.span), article.words(figure.span)),
        case.silence.covers(code, figure.span),
    )


def _meaning(figure: Figure) -> tuple[tuple[Hashable, ...], str, str] | None:
    """What a figure is of, as a key and in words, and how it is printed; None where its time is not stated."""
    key: tuple[Hashable, ...]
    if isinstance(figure, Wage) and figure.reference_year is not None:
        key = (figure.kind, figure.statistic, figure.unit, figure.currency, figure.reference_year)
        label = f"{STATISTICS[figure.statistic]} of {figure.reference_year}"
        return key, label, f"{shown(figure)} {PER[figure.unit]}"
    if isinstance(figure, Employment):
        year = figure.reference_year or figure.target_year
        return ((figure.kind, year), f"the number of jobs in {year}", shown(figure)) if year else None
    if isinstance(figure, Growth | GrowthCount | Openings) and figure.base_year and figure.target_year:
        key = (figure.kind, getattr(figure, "per", None), figure.base_year, figure.target_year)
        noun = "number of openings" if isinstance(figure, Openings) else "projected change"
        return key, f"the {noun} from {figure.base_year} to {figure.target_year}", shown(figure)
    return None
