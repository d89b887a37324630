"""The same thing: which figures may be compared at all."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TypeVar

from occupipe.facts.fact import PayPeriod, Statistic
from occupipe.facts.source import source_in
from occupipe.occupation import Figure, Wage
from occupipe.quantities.folding import fold
from occupipe.rules.case import Case

F = TypeVar("F", bound=Figure)
Distribution = dict[Statistic, list[Wage]]


def publisher(figure: Figure) -> str | None:
    """Who a figure is from under one name: an article may print "BLS", "OEWS" and the name in full."""
    return None if figure.source is None else _publisher(figure.source)


@lru_cache(maxsize=256)
def _publisher(source: str) -> str:
    return source_in(fold(source)) or source


def thing(case: Case, figure: Figure) -> Hashable:
    """
    What a figure is for: year, area, source, scope and subject.

    What is not stated equals nothing that is stated, and what is not stated elsewhere only within one section: what is
    left out there is understood from the same words.
    """
    return _thing(figure, case.section_of(figure), dated=True)


def _thing(figure: Figure, section: int | None, *, dated: bool) -> Hashable:
    """What a figure is for where a section states it; without `dated` the year does not count."""
    year = (figure.reference_year,) if dated else ()
    stated = (*year, figure.area, publisher(figure))
    return (*(("section", section) if value is None else value for value in stated), figure.scope, figure.subject)


def distributions(case: Case, *, dated: bool = True, range_of: str | None = None) -> list[Distribution]:
    """
    The wages of each distribution by statistic: one unit, currency, year, area, source, scope and subject.

    A wage that several sections state is compared with what each of them leaves out alike.
    Ends of ranges that are printed under another label count only where the label is `range_of`. Distributions of a
    single statistic are left out: in them nothing can be compared.
    """
    known = _distributions(case, dated=dated, range_of=range_of)
    return [distribution for distribution in known if len(distribution) > 1]


def _distributions(case: Case, *, dated: bool = True, range_of: str | None = None) -> list[Distribution]:
    """The distributions, also those of a single statistic; worked out once for all rules."""
    asked = ("distributions", dated, range_of)
    if asked not in case.notes:
        found: dict[Hashable, Distribution] = {}
        for wage in case.occupation.wages:
            if wage.range_of in (None, range_of):
                for key in dict.fromkeys(_thing(wage, section, dated=dated) for section in case.sections_of(wage)):
                    among = found.setdefault((key, wage.unit, wage.currency), {})
                    among.setdefault(wage.statistic, []).append(wage)
        case.notes[asked] = list(found.values())
    known: list[Distribution] = case.notes[asked]
    return known


def beside(case: Case, centre: Statistic, ends: Collection[Statistic]) -> Iterator[tuple[Wage, Wage]]:
    """
    The ends of distributions that lack their centre, each with the first centre of their pay period elsewhere.

    They are asked to be compared and cannot be: the two are not of one thing for certain.
    """
    known = _distributions(case)
    alone = [w for d in known if centre not in d for s in ends if s in d for w in d[s] if w.subject is None]
    centres: dict[PayPeriod, Wage] = {}
    for wage in (w for d in known for w in d.get(centre, ()) if w.subject is None) if alone else ():
        centres.setdefault(wage.unit, wage)
    for end in alone:
        if end.unit in centres:
            yield end, centres[end.unit]


def extremes(wages: Sequence[Wage]) -> tuple[Wage, Wage]:
    """The least and the greatest of several wages."""
    return min(wages, key=lambda wage: wage.value), max(wages, key=lambda wage: wage.value)


def groups(figures: Iterable[F], key: Iterable[Hashable]) -> list[list[F]]:
    """Figures with equal keys, groups of one left out."""
    found: dict[Hashable, list[F]] = {}
    for figure, value in zip(figures, key, strict=True):
        found.setdefault(value, []).append(figure)
    return [group for group in found.values() if len(group) > 1]


def all_stated(first: Figure, second: Figure) -> bool:
    """Whether both figures say area and source, and the same: only then can they be called an error."""
    if None in (first.area, first.source) or first.area != second.area:
        return False
    return publisher(first) == publisher(second)


def sources_agree(first: Figure, second: Figure) -> bool:
    """Whether two figures can be from one source: one of them names none, or both the same."""
    return None in (first.source, second.source) or publisher(first) == publisher(second)


def one_passage(case: Case, first: Figure, second: Figure) -> bool:
    """Whether two figures stand in one sentence, list or table: there they are told apart by words."""
    if first.evidence.context_start == second.evidence.context_start:
        return True
    blocks = case.block_at(first.span.start), case.block_at(second.span.start)
    if blocks[0] is None or blocks[1] is None:
        return False
    return blocks[0].group > 0 and blocks[0].group == blocks[1].group


def firmly_one(first: Wage, second: Wage) -> bool:
    """
    Whether two wages of one distribution are so for certain.

    "Low" and "high" are any two figures; that they go with a median is certain only in one sentence, or where both say
    area and source.
    """
    ends = {Statistic.LOW, Statistic.HIGH} & {first.statistic, second.statistic}
    together = first.evidence.context_start == second.evidence.context_start
    return not ends or together or all_stated(first, second)
