"""The documents with examples besides README.md: their examples are what the code does."""

from pathlib import Path

import pytest

from tests.docs.session import ROOT, Session

DOCUMENTS = ("review.md", "eval.md")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_examples_are_what_the_code_does(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    document = ROOT / "docs" / name
    remade = Session(tmp_path).remade(document.read_text(encoding="utf-8"))
    if request.config.getoption("--update-golden"):
        document.write_text(remade, encoding="utf-8", newline="\n")
    assert remade == document.read_text(encoding="utf-8")
