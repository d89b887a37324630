"""Where the values of a document stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from occupipe.markup.json_faults import Fault

Path: TypeAlias = "tuple[str | int, ...]"
"""The way to a value: the keys and indices that lead to it."""


class Stand(NamedTuple):
    """Where a value stands, and the key it stands under (the value again where there is none): start and end."""

    name: tuple[int, int]
    value: tuple[int, int]


@dataclass
class Stands:
    """All values of a text by their paths, and its faults in order; where one stops the reading it is the last."""

    values: dict[Path, Stand] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
