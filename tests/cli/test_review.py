"""`occupipe extract --review`: what it lists, what it writes, and what cannot be."""

from pathlib import Path

import pytest

from tests.cli.articles import Run

TEXT = "# Baker\n\nBakers earn $17.50. A degree in baking is required.\n"
LISTED = [
    "  likely: $17.50 (3:13), read as salary, statistic typical, value 17.5, unit hour, currency USD",
    "  likely: A degree (3:21), read as education, level bachelor, role required",
]


@pytest.fixture
def doubtful(folder: Path) -> Path:
    (folder / "sources").mkdir()
    (folder / "sources" / "baker.md").write_text(TEXT)
    return folder


def test_likely_facts_are_listed(doubtful: Path, run: Run) -> None:
    outcome = run("extract", "--review")
    assert (outcome.exit_code, outcome.stdout) == (0, "")
    assert [line for line in outcome.stderr.splitlines() if "likely:" in line] == LISTED
    assert "\n2 likely facts to review\n" in outcome.stderr
    assert (doubtful / "out" / "baker.json").exists()
    assert "likely" not in run("extract").stderr


def test_a_side_file_is_added_to_and_filled_in(doubtful: Path, run: Run) -> None:
    side = doubtful / "sources" / "baker.yaml"
    side.write_text("country: US # of the paper\n")
    outcome = run("extract", "--review", "-o", "sources/baker.yaml")
    assert outcome.exit_code == 0
    assert "2 likely facts to review; added to sources/baker.yaml" in outcome.stderr
    assert side.read_text().startswith("country: US # of the paper\n# Read with less than certainty.")
    unfilled = run("extract", "--review")
    assert unfilled.exit_code == 2
    assert "sources/baker.yaml:6: an acceptance says no by and no date" in unfilled.stderr
    side.write_text(side.read_text().replace("by:\n", "by: me\n").replace("date:\n", "date: 2026-11-02\n"))
    after = run("extract", "--review")
    assert after.exit_code == 0
    assert "\n0 likely facts to review\n" in after.stderr


def test_the_piece_goes_to_standard_output(doubtful: Path, run: Run) -> None:
    outcome = run("extract", "--review", "-o", "-")
    assert outcome.stdout.count("- quote: ") == 2
    assert 'reading: "education, level bachelor, role required"' in outcome.stdout


def test_nothing_is_written_where_nothing_is_likely(project: Path, run: Run) -> None:
    assert run("extract", "--review", "-o", "new.yaml").exit_code == 0
    assert not (project / "new.yaml").exists()


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        (["-o", "x.yaml"], "-o: nothing to write (it goes with --review)"),
        (["sources", "cook.txt", "--review", "-o", "x.yaml"], "-o: 2 sources (a side file is that of one: name it)"),
        (["lines.jsonl", "--review", "-o", "x.yaml"], "-o: lines.jsonl has no side file to review its lines in"),
    ],
)
def test_what_cannot_be(options: list[str], problem: str, doubtful: Path, run: Run) -> None:
    (doubtful / "cook.txt").write_text(TEXT)
    (doubtful / "lines.jsonl").write_text('{"text": "# Baker"}\n')
    outcome = run("extract", *options)
    assert outcome.exit_code == 2
    assert outcome.stderr.startswith(f"occupipe: error: {problem}")
    assert not (doubtful / "x.yaml").exists()


def test_a_file_that_cannot_be_added_to_stays(doubtful: Path, run: Run) -> None:
    (doubtful / "x.yaml").write_text("accepted: []\n")
    outcome = run("extract", "--review", "-o", "x.yaml")
    assert outcome.exit_code == 2
    assert "x.yaml:1: accepted is not written as `- ` lines" in outcome.stderr
    assert (doubtful / "x.yaml").read_text() == "accepted: []\n"


def test_words_of_strangers_move_no_cursor(folder: Path, run: Run) -> None:
    (folder / "baker.txt").write_text(
        "Baker\n\nIn Rome\x1b[31m\u202e, bakers earn $17.50. A degree in it is required.\n"
    )
    outcome = run("extract", "baker.txt", "--review", "-o", "-")
    assert "likely" in outcome.stderr
    assert not {"\x1b", "\u202e"} & set(outcome.stderr + outcome.stdout)
