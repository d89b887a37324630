"""The style and the script of the page, and the policy that lets nothing else run or load."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import NamedTuple

from markupsafe import Markup

STYLES = ("page.css", "findings.css", "article.css", "media.css")
"""The parts of the style in the order in which they stand: later ones win."""


class Assets(NamedTuple):
    """Style and script as they stand in the page, and its Content Security Policy (W3C CSP 3)."""

    style: Markup
    script: Markup
    policy: str


@cache
def assets() -> Assets:
    """The assets of every page."""
    style, script = Markup("\n").join(_read(name) for name in STYLES), _read("report.js")
    policy = "; ".join(
        (
            "default-src 'none'",
            f"style-src '{digest(style)}'",
            f"script-src '{digest(script)}'",
            "img-src data:",  # the page's own sign
            "base-uri 'none'",
            "form-action 'none'",
        )
    )
    return Assets(style, script, policy)


def digest(text: str) -> str:
    """
    The source expression of an inline element with this text.

    >>> digest("")
    'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
    """
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _read(name: str) -> Markup:
    return Markup(files(__package__).joinpath("templates", name).read_text(encoding="utf-8"))  # noqa: S704 (our own)
