"""Numbers of markup: a JSON number, or in Microdata and RDFa the digits that stand for one."""

from __future__ import annotations

from decimal import Decimal

from occupipe.markup.fitting import PLAIN
from occupipe.markup.things import Value


def number_of(value: Value) -> Decimal | None:
    """
    The number that a value is, None for all else.

    Digits in quotes are taken for their number, whatever the way of writing: MRK504 tells where that is wrong, and their
    meaning is judged all the same.
    """
    if isinstance(value.value, Decimal):
        return value.value
    if isinstance(value.value, str) and PLAIN.fullmatch(value.value):
        return Decimal(value.value)
    return None
