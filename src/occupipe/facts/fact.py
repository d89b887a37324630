"""A fact: what a figure or a term of the article was read to mean, and where it stands."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from occupipe.quantities.quantity import Bound, Hedge
from occupipe.spans import Span


class FactKind(StrEnum):
    """The kinds of fact, as the facts table names them."""

    NAME = "name"
    ALTERNATE_NAME = "alternate_name"
    DESCRIPTION = "description"
    SALARY = "salary"
    EMPLOYMENT = "employment"
    SHARE = "share"
    GROWTH_PCT = "growth_pct"
    GROWTH_COUNT = "growth_count"
    OPENINGS_COUNT = "openings_count"
    EDUCATION = "education"
    EXPERIENCE = "experience"
    CERTIFICATION = "certification"
    DUTY = "duty"
    SKILL = "skill"
    TOPIC = "topic"


class Statistic(StrEnum):
    """Which statistic of a wage distribution a figure is (BLS OEWS terms, and what articles print beside them)."""

    MEDIAN = "median"
    MEAN = "mean"
    P10 = "p10"
    P25 = "p25"
    P75 = "p75"
    P90 = "p90"
    LOW = "low"
    HIGH = "high"
    ENTRY = "entry"
    STARTING = "starting"
    TYPICAL = "typical"


class PayPeriod(StrEnum):
    """The time a wage is paid for."""

    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    HOUR = "hour"


class Confidence(StrEnum):
    """How sure the reading is; what is less than likely is an unread figure, no fact."""

    CERTAIN = "certain"
    LIKELY = "likely"


class Status(StrEnum):
    """What the checks made of a fact."""

    OK = "ok"
    CONTRADICTED = "contradicted"
    CORRECTED = "corrected"


class Fact(NamedTuple):
    """
    One claim of the article. Fields are the columns of the facts table; None is what the article does not say.

    `span` is the figure or term alone, `context` the sentence, list item, table row or heading it stands in.
    `list_id` tells the list, table or sentence a share belongs to, so that only shares of one list are added up, and
    `group` the phrase or row that equates figures ("$80,580, or $38.74 per hour").
    """

    kind: FactKind
    span: Span
    context: Span
    value: Decimal | None = None
    value_high: Decimal | None = None
    unit: str | None = None
    currency: str | None = None
    rounded_to: Decimal | None = None
    bound: Bound | None = None
    hedge: Hedge | None = None
    statistic: Statistic | None = None
    range_of: str | None = None
    reference_year: int | None = None
    base_year: int | None = None
    target_year: int | None = None
    span_years: int | None = None
    per: str | None = None
    comparison: str | None = None
    category: str | None = None
    area: str | None = None
    scope: str | None = None
    subject: str | None = None
    level: str | None = None
    role: str | None = None
    requirement: str | None = None
    name: str | None = None
    abbreviation: str | None = None
    issuer: str | None = None
    text: str | None = None
    description: str | None = None
    source: str | None = None
    confidence: Confidence = Confidence.CERTAIN
    list_id: int | None = None
    group: int | None = None


class Unread(NamedTuple):
    """A figure that was seen and given no meaning: where it stands, what it is, and why it was left."""

    span: Span
    unit: str
    reason: str


class Reading(NamedTuple):
    """
    All that was read out of one article: facts in the order of the text, unread figures, figures seen.

    `again` has the places where the figure of a fact is stated again, each with the place of that fact.
    """

    facts: tuple[Fact, ...]
    unread: tuple[Unread, ...]
    seen: int
    again: tuple[tuple[Span, Span], ...] = ()
