"""Places in JSON: what the decoder of the standard library reads stands where the reader of places says."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupipe.markup.json_places import stands
from occupipe.markup.json_stands import Path
from occupipe.markup.json_values import decoded

SCALARS = st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(max_size=12)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4)
)


def paths(value: Any, path: Path = ()) -> dict[Path, Any]:
    """Every value of a document by its path."""
    found = {path: value}
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, entry in entries:
        found |= paths(entry, (*path, step))
    return found


@given(VALUES, st.sampled_from([None, 0, 3]), st.booleans())
def test_every_value_and_key_stands_where_it_is_said(value: Any, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    found = stands(text)
    assert found.faults == []
    wanted = paths(value)
    assert found.values.keys() == wanted.keys()
    for path, entry in wanted.items():
        start, end = found.values[path].value
        assert json.loads(text[start:end]) == entry
        if path and isinstance(path[-1], str):
            start, end = found.values[path].name
            assert json.loads(text[start:end]) == path[-1]


@given(VALUES, st.data())
def test_what_the_decoder_refuses_has_a_fault_with_a_place(value: Any, data: st.DataObject) -> None:
    text = json.dumps(value)
    at = data.draw(st.integers(0, len(text)))
    broken = (
        text[:at] + data.draw(st.sampled_from(['"', ",", "{", "]", "'", ":", "x", "\n", "01", "NaN", "\\"])) + text[at:]
    )
    try:
        is_sound = decoded(broken).is_sound
    except ValueError:
        is_sound = False
    found = stands(broken)
    assert is_sound or found.faults or "\\" in broken  # of escapes only the decoder judges
    assert all(0 <= fault.start < max(1, len(broken)) for fault in found.faults)
    if is_sound:
        assert found.faults == []


@pytest.mark.parametrize(
    ("text", "start", "words"),
    [
        ('{"a": 1,}', 7, "a comma with nothing behind it"),
        ("[1,]", 2, "a comma with nothing behind it"),
        ('{"a": 1 "b": 2}', 8, "a comma or }"),
        ("[1 2]", 3, "a comma or ]"),
        ("{a: 1}", 1, "a key in quotes"),
        ("{'a': 1}", 1, "single quote"),
        ('{"a" 1}', 5, "a colon"),
        ('{"a": 1} x', 9, "behind the end"),
        ('{"a": "x', 6, "does not end"),
        ('{"a": 01}', 6, "01 where a value"),
        ('{"a": tru}', 6, "tru where a value"),
        ('{"a": /* b */ 1}', 6, "a comment"),
        ('{"a": “b”}', 6, "typographic"),
        ('{"a": <b>}', 6, "a tag"),
        ("{&quot;a", 1, "character reference"),
        ('{"a": 1', 6, "the text ends"),
        ("", 0, "the text ends"),
    ],
)
def test_faults_in_words(text: str, start: int, words: str) -> None:
    (fault,) = stands(text).faults
    assert (fault.start, words in fault.problem) == (start, True), fault


def test_a_bad_escape_is_a_fault_of_the_block() -> None:
    from tests.markup.judged import of_file, told

    (found,) = of_file('{"@context": "https://schema.org/", "@type": "Occupation", "name": "a\\x"}')
    assert told(found).startswith("1:70: error[MRK510]")
