"""A part in words: what it was read as, so that a person can say whether that is right."""

from __future__ import annotations

from decimal import Decimal

from occupipe.occupation.kinds import AnyPart

MEANING = (
    "statistic", "range_of", "value", "value_high", "unit", "currency", "bound", "reference_year", "base_year",
    "target_year", "span_years", "per", "comparison", "category", "area", "scope", "subject", "level", "role",
    "requirement", "name", "abbreviation", "issuer",
)  # fmt: skip
"""The columns of the facts table that say what a part means, in their order. The words in a side file are made of them."""


def described(part: AnyPart) -> str:
    """
    The kind of a part and all that it states, by the names of the facts table: `salary, statistic median, value 32350`.

    Two parts with the same words mean the same.
    """
    stated = ((name, getattr(part, name, None)) for name in MEANING)
    return ", ".join([part.kind, *(f"{name} {_plain(value)}" for name, value in stated if value is not None)])


def _plain(value: object) -> str:
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
