"""JSON as it is printed: numbers exact, and what no reader of JSON agrees on told rather than guessed."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

MOST_DIGITS = 40
"""A number printed with more characters is none that any reader keeps: a double has 17 digits."""
_LARGEST = 308  # of the exponent of a double


class Decoded(NamedTuple):
    """A JSON text decoded: its value, and whether it has to be looked through again for what is wrong with it."""

    value: Any
    is_sound: bool


class _Reader:
    """Takes over what the decoder finds, and notes what is wrong on the way."""

    def __init__(self) -> None:
        self.is_sound = True

    def object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        """An object; of two values under one key the last counts, as in every other reader."""
        values = dict(pairs)
        self.is_sound &= len(values) == len(pairs)
        return values

    def number(self, printed: str) -> Any:
        """A number in its printed digits."""
        if is_beyond(printed):
            return self.constant(printed)
        return Decimal(printed)

    def constant(self, _: str) -> Any:
        """`NaN` or `Infinity`, which JSON does not have: an object of no type, which fits everywhere."""
        self.is_sound = False
        return {}


def is_beyond(printed: str) -> bool:
    """
    Whether a printed number is longer or larger than any reader keeps.

    >>> [is_beyond(number) for number in ("32350", "9" * 400, "1e400", "1e-99999999999999999999")]
    [False, True, True, True]
    """
    if len(printed) > MOST_DIGITS:
        return True
    try:
        return abs(Decimal(printed).adjusted()) > _LARGEST
    except InvalidOperation:  # an exponent that no decimal has
        return True


def decoded(text: str) -> Decoded:
    """The value of a JSON text. Raises ValueError or RecursionError for text that is none or nests too deeply."""
    reader = _Reader()
    value = json.JSONDecoder(
        object_pairs_hook=reader.object,
        parse_int=reader.number,
        parse_float=reader.number,
        parse_constant=reader.constant,
    ).decode(text)
    return Decoded(value, reader.is_sound)
