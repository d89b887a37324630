"""Every number that `occupipe eval` prints is the reference scorer's, on the same input."""

import json
from pathlib import Path
from typing import Any

import pytest

from occupipe.evaluation import report_text
from occupipe.evaluation.claims import extracted
from occupipe.evaluation.comparison import compared
from occupipe.evaluation.floors import Floors, shortfalls
from occupipe.evaluation.gold import Passage, claim_of
from occupipe.evaluation.score import Score
from occupipe.exports.facts import jsonl_rows
from tests.cli.articles import Run
from tests.evaluation.corpora import PATHS, corpus, needs_scorer, read, score
from tests.evaluation.made import made
from tests.evaluation.reference import Outcome, mistakes_of, scorer

pytestmark = needs_scorer
FLOORS = [Floors(), Floors(f1=0.5), Floors(precision=0.9), Floors(f1=0.1, precision=0.1), Floors(f1=1.0, precision=1.0)]


def jsonl(path: Path, lines: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def our_table(total: Score) -> list[str]:
    return "".join(report_text.report(total, 0)).splitlines()


def options(floors: Floors) -> list[str]:
    asked = {"--min-f1": floors.f1, "--min-precision": floors.precision}
    return [word for name, floor in asked.items() if floor is not None for word in (name, str(floor))]


@pytest.mark.parametrize("name", PATHS)
def test_on_each_corpus(name: str, tmp_path: Path) -> None:
    path = corpus(name)
    facts = tmp_path / "facts.jsonl"
    facts.write_text("".join(jsonl_rows(document.occupation) for document, _ in read(path)), encoding="utf-8")
    theirs = scorer(path, facts)
    assert our_table(score(path)) == theirs.table
    assert mistakes_of(score(path)) == theirs.mistakes


def scored(gold: list[dict[str, Any]], rows: list[dict[str, Any]]) -> Score:
    total = Score()
    for number, line in enumerate(gold, 1):
        said = [extracted(row) for row in rows if row["document"] == line["id"]]
        total.add(compared(Passage(line["id"], number, None, tuple(map(claim_of, line["facts"]))), said))
    return total


@pytest.mark.parametrize("seed", range(6))
def test_on_facts_made_by_chance(seed: int, tmp_path: Path) -> None:
    gold, rows = made(seed, 150)
    files = jsonl(tmp_path / "gold.jsonl", gold), jsonl(tmp_path / "facts.jsonl", rows)
    total = scored(gold, rows)
    theirs = scorer(*files)
    assert our_table(total) == theirs.table
    assert mistakes_of(total) == theirs.mistakes
    for floors in FLOORS:
        outcome = scorer(*files, *options(floors))
        assert bool(list(shortfalls(total, floors))) == bool(outcome.status)


def test_without_anything_to_score(tmp_path: Path) -> None:
    gold: list[dict[str, Any]] = [{"id": "a", "text": "x", "facts": []}]
    files = jsonl(tmp_path / "gold.jsonl", gold), jsonl(tmp_path / "facts.jsonl", [])
    rates = "attributes of found figures: "  # where none is asked the scorer names none, and we say so
    ours = [line.replace("none asked", "") if line.startswith(rates) else line for line in our_table(scored(gold, []))]
    assert ours == scorer(*files).table
    assert scorer(*files, "--min-f1", "0").status == bool(list(shortfalls(scored(gold, []), Floors(f1=0.0))))


def test_commands_print_the_same(folder: Path, run: Run) -> None:
    text = "# Baker\n\nIn 2023 the median annual wage of bakers was $34,950. Pay starts at $12.50 an hour."
    fact = {"kind": "salary", "value": 34950, "stat": "median", "unit": "year", "currency": "USD", "year": 2022}
    gold = jsonl(
        folder / "gold.jsonl", [{"id": "a", "text": text, "facts": [fact]}, {"id": "b", "text": text, "facts": []}]
    )
    assert run("extract", "gold.jsonl", "--to", "facts-jsonl").exit_code == 0
    theirs: Outcome = scorer(gold, folder / "out" / "facts.jsonl")
    assert run("eval", "gold.jsonl", "--worst", "0").stdout.splitlines() == theirs.table
