"""What `import occupipe` offers."""

import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import occupipe
from tests.cli.articles import CONTRADICTORY, SOUND


def test_every_public_name_loads() -> None:
    for name in occupipe.__all__:
        assert getattr(occupipe, name) is not None
    assert set(dir(occupipe)) == set(occupipe.__all__)
    with pytest.raises(AttributeError, match="nothing"):
        occupipe.nothing  # noqa: B018


def test_import_loads_no_model() -> None:
    code = "import sys, occupipe; print('pydantic' in sys.modules)"
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "False\n"


def test_text_and_file_give_the_same_facts(project: Path) -> None:
    path = project / "sources" / "baker.md"
    by_text, by_path, by_article = (occupipe.extract(s) for s in (SOUND, path, occupipe.read(path)))
    assert by_path == by_article
    assert by_text.parts() == by_path.parts()
    assert by_path.document == "baker"
    assert [wage.value for wage in by_text.wages] == [Decimal(34950)]


def test_validate_takes_what_it_is_given(project: Path) -> None:
    occupation = occupipe.extract(CONTRADICTORY)
    for source in (CONTRADICTORY, occupation):
        found = [d for d in occupipe.validate(source) if d.code == "PAY102"]
        assert [(d.place.quote, d.place.start.line, d.place.start.column) for d in found] == [("$41.00", 3, 59)]
    assert occupipe.validate(CONTRADICTORY, ignore=["PAY102"], select=["PAY102"]) == []


def test_clock_is_never_asked(project: Path) -> None:
    assert "SRC902" not in {d.code for d in occupipe.validate_text(SOUND)}
    assert "SRC902" in {d.code for d in occupipe.validate_text(SOUND, as_of=date(2040, 1, 1))}


def test_record_reads_back_as_the_occupation() -> None:
    occupation = occupipe.extract(CONTRADICTORY)
    assert occupipe.Occupation.model_validate_json(occupation.model_dump_json()) == occupation


def test_jsonld_is_the_document() -> None:
    document = occupipe.to_jsonld(occupipe.extract(SOUND))
    assert document["@context"] == "https://schema.org/"
    assert "34950" in str(document)


def test_read_refuses_what_is_not_one_article(project: Path) -> None:
    lines = project / "two.jsonl"
    lines.write_text('{"id": "a", "text": "# Cook"}\n{"id": "b", "text": "# Baker"}\n')
    with pytest.raises(occupipe.SourceError, match=r"two\.jsonl: does not hold exactly one article"):
        occupipe.read(lines)
    with pytest.raises(occupipe.SourceError, match=r"nowhere\.txt"):
        occupipe.read(project / "nowhere.txt")
