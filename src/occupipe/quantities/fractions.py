"""Parts of a whole as percents: `half`, `one-third`, `three quarters`, `1 in 5`, `nine out of ten`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from occupipe.quantities.hedges import hedge_before
from occupipe.quantities.number_words import small_number
from occupipe.quantities.patterns import Pattern
from occupipe.quantities.quantity import Hedge, Quantity, Unit
from occupipe.spans import Span

_PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10,
}  # fmt: skip
_COUNTS = {
    word: n for n, word in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"), 1)
}
_ARTICLES = {"a": 1, "an": 1}
_OTHER = Pattern(  # what stands behind `half` or `a third` where no part of a whole is meant
    r" (?:of )?an? (?:million|billion|dozen|hour|day|week|month|year|decade|century|mile|inch|credit|point|semester)"
    r"| (?:million|billion|hour|day|year|century|dozen|mile|time|party|person|option|way|language|shift|grade)"
)
_OF_PERCENT = Pattern(r"(?: (?:of )?(?:an?|one|1))?[ -](?P<mark>percent(?:age point)?|per cent)", unless_after="[a-z]")
_NOT_HALVES = (" and a ", "-and-a-", "first ", "second ")
_SMALL = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)"
_WHOLE = Pattern(rf"(?:every )?(?P<whole>{_SMALL}|twelve|fifteen|twenty)", unless_after=r"[a-z\d]|[.,]\d")
_PART = Pattern(_SMALL)
_JOINTS = (" in ", " out of ", "-in-", "-out-of-")
_ENDS = frozenset(word[-2:] for word in (*_COUNTS, "ten"))
_TENTHS = Decimal("0.1")


def read(folded: str) -> Iterator[Quantity]:
    """
    Every part of a whole in a folded text: fractions by name, then parts out of a number.

    >>> [str(q.value) for q in read("nearly half, two-thirds, a quarter, half a million, 1 in 8; one out of every five")]
    ['50', '67', '25', '12.5', '20']
    """
    yield from _named(folded)
    yield from _counted(folded)


def _named(folded: str) -> Iterator[Quantity]:
    for word, parts in _PARTS.items():
        at = folded.find(word)
        while at >= 0:
            found = _fraction(folded, at, at + len(word), parts)
            if found is not None:
                yield found
            at = folded.find(word, at + 1)


def _fraction(folded: str, at: int, end: int, parts: int) -> Quantity | None:
    """The fraction whose part is named at a place, with the number before it; `half` may stand alone."""
    start, count = _count_before(folded, at, parts)
    if not 0 < count < parts or _touches(folded[start - 1 : start]):
        return None
    end += count > 1
    if count > 1 and folded[end - 1 : end] != "s":
        return None
    share = _hundredths(count, parts)
    small = _OF_PERCENT.match(folded, end)
    if small is not None:
        unit = Unit.POINTS if "point" in small["mark"] else Unit.PERCENT
        return _quantity(folded, Span(start, small.end()), share.scaleb(-2).normalize(), None, unit, _TENTHS)
    if _touches(folded[end : end + 1]) or _OTHER.match(folded, end) or folded.endswith(_NOT_HALVES, 0, start):
        return None
    return _quantity(folded, Span(start, end), share, Hedge.FRACTION)


def _count_before(folded: str, at: int, parts: int) -> tuple[int, int]:
    """Where a fraction begins and how many parts it has: `two-thirds`, `a third`; none for a part without a number."""
    start = at - 1
    while folded[at - 1 : at] in (" ", "-") and start and folded[start - 1].isalpha() and at - start < 7:
        start -= 1
    word = folded[start : at - 1] if at else ""
    if word in _COUNTS:
        return start, _COUNTS[word]
    if parts == 2:
        return at, 1
    return start, int(word in _ARTICLES and folded[at - 1] == " ")


def _touches(char: str) -> bool:
    return char.isalnum() or char in ("-", "_")


def _hundredths(count: int, parts: int) -> Decimal:
    """A fraction in percent: thirds whole, as they are printed, others as they are."""
    share = Decimal(100 * count) / parts
    return share.quantize(Decimal(1)) if parts == 3 else Decimal(f"{share.quantize(Decimal('0.01')).normalize():f}")


def _quantity(
    folded: str, span: Span, value: Decimal, hedge: Hedge | None, unit: Unit = Unit.PERCENT, step: Decimal = Decimal(1)
) -> Quantity:
    bound, _ = hedge_before(folded, span.start)
    return Quantity(value, unit, step, span, bound=bound, hedge=hedge)


def _counted(folded: str) -> Iterator[Quantity]:
    """`1 in 5`, `nine out of ten`: a number of people out of a number of people."""
    for joint in _JOINTS:
        at = folded.find(joint)
        while at >= 0:
            if folded[at - 1 : at].isdigit() or folded[max(0, at - 2) : at] in _ENDS:
                found = _one_in(folded, at, at + len(joint))
                if found is not None:
                    yield found
            at = folded.find(joint, at + 1)


def _one_in(folded: str, at: int, behind: int) -> Quantity | None:
    whole = _WHOLE.match(folded, behind)
    if whole is None:
        return None
    start = at - 1
    while start and folded[start - 1].isalnum() and at - start < 6:
        start -= 1
    part = _PART.fullmatch(folded, start, at)
    if (
        part is None
        or folded[start - 1 : start] in (".", ",", "-", "_", "$")
        or not _is_part(part[0], whole["whole"], folded[at:behind])
    ):
        return None
    value = Decimal(100 * small_number(part[0])) / small_number(whole["whole"])
    value = value if value == value.quantize(_TENTHS) else value.quantize(Decimal(1))
    return _quantity(folded, Span(start, whole.end()), Decimal(f"{value.normalize():f}"), Hedge.ONE_IN)


def _is_part(part: str, whole: str, joint: str) -> bool:
    """Whether `two in five` is a part of a whole: the first number is the smaller; digits may stand before any date."""
    told = part == "1" or not part.isdigit() or "out" in joint or whole in ("10", "ten")
    return 0 < small_number(part) < small_number(whole) and told
