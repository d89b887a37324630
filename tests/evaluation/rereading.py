"""A figure read again from its own characters, with no more than the mark that its list, header or range lends it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import product

from occupipe.article import Article
from occupipe.facts.experience import months
from occupipe.occupation import Experience, Figure
from occupipe.quantities import count, money, percent
from occupipe.quantities.folding import fold
from occupipe.quantities.quantity import Quantity
from occupipe.quantities.scales import SCALES
from occupipe.spans import Span

Reader = Callable[[str], Iterator[Quantity]]

READERS: dict[str, Reader] = {
    "salary": money.read, "employment": count.read, "share": percent.read, "growth_pct": percent.read,
    "growth_count": count.read, "openings_count": count.read,
}  # fmt: skip
MARKS = {money.read: ("$", ""), percent.read: ("", "%"), count.read: ("", "")}
"""What a figure may inherit: a currency sign before it, a percent sign behind it."""
SCALE = re.compile(
    r"(?<![a-z])(k|m|bn|mn|cr|lpa|lakhs?|lacs?|crores?|thousands?|millions?|billions?|grand)\b|\b000s?\b"
)


def reread(article: Article, figure: Figure) -> bool:
    """Whether the characters of a figure, read alone, are its value and its upper end."""
    token = fold(shown(article, figure.span)).replace("\n", " ")  # that a line is wrapped tells nothing
    wanted = (abs(figure.value), None if figure.value_high is None else abs(figure.value_high))
    if isinstance(figure, Experience):
        return months(token) == wanted
    read = READERS[figure.kind]
    return any(wanted in _values(read, written) for written in _written(token, read, lent(article, figure)))


def shown(article: Article, span: Span) -> str:
    """The characters at a span as a reader of the page sees them."""
    notes = [note for note in article.notations if span.covers(note.span)]
    pieces, done = [], span.start
    for note in notes:
        pieces += [article.text[done : note.span.start], note.shown]
        done = note.span.end
    return "".join([*pieces, article.text[done : span.end]])


def lent(article: Article, figure: Figure) -> list[str]:
    """The scale words that stand in the figure's context, in its list or table, or in the lines that lead it in."""
    number = next(n for n, block in enumerate(article.blocks) if block.span.end > figure.span.start)
    block = article.blocks[number]
    group = [n for n, other in enumerate(article.blocks) if block.group and other.group == block.group] or [number]
    spans = [article.blocks[n].span for n in {*group, max(0, group[0] - 1)}]
    heading = article.heading_of(block)
    words = fold(
        " ".join([figure.evidence.context, *map(article.words, spans), article.words(heading.span) if heading else ""])
    )
    found = {match[1] or "thousand" for match in SCALE.finditer(re.sub(r"(?<=\d)(?=[a-z])", " ", words))}
    return sorted(word if word in SCALES else word.rstrip("s") for word in found)


def _written(token: str, read: Reader, scales: list[str]) -> Iterator[str]:
    """The token as it stands, and with the marks it may have inherited."""
    before, behind = MARKS[read]
    for scale, (mark, unit) in product(["", *(f" {scale}" for scale in scales)], [("", ""), (before, behind)]):
        yield f"{mark}{token}{scale}{unit}"


def _values(read: Reader, written: str) -> list[tuple[Decimal, Decimal | None]]:
    """What is read where the figure is all there is."""
    found = list(read(written))
    return [(abs(q.value), q.high) for q in found if len(found) == 1 and q.span == Span(0, len(written))]
