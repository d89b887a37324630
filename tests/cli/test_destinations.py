"""Where reports of `validate` go: one or several, files by their endings, standard output, the summary of a step."""

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.cli.articles import CONTRADICTORY, Run


@pytest.fixture
def wrong(project: Path) -> Path:
    """A project with an article whose figures contradict each other."""
    (project / "sources" / "baker.md").write_text(CONTRADICTORY)
    return project


def is_sarif(text: str) -> bool:
    return bool(json.loads(text)["version"] == "2.1.0")


def is_json(text: str) -> bool:
    return "diagnostics" in json.loads(text)


def is_json_lines(text: str) -> bool:
    return all(json.loads(line)["code"] for line in text.splitlines())


def is_junit(text: str) -> bool:
    return ET.fromstring(text).tag == "testsuites"  # noqa: S314 (what was written here)


def is_concise(text: str) -> bool:
    return text.startswith("sources/baker.md:3:")


def is_gitlab(text: str) -> bool:
    return bool(json.loads(text)[0]["fingerprint"])


FILES = {
    "found.sarif": is_sarif,
    "found.json": is_json,
    "found.jsonl": is_json_lines,
    "found.xml": is_junit,
    "found.XML": is_junit,
    "found.txt": is_concise,
    "found": is_concise,
}
"""What is written into files by how their names end."""


@pytest.mark.parametrize("name", FILES)
def test_the_ending_tells_the_format(name: str, wrong: Path, run: Run) -> None:
    assert run("validate", "sources", "-o", name).exit_code == 1
    assert FILES[name](Path(name).read_text())


def test_several_reports_of_one_run(wrong: Path, run: Run) -> None:
    alone = {
        name: run("validate", "sources", "-o", f"alone-{name}") and Path(f"alone-{name}").read_text() for name in FILES
    }
    outcome = run(
        "validate", "sources", *(word for name in FILES for word in ("-o", name)), "-o", "gitlab=quality.json"
    )
    assert (outcome.exit_code, outcome.stdout) == (1, "")
    assert {name: Path(name).read_text() for name in FILES} == alone
    assert is_gitlab(Path("quality.json").read_text())


def test_a_report_to_standard_output_beside_files(wrong: Path, run: Run) -> None:
    outcome = run("validate", "sources", "-o", "found.sarif", "-o", "github=-")
    assert outcome.stdout.startswith("::error file=sources/baker.md,")
    assert is_sarif(Path("found.sarif").read_text())
    assert run("validate", "sources", "-o", "-").stdout == run("validate", "sources").stdout != ""


def test_what_is_typed_wins_over_an_ending_that_allows_it(wrong: Path, run: Run) -> None:
    for typed, is_of in (("gitlab", is_gitlab), ("sarif", is_sarif), ("json", is_json)):
        run("validate", "sources", "--output-format", typed, "-o", "found.json")
        assert is_of(Path("found.json").read_text())


def test_an_ending_wins_over_the_configuration(wrong: Path, run: Run) -> None:
    Path("occupipe.yaml").write_text("output-format: gitlab\n")
    run("validate", "sources", "-o", "found.xml", "-o", "found.txt")
    assert is_junit(Path("found.xml").read_text())
    assert is_gitlab(Path("found.txt").read_text())
    assert is_gitlab(run("validate", "sources").stdout)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--output-format", "github", "-o", "a.sarif"), "no github report (name its format: -o sarif=a.sarif)"),
        (("-o", "sarf=a.json"), "unknown choice (did you mean sarif?)"),
        (("-o", "junit="), "-o junit=: names no file"),
        (("-o", "."), "-o .: names no file"),
        (("-o", ""), "-o : names no file"),
        (("-o", "sarif"), "a format, not a file (say -o sarif=FILE"),
        (("-o", "a.xml", "-o", "junit=a.xml"), "-o a.xml: named twice"),
        (("-o", "-", "-o", "json=-"), "-o -: named twice"),
        (("--output-format", "sarff"), "unknown choice (did you mean sarif?)"),
    ],
)
def test_what_cannot_be_meant_is_told_before_anything_is_written(
    arguments: tuple[str, ...], told: str, wrong: Path, run: Run
) -> None:
    outcome = run("validate", "sources", *arguments)
    assert outcome.exit_code == 2
    assert told in outcome.stderr
    assert not list(Path().glob("a.*"))


def test_a_format_is_named_in_any_case(wrong: Path, run: Run) -> None:
    run("validate", "sources", "-o", "SARIF=a.txt")
    assert is_sarif(Path("a.txt").read_text())


def test_a_file_may_have_a_name_with_an_equals_sign(wrong: Path, run: Run) -> None:
    run("validate", "sources", "-o", "./sarf=a.json")
    assert is_json(Path("sarf=a.json").read_text())


def test_the_summary_of_a_step_beside_other_reports(wrong: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("summary.md").write_text("before\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "summary.md")
    run("validate", "sources", "-o", "found.sarif")
    assert Path("summary.md").read_text() == "before\n"
    run("validate", "sources", "-o", "github=-", "-o", "found.sarif")
    assert Path("summary.md").read_text().startswith("before\n### occupipe\n\n| severity |")
    assert "1 error, " in Path("summary.md").read_text()


def test_counts_by_rule_go_to_a_file(wrong: Path, run: Run) -> None:
    run("validate", "sources", "--statistics", "-o", "counts.txt")
    assert "PAY102" in Path("counts.txt").read_text()


def test_what_could_not_be_read_is_in_the_reports_that_can_say_so(wrong: Path, run: Run) -> None:
    Path("sources/bad.md").write_bytes(b"\xff")
    assert run("validate", "sources", "-o", "found.sarif", "-o", "found.xml").exit_code == 2
    (ended,) = json.loads(Path("found.sarif").read_text())["runs"][0]["invocations"]
    assert ended["executionSuccessful"] is False
    assert "sources/bad.md" in ended["toolExecutionNotifications"][0]["message"]["text"]
    assert "sources/bad.md" in Path("found.xml").read_text().split("<error")[1]


def test_the_command_starts_without_what_few_runs_need() -> None:
    asked = "import sys, occupipe.cli.app; print(sorted({'rich', 'jinja2', 'xml', 'jsonschema', 'pickle'} & set(sys.modules)))"
    ended = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True)
    assert ended.stdout == "[]\n"
