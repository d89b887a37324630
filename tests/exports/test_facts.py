"""The facts table: its columns are an interface."""

import io
import json
import re
from collections.abc import Callable

from jsonschema import Draft202012Validator

from occupipe.exports.csv_text import read_csv
from occupipe.exports.facts import COLUMNS, HEAD, csv_rows, jsonl_rows, rows
from occupipe.exports.schemas import schema
from occupipe.facts.fact import FactKind
from occupipe.occupation import Occupation
from tests.exports.build import Page, baker, hostile

INTERFACE = (  # noqa: SIM905 (words in a row are read more easily)
    "document kind statistic range_of value value_high unit currency rounded_to bound approximate reference_year "
    "base_year target_year span_years per comparison category area scope subject level role requirement name "
    "abbreviation issuer text description source confidence status start end context_start context_end line column "
    "end_line end_column quote context"
).split()


def of_kind(occupation: Occupation, kind: str) -> list[dict[str, object]]:
    return [row for row in rows(occupation) if row["kind"] == kind]


def test_columns_are_the_interface() -> None:
    assert list(COLUMNS) == INTERFACE
    assert HEAD.rstrip("\n").split(",") == INTERFACE


def test_golden(sound: Occupation, evil: Occupation, golden: Callable[[str, str], None]) -> None:
    golden("baker.facts.csv", HEAD + csv_rows(sound))
    golden("baker.facts.jsonl", jsonl_rows(sound))
    golden("hostile.facts.csv", HEAD + csv_rows(evil))


def test_every_row_has_every_column_and_fits_the_schema(sound: Occupation, evil: Occupation) -> None:
    validator = Draft202012Validator(schema("facts"))
    for occupation in (sound, evil):
        lines = jsonl_rows(occupation).splitlines()
        assert len(lines) == len(occupation.parts())
        for line in lines:
            row = json.loads(line)
            assert list(row) == INTERFACE
            validator.validate(row)
    assert {row["kind"] for row in rows(sound)} == {str(kind) for kind in FactKind}


def test_meanings(sound: Occupation) -> None:
    median, hourly = of_kind(sound, "salary")[0], of_kind(sound, "salary")[3]
    assert (median["statistic"], median["value"], median["unit"], median["currency"]) == (
        "median",
        34950,
        "year",
        "USD",
    )
    assert (median["approximate"], median["bound"], median["category"]) == (None, None, None)
    assert (hourly["value"], hourly["rounded_to"], hourly["unit"]) == (16.8, 0.01, "hour")
    count = of_kind(sound, "growth_count")[0]
    assert (count["approximate"], count["per"], count["span_years"]) == (True, "period", 10)
    experience = of_kind(sound, "experience")[0]
    assert (experience["value"], experience["unit"], experience["bound"]) == (24, "month", "at_least")
    skill = of_kind(sound, "skill")[0]
    assert (skill["name"], skill["description"], skill["text"]) == (
        "Attention to detail", "A gram too much\nspoils it.", None,
    )  # fmt: skip
    assert of_kind(sound, "duty")[1]["text"] == "Knead & shape dough"


def test_places_are_those_of_the_words(sound: Occupation) -> None:
    text = baker().text
    lines = text.split("\n")
    for row in rows(sound):
        assert text[row["start"] : row["end"]] == row["quote"]
        assert text[row["context_start"] : row["context_end"]] == row["context"]
        assert lines[row["line"] - 1][row["column"] - 1 :].startswith(row["quote"].partition("\n")[0])


def test_csv_has_what_json_lines_have(sound: Occupation, evil: Occupation) -> None:
    for occupation in (sound, evil):
        table = list(read_csv(io.StringIO(HEAD + csv_rows(occupation), newline="")))
        for cells, row in zip(table, rows(occupation), strict=True):
            plain = {name: "" if value is None else str(value) for name, value in row.items()}
            assert cells == plain | {"approximate": "true" if row["approximate"] else ""}


def test_no_number_has_an_exponent_and_a_decline_is_negative() -> None:
    page = Page().figure("growth_pct", "-0.0001 percent", "-0.0001", "percent", source="=1+1")
    page.wage("median", "10000000000")
    text = HEAD + csv_rows(page.occupation()) + jsonl_rows(page.occupation())
    assert '"value": -0.0001,' in text
    assert ",-0.0001," in text
    assert "10000000000," in text
    assert not re.search(r"\de[+-]?\d", text)


def test_json_lines_stay_one_line_each() -> None:
    text = jsonl_rows(hostile().occupation())
    assert len(text.splitlines()) == len(text.split("\n")) - 1 == len(hostile().facts)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", text)
