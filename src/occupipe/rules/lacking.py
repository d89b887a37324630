"""What many figures of an article lack alike: one finding at the first, the others as related places."""

from __future__ import annotations

from collections.abc import Sequence

from occupipe.diagnostics import Finding, Related
from occupipe.occupation import Part

MOST_PLACES = 1000  # related places of one finding: reports show as many of them as their readers can use


def first_of(parts: Sequence[Part], lacks: str, label: str, *, help: str) -> Finding:  # noqa: A002 (as a finding)
    """
    The finding on parts in the order of the text, of which the first `lacks` something, and how many more do.

    `label` is what reports print at the other places.
    """
    first, others = parts[0], parts[1:]
    more = f", nor do {len(others)} more" if len(others) > 1 else ", nor does one more" if others else ""
    places = tuple(Related(part.span, label) for part in others[:MOST_PLACES])
    return Finding(first.span, f"{lacks}{more}", places, help=help)
