"""DOC002: an occupation without a single figure."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.rules.case import Case
from occupipe.rules.printing import brief
from occupipe.rules.rule import rule


@rule("DOC002", Severity.WARNING)
def no_facts(case: Case) -> Iterator[Finding]:
    """
    The document is about an occupation, but no figure was read from it.

    ## Why it matters
    Either the article tells nothing that can be checked, or its figures are in a form that was not understood.

    ## Example
        # Baker

        Bakers mix dough and bake bread.

    ## Use instead
        # Baker

        Bakers mix dough and bake bread. Their median wage was $36,650 a year in May 2024.

    ## Exceptions
    None.
    """
    if case.occupation.name is not None and not case.figures:
        unread = len(case.occupation.coverage.unread)
        seen = f"; {unread} were seen and could not be told" if unread else ""
        yield Finding(
            case.title,
            f"not one figure on {brief(case.occupation.name)} was read{seen}",
            help="give wages, employment or outlook with year and source",
        )
