"""What search users see of a page, read as its text is: the figures of titles, descriptions, questions and answers."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.article import Article, Block, BlockKind, Metadata, SearchKind, SearchText
from occupipe.facts import extract
from occupipe.occupation import Occupation
from occupipe.rules.case import Case
from occupipe.rules.pattern import Pattern
from occupipe.spans import Span

NAMES = {
    SearchKind.TITLE: "title", SearchKind.DESCRIPTION: "description", SearchKind.OG_TITLE: "title for shared links",
    SearchKind.OG_DESCRIPTION: "description for shared links", SearchKind.QUESTION: "question in the FAQ markup",
    SearchKind.ANSWER: "answer in the FAQ markup",
}  # fmt: skip
"""How a sentence calls each kind of text."""
MOST = 40  # texts of one page that are read
LONGEST = 4000  # characters of one that are read
_FIGURE = Pattern(r"[$£€₹]\s?\d|\d\s?(?:%|percent\b|per cent\b)|\d,\d{3}|\b(?:19|20)\d\d\b")


def spoken(case: Case) -> Iterator[tuple[SearchText, Occupation]]:
    """The texts that have figures, each with what it states of the occupation."""
    for text in case.article.search_texts[:MOST]:
        if _FIGURE.search(text.text[:LONGEST]):
            yield text, _read(case, text)


def _read(case: Case, text: SearchText) -> Occupation:
    """What a text states, read with the name and the country of the page."""
    known = Metadata()._replace(occupation=case.occupation.name, country=case.article.metadata.country)
    words = text.text[:LONGEST]
    block = Block(BlockKind.PARAGRAPH, Span(0, len(words)))
    page = Article(case.article.stem, case.article.path, words, (block,), metadata=known)
    return Occupation.from_facts(page, extract(page))


def span_of(case: Case, text: SearchText, span: Span) -> Span:
    """The place of words of a text among the spans of the article."""
    start = case.article.search_start(text)
    return Span(start + span.start, start + span.end)
