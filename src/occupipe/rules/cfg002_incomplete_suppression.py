"""CFG002: a suppression that does not say what or why."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.rules.case import Case
from occupipe.rules.rule import rule
from occupipe.rules.suppressing import governed, ignoring


@rule("CFG002", Severity.WARNING)
def incomplete_suppression(case: Case) -> Iterator[Finding]:
    """
    A suppression names no rule or gives no reason.

    ## Why it matters
    Whoever reads the article next cannot tell a finding that was looked at from one that was in the way. An incomplete
    suppression suppresses nothing.

    ## Example
        <!-- occupipe: ignore PAY102 -->
        The median annual wage of bakers was $34,950 in May 2023.

    ## Use instead
        The median annual wage of bakers was $34,950 in May 2023.

    ## Exceptions
    None.
    """
    for comment in case.article.comments:
        asked = ignoring(comment)
        if not asked.is_complete:
            missing = "gives no reason" if asked.codes else "names no rule"
            place = comment.span or next(iter(governed(case.article, comment)), case.title)
            yield Finding(
                place,
                f"the suppression in line {comment.line} {missing}",
                help="write it as <!-- occupipe: ignore PAY103 reason -->",
            )
