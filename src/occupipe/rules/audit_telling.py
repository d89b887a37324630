"""How rules of the audit tell what they found: the figure of the markup, and beside it what the text has."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from occupipe.diagnostics import Finding, Related
from occupipe.markup.claims import Claim
from occupipe.occupation import Figure, Part, Wage
from occupipe.rules.auditing import Answer, Verdict, of_verdict
from occupipe.rules.case import Case
from occupipe.rules.marking import marked
from occupipe.rules.printing import PER, STATISTICS, paid, shown

KINDS = {
    "employment": "employment", "share": "the share", "growth_pct": "growth", "growth_count": "the change of employment",
    "openings_count": "job openings", "experience": "experience",
}  # fmt: skip
"""How a sentence calls a figure that is no pay."""
UNITS = {"percent": "percent", "jobs": "jobs", "month": "months"}


def told(case: Case, answer: Answer, message: str, *, help: str | None = None) -> Finding:  # noqa: A002 (as a finding)
    """A finding on a figure of the markup; the other place is the text's figure, or where the text begins."""
    claim, figure = answer.claim, answer.figure
    span = claim.thing.block.value_at(claim.value.path)
    return marked(span, message, related=[beside(case, figure)], help=help)


def told_of(case: Case, verdict: Verdict, says: Callable[[Figure], str]) -> Iterator[Finding]:
    """A finding on each figure of the markup with a verdict; `says` goes on behind its name, of the text's figure."""
    for answer in of_verdict(case, verdict):
        if answer.figure is not None:
            yield told(case, answer, f"{called(answer.claim)} {says(answer.figure)}")


def beside(case: Case, part: Part | None) -> Related:
    """The other place: what the text has instead, or its first heading where it has nothing of the kind."""
    if part is None:
        return Related(case.title, "The text, which does not state it")
    return Related(part.span, "What the text states")


def called(claim: Claim) -> str:
    """A figure of the markup in a sentence: `median, 36,650 USD a year`."""
    name = claim.value.name if claim.kind == "salary" else KINDS[claim.kind]
    is_pay = claim.kind == "salary"
    units = {str(period): words for period, words in PER.items()} if is_pay else UNITS
    words = (digits(claim.number), claim.currency, units.get(claim.unit or ""))
    return f"{name}, {' '.join(word for word in words if word)},"


def digits(number: Decimal) -> str:
    """
    A number as a sentence prints it.

    >>> digits(Decimal("36650")), digits(Decimal("17.62"))
    ('36,650', '17.62')
    """
    return f"{number:,f}"


def figured(figure: Figure) -> str:
    """A figure of the text in a sentence."""
    if isinstance(figure, Wage):
        return paid(figure)
    return f"a decline of {shown(figure)}" if figure.value < 0 else shown(figure)


def meaning(figure: Figure) -> str:
    """What a figure of the text is."""
    if figure.subject:
        return f"a figure of {figure.subject}"
    return STATISTICS[figure.statistic] if isinstance(figure, Wage) else KINDS[figure.kind]  # type: ignore[attr-defined]
