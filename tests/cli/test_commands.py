"""The commands as they are used: what goes to which stream, which files are written, which status a run ends with."""

import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from occupipe.reports.schema import diagnostics_schema
from occupipe.rules.catalogue import RULES
from tests.cli.articles import CONTRADICTORY, SOUND, Run


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_extract_writes_files_and_tables(project: Path, run: Run) -> None:
    outcome = run("extract")
    assert outcome.exit_code == 0
    assert outcome.stdout == ""
    assert sorted(contents(project / "out")) == [
        "baker.json", "baker.jsonld", "facts.csv", "facts.csv-metadata.json", "index.json", "occupations.csv",
        "occupations.csv-metadata.json",
    ]  # fmt: skip
    assert re.search(r"sources/baker\.md +Baker +\d+/\d+ +ok", outcome.stderr)
    record = json.loads((project / "out" / "baker.json").read_text())
    assert record["source"]["file"] == "sources/baker.md"
    assert json.loads((project / "out" / "baker.jsonld").read_text())["@context"] == "https://schema.org/"


def test_extract_again_touches_nothing(project: Path, run: Run) -> None:
    run("extract")
    for path in (project / "out").iterdir():
        os.utime(path, (1, 1))
    run("extract")
    assert {path.stat().st_mtime for path in (project / "out").iterdir()} == {1}


def test_order_of_arguments_does_not_matter(project: Path, run: Run) -> None:
    (project / "cook.txt").write_text(SOUND)
    run("extract", "cook.txt", "sources", "--out", "one")
    run("extract", "sources", "sources/baker.md", "cook.txt", "--out", "two")
    assert contents(project / "one") == contents(project / "two")


def test_formats_are_chosen(project: Path, run: Run) -> None:
    assert run("extract", "--to", "facts-jsonl", "--to", "record", "--out", "deep/er").exit_code == 0
    assert sorted(contents(project / "deep" / "er")) == ["baker.json", "facts.jsonl"]
    rows = [json.loads(line) for line in (project / "deep" / "er" / "facts.jsonl").read_text().splitlines()]
    assert 34950 in [row["value"] for row in rows]


def test_tables_stand_as_they_were_where_a_source_cannot_be_read(project: Path, run: Run) -> None:
    run("extract")
    before = contents(project / "out")
    (project / "sources" / "cook.txt").write_bytes(b"\xff\xfe\xfd")
    (project / "sources" / "clerk.txt").write_text(SOUND)
    outcome = run("extract")
    after = contents(project / "out")
    assert outcome.exit_code == 2
    assert "tables over all sources were left as they were" in outcome.stderr
    assert sorted(set(after) - set(before)) == ["clerk.json", "clerk.jsonld"]
    assert {name: after[name] for name in before} == before


def test_source_without_occupation_has_facts_and_status_1(project: Path, run: Run) -> None:
    (project / "sources" / "plain.txt").write_text("They earn $500 a week.\n")
    outcome = run("extract")
    assert outcome.exit_code == 1
    assert "no occupation" in outcome.stderr
    assert not (project / "out" / "plain.json").exists()
    assert (project / "out" / "baker.json").exists()


def test_contradicted_facts_are_told(project: Path, run: Run) -> None:
    (project / "sources" / "baker.md").write_text(CONTRADICTORY)
    outcome = run("extract")
    assert outcome.exit_code == 0
    assert "contradicted, left out of JSON-LD and occupations.csv: $41.00 (salary, 3:59)" in outcome.stderr
    assert '"contradicted"' in (project / "out" / "baker.json").read_text()
    left_out = (project / "out" / "baker.jsonld").read_text()
    kept = run("extract", "--keep-contradicted", "--out", "kept")
    assert "contradicted, kept: $41.00" in kept.stderr
    assert "80580" not in left_out
    assert "80580" in (project / "kept" / "baker.jsonld").read_text()


def test_export_gives_the_same_bytes_as_extract(project: Path, run: Run) -> None:
    run("extract", "--to", "record,jsonld,csv,facts,facts-jsonl")
    outcome = run("export", "--to", "record,jsonld,csv,facts,facts-jsonl", "--out", "again")
    assert outcome.exit_code == 0
    assert contents(project / "again") == contents(project / "out")


@pytest.mark.parametrize(
    ("options", "status"),
    [([], 1), (["--fail-on", "never"], 0), (["--exit-zero"], 0), (["--ignore", "PAY102"], 0), (["--select", "PRJ"], 0)],
)
def test_status_of_validate(options: list[str], status: int, project: Path, run: Run) -> None:
    (project / "sources" / "baker.md").write_text(CONTRADICTORY)
    assert run("validate", *options).exit_code == status


def test_fail_on_a_milder_severity(project: Path, run: Run) -> None:
    assert run("validate", "--as-of", "2040-01-01").exit_code == 0
    assert run("validate", "--as-of", "2040-01-01", "--fail-on", "warning").exit_code == 1
    assert run("validate", "--as-of", "2024-01-01", "--fail-on", "warning").exit_code == 0


def test_concise_is_the_format_off_a_terminal(project: Path, run: Run) -> None:
    (project / "sources" / "baker.md").write_text(CONTRADICTORY)
    outcome = run("validate", "--select", "PAY102")
    assert re.fullmatch(r"sources/baker\.md:3:59: error\[PAY102\] .*\n", outcome.stdout)
    assert outcome.stderr == "1 error, 0 warnings, 0 notes in 1 document\n"


def test_report_in_a_file_leaves_standard_output_empty(project: Path, run: Run) -> None:
    outcome = run("validate", "--output-format", "json", "-o", "new/folder/findings.json")
    assert outcome.stdout == ""
    document = json.loads((project / "new" / "folder" / "findings.json").read_text())
    Draft202012Validator(diagnostics_schema()).validate(document)
    assert document["coverage"][0]["path"] == "sources/baker.md"


def test_github_summary_is_appended(project: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "sources" / "baker.md").write_text(CONTRADICTORY)
    (project / "summary.md").write_text("before\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "summary.md")
    outcome = run("validate", "--output-format", "github", "--select", "PAY102")
    assert outcome.stdout.startswith("::error file=sources/baker.md,line=3,endLine=3,col=59,endColumn=65,title=PAY102 ")
    assert re.match(r"before\n### occupipe\n(.*\n)+\| error \| PAY102", (project / "summary.md").read_text())


def test_records_are_judged_against_their_sources(project: Path, run: Run) -> None:
    run("extract")
    assert run("validate").exit_code == 0
    (project / "sources" / "baker.md").write_text(SOUND + "\nBakers rise early.\n")
    outcome = run("validate", "out")
    assert outcome.exit_code == 1
    written = (project / "out" / "baker.json").read_text().splitlines()
    line, text = next((n, text) for n, text in enumerate(written, start=1) if "sha256" in text)
    column = text.index(hashlib.sha256(SOUND.encode()).hexdigest()) + 1
    assert outcome.stdout.startswith(f"out/baker.json:{line}:{column}: error[SRC904]")
    assert run("validate", "out", "--ignore", "SRC904").exit_code == 0


def test_tables_in_a_folder_are_no_sources(project: Path, run: Run) -> None:
    run("extract", "--to", "facts-jsonl,facts,csv,record")
    outcome = run("validate", "out")
    assert outcome.exit_code == 0
    assert outcome.stderr.endswith("in 1 document\n")


def test_standard_input(project: Path, run: Run) -> None:
    outcome = run("validate", "-", "--select", "PAY102", stdin=CONTRADICTORY)
    assert outcome.exit_code == 1
    assert outcome.stdout.startswith("-:3:59: error[PAY102]")
    assert run("validate", "-", stdin=b"\xff\xfe\xfd").exit_code == 2


def test_country_is_the_one_of_sources_that_name_none(project: Path, run: Run) -> None:
    (project / "sources" / "baker.md").write_text("# Baker\n\nThe median salary is $34,950 a year.\n")
    run("extract", "--country", "Canada", "--to", "facts-jsonl")
    rows = [json.loads(line) for line in (project / "out" / "facts.jsonl").read_text().splitlines()]
    assert [row["currency"] for row in rows if row["kind"] == "salary"] == ["CAD"]


def test_quiet_and_verbose(project: Path, run: Run) -> None:
    (project / "sources" / "baker.md").write_text(SOUND + "\nTuition is $9,000.\n")
    assert "unread" not in run("extract").stderr
    assert re.search(r"\n  unread: \$9,000 \(5:12\), .+\n", run("extract", "-v").stderr)
    assert (
        run("extract", "-q").stderr == run("validate", "-q").stderr == run("export", "-q", "--to", "csv").stderr == ""
    )
    assert run("extract", "-q", "nowhere.txt").stderr.startswith("occupipe: error: nowhere.txt")


def test_rules_and_explain(run: Run) -> None:
    catalogue = run("rules", "--output-format", "json")
    assert [entry["code"] for entry in json.loads(catalogue.stdout)] == [rule.code for rule in RULES]
    assert len(run("rules").stdout.splitlines()) == len(RULES) + 1
    assert len(run("rules", "--output-format", "markdown").stdout.splitlines()) == len(RULES) + 2
    text = run("explain", "pay102").stdout
    assert text.startswith("PAY102 annual-hourly-mismatch (error)\n")
    assert "\nWHY IT MATTERS\n" in text
    assert run("explain", "annual-hourly-mismatch").stdout == text
    assert "\n## Why it matters\n" in run("explain", "PAY102", "--output-format", "markdown").stdout
    assert json.loads(run("explain", "PAY102", "--output-format", "json").stdout)["severity"] == "error"


def test_schema(project: Path, run: Run) -> None:
    printed = json.loads(run("schema").stdout)
    assert run("schema", "--out", "schema").exit_code == 0
    assert {path.name: json.loads(path.read_bytes()) for path in Path("schema").glob("*.json")} == printed
    assert len(list(Path("schema/types").glob("*.d.ts"))) == 8
    for document in printed.values():
        Draft202012Validator.check_schema(document)


def test_output_that_is_closed_early_ends_quietly(project: Path) -> None:
    command = f"'{sys.executable}' -m occupipe rules | head -c 1; exit ${{PIPESTATUS[0]}}"
    ended = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert ended.stderr == ""
    assert ended.returncode in (0, 141)


def test_module_and_version() -> None:
    for arguments in (["--version"], ["--help"]):
        ended = subprocess.run(
            [sys.executable, "-m", "occupipe", *arguments], capture_output=True, text=True, check=True
        )
        assert ended.stdout.startswith(("occupipe 0.", "Usage: occupipe"))


@pytest.mark.parametrize(
    ("arguments", "absent"),
    [("['--version']", ["typer", "pydantic"]), ("['--help']", ["pydantic", "jsonschema", "rich", "ruamel"])],
)
def test_start_up_loads_only_what_it_needs(arguments: str, absent: list[str]) -> None:
    code = (
        f"import sys; sys.argv[1:] = {arguments}\nfrom occupipe.__main__ import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        f"print([name for name in {absent} if name in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.splitlines()[-1] == "[]"
