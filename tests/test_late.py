"""Patterns that wait until they are used: the same as those of `re`. Which of all are not in the subset of RE2 yet."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import occupipe
from occupipe import late
from occupipe.facts.cues import CueTable
from occupipe.quantities.patterns import Pattern
from occupipe.rules.pattern import Pattern as RulePattern
from tests.quantities.test_patterns import outside

HALF_PAIR = re.compile("[\ud800-\udfff]")  # RE2 reads UTF-8, which has none
BEYOND = Path(__file__).parent / "beyond_re2.txt"
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


def sources() -> dict[str, str]:
    """The source of every pattern of the package, by module, name and label."""
    return {
        name: source
        for module in modules()
        for key, value in vars(importlib.import_module(module)).items()
        for name, source in _sources(f"{module.removeprefix('occupipe.')}.{key}", value)
    }


def _sources(name: str, value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, late.Late | re.Pattern) and isinstance(value.pattern, str):
        yield name, value.pattern
    elif isinstance(value, Pattern):
        yield name, value.source
    elif isinstance(value, RulePattern):
        yield name, vars(value)["_source"]
    elif isinstance(value, CueTable):
        yield from ((f"{name}.{label}", row.source) for label, row in value.rows.items())


def test_the_patterns_that_re2_does_not_take_are_known_and_become_fewer(request: pytest.FixtureRequest) -> None:
    """One that was mended leaves the list; a new one is written as a row with what it may not stand beside."""
    beyond = sorted(name for name, source in sources().items() if outside(source) or HALF_PAIR.search(source))
    if request.config.getoption("--update-golden"):
        BEYOND.write_text("\n".join([*beyond, ""]), encoding="utf8")
    assert beyond == BEYOND.read_text(encoding="utf8").splitlines()


def test_re2_takes_all_others() -> None:
    re2 = pytest.importorskip("re2")
    options = re2.Options()
    options.log_errors = False
    known = set(BEYOND.read_text(encoding="utf8").splitlines())
    for name, source in sources().items():
        if name not in known:
            assert re2.compile(source, options) is not None
