"""The example site says what its markup says: `occupipe validate` finds no error on its pages."""

from pathlib import Path

from typer.testing import CliRunner

from occupipe.cli.app import app

SITE = Path(__file__).parents[3] / "docs" / "site"


def test_the_site_is_valid() -> None:
    pages = [str(SITE / f"{page}.html") for page in ("block", "element", "card")]
    outcome = CliRunner().invoke(app, ["validate", *pages, "--as-of", "2026-11-25"])
    assert outcome.exit_code == 0, outcome.stdout
    assert "0 errors" in outcome.stderr
    assert "in 3 documents" in outcome.stderr
