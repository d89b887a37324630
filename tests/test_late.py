"""Patterns that wait until they are used: the same as those of `re`."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import occupipe
from occupipe import late

TEXTS = ["", "May 2024", "median pay, $45,980", "a\nb"]


def modules() -> Iterator[str]:
    """The modules of the package; `__main__` is run, not imported."""
    return (m.name for m in pkgutil.walk_packages(occupipe.__path__, "occupipe.") if not m.name.endswith("__main__"))


def waiting() -> dict[str, late.Late]:
    """Every pattern at the top of a module, by module and name."""
    return {
        f"{module}.{name}": value
        for module in modules()
        for name, value in vars(importlib.import_module(module)).items()
        if isinstance(value, late.Late)
    }


def test_there_are_hundreds() -> None:
    assert len(waiting()) > 200


def test_every_pattern_can_be_compiled() -> None:
    for pattern in waiting().values():
        assert pattern.search("") is None or pattern.search("").end() == 0


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("method", ["search", "match", "fullmatch", "findall", "split"])
def test_methods_are_those_of_re(method: str, text: str) -> None:
    found, expected = (
        getattr(module.compile(r"([a-z]+) ?(\d*)", re.IGNORECASE), method)(text) for module in (late, re)
    )
    assert repr(found) == repr(expected)


def test_what_no_pattern_has_is_told_without_compiling() -> None:
    broken = late.compile("(")
    with pytest.raises(AttributeError):
        _ = broken.colour  # type: ignore[attr-defined]
    with pytest.raises(re.error):
        broken.search("")
