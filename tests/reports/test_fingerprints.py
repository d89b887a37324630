"""Fingerprints: the same where lines move, others where figures change."""

import json

import pytest

from occupipe.article import Article
from occupipe.reports.checked import Checked, checked_of
from occupipe.reports.fingerprints import keyed
from tests.reports.build import found, text_of

TEXT = "Pay is $5 an hour, later $6 an hour.\nAgain it is $5 an hour.\n"


def judged(text: str, path: str = "a.md", document: str = "a", figure: str = "$5", **more: object) -> Checked:
    """A document with two equal findings, and another one."""
    article = Article(document, path, text, ())
    equal = [found(article, figure, f"{figure} is little", **more), found(article, figure, f"{figure} is little")]
    return checked_of(article, [*equal, found(article, "$6", "$6 is little")])


def prints(*checks: Checked) -> list[str]:
    sarif = [r["partialFingerprints"] for r in json.loads(text_of("sarif", checks))["runs"][0]["results"]]
    gitlab = [violation["fingerprint"] for violation in json.loads(text_of("gitlab", checks))]
    assert [found["primaryLocationLineHash"] for found in sarif] == gitlab
    return gitlab


def test_stay_where_lines_move() -> None:
    before = prints(judged(TEXT))
    assert len(set(before)) == 3
    assert prints(judged("# Baker\n\nNew words.\n\n" + TEXT)) == before


def test_a_figure_that_changes_is_another_finding() -> None:
    before, after = prints(judged(TEXT)), prints(judged(TEXT.replace("$5", "$7"), figure="$7"))
    assert not set(before[:2]) & set(after)
    assert before[2] == after[2]


@pytest.mark.parametrize(("path", "document"), [("b.md", "a"), ("a.md", "b")])
def test_each_is_of_its_source_and_document(path: str, document: str) -> None:
    assert not set(prints(judged(TEXT))) & set(prints(judged(TEXT, path, document)))


def test_one_that_is_let_stand_makes_no_other_of_its_equal() -> None:
    all_keys = [key for _, key in keyed(judged(TEXT))]
    kept = [key for diagnostic, key in keyed(judged(TEXT, suppressed=True)) if not diagnostic.suppressed]
    assert kept == all_keys[1:]
