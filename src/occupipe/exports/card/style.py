"""The one style of cards: in a layer of its own for the fragment, as it is for the element's shadow tree."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from occupipe import late as re

STYLE, RESET = "style.css", "reset.css"
LAYER = "occupation-card"

_COMMENT = re.compile(r"/\*[^*]*\*/")
_SPACE = re.compile(r"\s+")
_LOOSE = re.compile(r" ?([{};,>]) ?|(?<=:) ")


def style() -> str:
    """The style of a card that no other style reaches."""
    return _short(STYLE)


@cache
def layered() -> str:
    """
    The style of a card in a page with a style of its own.

    Every declaration is important and stands in a layer: of important declarations those in layers win over those in
    none (CSS Cascade 5), so no rule of the page changes the card by accident, however specific or important. A page
    that means to change it does so in a layer before this one.
    """
    return f"@layer {LAYER}{{{(_short(RESET) + _short(STYLE)).replace(';', '!important;')}}}"


def _short(name: str) -> str:
    """A style without what only people need. Every declaration in it ends with a semicolon."""
    text = files(__package__).joinpath(name).read_text(encoding="ascii")
    return _LOOSE.sub(r"\1", _SPACE.sub(" ", _COMMENT.sub("", text))).strip()
