"""`occupipe validate --fix` and `--diff`."""

import json
from pathlib import Path

import pytest

from tests.cli.articles import Run

WRONG = "# Clerk\n\nClerks in 2024 can become a Certified Tumor Register (CTR).\n"
RIGHT = WRONG.replace("Register", "Registrar")
ONLY = ("--select", "CRD401,PAY102")


@pytest.fixture
def clerk(folder: Path) -> Path:
    path = folder / "clerk.md"
    path.write_bytes(WRONG.replace("\n", "\r\n").encode())
    return path


def test_a_fix_is_made_and_told(clerk: Path, run: Run) -> None:
    outcome = run("validate", "clerk.md", "--fix", "--fail-on", "note", *ONLY)
    assert (outcome.exit_code, outcome.stdout) == (0, "")
    assert outcome.stderr.splitlines() == [
        "mended: clerk.md:3:29: [CRD401] write Certified Tumor Registrar",
        "0 errors, 0 warnings, 0 notes in 1 document",
    ]
    assert clerk.read_bytes() == RIGHT.replace("\n", "\r\n").encode()
    again = run("validate", "clerk.md", "--fix", *ONLY)
    assert again.stderr.splitlines() == ["0 errors, 0 warnings, 0 notes in 1 document"]


def test_what_is_left_is_reported(clerk: Path, run: Run) -> None:
    clerk.write_text(f"{WRONG}\nTheir median annual wage was $80,580, or $41.00 per hour.\n")
    outcome = run("validate", "clerk.md", "--fix", *ONLY)
    assert outcome.exit_code == 1
    assert [line.split()[1] for line in outcome.stdout.splitlines()] == ["error[PAY102]"]


def test_a_diff_shows_and_writes_nothing(clerk: Path, run: Run) -> None:
    before = clerk.read_bytes()
    outcome = run("validate", "clerk.md", "--diff", *ONLY)
    lines = WRONG.splitlines(), RIGHT.splitlines()
    assert outcome.exit_code == 1
    assert outcome.stdout.splitlines() == [
        "--- clerk.md", "+++ clerk.md", "@@ -3 +3 @@", f"-{lines[0][2]}", f"+{lines[1][2]}",
    ]  # fmt: skip
    assert outcome.stderr == "1 fix would be made by --fix\n"
    assert clerk.read_bytes() == before
    assert run("validate", "clerk.md", "--diff", "--exit-zero").exit_code == 0
    assert run("validate", "clerk.md", "--diff", "-o", "fix.diff", *ONLY).stdout == ""
    assert (clerk.parent / "fix.diff").read_text() == outcome.stdout


def test_nothing_to_mend(project: Path, run: Run) -> None:
    outcome = run("validate", "--diff")
    assert (outcome.exit_code, outcome.stdout, outcome.stderr) == (0, "", "nothing that is certain can be mended\n")


def test_a_source_that_cannot_be_read(clerk: Path, run: Run) -> None:
    (clerk.parent / "bad.md").write_bytes(b"\xff\xfe\xff")
    shown = run("validate", ".", "--diff", *ONLY)
    assert shown.exit_code == 2
    assert "bad.md" in shown.stderr
    assert "+Clerks" in shown.stdout
    mended = run("validate", ".", "--fix", *ONLY)
    assert mended.exit_code == 2
    assert mended.stderr.count("bad.md") == 1
    assert "Registrar" in clerk.read_text()
    assert run("validate", "gone.md", "--diff").exit_code == 2


def test_one_or_the_other(clerk: Path, run: Run) -> None:
    outcome = run("validate", "clerk.md", "--diff", "--fix")
    assert (outcome.exit_code, outcome.stderr) == (2, "occupipe: error: --diff and --fix: give one of them\n")


def test_what_the_baseline_knows_is_left(clerk: Path, run: Run) -> None:
    assert run("validate", "clerk.md", "--write-baseline", "known.json", *ONLY).exit_code == 0
    assert run("validate", "clerk.md", "--baseline", "known.json", "--diff", *ONLY).stdout == ""


def test_a_finding_tells_that_it_has_a_fix(clerk: Path, run: Run) -> None:
    outcome = run("validate", "clerk.md", "--output-format", "full", *ONLY)
    assert "= fix: write Certified Tumor Registrar; occupipe validate --fix does it" in outcome.stdout
    assert outcome.stderr == "0 errors, 1 warning, 0 notes in 1 document; 1 with a fix (--diff shows it)\n"
    document = json.loads(run("validate", "clerk.md", "--output-format", "json", *ONLY).stdout)
    (edit,) = document["diagnostics"][0]["fix"]["edits"]
    assert (edit["quote"], edit["replacement"], edit["line"], edit["column"]) == ("Register", "Registrar", 3, 45)


def test_no_words_of_an_article_begin_a_line_of_a_diff(clerk: Path, run: Run) -> None:
    clerk.write_text(f"::error::gotcha\n\n::warning:: \x1b[2J {WRONG[10:]}\n::error::more\n")
    outcome = run("validate", "clerk.md", "--diff", *ONLY)
    assert outcome.exit_code == 1
    assert all(line[0] in "-+@" for line in outcome.stdout.splitlines())
    assert "\x1b" not in outcome.stdout
