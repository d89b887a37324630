"""Every pattern that a package's modules name, so that no pattern escapes the tests of patterns."""

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType

from occupipe.facts.cues import CueTable
from occupipe.quantities.patterns import Pattern


def modules(package: ModuleType) -> Iterator[ModuleType]:
    """The modules of a package."""
    for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


def patterns(package: ModuleType) -> dict[str, Pattern]:
    """The patterns and rows of cue tables at the top of a package's modules, by module, name and label."""
    return {
        name: pattern
        for module in modules(package)
        for key, value in vars(module).items()
        for name, pattern in _named(f"{module.__name__.removeprefix('occupipe.')}.{key}", value)
    }


def _named(name: str, value: object) -> Iterator[tuple[str, Pattern]]:
    if isinstance(value, Pattern):
        yield name, value
    elif isinstance(value, CueTable):
        yield from ((f"{name}.{label}", row) for label, row in value.rows.items())
