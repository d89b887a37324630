"""What a rule is: a code, a severity, its documentation, and a function that yields findings."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from occupipe import late as re
from occupipe.diagnostics import Finding, Severity
from occupipe.rules.case import Case
from occupipe.rules.key_figures import KeyFigure

Check = Callable[[Case], Iterable[Finding]]
Compare = Callable[[KeyFigure, KeyFigure], str | None]
"""Says of two figures of one thing in two documents what is wrong, None where nothing is."""

__all__ = ["Case", "Check", "Compare", "Rule", "comparison", "rule"]


@dataclass(frozen=True)
class Rule:
    """
    A rule: its identity, declared once, and its check. `severity` is the worst it gives.

    `needs_clock` tells the rules that compare with an as-of date: they run in `validate` only. A rule that is
    `on_request` runs only where it is selected by its code. A rule that judges all documents of a run has no `check` of
    one of them, but compares their key figures.
    """

    code: str
    name: str
    severity: Severity
    check: Check | None
    needs_clock: bool = False
    on_request: bool = False
    compare: Compare | None = None

    @cached_property
    def documentation(self) -> str:
        """The rule's documentation in Markdown: the docstring of its check."""
        return inspect.cleandoc((self.check or self.compare).__doc__ or "")

    @property
    def summary(self) -> str:
        """The first line: what is wrong."""
        return self.documentation.partition("\n")[0]

    def section(self, heading: str) -> str:
        """The text under one `## heading` of the documentation, empty where there is none."""
        match = re.search(rf"^## {re.escape(heading)}\n+(.*?)(?=^## |\Z)", self.documentation, re.MULTILINE | re.DOTALL)
        return inspect.cleandoc(match[1]) if match else ""

    def findings(self, case: Case) -> Iterator[Finding]:
        """What the rule finds in an article."""
        if self.check is None or (self.needs_clock and case.as_of is None):
            return
        yield from self.check(case)


def rule(
    code: str, severity: Severity, *, needs_clock: bool = False, on_request: bool = False
) -> Callable[[Check], Rule]:
    """Make a rule of a check; it is named for what is wrong, after the function."""

    def declare(check: Check) -> Rule:
        return Rule(code, check.__name__.replace("_", "-"), severity, check, needs_clock, on_request)

    return declare


def comparison(code: str, severity: Severity) -> Callable[[Compare], Rule]:
    """Make a rule of what compares the key figures of two documents."""

    def declare(compare: Compare) -> Rule:
        return Rule(code, compare.__name__.replace("_", "-"), severity, None, compare=compare)

    return declare
