r"""
occupipe: career articles into validated occupations, figure by figure, each with its place.

    >>> import occupipe
    >>> occupation = occupipe.extract("# Baker\n\nThe median annual wage of bakers was $34,950 in May 2023.")
    >>> occupation.wages[0].value
    Decimal('34950')

Names are loaded when they are first used, so that `import occupipe` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from occupipe.article import Article
    from occupipe.diagnostics import Diagnostic, Severity
    from occupipe.errors import OccupipeError, SourceError, UsageError
    from occupipe.occupation import Occupation
    from occupipe.pipeline.library import extract, from_jsonld, read, to_jsonld, validate, validate_text

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Diagnostic",
    "Occupation",
    "OccupipeError",
    "Severity",
    "SourceError",
    "UsageError",
    "__version__",
    "extract",
    "from_jsonld",
    "read",
    "to_jsonld",
    "validate",
    "validate_text",
]

_PLACES = {
    "Article": "occupipe.article",
    "Diagnostic": "occupipe.diagnostics",
    "Severity": "occupipe.diagnostics",
    "OccupipeError": "occupipe.errors",
    "SourceError": "occupipe.errors",
    "UsageError": "occupipe.errors",
    "Occupation": "occupipe.occupation",
    "extract": "occupipe.pipeline.library",
    "from_jsonld": "occupipe.pipeline.library",
    "read": "occupipe.pipeline.library",
    "to_jsonld": "occupipe.pipeline.library",
    "validate": "occupipe.pipeline.library",
    "validate_text": "occupipe.pipeline.library",
}


def __getattr__(name: str) -> Any:
    """Load a public name from its place."""
    if name not in _PLACES:
        raise AttributeError(f"module 'occupipe' has no attribute {name!r}")
    return getattr(import_module(_PLACES[name]), name)


def __dir__() -> list[str]:
    return __all__
