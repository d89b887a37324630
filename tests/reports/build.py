"""Judged documents for the tests of reports: a plain one, a hostile one, and any number of findings."""

from __future__ import annotations

from collections.abc import Iterable

from occupipe.article import Article
from occupipe.diagnostics import Diagnostic, Place, PlacedEdit, PlacedFix, RelatedPlace, Severity
from occupipe.occupation import Coverage, UnreadFigure
from occupipe.reports import report_of
from occupipe.reports.checked import Checked, Context, checked_of
from occupipe.spans import Span

PLAIN = (
    "# Baker\n\nThe median annual wage was $80,580, or $41.00 per hour.\n"
    "\tPay in 2023:\t全角 text, then $34,950 𝄞 a year.\n" + "long " * 60 + "$12 " + "words " * 60 + "\n"
)
HOSTILE = "Pay\x1b[31m is \u202e$5\x9b1m an hour.\n::error::gotcha $6\n##[error] $7 a day\u2028\n"


def place(article: Article, words: str) -> Place:
    """The first place of words."""
    start = article.text.index(words)
    span = Span(start, start + len(words))
    return Place(span, article.places.position(span.start), article.places.position(span.end), words)


def found(
    article: Article, words: str, message: str, severity: Severity = Severity.ERROR, **more: object
) -> Diagnostic:
    """A diagnostic at words of an article."""
    return Diagnostic(
        "PAY102", "annual-hourly-mismatch", severity, message, article.path, article.stem, place(article, words),
        **more,  # type: ignore[arg-type]
    )  # fmt: skip


def plain() -> Checked:
    """A document with findings of each severity, one of them suppressed, one with a related place and help."""
    article = Article("baker", "sources/baker.txt", PLAIN, ())
    related = (RelatedPlace(place(article, "$80,580"), "the annual wage"),)
    unread = UnreadFigure(
        quote="$12", line=5, column=301, start=450, end=453, unit="money", reason="no statistic named"
    )
    return checked_of(
        article,
        [
            found(article, "$34,950", "wide and tabbed", Severity.WARNING),
            found(article, "$41.00", "$41.00 an hour is $85,280 a year", related=related, help="check both figures"),
            found(article, "$12", "on a long line", Severity.NOTE),
            found(article, "$34,950", "not to be seen", suppressed=True),
        ],
        Coverage(seen=4, read=3, unread=(unread,)),
    )


def hostile() -> Checked:
    """A document whose path, words and messages try to be more than text."""
    article = Article("x", "::error::%,x.txt", HOSTILE, ())
    words = ("$5\x9b1m", "$6", "$7 a day\u2028")
    return checked_of(article, [found(article, w, f"pay {w}\n::warning::\x1b[2J 100%, {w}") for w in words])


def mended(path: str) -> Checked:
    """A document with a fix."""
    article = Article("baker", path, PLAIN, ())
    fix = PlacedFix("write $38.74", (PlacedEdit(place(article, "$41.00"), "$38.74"),))
    return checked_of(article, [found(article, "$41.00", "they do not fit", fix=fix)])


def many(count: int, severity: Severity, message: str = "number {:03}") -> Checked:
    """A document with so many findings."""
    article = Article("baker", "baker.txt", PLAIN, ())
    return checked_of(article, [found(article, "$12", message.format(n), severity) for n in range(count)])


def text_of(name: str, checks: Iterable[Checked], **context: object) -> str:
    """The report of a format."""
    return "".join(report_of(name)(checks, Context("1.2.3", **context)))  # type: ignore[arg-type]
