"""Rules as text, Markdown and JSON."""

from __future__ import annotations

from typing import Any

from occupipe.rules.rule import Rule


def as_text(rule: Rule) -> str:
    """A rule's documentation for a terminal: headings without their marks."""
    head = f"{rule.code} {rule.name} ({rule.severity})"
    lines = [line.removeprefix("## ").upper() if line.startswith("## ") else line for line in _lines(rule)]
    return "\n".join([head, "", *lines]) + "\n"


def as_markdown(rule: Rule) -> str:
    """A rule's documentation as a Markdown page."""
    return "\n".join([f"# {rule.name} ({rule.code})", "", f"Severity: {rule.severity}.", "", *_lines(rule)]) + "\n"


def as_json(rule: Rule) -> dict[str, Any]:
    """A rule as a JSON object."""
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": str(rule.severity),
        "summary": rule.summary,
        "needs_clock": rule.needs_clock,
        "documentation": rule.documentation,
    }


def _lines(rule: Rule) -> list[str]:
    return rule.documentation.split("\n")
