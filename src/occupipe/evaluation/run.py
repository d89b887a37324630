"""A run of the evaluation: each passage of a gold file read as extraction reads it, and compared."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.article import Article
from occupipe.errors import SourceError
from occupipe.evaluation.claims import extracted
from occupipe.evaluation.comparison import Compared, compared
from occupipe.evaluation.gold import Passage, gold_lines, passage_of
from occupipe.exports.facts import rows
from occupipe.pipeline.reading import Reading, articles, stated
from occupipe.pipeline.sources import Source


def evaluated(gold: Source) -> Iterator[Compared | SourceError]:
    """The passages of a gold file in order; one that cannot be read is a SourceError in its place."""
    lines = gold_lines(gold.path, gold.shown)
    for article in articles([gold], Reading()):
        if isinstance(article, SourceError):
            yield article
            continue
        number = article.places.position(0).line
        line = next(line for count, line in lines if count == number)
        try:
            yield compare(article, passage_of(line, article.stem, gold.shown, number))
        except SourceError as problem:
            yield problem


def compare(article: Article, passage: Passage) -> Compared:
    """A passage against what extraction reads out of its article."""
    return compared(passage, map(extracted, rows(stated(article))))
