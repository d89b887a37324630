"""Columns and datatypes of CSV on the Web."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

Datatype = str | dict[str, Any]

TEXT: Datatype = "string"
NUMBER: Datatype = "decimal"
COUNT: Datatype = {"base": "integer", "minimum": 0}
FROM_ONE: Datatype = {"base": "integer", "minimum": 1}
YEAR: Datatype = {"base": "integer", "minimum": 1900, "maximum": 2100}
AMOUNT: Datatype = {"base": "decimal", "minimum": 0}
FLAG: Datatype = {"base": "boolean", "format": "true|false"}
CURRENCY: Datatype = {"base": "string", "format": "^[A-Z]{3}$"}


def one_of(words: Iterable[str]) -> Datatype:
    """One word of a closed list."""
    return {"base": "string", "format": f"^({'|'.join(map(str, words))})$"}


def column(name: str, description: str, datatype: Datatype, *, always: bool = False) -> dict[str, Any]:
    """A column: its name, which is also its title, what it means, and whether a cell of it is ever empty."""
    given = {"name": name, "titles": name, "dc:description": description, "datatype": datatype}
    return {**given, "required": True} if always else given
