"""JSON Lines, JUnit and GitLab: each fits its schema, a tool of its kind reads it, and none holds all findings."""

import json
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from junitparser import Error, Failure, JUnitXml
from lxml import etree

from occupipe.diagnostics import Severity
from occupipe.errors import SourceError
from occupipe.reports import report_of
from occupipe.reports.checked import Checked, Context
from occupipe.reports.junit import CLEAN, SHOWN
from occupipe.reports.schema import diagnostics_schema
from occupipe.reports.spool import Spool
from tests.reports.build import many, text_of
from tests.reports.schemas.code_quality import CODE_QUALITY

STREAMED = ("full", "concise", "json", "json-lines", "junit", "gitlab")
"""Formats that are written while the run goes on."""
XSD = etree.XMLSchema(etree.parse(Path(__file__).parent / "schemas" / "junit.xsd"))


def suites(text: str) -> JUnitXml:
    XSD.assertValid(etree.fromstring(text.encode()))
    return JUnitXml.fromstring(text.encode())


def test_json_lines_are_the_diagnostics_of_json(plain: Checked, hostile: Checked) -> None:
    text = text_of("json-lines", [plain, hostile])
    lines = [json.loads(line) for line in text.splitlines()]
    assert lines == json.loads(text_of("json", [plain, hostile]))["diagnostics"]
    schema = diagnostics_schema()
    Draft202012Validator({**schema["properties"]["diagnostics"]["items"], "$defs": schema["$defs"]}).validate(lines[0])
    assert text_of("json-lines", []) == ""


def test_gitlab_reads_violations(plain: Checked, hostile: Checked) -> None:
    text = text_of("gitlab", [plain, hostile])
    assert text.encode()[:1] == b"["  # no BOM
    violations = json.loads(text)
    Draft202012Validator(CODE_QUALITY).validate(violations)
    assert [v["severity"] for v in violations] == ["critical", "minor", "info", *["critical"] * 3]
    assert [v["location"]["lines"]["begin"] for v in violations] == [3, 4, 5, 1, 2, 3]
    assert len({v["fingerprint"] for v in violations}) == 6
    assert json.loads(text_of("gitlab", [])) == []


def test_junit_has_a_suite_for_each_document_and_a_case_for_each_rule(plain: Checked, hostile: Checked) -> None:
    read = suites(text_of("junit", [plain, hostile, Checked("sources/clean.md", "clean")]))
    told = [(suite.name, suite.tests, suite.failures, suite.errors) for suite in read]
    assert told == [("sources/baker.txt", 1, 1, 0), ("::error::%,x.txt", 1, 1, 0), ("sources/clean.md", 1, 0, 0)]
    baker, _, clean = (next(iter(suite)) for suite in read)
    assert (clean.name, clean.is_passed) == (CLEAN, True)
    (failure,) = baker.result
    assert isinstance(failure, Failure)
    assert (failure.type, failure.message) == ("error", "$41.00 an hour is $85,280 a year")
    assert len(failure.text.splitlines()) == 3


def test_junit_tells_what_was_not_judged(plain: Checked) -> None:
    problem = SourceError("a.md", "no such file")
    read = suites(text_of("junit", [plain], problems=[problem]))
    (case,) = list(read)[-1]
    assert isinstance(case.result[0], Error)
    assert case.result[0].message == str(problem)


def test_junit_tells_a_hundred_of_a_rule_and_how_many_more() -> None:
    (suite,) = suites(text_of("junit", [many(SHOWN + 7, Severity.NOTE)]))
    (case,) = suite
    assert case.result[0].text.splitlines()[-1] == "7 more"
    assert len(case.result[0].text.splitlines()) == SHOWN + 1


def four_thousand(pulled: list[int]) -> Iterator[Checked]:
    for number in range(200):
        pulled.append(number)
        yield many(20, Severity.ERROR)


@pytest.mark.parametrize("name", STREAMED)
def test_streamed_reports_hold_one_document_at_a_time(name: str) -> None:
    pulled: list[int] = []
    chunks = report_of(name)(four_thousand(pulled), Context("1.2.3"))
    seen = sum("number 000" in chunk for chunk, _ in zip(chunks, range(40), strict=False))
    assert seen
    assert len(pulled) <= 40
    tracemalloc.start()
    for _ in chunks:
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(pulled) == 200
    assert peak < 1_000_000  # all together they take six times as much


def test_documents_for_several_reports_are_kept_on_disk(plain: Checked, hostile: Checked) -> None:
    with Spool() as spool:
        assert text_of("json", spool.filling([plain, hostile])) == text_of("json", [plain, hostile])
        assert list(spool) == [plain, hostile]
        assert text_of("sarif", spool) == text_of("sarif", [plain, hostile])
