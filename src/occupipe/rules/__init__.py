"""The rules: each in its own file, all in one table."""

from __future__ import annotations

from occupipe.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
"""All rules in the order of their codes. To add one: its file, a row here, a case file under tests/cases."""
