"""What the checks found in an occupation, in numbers."""

from __future__ import annotations

from occupipe.occupation.evidence import Offset
from occupipe.occupation.part import Strict


class Findings(Strict):
    """How many findings of each severity the rules that need no clock had when the occupation was extracted."""

    error: Offset = 0
    warning: Offset = 0
    note: Offset = 0
