"""PRJ313: a change in jobs and in percent, without the jobs that it is a change of."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.rules.case import Case
from occupipe.rules.claims import claims_of
from occupipe.rules.relations import derived_base
from occupipe.rules.rule import rule


@rule("PRJ313", Severity.NOTE, on_request=True)
def base_not_stated(case: Case) -> Iterator[Finding]:
    """
    A projection gives its change in jobs and in percent, but not the jobs that it starts from.

    ## Why it matters
    The two figures tell how many jobs there are, as far as they are rounded. A reader can compare that with what other
    pages say, and an editor can see whether it is the right occupation.

    ## Example
        Employment of medical secretaries is projected to grow by 37,700 jobs, or 21 percent, from 2010 to 2020.

    ## Use instead
        There were 179,500 medical secretaries in 2010. Employment is projected to grow by 37,700 jobs, or 21 percent, from
        2010 to 2020.

    ## Exceptions
    Off unless it is selected: an article need not say it.
    """
    for claim in claims_of(case):
        told = derived_base(claim) if claim.base is None else None
        if told is not None and claim.change is not None and claim.percent is not None:
            yield Finding(
                claim.change.span,
                f"{told}, and the article does not say how many there are",
                related=(Related(claim.percent.span, "The change in percent"),),
                names=(),
            )
