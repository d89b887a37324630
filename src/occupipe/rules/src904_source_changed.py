"""SRC904: a record whose source is no longer what it was extracted from."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.rules.case import Case
from occupipe.rules.printing import brief
from occupipe.rules.rule import rule
from occupipe.spans import Span


@rule("SRC904", Severity.ERROR)
def source_changed(case: Case) -> Iterator[Finding]:
    """
    A record was extracted from a source that has changed since.

    ## Why it matters
    The record cites lines and words of its source. Once the source has changed, what is published from the record may
    no longer be what the article says.

    ## Example
        A record whose `sha256` is that of an earlier version of its source file.

    ## Use instead
        The record that `occupipe extract` writes of the source as it is now.

    ## Exceptions
    Judged only where the source is at hand.
    """
    recorded, found = case.occupation.source.sha256, case.article.sha256
    if recorded and found and recorded != found:
        at = case.article.text.find(recorded)
        yield Finding(
            Span(at, at + len(recorded)) if at >= 0 else case.title,
            f"{brief(case.occupation.source.file)} has changed since this record was extracted from it",
            help="run occupipe extract again, and look at what changes",
            names=(),
        )
