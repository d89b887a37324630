"""Broken and sound markup: every breakage is found at its line, and nothing is told of what is sound."""

from __future__ import annotations

from pathlib import Path

import pytest

from occupipe.diagnostics import Severity
from occupipe.pipeline.judging_markup import OF_MARKUP
from tests.markup.breakages import BREAKAGES
from tests.markup.judged import of_path, told

BROKEN, SOUND = (Path(__file__).parent / folder for folder in ("broken", "sound"))


@pytest.mark.parametrize(("file", "line", "code", "breakage"), BREAKAGES, ids=[row[0] for row in BREAKAGES])
def test_a_breakage_is_found_at_its_line(file: str, line: int, code: str, breakage: str) -> None:
    found = [(d.place.start.line, d.code) for d in of_path(BROKEN / file)]
    assert (line, code) in found, breakage


@pytest.mark.parametrize("path", sorted(SOUND.iterdir()), ids=lambda path: path.name)
def test_nothing_is_told_of_sound_markup(path: Path) -> None:
    assert [told(d) for d in of_path(path) if d.severity is not Severity.NOTE] == []


def test_every_file_is_in_the_table_and_every_rule_has_a_breakage() -> None:
    assert {path.name for path in BROKEN.iterdir()} == {row[0] for row in BREAKAGES}
    assert {row[2] for row in BREAKAGES} >= {code for code in OF_MARKUP if code <= "MRK510"}
    assert len(BREAKAGES) >= 60
    assert len(list(SOUND.iterdir())) >= 30
