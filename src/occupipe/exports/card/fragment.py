"""A card as a piece of HTML that can stand anywhere in a page, and is the same in every encoding."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from occupipe import late as re
from occupipe.exports.card.reading import MOST, card_of
from occupipe.exports.card.style import layered
from occupipe.exports.card.words import Number
from occupipe.exports.jsonld.script import script_block

if TYPE_CHECKING:
    from jinja2 import Template

TEMPLATE = "card.html.jinja"
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")


def fragment(document: dict[str, Any]) -> str:
    """The card of a JSON-LD document, with its style and the document itself."""
    from markupsafe import Markup

    script = _BEYOND_ASCII.sub(_escape, script_block(document))
    ready = {"style": Markup(layered()), "script": Markup(script)}  # noqa: S704 (ours, and escaped as a script block)
    return _template().render(card=card_of(document), most=MOST, **ready).encode("ascii", "xmlcharrefreplace").decode()


def _escape(character: re.Match[str]) -> str:
    """A character of a JSON string by its UTF-16 units: beyond the basic plane it has two."""
    units = character[0].encode("utf-16-be")
    return "".join(f"\\u{units[n : n + 2].hex()}" for n in range(0, len(units), 2))


def digits(value: Number) -> str:
    """
    A number as programs read it.

    >>> digits(60.6), digits(45.0), digits(98100)
    ('60.6', '45', '98100')
    """
    return f"{Decimal(repr(value)).normalize():f}"


@cache
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)
    environment.filters["digits"] = digits
    return environment.from_string(files(__package__).joinpath(TEMPLATE).read_text(encoding="utf-8"))
