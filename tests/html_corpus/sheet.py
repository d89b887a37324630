"""A text of the corpus as parts of markup; what a part states, and what is only printed around it, is written down."""

from __future__ import annotations

import re
from decimal import Decimal
from html import escape
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

TEXTS = Path(__file__).parent / "texts"


class Sheet:
    """A text, the facts of the parts that a layout has used, and the figures of its furniture."""

    def __init__(self, name: str) -> None:
        self.text: dict[str, Any] = YAML(typ="safe").load((TEXTS / f"{name}.yaml").read_text(encoding="utf-8"))
        self.facts: list[dict[str, Any]] = []
        self.furniture: list[str] = []
        self.title: str = self.text["name"]
        self.plural: str = self.text["plural"]

    def state(self, fact: dict[str, Any]) -> None:
        """Write a fact down; wages in the currency of the text."""
        money = {"currency": self.text["currency"]} if fact["kind"] == "salary" else {}
        self.facts.append({**fact, **money})

    def lead(self) -> str:
        """What the occupation is, in a sentence."""
        return escape(self.text["lead"])

    def panel(self, row: str, around: str = "{}") -> str:
        """The box of key figures; `row` has `{label}` and `{value}`."""
        rows = []
        for label, value, *facts in self.text["panel"]:
            for fact in facts:
                self.state(fact)
            rows.append(row.format(label=escape(label), value=escape(value)))
        return around.format("\n".join(rows))

    def shares(self, row: str, around: str = "{}") -> str:
        """The list of employers; `row` has `{label}` and `{value}`."""
        rows = []
        for label, value in self.text["shares"]["rows"]:
            self.state({"kind": "share", "value": value})
            rows.append(row.format(label=escape(label), value=f"{value}%"))
        return around.format("\n".join(rows))

    def shares_lead(self) -> str:
        """The words before the list of employers."""
        for fact in self.text["shares"].get("facts", ()):
            self.state(fact)
        return escape(self.text["shares"]["lead"])

    def section(self, name: str, around: str = "<h2>{heading}</h2>\n{body}", paragraph: str = "<p>{}</p>") -> str:
        """The section on pay or outlook."""
        part = self.text[name]
        for fact in part["facts"]:
            self.state(fact)
        body = "\n".join(paragraph.format(escape(words)) for words in part["text"])
        return around.format(heading=escape(part["heading"]), body=body)

    def wages(self, *, head: str = "th", marked: bool = True) -> str:
        """The table of wages by state, industry or city; `marked` with caption, head and body."""
        part = self.text["wages"]
        columns = part["columns"]
        for row in part["rows"]:
            for column, value in zip(columns, row, strict=True):
                if column:
                    self.state({**column, "value": number(value)})
        top = "<tr>" + "".join(f"<{head}>{escape(cell)}</{head}>" for cell in part["header"]) + "</tr>"
        rows = "\n".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in part["rows"])
        if not marked:
            return f"<p>{escape(part['caption'])}:</p>\n<table border=1>\n{top}\n{rows}\n</table>"
        return f"<table>\n<caption>{escape(part['caption'])}</caption>\n<thead>{top}</thead>\n<tbody>\n{rows}\n</tbody>\n</table>"

    def duties(self, item: str = "<li>{}</li>", around: str = "<ul>\n{}\n</ul>") -> str:
        """The list of duties."""
        return around.format("\n".join(item.format(escape(duty)) for duty in self.text["duties"]))

    def questions(self, around: str) -> str:
        """Questions and answers; `around` has `{question}`, `{answer}` and `{number}`."""
        parts = []
        for place, (question, answer, facts) in enumerate(self.text["questions"]):
            for fact in facts:
                self.state(fact)
            parts.append(around.format(question=escape(question), answer=escape(answer), number=place + 1))
        return "\n".join(parts)

    def ad(self, place: int = 0) -> str:
        """An advertisement."""
        return self._printed(self.text["ads"][place])

    def comment(self, place: int = 0) -> str:
        """What a visitor of the page wrote below it."""
        return self._printed(self.text["comments"][place])

    def related(self, row: str, around: str = "{}") -> str:
        """Other occupations and their pay; `row` has `{name}` and `{pay}`."""
        rows = []
        for name, pay in self.text["related"]:
            self._printed(pay)
            rows.append(row.format(name=escape(name), pay=escape(pay)))
        return around.format("\n".join(rows))

    def _printed(self, words: str) -> str:
        self.furniture += re.findall(r"[$£]\d[\d,]*(?:\.\d+)?|\d+(?:\.\d+)?%", words)
        return escape(words)


def number(printed: str) -> int | float:
    """The number of a printed amount or count."""
    value = Decimal(re.sub(r"[^\d.]", "", printed))
    return int(value) if value == value.to_integral_value() else float(value)
