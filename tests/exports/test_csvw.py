"""CSV on the Web: the metadata fit the tables, as a library of the recommendation reads both."""

import csv
import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from occupipe.exports import facts, occupations_csv
from occupipe.exports.csvw import FILES, metadata
from occupipe.exports.facts import rows
from occupipe.pipeline.outputs import Outputs
from occupipe.pipeline.sources import WRITTEN
from tests.exports.build import Page, baker, hostile

COLUMNS = {"csv": occupations_csv.COLUMNS, "facts": facts.COLUMNS}
COMMITTED = Path(__file__).parents[2] / "out"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Outputs(tmp_path, ["csv", "facts", "csvw"]) as outputs:
        for page in (baker(), hostile(), Page("nameless", None).wage("median", "5"), Page("bare", "Cook")):
            outputs.add(page.occupation())
        outputs.finish(complete=True)
    return tmp_path


def read(path: Path) -> list[dict[str, Any]]:
    """The rows of a table as the library reads them, which finds the metadata beside it by itself."""
    from csvw import CSVW

    table = CSVW(path, validate=True)
    assert table.is_valid
    assert len(table.tables) == 1
    (found,) = table.tables
    assert found.check_primary_key() is True
    return list(found.iterdicts(strict=True))


@pytest.mark.parametrize("name", ["occupations.csv", "facts.csv"])
def test_tables_are_valid(folder: Path, name: str) -> None:
    assert read(folder / name)


def test_cells_have_the_values_of_the_facts(folder: Path) -> None:
    expected = [row for page in (baker(), hostile()) for row in rows(page.occupation())]
    for row, fact in zip(read(folder / "facts.csv"), expected, strict=False):
        for name in ("value", "value_high", "rounded_to"):
            assert row[name] == (None if fact[name] is None else Decimal(str(fact[name])))
        for name in ("kind", "statistic", "reference_year", "approximate", "start", "line"):
            assert row[name] == fact[name]


@pytest.mark.skipif(not (COMMITTED / "facts.csv").exists(), reason="an sdist has no outputs")
@pytest.mark.parametrize("name", ["occupations.csv", "facts.csv"])
def test_committed_tables_are_valid(name: str) -> None:
    assert read(COMMITTED / name)


@pytest.mark.parametrize(
    ("table", "column", "cell"),
    [
        ("facts.csv", "kind", "wage"), ("facts.csv", "value", "$5"), ("facts.csv", "approximate", "yes"),
        ("facts.csv", "reference_year", "23"), ("facts.csv", "line", ""), ("facts.csv", "line", "0"),
        ("occupations.csv", "currency", "$"), ("occupations.csv", "p10", "-5"), ("occupations.csv", "document", ""),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_found(folder: Path, table: str, column: str, cell: str) -> None:
    with (folder / table).open(newline="", encoding="utf-8") as file:
        given = list(csv.DictReader(file))
    given[0][column] = cell
    with (folder / table).open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, given[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(given)
    with pytest.raises(UserWarning, match="Invalid column value"):
        read(folder / table)


@pytest.mark.parametrize("name", COLUMNS)
def test_every_column_is_told(name: str) -> None:
    columns = metadata(name)["tableSchema"]["columns"]
    assert [column["name"] for column in columns] == list(COLUMNS[name])
    meanings = [column["dc:description"] for column in columns]
    assert len(set(meanings)) == len(meanings)


def test_patterns_are_those_of_the_schema_of_facts() -> None:
    from occupipe.exports.fact_schema import fact_schema

    schema = fact_schema()["properties"]
    for column in metadata("facts")["tableSchema"]["columns"]:
        words = [word for word in schema[column["name"]].get("enum", []) if isinstance(word, str)]
        form = column["datatype"].get("format", "") if isinstance(column["datatype"], dict) else ""
        assert all(re.fullmatch(form, word) for word in words)
        assert not words or len(form.split("|")) == len(words)


def test_metadata_are_no_records() -> None:
    assert FILES <= WRITTEN


@pytest.mark.parametrize(
    ("formats", "names"),
    [
        (["csvw"], ["facts.csv-metadata.json", "occupations.csv-metadata.json"]),
        (["csvw", "facts"], ["facts.csv", "facts.csv-metadata.json"]),
        (["csv"], ["occupations.csv"]),
    ],
)
def test_metadata_of_the_tables_of_the_run(tmp_path: Path, formats: list[str], names: list[str]) -> None:
    with Outputs(tmp_path, formats) as outputs:
        outputs.add(baker().occupation())
        outputs.finish(complete=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == names


def test_context_is_the_one_of_the_recommendation() -> None:
    assert metadata("csv")["@context"][0] == "http://www.w3.org/ns/csvw"
    assert json.dumps(metadata("facts"))
