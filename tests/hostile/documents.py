"""Documents made of hostile texts: a judged one for reports, an occupation for exports."""

from __future__ import annotations

from occupipe.article import Article
from occupipe.diagnostics import Diagnostic, Place, RelatedPlace, Severity
from occupipe.occupation import Occupation
from occupipe.reports.checked import Checked, checked_of
from occupipe.spans import Span
from tests.exports.build import Page


def judged(text: str, path: str = "sources/x.md") -> Checked:
    """A judged article whose figure, message, help and related place are the text."""
    article = Article(text, path, f"Pay is {text} a year.\n{text}\n", ())
    figure = _place(article, Span(7, 7 + len(text)))
    again = _place(article, Span(len(article.text) - len(text) - 1, len(article.text) - 1))
    related = (RelatedPlace(again, text),)
    return checked_of(
        article,
        [
            Diagnostic("PAY102", "annual-hourly-mismatch", severity, text, path, text, figure, related, text)
            for severity in (Severity.ERROR, Severity.NOTE)
        ],
    )


def _place(article: Article, span: Span) -> Place:
    return Place(span, *article.extent(span), article.words(span))


def stated(text: str) -> Occupation:
    """An occupation of whose facts all words are the text."""
    page = Page("x", text, title=text, publisher=text)
    page.fact("duty", text, text=text).fact("skill", text, name=text, description=text)
    page.fact("certification", text, name=text, abbreviation=text, issuer=text)
    return page.wage("median", "34950", source=text, reference_year=2023).occupation()
