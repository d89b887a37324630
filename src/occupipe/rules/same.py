"""The same thing: which figures may be compared at all."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import TypeVar

from occupipe.facts.fact import Statistic
from occupipe.occupation import Figure, Wage
from occupipe.rules.case import Case

F = TypeVar("F", bound=Figure)
Distribution = dict[Statistic, list[Wage]]


def thing(case: Case, figure: Figure, *, dated: bool = True) -> Hashable:
    """
    What a figure is for: year, area, source, scope and subject.

    What is not stated equals nothing that is stated, and what is not stated elsewhere only within one section: what is
    left out there is understood from the same words. Without `dated` the year does not count.
    """
    section = ("section", case.section_of(figure))
    year = (figure.reference_year,) if dated else ()
    open_ends = tuple(section if value is None else value for value in (*year, figure.area, figure.source))
    return (*open_ends, figure.scope, figure.subject)


def distributions(case: Case, *, dated: bool = True, range_of: str | None = None) -> list[Distribution]:
    """
    The wages of each distribution by statistic: one unit, currency, year, area, source, scope and subject.

    Ends of ranges that are printed under another label count only where the label is `range_of`.
    """
    found: dict[Hashable, Distribution] = {}
    for wage in case.occupation.wages:
        if wage.range_of in (None, range_of):
            key = (thing(case, wage, dated=dated), wage.unit, wage.currency)
            found.setdefault(key, {}).setdefault(wage.statistic, []).append(wage)
    return [distribution for distribution in found.values() if len(distribution) > 1]


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
    return None not in (first.area, first.source) and (first.area, first.source) == (second.area, second.source)


def sources_agree(first: Figure, second: Figure) -> bool:
    """Whether two figures can be from one source: one of them names none, or both the same."""
    return None in (first.source, second.source) or first.source == second.source


def one_passage(case: Case, first: Figure, second: Figure) -> bool:
    """Whether two figures stand in one sentence, list or table: there they are told apart by words."""
    if first.evidence.context_start == second.evidence.context_start:
        return True
    blocks = case.block_at(first.span.start), case.block_at(second.span.start)
    if blocks[0] is None or blocks[1] is None:
        return False
    return blocks[0].group > 0 and blocks[0].group == blocks[1].group


def unlabelled(case: Case, wages: Iterable[Wage]) -> set[int]:
    """
    The wages without scope of lists whose other rows have one, by `id`.

    A list by industry or place tells its rows apart; where a label was not understood, its wage is that of a part.
    """
    lists: dict[Hashable, list[Wage]] = {}
    for wage in wages:
        block = case.block_at(wage.span.start)
        if block is not None and block.group:
            lists.setdefault((block.group, wage.statistic, wage.unit), []).append(wage)
    return {id(w) for rows in lists.values() if any(map(_narrow, rows)) for w in rows if not _narrow(w)}


def _narrow(wage: Wage) -> bool:
    return wage.scope is not None or wage.area is not None or wage.subject is not None
