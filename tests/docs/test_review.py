"""docs/review.md: its examples are what the code does."""

from pathlib import Path

import pytest

from tests.docs.session import ROOT, Session

DOCUMENT = ROOT / "docs" / "review.md"


def test_examples_are_what_the_code_does(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    remade = Session(tmp_path).remade(DOCUMENT.read_text(encoding="utf-8"))
    if request.config.getoption("--update-golden"):
        DOCUMENT.write_text(remade, encoding="utf-8", newline="\n")
    assert remade == DOCUMENT.read_text(encoding="utf-8")
