"""Work experience that an article asks for, in months."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.asking import clause, role_of
from occupipe.facts.fact import Fact, FactKind
from occupipe.facts.occupation_name import other_occupation
from occupipe.facts.scan import contexts_with
from occupipe.facts.scene import Context, Scene
from occupipe.facts.wording import WordCues
from occupipe.quantities.number_words import WORDS, words_to_number
from occupipe.quantities.quantity import Bound, Unit
from occupipe.spans import Span

_NUMBER = rf"(?:\d{{1,2}}|{WORDS})"
_TIME = rf"(?P<low>{_NUMBER})(?:(?: ?- ?| to | or )(?P<high>{_NUMBER}))?(?P<plus>\+)?[ -](?P<unit>years?|months?)"
_EXPERIENCE = re.compile(
    rf"\b{_TIME}\b'?(?P<more> or more)?(?: of)?(?: (?!school|college|study|training|education|practice)[a-z-]+){{0,4}}? experience\b"
)
_LABELLED = re.compile(
    rf"\bexperience(?:,| of|:)(?: (?:typically|usually|generally|of|a|about))?(?: (?:at least|minimum(?: of)?|least))? {_TIME}\b(?P<more> or more)?"
)
_LEAST = re.compile(r"(?:at least|a? ?minimum(?: of)?|no less than|more than|over) (?:an? )?$")
_MOST = re.compile(r"(?:less than|up to|under|fewer than|no more than) (?:an? )?$")
_ASKED = WordCues(
    {
        "asked": r"requir|\bmust\b|\bneed|prefer|\bat least\b|minimum|typical|usual|entry|\bapply\b|qualif|eligib|candidates?|applicants?|employers?|\bexpect|\bask|hire|\bwant"
        r"|work experience in a related"
    }
)
_AFTERWARDS = WordCues(
    {
        "paid": r"\bearn|\bpaid\b|\bpay\b|salar|\bwages?\b|\bafter (?:a|an|about|only|just|\d|one|two|three|four|five|ten)|\bwith (?:more|over) than\b|\badvance"
    }
)
MONTHS = {"year": 12, "month": 1}


def read(scene: Scene) -> Iterator[Fact]:
    """Experience that is asked for; not what pay or promotion comes with, and not the length of a course."""
    told: set[tuple[Decimal, Decimal | None]] = set()
    for context in contexts_with(scene, ("experience",)):
        if context.kind is BlockKind.HEADING or any(q.unit is Unit.MONEY for q in context.quantities):
            continue
        for fact in _asked(scene, context):
            if fact.value is not None and (fact.value, fact.value_high) not in told:
                told.add((fact.value, fact.value_high))
                yield fact


def _asked(scene: Scene, context: Context) -> Iterator[Fact]:
    for pattern in (_EXPERIENCE, _LABELLED):
        for match in pattern.finditer(scene.folded, context.span.start, context.span.end):
            span = Span(match.start("low"), match.end("unit"))
            part = clause(scene.folded, context.span, span)
            words = scene.words(part)
            if not _ASKED.has(words) or _AFTERWARDS.has(words) or other_occupation(" ".join(words.split()[:5]), scene):
                continue
            yield _fact(scene, context, match, span, part)


def _fact(scene: Scene, context: Context, match: re.Match[str], span: Span, part: Span) -> Fact:
    months = Decimal(MONTHS[match["unit"].rstrip("s")])
    low, high = _number(match["low"]), _number(match["high"]) if match["high"] else None
    return Fact(
        FactKind.EXPERIENCE, span, context.span, value=low * months, value_high=None if high is None else high * months,
        unit="month", rounded_to=months, bound=_bound(scene.folded, match), role=role_of(scene.folded, part) or "typical",
    )  # fmt: skip


def _number(printed: str) -> Decimal:
    return Decimal(printed if printed.isdigit() else words_to_number(printed))


def _bound(folded: str, match: re.Match[str]) -> Bound | None:
    before = folded[max(0, match.start("low") - 24) : match.start("low")]
    if _MOST.search(before):
        return Bound.AT_MOST
    return Bound.AT_LEAST if match["plus"] or match["more"] or _LEAST.search(before) else None


def months(printed: str) -> tuple[Decimal, Decimal | None] | None:
    """
    The months that printed words of time mean, with the upper end of a range.

    >>> months("two to four years"), months("6 months")
    ((Decimal('24'), Decimal('48')), (Decimal('6'), None))
    """
    match = re.fullmatch(_TIME, printed)
    if match is None:
        return None
    unit = Decimal(MONTHS[match["unit"].rstrip("s")])
    return _number(match["low"]) * unit, _number(match["high"]) * unit if match["high"] else None
