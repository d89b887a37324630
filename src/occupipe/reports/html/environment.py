"""The templates of the page: every value is escaped, and characters that HTML cannot carry are written out."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from jinja2.ext import Extension
from markupsafe import Markup, escape

from occupipe import late as re

UNWRITABLE = re.compile("[\x00\ud800-\udfff]")  # a parser drops NUL; UTF-8 has no lone surrogate
LONGEST = 1000  # characters of what is said about words; the words themselves are shown in full where they stand
RETURN = Markup("&#13;")  # a bare one would be read as a line feed


class Seamless(Extension):
    """
    Line ends and indents of a template are for those who write it, not for the page.

    A page of hundreds of articles would else have as many empty texts in it as elements. What a page needs of blanks
    stands within a line. Lines still count in messages on mistakes in a template.
    """

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002 (Jinja's)
        """The template with its lines joined."""
        return "{#\n#}".join(line.strip() for line in source.split("\n"))


@cache
def environment() -> Environment:
    """The one environment; a name that a template does not know is an error."""
    made = Environment(
        loader=PackageLoader("occupipe.reports.html"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=writable,
        extensions=[Seamless],
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
