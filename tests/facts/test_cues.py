"""Cue tables: which row wins, what may not stand beside it, and that tables find what one pattern of all rows finds."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupipe.facts.cues import Cue, CueTable

ROWS = {"mean": r"\bmean\b|average", "wide": r"average wage", "median": r"\bmedian (?:wage|pay)?", "low": r"lowest?"}
TABLE = CueTable(ROWS)
WORDS = st.lists(
    st.sampled_from(["mean", "average", "wage", "median", "pay", "low", "lowest", "lowe", "x"]), max_size=12
)


def together(text: str) -> list[Cue]:
    """What one pattern of all rows finds, the first row that matches winning."""
    one = re.compile("|".join(f"(?P<{label}>{source})" for label, source in ROWS.items()))
    return [Cue(str(m.lastgroup), m.start(), m.end()) for m in one.finditer(text)]


@given(WORDS.map(" ".join))
def test_tables_find_what_one_pattern_finds(text: str) -> None:
    cues = TABLE.find(text, 0, len(text))
    assert cues == together(text)
    assert TABLE.first(text) == (cues[0].label if cues else None)
    assert TABLE.has(text) == bool(cues)
    assert all(one.end <= other.start for one, other in pairwise(cues))


@pytest.mark.parametrize(
    ("text", "first", "best"),
    [
        ("the median pay and the mean", "median", "mean"),
        ("the average wage", "mean", "mean"),  # the row that stands first in the table
        ("lowest", "low", "low"),
        ("nothing", None, None),
        ("", None, None),
    ],
)
def test_first_in_the_text_and_best_in_the_table(text: str, first: str | None, best: str | None) -> None:
    assert (TABLE.first(text), TABLE.best(text)) == (first, best)


def test_only_between_the_offsets() -> None:
    text = "mean median mean"
    assert [cue.label for cue in TABLE.find(text, 3, 12)] == ["median"]
    assert TABLE.first(text, 6) == "mean"


def test_rows_may_say_what_may_not_stand_beside_them() -> None:
    table = CueTable({"cost": (r"\bcosts?\b", "high-", " of living"), "living": r"cost of living"})
    text = "high-cost places, the cost of living, and costs"
    assert [(cue.label, cue.start) for cue in table.find(text, 0, len(text))] == [("living", 22), ("cost", 42)]
    assert table.first("high-cost") is None
    assert not table.has("a high-cost place")


def test_a_refused_row_gives_way_to_the_next_at_its_place() -> None:
    table = CueTable({"a": ("ab", "", "c"), "b": "abc"})
    assert [cue.label for cue in table.find("abc ab", 0, 6)] == ["b", "a"]
