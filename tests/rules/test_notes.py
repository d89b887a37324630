"""What pages get wrong, by notes of those who read them by hand: what of it is found, and how often an error is false."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from occupipe.diagnostics import Diagnostic, Severity
from tests.evaluation.corpora import LENT, OWN, needs_scorer
from tests.rules.casefile import judged

DEV = LENT["dev"]
HANDBOOK_PAGES = LENT["train"].parent / "html"

FOUND: dict[str, set[str]] = {
    "a003": {"PRJ308"},  # the change of four years, called annual
    "a009": {"PAY111"},  # top-paying industries below the average of all
    "a018": {"PAY103"},  # two national averages
    "a036": {"PAY104"},  # an average in the headline, a median in the body
    "a038": {"PAY103", "PRJ312"},  # two medians; openings through 2032 beside a projection to 2034
    "a048": {"PAY109"},  # an average above the range of most
    "a059": {"PAY104"},  # one figure as median and as average
    "b027": {"PRJ301"},  # 5,300 jobs are no 8 percent
    "b058": {"PAY109"},  # an average above its own range
    "b061": {"PAY103", "PRJ312"},  # two medians; growth to 2032 beside a projection to 2034
    "b063": {"CRD401"},  # credentials of other bodies
}
"""The noted passages in which a rule that is for the matter fires."""
NOT_FOUND = {
    "b024": "the figures fit one another: that the base leaves out the self-employed, only other pages show",
    "b052": "a province may pay twice as much as the nation: unusual, and no contradiction",
}
"""The others, and why not."""

TRUE_ERRORS: dict[str, set[str]] = {
    "dev": {"a003", "b054"},  # b054: shares that add up to 100.5 though each has a decimal
    "final": {"f08"},
    "ordinary": {"p21"},
    "sampled": {"blind-004", "blind-041", "blind-045"},
    "unseen": {"u03", "u06", "u12", "u24"},
}
"""Passages whose errors were looked at and are right: the figures cannot all be true, or no one occupation is named."""


def passages(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@cache
def findings(path: Path) -> dict[str, list[Diagnostic]]:
    """What the rules find in each passage of a file."""
    return {str(row["id"]): judged(row["text"], None) for row in passages(path)}


@needs_scorer
def test_noted_passages_are_found() -> None:
    noted = {row["id"] for row in passages(DEV) if row.get("inconsistent")}
    assert noted == set(FOUND) | set(NOT_FOUND)
    for name, codes in FOUND.items():
        assert codes <= {diagnostic.code for diagnostic in findings(DEV)[name]}, name
    assert len(FOUND) / len(noted) >= 0.7


@needs_scorer
def test_false_errors_in_the_evaluation_passages() -> None:
    assert false_errors("dev", DEV) == set()


def test_false_errors_are_rare() -> None:
    """At most one for twenty passages, over all files of them."""
    files = tuple(OWN.values())
    total = sum(len(findings(path)) for path in files)
    false = sum(len(false_errors(path.stem, path)) for path in files)
    assert false <= total / 20


def false_errors(name: str, path: Path) -> set[str]:
    """The passages with an error that was not found right."""
    wrong = {key for key, found in findings(path).items() if any(d.severity is Severity.ERROR for d in found)}
    return wrong - TRUE_ERRORS.get(name, set())


@needs_scorer
def test_handbook_pages_are_sound() -> None:
    """No error and no warning; that they name no source is true of their text: they are the source themselves."""
    texts = [judged(row["text"], None) for row in passages(LENT["train"])[::2]]
    pages = [judged(path.read_text("utf-8"), None, ".html") for path in sorted(HANDBOOK_PAGES.glob("*.html"))[::4]]
    assert {d.code for found in (*texts, *pages) for d in found} == {"SRC901"}
