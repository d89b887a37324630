"""Review: the facts of an occupation that are only likely, as a piece of its side file that a reviewer fills in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from occupipe.facts.fact import Confidence
from occupipe.json_text import json_text
from occupipe.occupation import FIELDS, AnyPart, Occupation
from occupipe.occupation.described import described
from occupipe.readers.reviewed import ACCEPTED

HEAD = """\
# Read with less than certainty. Is a reading right, say by whom and when that was found. Is it wrong, take it out here
# and write a correction: path, quote, value, reason, by, date. Take out what you did not look at.
"""


class Question(NamedTuple):
    """A part that a person should look at, and its path in the record: `wages/0`."""

    path: str
    part: AnyPart

    @property
    def place(self) -> str:
        """Where it stands in the source file."""
        return f"{self.part.evidence.line}:{self.part.evidence.column}"

    def lines(self) -> Iterator[str]:
        """The item of the list `accepted`, with what only the reviewer can say left open."""
        yield f"# {self.path}, line {self.part.evidence.line}, column {self.part.evidence.column}"
        yield f"- quote: {json_text(self.part.evidence.quote, None)}"
        yield f"  reading: {json_text(described(self.part), None)}"
        yield "  by:"
        yield "  date:"


def questions(occupation: Occupation) -> list[Question]:
    """The likely parts of an occupation in the order of the text."""
    numbered = (
        Question(f"{field}/{index}", part)
        for field in FIELDS.values()
        for index, part in enumerate(getattr(occupation, field))
    )
    likely = (question for question in numbered if question.part.confidence is Confidence.LIKELY)
    return sorted(likely, key=lambda question: (question.part.span, question.path))


def piece(asked: Iterable[Question], indent: str = "  ") -> str:
    """The list `accepted` of a side file."""
    return f"{HEAD}{ACCEPTED}:\n{items(asked, indent)}"


def items(asked: Iterable[Question], indent: str) -> str:
    """The items of the list, each line so far to the right."""
    return "".join(f"{indent}{line}\n" for question in asked for line in question.lines())
