"""A record gives back the occupation: no digit of a figure is lost on the way through JSON."""

import json
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from occupipe.exports.record import export, record
from occupipe.json_text import json_text
from occupipe.occupation import Occupation, json_number
from tests.exports.build import HOSTILE, Page, baker, hostile

NUMBERS = st.decimals(min_value=0, max_value=Decimal("99999999999.9999"), places=4)
YEARS = st.integers(1900, 2100)


@st.composite
def pages(draw: st.DrawFn) -> Page:
    """Pages of wages and shares with any figures, any words, any years."""
    page = Page("any", draw(st.text(st.characters(exclude_categories=["Cs"]), min_size=1)))
    for value in draw(st.lists(NUMBERS, max_size=5)):
        page.wage("median", f"{value:f}", rounded_to=draw(NUMBERS.filter(bool)), reference_year=draw(YEARS))
        page.figure("share", f"{value:f} percent", f"{value:f}", "percent", category=draw(st.sampled_from(HOSTILE)))
    return page


@given(pages())
def test_any_occupation_comes_back(page: Page) -> None:
    occupation = page.occupation()
    assert Occupation.model_validate_json(export(occupation)) == occupation
    assert Occupation.model_validate(json.loads(export(occupation))) == occupation
    assert Occupation.model_validate_json(occupation.model_dump_json()) == occupation


@given(NUMBERS | NUMBERS.map(lambda value: -value))
def test_numbers_stand_in_plain_digits(value: Decimal) -> None:
    printed = json_text(json_number(value))
    assert "e" not in printed.lower()
    assert Decimal(printed) == value


def test_every_kind_of_part_comes_back() -> None:
    for page in (baker(), hostile()):
        occupation = page.occupation()
        assert Occupation.model_validate_json(export(occupation)) == occupation
        assert export(Occupation.model_validate_json(export(occupation))) == export(occupation)


def test_a_record_has_nothing_of_its_run() -> None:
    source = record(baker().occupation())["source"]
    assert source["file"] == "sources/baker.md"
    assert len(source["sha256"]) == 64
    assert record(baker().occupation())["schema_version"] == 1
    assert export(baker().occupation()) == export(baker().occupation())
