"""CFG001: a suppression that suppresses nothing."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.rules.case import Case
from occupipe.rules.rule import rule
from occupipe.rules.suppressing import governed, ignoring


@rule("CFG001", Severity.NOTE)
def unused_suppression(case: Case) -> Iterator[Finding]:
    """
    A suppression suppresses nothing.

    ## Why it matters
    A suppression that is no longer needed would hide the next mistake in its place. One with a misspelt code never hid
    anything.

    ## Example
        <!-- occupipe: ignore PAY199 the state prints it so -->
        The median annual wage of bakers was $34,950 in May 2023.

    ## Use instead
        The median annual wage of bakers was $34,950 in May 2023.

    ## Exceptions
    Suppressions of rules that do not run, since they are not selected, are not judged. Suppressions in side files and
    in the configuration are told with their places there.
    """
    if not case.article.comments:
        return
    from occupipe.rules.catalogue import BY_CODE

    unused = set(case.silence.unused())
    for comment in case.article.comments:
        codes = ignoring(comment).codes if ignoring(comment).is_complete else ()
        for code in codes:
            problem = "suppresses nothing" if code in BY_CODE else "is none: there is no such rule"
            if code not in BY_CODE or (comment, code) in unused:
                place = comment.span or next(iter(governed(case.article, comment)), case.title)
                yield Finding(place, f"the suppression of {code} in line {comment.line} {problem}", help="take it out")
