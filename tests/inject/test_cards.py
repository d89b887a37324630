"""A page with a card has the JSON-LD of the card: `inject` does not part the two."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from occupipe.cli.app import app
from occupipe.exports.card import export
from occupipe.exports.card_mark import CARD_START
from occupipe.exports.record import export as record
from tests.exports.build import baker


def test_a_card_begins_as_it_is_told_by() -> None:
    assert export(baker().occupation()).startswith(CARD_START)


def test_a_page_with_a_card_is_refused_and_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("baker.json").write_text(record(baker().occupation()), encoding="utf-8")
    page = f"<html><head><title>x</title></head><body>{export(baker().occupation())}</body></html>\n"
    Path("baker.html").write_text(page, encoding="utf-8")
    outcome = CliRunner().invoke(app, ["inject", "baker.html", "--records", ".", "--force"])
    assert outcome.exit_code == 2
    assert "baker.html: has a card, which brings its JSON-LD with it (put a new card in its place)" in outcome.stderr
    assert Path("baker.html").read_text(encoding="utf-8") == page
