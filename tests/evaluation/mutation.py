"""Passages with damaged figures: characters lost, doubled and slipped in, as pages that were copied twice have them."""

from __future__ import annotations

import re
from random import Random

SLIPPED = (
    *"0123456789,.'-–−K%$€k/|* \n\u00ad\u00a0\u200b\u202f",
    "percent", " to ", " million", " and ", " lakh", "1,", "&#48;", "&nbsp;", "**", "<b>", "</b>", "`",
)  # fmt: skip
SPOTS = re.compile(r"[\d$%£€]")


def damaged(text: str, chance: Random) -> str:
    """The text with a few of its figures damaged."""
    characters = list(text)
    spots = [match.start() for match in SPOTS.finditer(text)]
    for spot in sorted(chance.sample(spots, min(len(spots), chance.randrange(2, 12))), reverse=True):
        end = spot + chance.choice((0, 0, 1))  # slipped in, or put in the place of a character
        characters[spot:end] = [chance.choice((*SLIPPED, ""))]
    return "".join(characters)
