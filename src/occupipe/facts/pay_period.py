"""The time a wage is paid for: from the words beside the figure, else from its label, else from its size."""

from __future__ import annotations

from decimal import Decimal

from occupipe import late as re
from occupipe.facts.cues import CueTable
from occupipe.facts.fact import PayPeriod
from occupipe.quantities.quantity import Quantity

_AFTER = re.compile(
    r"\+?[)*]{0,2},?[ \u00a0]?(?:(?:(?!and |or |but |to |for )[\w-]+ ){0,2}?(?:(?:per|an?|each|every|by the)[ \u00a0]|(?:per|/)[ \u00a0]?)(?:flight |working |\w{1,8}-hour )?"
    r"(?P<noun>hour|hr|year|yr|annum|month|mo|week|wk|day|h(?![a-z])|y(?![a-z]))"
    r"|for an? \w{1,8}-(?:hour|day) (?P<shift>week|month|year)\b|[\w ]{0,12}?\b(?P<adverb>hourly|annually|yearly|monthly|weekly|daily|annual|p\.?m\b\.?|p\.?a\b\.?|per annum|lpa))"
)
_NOUNS = {
    "hour": PayPeriod.HOUR, "hr": PayPeriod.HOUR, "h": PayPeriod.HOUR, "hourly": PayPeriod.HOUR,
    "year": PayPeriod.YEAR, "yr": PayPeriod.YEAR, "y": PayPeriod.YEAR, "annum": PayPeriod.YEAR,
    "annually": PayPeriod.YEAR, "yearly": PayPeriod.YEAR, "annual": PayPeriod.YEAR, "lpa": PayPeriod.YEAR,
    "month": PayPeriod.MONTH, "mo": PayPeriod.MONTH, "monthly": PayPeriod.MONTH, "pm": PayPeriod.MONTH,
    "week": PayPeriod.WEEK, "wk": PayPeriod.WEEK, "weekly": PayPeriod.WEEK,
    "day": PayPeriod.DAY, "daily": PayPeriod.DAY,
}  # fmt: skip
_LABELS = CueTable(
    {
        "hour": r"\bhourly|per (?:flight )?hour|by the hour|an hour|\bhour\b|/ ?hr",
        "month": r"\bmonthly|per month|by the month|a month|each month",
        "week": r"\bweekly|by the week|per week|a week",
        "day": r"\bdaily (?:wage|rate|pay)|per day|day rate",
        "year": r"\bannual(?:ly)?|\byearly|per year|a year|per annum|\bp\.a\.|each year",
    }
)
LEAST_YEARLY_INR = Decimal(250_000)
LEAST_YEARLY = Decimal(8_000)
MOST_HOURLY = Decimal(150)
SIZED = frozenset(("$", "USD", "CAD", "AUD", "GBP", "EUR"))
"""The currencies whose wages are of the size that these limits tell apart."""


def beside(folded: str, quantity: Quantity) -> PayPeriod | None:
    """
    The pay period printed directly behind an amount.

    >>> from occupipe.quantities import money
    >>> text = "$22.11/hr or $45,980 per year"
    >>> [beside(text, amount).value for amount in money.read(text)]
    ['hour', 'year']
    """
    if folded[quantity.span.start : quantity.span.end].endswith("lpa"):
        return PayPeriod.YEAR
    match = _AFTER.match(folded, quantity.span.end, quantity.span.end + 40)
    if match is None:
        return None
    word = (match["noun"] or match["shift"] or match["adverb"] or "").replace(".", "")
    return _NOUNS.get(word, PayPeriod.YEAR)


def labelled(text: str) -> PayPeriod | None:
    """The pay period that the last label of a text names: `annual salary`, `hourly wage`."""
    cues = _LABELS.find(text, 0, len(text))
    return PayPeriod(cues[-1].label) if cues else None


def in_order(header: str, place: int) -> str:
    """
    The words of the n-th pay period that a run-together header names, empty where it names fewer.

    >>> in_order("months of servicerate per flight hourper monthper year", 1)
    'per month'
    """
    cues = _LABELS.find(header, 0, len(header))
    return header[cues[place].start : cues[place].end] if place < len(cues) else ""


def by_size(quantity: Quantity) -> PayPeriod | None:
    """
    The period an amount can only be for: nobody is paid 20,000 dollars an hour or 20 dollars a year.

    Only for currencies whose wages are of that size; amounts between the two limits are not told.
    """
    if quantity.currency == "INR":
        return PayPeriod.YEAR if quantity.value >= LEAST_YEARLY_INR else None
    if quantity.currency not in SIZED:
        return None
    if quantity.value >= LEAST_YEARLY:
        return PayPeriod.YEAR
    return PayPeriod.HOUR if quantity.value <= MOST_HOURLY and quantity.rounded_to < 1 else None
