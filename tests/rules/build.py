"""Cases made by hand: a text, and the facts at quotes of it, without any reader of facts."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from occupipe.article import Article
from occupipe.diagnostics import Diagnostic
from occupipe.facts.fact import Fact, FactKind, PayPeriod, Reading, Statistic
from occupipe.facts.source import BLS
from occupipe.occupation import Occupation
from occupipe.quantities.quantity import place_value
from occupipe.readers import plaintext
from occupipe.rules.case import Case
from occupipe.rules.diagnose import diagnose
from occupipe.spans import Span

AS_OF = date(2026, 11, 23)
NATIONAL = {"area": "national", "source": BLS, "reference_year": 2025}


class Page:
    """
    A text whose facts are told one by one; a fact's words are looked for behind the fact before it.

    Each fact is for the line it stands on; what a test does not say is null.
    """

    def __init__(self, text: str) -> None:
        self.article: Article = plaintext.read(text, "page", "page.txt", sha256="0" * 64)
        self._facts: list[Fact] = [Fact(FactKind.NAME, Span(0, 1), Span(0, 1), name="Baker", text=text[:1])]
        self._at = 0

    def add(self, kind: FactKind, quote: str, **fields: Any) -> Page:
        """A fact at the next place of its words; the value is what they print unless it is given."""
        text = self.article.text
        start = text.index(quote, self._at)
        self._at = start + len(quote)
        first, last = text.rfind("\n", 0, start) + 1, text.find("\n", start)
        context = Span(first, last if last >= 0 else len(text))
        digits = re.search(r"-?\d[\d,.]*", quote)
        if digits and kind is not FactKind.CERTIFICATION:
            number = digits[0].rstrip(".,")
            fields = {"value": Decimal(number.replace(",", "")), "rounded_to": place_value(number.lstrip("-"))} | fields
        self._facts.append(Fact(kind, Span(start, start + len(quote)), context, **fields))
        return self

    def wage(self, quote: str, statistic: Statistic = Statistic.MEDIAN, **fields: Any) -> Page:
        """A wage in dollars, of a year unless it is told otherwise."""
        given = {"statistic": statistic, "unit": PayPeriod.YEAR, "currency": "USD"} | fields
        return self.add(FactKind.SALARY, quote, **given)

    def jobs(self, quote: str, **fields: Any) -> Page:
        """A count of jobs held, or to be held in a target year."""
        return self.add(FactKind.EMPLOYMENT, quote, **({"unit": "jobs"} | fields))

    def share(self, quote: str, category: str, **fields: Any) -> Page:
        """A share of a category, of one list unless it is told otherwise."""
        given = {"unit": "percent", "category": category, "list_id": 1, "rounded_to": Decimal(1)} | fields
        return self.add(FactKind.SHARE, quote, **given)

    def growth(self, quote: str, **fields: Any) -> Page:
        """A projected change in percent."""
        given = {"unit": "percent", "rounded_to": Decimal(1)} | fields
        return self.add(FactKind.GROWTH_PCT, quote, **given)

    def change(self, quote: str, **fields: Any) -> Page:
        """A projected change in jobs."""
        return self.add(FactKind.GROWTH_COUNT, quote, **({"unit": "jobs", "per": "period"} | fields))

    def openings(self, quote: str, **fields: Any) -> Page:
        """Openings a year."""
        return self.add(FactKind.OPENINGS_COUNT, quote, **({"unit": "jobs", "per": "year"} | fields))

    def credential(self, quote: str, **fields: Any) -> Page:
        """A certification by the words that name it."""
        return self.add(FactKind.CERTIFICATION, quote, **({"name": quote} | fields))

    def case(self, **changes: Any) -> Case:
        """The case, on a day late in 2026; `changes` are fields of the case."""
        reading = Reading(tuple(self._facts), (), len(self._facts))
        case = Case(self.article, Occupation.from_facts(self.article, reading), AS_OF)
        return replace(case, **changes)

    def found(self, *codes: str, **changes: Any) -> list[str]:
        """What rules find: `line: severity message` for each finding."""
        return [shown(d) for d in diagnose(self.case(**changes), select=codes)]


def shown(diagnostic: Diagnostic) -> str:
    """A finding as tests write it."""
    return f"{diagnostic.place.quote!r} {diagnostic.severity}: {diagnostic.message}"
