"""The score as text: a table by kind, the attributes, and the mistakes of each passage."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.evaluation.claims import SCORED, Claim
from occupipe.evaluation.comparison import Compared, Slip
from occupipe.evaluation.score import Score
from occupipe.evaluation.tally import Tally
from occupipe.evaluation.worst import worst
from occupipe.reports.visible import visible

QUOTE = 110  # characters of a quote that are shown

HEAD = f"{'kind':<22} {'gold':>5} {'said':>5} {'precision':>9} {'recall':>7} {'F1':>7}\n"


def report(score: Score, most: int | None = None) -> Iterator[str]:
    """The score; the mistakes of so many passages, the worst first, None for all."""
    yield f"{len(score.compared)} passages\n{HEAD}"
    for kind in SCORED:
        yield row(kind, score.strict[kind])
    yield row("numeric, strict", score.numeric)
    yield row("numeric, value only", score.numeric_loose)
    rates = [f"{name} {agreement.rate:.3f}" for name, agreement in score.agreement.items() if agreement.asked]
    yield f"attributes of found figures: {', '.join(rates) or 'none asked'}\n"
    yield f"said of other occupations: {score.elsewhere}, of them unknown to the gold: {score.strangers}\n"
    for passage in worst(score, most):
        yield from mistakes(passage)


def row(name: str, tally: Tally) -> str:
    """A row of the table."""
    rates = f"{tally.precision:>9.3f} {tally.recall:>7.3f} {tally.f1:>7.3f}"
    return f"{name:<22} {tally.asked:>5} {tally.said:>5} {rates}\n"


def mistakes(compared: Compared) -> Iterator[str]:
    """The claims of a passage that were missed or wrong, and the attributes that are not right."""
    passage = compared.passage
    about = visible(f"{passage.document} {passage.occupation or ''}".rstrip())
    noun = "mistake" if compared.mistakes == 1 else "mistakes"
    yield f"\n{about} (line {passage.line}): {compared.mistakes} {noun}\n"
    for claim in compared.strict.missed:
        yield f"  missed {described(claim)}{_quoted(claim)}\n"
    for claim in compared.strict.wrong:
        yield f"  wrong  {described(claim)}{_quoted(claim)}\n"
    for slip in compared.slips:
        yield f"  {slip.attribute.name:<6} {_differing(slip)}{_quoted(slip.said)}\n"


def described(claim: Claim) -> str:
    """
    What a claim states, in a few words.

    >>> described(Claim("salary", 32350.0, statistic="median", unit="year", currency="USD"))
    'salary 32350 median year USD'
    """
    value = None if claim.value is None else f"{claim.value:.2f}".rstrip("0").rstrip(".")
    role = (claim.statistic, claim.unit, claim.currency) if claim.kind == "salary" else ()
    term = claim.level if claim.kind == "education" else claim.name or claim.abbreviation
    return visible(" ".join(filter(None, (claim.kind, value, *role, term))))


def _differing(slip: Slip) -> str:
    gold, said = (getattr(claim, slip.attribute.column) for claim in (slip.gold, slip.said))
    return visible(f"{described(slip.said)}: {_or_none(said)}, not {_or_none(gold)}")


def _or_none(stated: object) -> str:
    return "none" if stated is None else str(stated)


def _quoted(claim: Claim) -> str:
    """The words of a claim, as far as they fit a line."""
    if not claim.quote:
        return ""
    shown = visible(claim.quote)
    return f" <- {shown[:QUOTE]}{'…' if len(shown) > QUOTE else ''}"
