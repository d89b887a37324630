"""What a card shows, read out of its HTML by a parser that is not the project's."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Any

from justhtml import JustHTML

DATA = "data[value]"
SCRIPT = re.compile(r'<script type="application/ld\+json">\n(.*?)\n</script>', re.DOTALL)


def parsed(fragment: str) -> Any:
    """The card as a browser builds it, from a page that has it in its body."""
    return JustHTML(f"<!doctype html><html><body>{fragment}</body></html>", sanitize=False)


def document_in(fragment: str) -> Any:
    """The JSON-LD of a card."""
    (block,) = SCRIPT.findall(fragment)
    return json.loads(block)


def without_document(fragment: str) -> str:
    return SCRIPT.sub("", fragment)


def figures(fragment: str) -> list[tuple[Decimal, str]]:
    """The figures that a card shows: each as programs read it, and as people do."""
    return [
        (Decimal(one.attrs["value"]), one.to_text(separator="", strip=False)) for one in parsed(fragment).query(DATA)
    ]


def numbers(value: Any) -> list[Decimal]:
    """All JSON numbers of a document."""
    if isinstance(value, bool) or value is None:
        return []
    if isinstance(value, (int, float)):
        return [Decimal(repr(value))]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [number for part in inner for number in numbers(part)]


def strings(value: Any) -> list[str]:
    """All texts of a document."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for part in inner for text in strings(part)]
