"""The currency of an amount: its mark, and for a bare dollar sign the article's country."""

from __future__ import annotations

from functools import cache

from occupipe import late as re
from occupipe.facts.scene import Scene
from occupipe.quantities.quantity import Quantity

COUNTRIES = {
    "US": "USD", "USA": "USD", "UNITED STATES": "USD", "CA": "CAD", "CANADA": "CAD", "AU": "AUD", "AUSTRALIA": "AUD",
    "NZ": "NZD", "NEW ZEALAND": "NZD",
}  # fmt: skip
"""Countries that print a bare dollar sign, and their ISO 4217 currencies."""
_SHOWN = (
    ("CAD", r"\bcanad(?:a|ian)\b|\bontario\b|\balberta\b|\bbritish columbia\b|\bquebec\b"),
    ("AUD", r"\baustralian?\b|\bqueensland\b|\bnew south wales\b|\btafe\b"),
    ("NZD", r"\bnew zealand\b"),
)
_AMERICAN = re.compile(r"bureau of labor|\bu\.s\.|united states|\bbls\b")


def currency_of(scene: Scene, amount: Quantity) -> str:
    """The ISO 4217 code of an amount."""
    if amount.currency != "$":
        return amount.currency or "USD"
    country = (scene.article.metadata.country or "").upper()
    return COUNTRIES.get(country) or _shown(scene.folded)


@cache
def _shown(folded: str) -> str:
    if _AMERICAN.search(folded):
        return "USD"
    counts = [(len(re.findall(pattern, folded)), code) for code, pattern in _SHOWN]
    most, code = max(counts)
    return code if most >= 2 else "USD"
