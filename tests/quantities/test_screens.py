"""Screens: no row is held back of which a string stands in the text, and none passes where none of any row does."""

import re

from hypothesis import given
from hypothesis import strategies as st

from occupipe.quantities.screens import Screen, tree

WORDS = st.text("abc.+", min_size=1, max_size=4)
ROWS = st.lists(st.one_of(st.none(), st.lists(WORDS, min_size=1, max_size=4).map(tuple)), max_size=6)


@given(ROWS, st.text("abc.+", max_size=20))
def test_rows_pass_where_one_of_their_strings_may_stand(rows: list[tuple[str, ...] | None], text: str) -> None:
    stands = [n for n, row in enumerate(rows) if row is None or any(string in text for string in row)]
    passing = Screen(rows).passing(text)
    assert set(stands) <= set(passing)
    assert passing == sorted(set(passing))
    assert bool(passing) == bool(stands)


@given(st.lists(WORDS, min_size=1, max_size=8), st.text("abc.+", max_size=12))
def test_trees_match_where_a_string_stands(strings: list[str], text: str) -> None:
    assert (re.search(tree(strings), text) is not None) == any(string in text for string in strings)
