"""Commands with a configuration: what it changes, and that the command line wins."""

from pathlib import Path

import pytest
from typer.main import get_command

from occupipe.cli.app import app
from occupipe.pipeline.configuration.model import Configuration
from tests.cli.articles import CONTRADICTORY, SOUND, Run


@pytest.fixture
def configured(folder: Path) -> Path:
    """A project with sources of another name and a configuration."""
    (folder / "texts" / "old").mkdir(parents=True)
    (folder / "texts" / "baker.md").write_text(CONTRADICTORY)
    (folder / "texts" / "old" / "cook.md").write_text(SOUND.replace("Baker", "Cook").replace("bakers", "cooks"))
    configure(folder)
    return folder


def configure(folder: Path, more: str = "") -> None:
    (folder / "occupipe.yaml").write_text("paths: [texts]\nout: made\nas-of: 2024-01-01\n" + more)


def test_extract(configured: Path, run: Run) -> None:
    configure(configured, "to: [record]\n")
    assert run("extract").exit_code == 0
    assert sorted(path.name for path in (configured / "made").iterdir()) == ["baker.json", "cook.json"]
    assert run("extract", "texts/old", "--out", "typed", "--to", "csv").exit_code == 0
    assert [path.name for path in (configured / "typed").iterdir()] == ["occupations.csv"]


def test_paths_are_relative_to_the_configuration(configured: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(configured / "texts" / "old")
    outcome = run("validate")
    assert "../baker.md:3:59: error[PAY102]" in outcome.stdout
    assert run("extract").exit_code == 0
    assert (configured / "made" / "cook.json").exists()


@pytest.mark.parametrize(
    ("more", "options", "status"),
    [
        ("", [], 1),
        ("ignore: [PAY102]\n", [], 0),
        ("ignore: [PAY102]\n", ["--ignore", "PAY101"], 1),
        ("select: [PRJ]\n", [], 0),
        ("select: [PRJ]\n", ["--select", "PAY"], 1),
        ("severities: {PAY102: warning}\n", [], 0),
        ("severities: {PAY102: warning}\nfail-on: warning\n", [], 1),
        ("severities: {PAY102: warning}\nfail-on: warning\n", ["--fail-on", "error"], 0),
        ("exit-zero: true\n", [], 0),
        ("per-path:\n  - {path: texts/old, ignore: [PAY102]}\n", [], 1),
        ("per-path:\n  - {path: '*/baker.md', ignore: [PAY]}\n", [], 0),
        ("per-path:\n  - {path: texts/baker.md, severities: {PAY102: note}}\n", [], 0),
    ],
)
def test_validate(more: str, options: list[str], status: int, configured: Path, run: Run) -> None:
    configure(configured, more)
    assert run("validate", *options).exit_code == status


def test_how_much_is_said(configured: Path, run: Run) -> None:
    configure(configured, "quiet: true\nselect: [PRJ]\n")
    assert run("validate").stderr == ""
    (configured / "texts" / "baker.md").write_text("# Baker\n\nBakers spend $300 on knives.\n")
    configure(configured, "verbose: true\n")
    assert "unread: $300" in run("extract").stderr


def test_every_setting_of_a_command_can_stand_in_a_configuration() -> None:
    """All options but those that ask something of one run, and the places of the run itself."""
    group = get_command(app)
    once = {"config", "output", "review", "write_baseline", "statistics", "since", "diff", "fix", "sources", "records"}
    named = {p.name for name in ("extract", "validate", "export") for p in group.commands[name].params}  # type: ignore[attr-defined]
    assert named - once == set(Configuration.model_fields) - {"severities", "per_path", "suppressions"}


def test_age_limit_of_a_path_and_of_the_command_line(configured: Path, run: Run) -> None:
    configure(configured, "max-age-years: 9\nselect: [SRC902]\nper-path:\n  - {path: texts/old, max-age-years: 0}\n")
    assert [line.split(":")[0] for line in run("validate").stdout.splitlines()] == ["texts/old/cook.md"]
    assert run("validate", "--max-age-years", "9").stdout == ""
    assert len(run("validate", "--max-age-years", "0").stdout.splitlines()) == 2


def test_country_of_a_path(configured: Path, run: Run) -> None:
    (configured / "texts" / "baker.md").write_text("# Baker\n\nThe median annual wage of bakers was $34,950 in 2023.\n")
    configure(configured, "country: US\nper-path:\n  - {path: texts/baker.md, country: Canada}\n")
    run("extract")
    assert '"CAD"' in (configured / "made" / "baker.json").read_text()
    assert '"USD"' in (configured / "made" / "cook.json").read_text()
    run("extract", "--country", "Australia")
    assert '"AUD"' in (configured / "made" / "baker.json").read_text()


def test_another_configuration_is_named(configured: Path, run: Run) -> None:
    (configured / "other.yaml").write_text("select: [PRJ]\npaths: [texts]\n")
    assert run("validate", "--config", "other.yaml").exit_code == 0
    missing = run("validate", "--config", "gone.yaml")
    assert (missing.exit_code, missing.stderr) == (2, "occupipe: error: --config gone.yaml: no such file\n")


@pytest.mark.parametrize("command", [["validate"], ["extract"], ["export", "--to", "csv"]])
def test_a_mistake_ends_the_run(command: list[str], configured: Path, run: Run) -> None:
    configure(configured, "outt: x\n")
    outcome = run(*command)
    assert outcome.exit_code == 2
    assert outcome.stdout == ""
    assert outcome.stderr == "occupipe: error: occupipe.yaml:4:1: unknown key 'outt' (did you mean out?)\n"
    assert not (configured / "made").exists()


def test_other_commands_need_no_configuration(configured: Path, run: Run) -> None:
    configure(configured, "outt: x\n")
    assert run("explain", "PAY102").exit_code == 0
