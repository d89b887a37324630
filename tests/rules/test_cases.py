"""The case files, and the examples in the documentation of the rules."""

from __future__ import annotations

import re

import pytest

from occupipe.rules.catalogue import RULES
from occupipe.rules.rule import Rule
from tests.rules.casefile import FOLDER, CaseFile, case_files, judged, line_of

HEADINGS = ("Why it matters", "Example", "Use instead", "Exceptions")
OF_RECORDS = {"SRC904"}  # no article alone shows that its source has changed
ARTICLES = [rule for rule in RULES if rule.code not in OF_RECORDS and rule.compare is None]


@pytest.mark.parametrize("case", case_files(), ids=lambda case: case.id)
def test_case(case: CaseFile) -> None:
    found = judged(case.article, None if case.whole else case.code, case.suffix)
    assert [line_of(diagnostic) for diagnostic in found] == list(case.expected)


@pytest.mark.parametrize("rule", ARTICLES, ids=lambda rule: rule.code)
def test_a_rule_has_a_case_that_fires_and_one_that_does_not(rule: Rule) -> None:
    fires = {any(f"[{rule.code}]" in line for line in case.expected) for case in case_files() if case.code == rule.code}
    assert fires == {True, False}


def test_case_files_are_named_for_their_rules() -> None:
    names = {f"{rule.code}-{rule.name}.md": rule for rule in ARTICLES}
    assert {path.name for path in FOLDER.glob("*.md")} == set(names)
    for case in case_files():
        assert (case.code, case.name) == (names[case.file].code, names[case.file].name)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_documentation_has_its_headings(rule: Rule) -> None:
    found = re.findall(r"^## (.+)$", rule.documentation, re.MULTILINE)
    assert tuple(found[:4]) == HEADINGS
    assert found[4:] in ([], ["Source"])
    assert all(rule.section(heading) for heading in found)
    assert rule.summary.endswith(".")


@pytest.mark.parametrize("rule", ARTICLES, ids=lambda rule: rule.code)
def test_the_example_fires_and_its_alternative_does_not(rule: Rule) -> None:
    suffix = ".html" if re.match("<[a-z]", rule.section("Example")) else ".md"
    assert judged(rule.section("Example"), rule.code, suffix)
    assert judged(rule.section("Use instead"), rule.code, suffix) == []
