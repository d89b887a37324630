"""Occupations built by hand: a page of facts, each with the sentence it stands in."""

from __future__ import annotations

from decimal import Decimal
from hashlib import sha256
from typing import Any

from occupipe.article import Article, Metadata
from occupipe.facts.fact import Fact, FactKind, PayPeriod, Reading, Statistic, Status, Unread
from occupipe.occupation import Occupation
from occupipe.spans import Span

BLS = "Bureau of Labor Statistics"
URL = "https://example.org/careers/baker"


class Page:
    """An article that is written fact by fact: every fact adds its sentence to the text."""

    def __init__(self, stem: str = "baker", name: str | None = "Baker", **metadata: str) -> None:
        self.stem, self.metadata = stem, Metadata(**metadata)
        self.text = ""
        self.facts: list[Fact] = []
        self.unread: list[Unread] = []
        self.contradicted: list[Span] = []
        if name is not None:
            self.fact("name", f"{name}s", name=name, text=f"{name}s")

    def fact(self, kind: str, quote: str, sentence: str = "{}", *, contradicted: bool = False, **fields: Any) -> Page:
        """A fact whose words are `quote`, in a sentence that has `{}` in their place."""
        before = sentence.partition("{}")[0]
        context = sentence.replace("{}", quote)
        start = len(self.text) + len(before)
        span = Span(start, start + len(quote))
        self.facts.append(Fact(FactKind(kind), span, Span(len(self.text), len(self.text) + len(context)), **fields))
        if contradicted:
            self.contradicted.append(span)
        self.text += context + "\n\n"
        return self

    def figure(
        self, kind: str, quote: str, value: str, unit: str, sentence: str = "There were {}.", **more: Any
    ) -> Page:
        """A figure as printed, and its value."""
        more = {"rounded_to": Decimal(1), **more}
        return self.fact(kind, quote, sentence, value=Decimal(value), unit=unit, **more)

    def wage(self, statistic: str, value: str, **more: Any) -> Page:
        """A wage in dollars a year, unless said otherwise."""
        more = {"currency": "USD", "rounded_to": Decimal(10), "unit": "year", **more}
        unit = PayPeriod(more.pop("unit"))
        sentence = more.pop("sentence", f"The {statistic} was {{}}.")
        return self.figure("salary", f"${value}", value, unit, sentence, statistic=Statistic(statistic), **more)

    def article(self) -> Article:
        """The article as it was written so far."""
        digest = sha256(self.text.encode("utf-8", "replace")).hexdigest()
        return Article(self.stem, f"sources/{self.stem}.md", self.text or " ", (), digest, self.metadata)

    def occupation(self) -> Occupation:
        """The occupation of the article; facts that were said to be contradicted have that status."""
        reading = Reading(tuple(self.facts), tuple(self.unread), len(self.facts) + len(self.unread))
        made = Occupation.from_facts(self.article(), reading)
        return made.with_status(self.contradicted, Status.CONTRADICTED)


def baker() -> Page:
    """A page with a fact of every kind, all of them sound."""
    national = {"reference_year": 2023, "area": "national", "source": BLS}
    period = {"base_year": 2023, "target_year": 2033, "span_years": 10, "source": BLS}
    return (
        Page(url=URL, title="How to become a baker", language="en", country="US", soc_code="51-3011", publisher="Ovens")
        .fact("alternate_name", "bread makers", "Bakers, also called {}, rise early.", text="bread makers")
        .fact("description", "Bakers make bread\nand cakes.", text="Bakers make bread\nand cakes.")
        .fact("duty", "Keep the oven hot.", "- {}", text="Keep the oven hot.")
        .fact("duty", "Knead & shape dough", "- {}", text="Knead & shape dough")
        .wage("median", "34950", **national)
        .wage("p10", "26000", **national)
        .wage("p90", "48000", **national)
        .wage("median", "16.80", unit="hour", **national | {"rounded_to": Decimal("0.01")})
        .wage("mean", "36650", **national)
        .wage("low", "24000", source="Ovens Monthly")
        .wage("high", "52000", source="Ovens Monthly")
        .wage("median", "41000", **national | {"area": "Texas"})
        .wage("starting", "28000", **national)
        .wage("high", "95000", bound="at_least", **national)
        .wage("median", "48060", subject="all occupations", **national)
        .figure("employment", "218,000 jobs", "218000", "jobs", rounded_to=Decimal(1000), **national | {"area": None})
        .figure("employment", "231,000 jobs", "231000", "jobs", target_year=2033, source=BLS)
        .figure("share", "31 percent", "31", "percent", category="retail bakeries", source=BLS)
        .figure("share", "14 to 19 percent", "14", "percent", value_high=Decimal(19), category="restaurants")
        .figure("growth_pct", "6 percent", "6", "percent", comparison="as_fast", **period)
        .figure("growth_count", "13,000", "13000", "jobs", hedge="about", per="period", **period)
        .figure("openings_count", "33,900 openings", "33900", "jobs", per="year", **period)
        .figure("experience", "2 years", "24", "month", bound="at_least", role="preferred")
        .fact("education", "high school diploma", "Most have a {}.", level="high_school", role="typical")
        .fact("education", "bachelor’s degree", "A {} is optional.", level="bachelor", role="optional")
        .fact(
            "certification", "Certified Baker (CB)", "The {} is awarded by the Retail Bakers of America.",
            name="Certified Baker", abbreviation="CB", issuer="Retail Bakers of America", requirement="optional",
        )
        .fact("skill", "Attention to detail", name="Attention to detail", description="A gram too much\nspoils it.")
        .fact("topic", "food safety", text="food safety")
    )  # fmt: skip


HOSTILE = (
    "</script><script>alert(1)</script>",
    "<!-- <script>",
    "]]>&amp;<",
    "two\u2028three\u2029four",
    'quote " and \\ back',
    "nul\x00 esc\x1b[31m del\x7f csi\x9b1m",
    "\u202eright to left\u2066",
    "=HYPERLINK(A1)",
    "+1+1",
    "-2+3",
    "@SUM(1)",
    "\tcell",
    "\rcell",
    "'=quoted",
    "''=quoted twice",
    "＝full width",
    "a,b;c\nd\r\ne",
    "𝄞 astral",
)
"""Words that try to be something else: markup, formulas, commands of a terminal, the end of a row."""


def hostile() -> Page:
    """A page whose every word is hostile."""
    first = HOSTILE[0]
    page = Page("hostile", first, url=f"https://example.org/?q={first}", title=first, language="en", soc_code="=1+1")
    for words in HOSTILE:
        page.fact("duty", words, text=words).fact("skill", words, name=words, description=words)
        page.fact("certification", words, name=words, abbreviation=words, issuer=words)
    return page.wage("median", "34950", source=first, reference_year=2023, area="=Texas")
