"""The JUnit report: a suite for each document, a case for each rule that found something in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement

from occupipe.diagnostics import Diagnostic
from occupipe.errors import OccupipeError
from occupipe.reports.checked import Checked, Context
from occupipe.reports.concise import line
from occupipe.reports.xml_text import words, xml_of

SHOWN = 100  # findings told in one case; a test tab shows no more of a text that is longer still
CLEAN = "figures can be true"
"""The case of a document in which nothing was found."""


def report(checks: Iterable[Checked], context: Context) -> Iterator[str]:
    """The suites one at a time, and at the end what could not be judged."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="occupipe">\n'
    for checked in checks:
        yield xml_of(suite(checked)) + "\n"
    if context.problems:
        yield xml_of(_problems(context.problems)) + "\n"
    yield "</testsuites>\n"


def suite(checked: Checked) -> Element:
    """A document: each rule that found something is a case that failed; without any, one case has passed."""
    by_rule: dict[str, list[Diagnostic]] = {}
    for diagnostic in checked.diagnostics:
        if not diagnostic.suppressed:
            by_rule.setdefault(f"{diagnostic.code} {diagnostic.name}", []).append(diagnostic)
    element = _suite(checked.path, max(1, len(by_rule)), failures=len(by_rule))
    for rule, found in by_rule.items():
        _failed(_case(element, rule, checked), found)
    if not by_rule:
        _case(element, CLEAN, checked)
    return element


def _suite(name: str, tests: int, *, failures: int = 0, errors: int = 0) -> Element:
    counts = {"tests": tests, "failures": failures, "errors": errors, "skipped": 0}
    return Element("testsuite", {"name": words(name), **{name: str(count) for name, count in counts.items()}})


def _case(parent: Element, name: str, checked: Checked) -> Element:
    given = {"name": name, "classname": words(checked.document), "file": words(checked.path)}
    return SubElement(parent, "testcase", given)


def _failed(case: Element, found: list[Diagnostic]) -> None:
    """Let a case fail for the findings of its rule, the worst of which stands first."""
    worst_first = sorted(found, key=lambda d: d.severity.rank)
    worst = worst_first[0]
    case.set("line", str(worst.place.start.line))
    failure = SubElement(case, "failure", {"message": words(worst.message), "type": str(worst.severity)})
    lines = [line(diagnostic) for diagnostic in worst_first[:SHOWN]]
    more = len(found) - len(lines)
    failure.text = words("\n".join([*lines, *([f"{more} more"] if more else [])]))


def _problems(problems: Iterable[OccupipeError]) -> Element:
    """What could not be read, or was not reached: a case each that is an error."""
    texts = [words(str(problem)) for problem in problems]
    element = _suite("not judged", len(texts), errors=len(texts))
    for text in texts:
        case = SubElement(element, "testcase", {"name": text, "classname": "occupipe"})
        SubElement(case, "error", {"message": text, "type": "error"})
    return element
