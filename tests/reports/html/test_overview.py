"""The order of documents, and the entries of findings and rules."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

from occupipe.diagnostics import Severity
from occupipe.reports.checked import Checked
from occupipe.reports.html.findings import Shown, entries_of
from occupipe.reports.html.overview import Summary, stale_first, summary_of, worst_first
from occupipe.reports.html.rulebook import explanations
from occupipe.reports.html.section import section_of
from occupipe.reports.html.verdicts import Verdict
from tests.reports.html.judged import DAY, SOURCES, judged_all, judged_file


def summaries() -> list[Summary]:
    paths = sorted(SOURCES.glob("*.[mt]*"))
    return [summary_of(judged_file(path), number, DAY) for number, path in enumerate(paths, 1)]


def test_the_worst_document_is_first_and_the_oldest_of_the_stale_ones() -> None:
    found = summaries()
    assert [summary.document for summary in worst_first(found)][:3] == [
        "paralegal", "medical-records-technician", "primary-school-teacher",
    ]  # fmt: skip
    (stale,) = stale_first(found)
    assert (stale.document, stale.year, stale.age, len(stale.stale)) == ("medical-records-technician", 2010, 16, 2)
    older = stale._replace(number=9, document="older", age=20)
    assert [summary.document for summary in stale_first([stale, older])] == ["older", "medical-records-technician"]


def test_a_document_in_numbers() -> None:
    checked = judged_file(SOURCES / "paralegal.md")
    summary = summary_of(checked, 3, DAY)
    counts = Counter(diagnostic.severity for diagnostic in checked.diagnostics)
    assert [summary.errors, summary.warnings, summary.notes] == [counts[severity] for severity in Severity]
    assert summary.errors > 5
    assert (summary.verdict, summary.anchor, summary.name) == (Verdict.ERROR, "a3", "Paralegal")
    assert checked.coverage is not None
    assert (summary.seen, summary.read, summary.unread) == (checked.coverage.seen, checked.coverage.read, 0)


def test_what_is_suppressed_is_counted_and_not_told() -> None:
    checked = judged_file(SOURCES / "paralegal.md")
    first, *rest = checked.diagnostics
    hushed = replace(checked, diagnostics=(replace(first, suppressed=True), *rest))
    summary = summary_of(hushed, 1, DAY)
    assert (summary.suppressed, summary.errors + summary.warnings) == (1, len(rest))
    section = section_of(hushed, 1, DAY)
    assert section is not None
    entries = list(entries_of(hushed, 1, Shown(section.by_span)))
    assert [entry.anchor for entry in entries] == [f"d1-{index}" for index in range(1, len(rest) + 1)]


def test_an_entry_leads_to_its_words() -> None:
    checked = judged_file(SOURCES / "paralegal.md")
    section = section_of(checked, 1, DAY)
    assert section is not None
    entry = next(entry for entry in entries_of(checked, 1, Shown(section.by_span)) if entry.code == "PAY102")
    marks = {mark.anchor: mark for mark in section.by_span.values()}
    assert marks[entry.link.anchor].quote == entry.link.words == "$33.24"
    assert [marks[link.anchor].quote for related in entry.related for link in related.links] == ["$62,890"]
    assert (entry.path.rpartition("/")[2], entry.link.place) == ("paralegal.md", "38:133")


def test_a_document_without_text_has_entries_without_links(tmp_path: Path) -> None:
    checked = replace(judged_file(SOURCES / "paralegal.md"), article=None, occupation=None)
    assert section_of(checked, 1, DAY) is None
    entries = list(entries_of(checked, 1, Shown()))
    assert entries
    assert {entry.link.anchor for entry in entries} == {""}
    assert summary_of(Checked("out/x.json", "x"), 1, DAY).verdict is Verdict.SOUND


def test_a_figure_of_another_document_is_told_with_its_path(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Baker\n\nThe median annual wage of bakers nationwide was $36,650 in May 2024.\n")
    (tmp_path / "b.txt").write_text("Baker\n\nThe median annual wage of bakers nationwide was $34,950 in May 2024.\n")
    first, second = judged_all(tmp_path)
    section = section_of(second, 2, DAY)
    assert section is not None
    entry = next(e for e in entries_of(second, 2, Shown(section.by_span, {first.path: "a1"})) if e.code == "DOC005")
    ((link,),) = (related.links for related in entry.related)
    assert (link.words, link.anchor, link.place) == ("$36,650", "a1", f"{first.path}:3:49")
    (remark,) = (r for mark in section.by_span.values() for r in mark.remarks if r.code == "DOC005")
    assert remark.role == ""


def test_rules_are_explained_once_each() -> None:
    told = explanations(["PAY102", "EMP202", "PAY102", "NONE999"])
    assert [rule.code for rule in told] == ["EMP202", "PAY102"]
    assert all(rule.summary and rule.why and rule.anchor == f"rule-{rule.code}" for rule in told)
