"""Reviewed corrections of side files."""

from decimal import Decimal
from pathlib import Path

import pytest

from occupipe.errors import SourceError
from occupipe.pipeline.extraction import extractions
from occupipe.pipeline.reading import Reading, articles, occupation_of
from occupipe.pipeline.sources import Source

TEXT = "# Baker\n\nIn 2023, the median annual wage of bakers was $80,580, or $41.00 per hour.\n"
SIDE = """\
corrections:
  - path: {path}
    value: {value}
    reason: a digit was left out
    by: A. Reader
    date: 2026-11-02
"""


@pytest.fixture
def source(tmp_path: Path) -> Source:
    (tmp_path / "baker.md").write_text(TEXT)
    return Source("in/baker.md", tmp_path / "baker.md")


def correct(source: Source, path: str, value: str) -> None:
    source.path.with_suffix(".yaml").write_text(SIDE.format(path=path, value=value))


def test_correction_replaces_the_value_and_keeps_the_evidence(source: Source) -> None:
    (before,) = extractions([source], Reading())
    assert not isinstance(before, SourceError)
    assert {wage.status for wage in before.wages} == {"contradicted"}
    index = next(n for n, wage in enumerate(before.wages) if wage.unit == "hour")
    correct(source, f"wages/{index}/value", "38.74")
    (after,) = extractions([source], Reading())
    assert not isinstance(after, SourceError)
    assert (after.wages[index].value, after.wages[index].status) == (Decimal("38.74"), "corrected")
    assert after.wages[index].evidence.quote == "$41.00"
    assert {wage.status for wage in after.wages} == {"ok", "corrected"}  # what contradicted it no longer does


def test_a_value_can_be_taken_away(source: Source) -> None:
    correct(source, "wages/0/reference_year", "~")
    (occupation,) = extractions([source], Reading())
    assert not isinstance(occupation, SourceError)
    assert occupation.wages[0].reference_year is None


def test_the_name_is_corrected_everywhere(source: Source) -> None:
    correct(source, "names/0/name", "Pastry Cook")
    (article,) = articles([source], Reading())
    assert not isinstance(article, SourceError)
    occupation = occupation_of(article)
    assert (occupation.name, occupation.names[0].name) == ("Pastry Cook", "Pastry Cook")


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        ("salary/0/value", "1", "the record has no 'salary'"),
        ("wages/9/value", "1", "the record has 2 wages, counted from 0"),
        ("wages/-1/value", "1", "the record has 2 wages, counted from 0"),
        ("wages/0/worth", "1", "'worth' cannot be corrected in wages"),
        ("wages/0/evidence", "1", "'evidence' cannot be corrected in wages"),
        ("wages", "1", "the record has 2 wages, counted from 0"),
        ("wages/0/value", "-5", "Input should be greater than or equal to 0"),
        ("wages/0/value", "many", "Input should be a valid decimal"),
        ("wages/0/unit", "century", "Input should be 'year'"),
    ],
)
def test_correction_that_cannot_be(path: str, value: str, problem: str, source: Source) -> None:
    correct(source, path, value)
    (told,) = extractions([source], Reading())
    assert isinstance(told, SourceError)
    assert str(told).startswith(f"in/baker.yaml:2: correction of {path!r}: {problem}")


def test_lines_of_a_file_are_corrected_in_place(tmp_path: Path) -> None:
    (tmp_path / "lines.jsonl").write_text('{"text": "# Baker"}\n')
    source = Source("lines.jsonl", tmp_path / "lines.jsonl")
    correct(source, "names/0/name", "Cook")
    (told,) = extractions([source], Reading())
    assert str(told) == "lines.yaml:2: corrections of a file of many articles (correct its lines)"
