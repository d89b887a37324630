"""
The patterns at the top of the modules that read words find the same in `re` and in RE2, where both can run them.

Those of `quantities` and the rows of cue tables have their own test; tests/beyond_re2.txt lists what RE2 cannot run.
"""

import importlib
import pkgutil
import re

import pytest

import occupipe.facts
import occupipe.readers
from occupipe import late
from tests.quantities.corpus import own_passages

LOOKS_AROUND = re.compile(r"\(\?(?:=|!|<=|<!)")


def _found() -> dict[str, re.Pattern[str]]:
    named: dict[str, re.Pattern[str]] = {}
    for package in (occupipe.facts, occupipe.readers):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for key, value in vars(importlib.import_module(module.name)).items():
                if isinstance(value, re.Pattern | late.Late) and isinstance(value.pattern, str):
                    named[f"{module.name.removeprefix('occupipe.')}.{key}"] = re.compile(value.pattern, value.flags)
    return named


PATTERNS = {name: pattern for name, pattern in _found().items() if not LOOKS_AROUND.search(pattern.pattern)}


def _in_re2(source: str) -> str:
    """A source as RE2 writes it: characters for escapes that only Python has."""
    return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), source).replace(r"\Z", r"\z")


def test_there_are_patterns() -> None:
    assert len(PATTERNS) > 150


@pytest.mark.parametrize("name", PATTERNS)
def test_re2_finds_the_same(name: str) -> None:
    re2 = pytest.importorskip("re2")
    options = re2.Options()
    options.case_sensitive = not PATTERNS[name].flags & re.IGNORECASE
    options.dot_nl = bool(PATTERNS[name].flags & re.DOTALL)
    python = re.compile(PATTERNS[name].pattern, (PATTERNS[name].flags | re.ASCII) & ~re.UNICODE)
    engine = re2.compile(_in_re2(PATTERNS[name].pattern), options)
    for text in own_passages()[::8]:
        for line in text.encode("ascii", "replace").decode().split("\n"):
            assert [m.span() for m in python.finditer(line)] == [m.span() for m in engine.finditer(line)]
