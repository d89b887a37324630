"""The templates of the page: every value is escaped, and characters that HTML cannot carry are written out."""

from __future__ import annotations

import re
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

UNWRITABLE = re.compile("[\x00\ud800-\udfff]")  # a parser drops NUL; UTF-8 has no lone surrogate
LONGEST = 1000  # characters of what is said about words; the words themselves are shown in full where they stand
RETURN = Markup("&#13;")  # a bare one would be read as a line feed


@cache
def environment() -> Environment:
    """The one environment; a name that a template does not know is an error."""
    made = Environment(
        loader=PackageLoader("occupipe.reports.html"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=writable,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["count"] = counted
    made.filters["short"] = short
    return made


def writable(value: object) -> object:
    r"""
    A value as HTML can carry it, so that a browser reads back the same characters.

    NUL and lone surrogates, which no HTML file holds, are written out in words.

    >>> writable("a\x00b"), writable("a\rb"), writable(3)
    ('a\\x00b', Markup('a&#13;b'), 3)
    """
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    text = UNWRITABLE.sub(_written, value) if UNWRITABLE.search(value) else value
    return escape(text).replace("\r", RETURN) if "\r" in text else text


def _written(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"


def counted(number: int, noun: str) -> str:
    """
    A number with its noun.

    >>> counted(1, "error"), counted(1200, "error")
    ('1 error', '1,200 errors')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def short(text: str, longest: int = LONGEST) -> str:
    """
    Words of which a page needs no more than the beginning.

    >>> short("a very long word", 6), short("brief", 6)
    ('a very…', 'brief')
    """
    return text if len(text) <= longest else f"{text[:longest]}…"
