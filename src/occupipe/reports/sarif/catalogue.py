"""The tool as SARIF describes it: its name and version, and all of its rules, whether they found something or not."""

from __future__ import annotations

from typing import Any

from occupipe.diagnostics import Severity
from occupipe.rules import RANGES
from occupipe.rules.catalogue import RULES
from occupipe.rules.rule import Rule

LONGEST = 1024  # characters of a description; code scanning takes no more
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
PROBLEMS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "recommendation"}
PRECISIONS = {Severity.ERROR: "very-high", Severity.WARNING: "high", Severity.NOTE: "medium"}
"""How often a finding of a rule is right: errors are told only where intervals do not meet."""


def driver(version: str) -> dict[str, Any]:
    """The tool."""
    return {
        "name": "occupipe",
        "version": version,
        "semanticVersion": version,
        "rules": [descriptor(rule) for rule in RULES],
    }


def descriptor(rule: Rule) -> dict[str, Any]:
    """One rule with its documentation."""
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": shortened(rule.summary)},
        "fullDescription": {"text": shortened(rule.section("Why it matters") or rule.summary)},
        "help": {"text": rule.documentation, "markdown": rule.documentation},
        "defaultConfiguration": {"enabled": not rule.on_request, "level": LEVELS[rule.severity]},
        "properties": {
            "tags": [RANGES[rule.code[:4]]],
            "problem.severity": PROBLEMS[rule.severity],
            "precision": PRECISIONS[rule.severity],
        },
    }


def shortened(text: str) -> str:
    r"""
    A text in one line, no longer than a description may be.

    >>> shortened("two\nlines"), len(shortened("word " * 999))
    ('two lines', 1024)
    """
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
