"""Suppressions of the configuration and of side files in a run of validate."""

import json
from pathlib import Path

import pytest

from tests.cli.articles import CONTRADICTORY, Run

HEAD = "select: [PAY102, CFG]\nsuppressions:\n"


@pytest.fixture
def two(project: Path) -> Path:
    """A sound article, and one with an error."""
    (project / "sources" / "cook.md").write_text(CONTRADICTORY.replace("Baker", "Cook").replace("bakers", "cooks"))
    return project


@pytest.mark.parametrize(
    ("entry", "status", "told"),
    [
        ("{rule: PAY102, reason: r}", 0, ""),
        ("{rule: PAY102, reason: r, path: sources/cook.md}", 0, ""),
        ("{rule: PAY102, reason: r, quote: $41.00, path: sources}", 0, ""),
        ("{rule: PAY102, reason: r, quote: $42.00}", 1, "occupipe.yaml:3:5: note[CFG001] the suppression of PAY102 suppresses nothing"),
        ("{rule: PAY102, reason: r, path: sources/baker.md}", 1, "occupipe.yaml:3:5: note[CFG001]"),
        ("{rule: PAY103, reason: r}", 1, ""),
    ],
)  # fmt: skip
def test_configuration(entry: str, status: int, told: str, two: Path, run: Run) -> None:
    (two / "occupipe.yaml").write_text(f"{HEAD}  - {entry}\n")
    outcome = run("validate")
    assert outcome.exit_code == status
    assert told in outcome.stdout
    assert ("CFG001" in outcome.stdout) == bool(told)


def test_unused_ones_are_not_told_where_a_part_is_judged(two: Path, run: Run) -> None:
    (two / "occupipe.yaml").write_text(f"{HEAD}  - {{rule: PAY102, reason: r}}\n")
    assert run("validate", "sources/baker.md").stdout == ""
    assert run("validate", "--ignore", "CFG001").stdout == ""


def test_a_suppression_says_why(two: Path, run: Run) -> None:
    (two / "occupipe.yaml").write_text(f"{HEAD}  - rule: PAY102\n")
    outcome = run("validate")
    assert outcome.exit_code == 2
    assert "occupipe.yaml:3:5: suppressions 1 has no 'reason' (add it)" in outcome.stderr


def test_side_file(two: Path, run: Run) -> None:
    text = "country: US\nsuppressions:\n  - rule: PAY102\n    reason: r\n  - {rule: PAY999, reason: r}\n"
    (two / "sources" / "cook.yaml").write_text(text)
    (two / "sources" / "baker.yaml").write_text(text)
    outcome = run("validate", "sources", "--select", "PAY102,CFG")
    assert [line.partition(": note[CFG001]")[0] for line in outcome.stdout.splitlines()] == [
        "sources/baker.yaml:3:5", "sources/baker.yaml:5:5", "sources/cook.yaml:5:5",
    ]  # fmt: skip
    assert outcome.exit_code == 0


def test_json_tells_what_is_suppressed(two: Path, run: Run) -> None:
    (two / "occupipe.yaml").write_text(f"{HEAD}  - {{rule: PAY102, reason: r}}\n")
    document = json.loads(run("validate", "--output-format", "json").stdout)
    assert [d["suppressed"] for d in document["diagnostics"]] == [True]
    assert document["summary"]["error"] == 0


def test_extract_keeps_what_is_suppressed(two: Path, run: Run) -> None:
    (two / "occupipe.yaml").write_text("suppressions:\n  - {rule: PAY102, reason: r}\n")
    assert "contradicted" not in run("extract").stderr
