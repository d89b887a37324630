"""What tells a finding from others, wherever it stands: for baselines, and for code hosts that follow findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from occupipe import late as re
from occupipe.diagnostics import Diagnostic
from occupipe.reports.checked import Checked

_FIGURE = re.compile(r"\d[\d,.]*")


def keyed(checked: Checked) -> Iterator[tuple[Diagnostic, str]]:
    """
    The diagnostics of a document in their order, each with its key.

    Suppressed ones are counted as well: that one of two equal findings is let stand makes no other of the second.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    for diagnostic in checked.diagnostics:
        told = _told(diagnostic)
        seen[told] += 1
        yield diagnostic, key_of(diagnostic, seen[told])


def key_of(diagnostic: Diagnostic, occurrence: int) -> str:
    """What tells a finding from others of its document: its rule, words, figures, and which of equal ones it is."""
    return _digest(*_told(diagnostic), str(occurrence))


def fingerprint(diagnostic: Diagnostic, key: str) -> str:
    """What tells a finding from all others of a run: its key, source and document. Lines may move."""
    return _digest(diagnostic.path, diagnostic.document, key)


def _told(diagnostic: Diagnostic) -> tuple[str, str, str]:
    """Rule, normalised words and figures of a finding: the wording of its sentence may change."""
    quote = " ".join(diagnostic.place.quote.casefold().split())
    return diagnostic.code, quote, " ".join(_FIGURE.findall(diagnostic.message))


def _digest(*parts: str) -> str:
    return sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()
