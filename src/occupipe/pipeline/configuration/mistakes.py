"""Mistakes of a configuration, in words: what stands there, why it cannot be meant, what to write."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from occupipe.errors import ConfigurationError
from occupipe.pipeline.configuration.model import Configuration, PathSettings, SuppressionEntry
from occupipe.pipeline.configuration.plain import Plain, Steps

if TYPE_CHECKING:
    from pydantic import BaseModel

MODELS: dict[str, type[BaseModel]] = {"per-path": PathSettings, "suppressions": SuppressionEntry}
"""The models of the lists whose items are mappings."""

WORDS: dict[str, tuple[str, str]] = {
    "int_parsing": ("is no whole number", "write digits alone"),
    "int_type": ("is no whole number", "write digits alone"),
    "int_parsing_size": ("is too large", "write a smaller number"),
    "float_parsing": ("is no number", "write digits alone"),
    "greater_than_equal": ("is too small", "write a greater number"),
    "less_than_equal": ("is too large", "write a smaller number"),
    "bool_parsing": ("is neither true nor false", "write true or false"),
    "bool_type": ("is neither true nor false", "write true or false"),
    "date_from_datetime_parsing": ("is no date", "write it as 2026-11-01"),
    "date_parsing": ("is no date", "write it as 2026-11-01"),
    "date_from_datetime_inexact": ("is no date", "write it as 2026-11-01"),
    "date_type": ("is no date", "write it as 2026-11-01"),
    "tuple_type": ("is no list", "begin each item with `- `, or write [one, two]"),
    "dict_type": ("is no mapping", "write `key: value` lines under it"),
    "model_type": ("is no mapping", "write `key: value` lines under it"),
    "string_type": ("is no single value", "give one"),
    "string_too_short": ("is empty", "give a value, or leave the key out"),
    "string_pattern_mismatch": ("is no code of a rule", "occupipe rules lists them"),
    "finite_number": ("is no number", "write digits alone"),
}
"""What is said of a kind of mistake that pydantic tells, and what to do. Others are told in its own words."""


def mistake(error: Any, plain: Plain) -> ConfigurationError:
    """The error of a configuration for one of pydantic's, with the place in the file."""
    steps: Steps = tuple(step for step in error["loc"] if step != "[key]")
    if error["type"] == "extra_forbidden":
        return _unknown(steps, plain)
    if error["type"] == "missing":
        named = _name(steps[:-1])
        return ConfigurationError(plain.path, f"{named} has no {steps[-1]!r}", "add it", *plain.place(steps[:-1]))
    problem, remedy = WORDS.get(error["type"], ("", ""))
    if error["type"] == "value_error":
        text = str(error["ctx"]["error"])
        return ConfigurationError(plain.path, f"{_name(steps)}: {text}", "", *plain.value_place(steps))
    given = repr(error["input"]) if isinstance(error["input"], str) else "the value"
    text = f"{given} {problem}" if problem else f"{given}: {error['msg']}"
    return ConfigurationError(plain.path, f"{_name(steps)}: {text}", remedy, *plain.value_place(steps))


def _unknown(steps: Steps, plain: Plain) -> ConfigurationError:
    """The error for a key that is not known, with the near ones."""
    known = _known(steps)
    near = get_close_matches(str(steps[-1]), known, n=1)
    remedy = f"did you mean {near[0]}?" if near else f"known: {', '.join(known)}"
    return ConfigurationError(plain.path, f"unknown key {steps[-1]!r}", remedy, *plain.place(steps))


def _known(steps: Steps) -> Collection[str]:
    """The keys that could stand in the place of the last step."""
    model = Configuration if len(steps) == 1 else MODELS[str(steps[0])]
    return [str(field.alias) for field in model.model_fields.values()]


def _name(steps: Steps) -> str:
    """
    The way to a value, as it is told; list items are counted from 1.

    >>> _name(("per-path", 0, "ignore", 1))
    'per-path 1 ignore 2'
    """
    return " ".join(str(step + 1) if isinstance(step, int) else step for step in steps)
