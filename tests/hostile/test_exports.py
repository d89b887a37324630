"""Every hostile text through every export: a parser of the format reads back exactly the text."""

import csv
import io
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest
from pydantic import ValidationError

from occupipe.exports import facts, index, occupations_csv, record
from occupipe.exports.csv_text import read_csv
from occupipe.exports.jsonld import export, jsonld
from occupipe.exports.jsonld.script import script_block
from tests.hostile.documents import stated
from tests.hostile.texts import LONG, MEGABYTE, TEXTS

NO_TEXT = "half a pair"  # readers refuse half a surrogate pair, and so does an occupation
ALL = {name: text for name, text in (TEXTS | LONG).items() if name != NO_TEXT}
ROWS = 5  # the facts of `stated`
TOLD = 9  # how often `stated` has the text, at least
FORMULA = re.compile("[=+\\-@＝＋－＠\t\r\n]")


@pytest.fixture(autouse=True)
def long_cells() -> Iterator[None]:
    """Let the reader of CSV take cells of more than a megabyte."""
    before = csv.field_size_limit(4 * MEGABYTE)
    yield
    csv.field_size_limit(before)


every_text = pytest.mark.parametrize("text", ALL.values(), ids=ALL.keys())


def strings(value: Any) -> list[str]:
    """All strings of a JSON value."""
    if isinstance(value, dict):
        return [found for entry in value.values() for found in strings(entry)]
    if isinstance(value, list):
        return [found for entry in value for found in strings(entry)]
    return [value] if isinstance(value, str) else []


@every_text
def test_record(text: str) -> None:
    written = record.export(stated(text))
    assert strings(json.loads(written)).count(text) >= TOLD
    assert json.loads(written.encode()) == json.loads(written)


@every_text
def test_facts_as_json_lines(text: str) -> None:
    written = facts.jsonl_rows(stated(text))
    rows = [json.loads(line) for line in written.split("\n")[:-1]]
    assert len(rows) == len(written.splitlines()) == ROWS
    assert strings(rows).count(text) >= TOLD


@every_text
def test_index(text: str) -> None:
    written = index.HEAD + index.row(stated(text), {}) + index.TAIL
    (entry,) = json.loads(written)["occupations"]
    assert entry["name"] == text


@every_text
def test_tables(text: str) -> None:
    occupation = stated(text)
    rows = list(read_csv(io.StringIO(facts.HEAD + facts.csv_rows(occupation), newline="")))
    assert len(rows) == ROWS
    assert [cell for row in rows for cell in row.values()].count(text) >= TOLD
    (row,) = read_csv(io.StringIO(occupations_csv.HEAD + occupations_csv.row(occupation), newline=""))
    assert (row["sources"], row["name"]) == (text, text)


@every_text
def test_no_spreadsheet_takes_a_cell_for_a_formula(text: str) -> None:
    written = facts.HEAD + facts.csv_rows(stated(text))
    cells = [cell for row in csv.reader(io.StringIO(written, newline=""), strict=True) for cell in row]
    assert not [cell for cell in cells if FORMULA.match(cell) and not re.fullmatch(r"-?\d+(\.\d+)?", cell)]


class Scripts(HTMLParser):
    """The elements of a page, and the text of its scripts."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[str] = []
        self.script = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 (as the parser calls it)
        self.elements.append(tag)

    def handle_data(self, data: str) -> None:
        self.script += data


@every_text
@pytest.mark.parametrize("profile", ["core", "full"])
def test_jsonld_in_a_page(text: str, profile: str) -> None:
    document = jsonld(stated(text), profile=profile)
    assert json.loads(export(stated(text), profile=profile)) == document
    assert strings(document).count(" ".join(text.split())) >= 5  # blanks of a text mean nothing in JSON-LD
    page = Scripts()
    page.feed(script_block(document))
    assert page.elements == ["script"]
    assert json.loads(page.script) == document


def test_half_a_surrogate_pair_is_no_text_of_an_occupation() -> None:
    with pytest.raises(ValidationError, match="string_unicode"):
        stated(TEXTS[NO_TEXT])
