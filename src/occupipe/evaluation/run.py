"""A run of the evaluation: each passage of a gold file read as extraction reads it, and compared."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.article import Article
from occupipe.errors import SourceError
from occupipe.evaluation.claims import extracted
from occupipe.evaluation.comparison import Compared, compared
from occupipe.evaluation.gold import Passage, gold_lines, passage_of
from occupipe.exports.facts import rows
from occupipe.occupation import Occupation
from occupipe.pipeline.reading import Reading, articles, stated
from occupipe.pipeline.sources import Source


def passages(gold: Source) -> Iterator[tuple[Article, Passage] | SourceError]:
    """Each passage of a gold file as an article, and what people read in it; a line that is none is told in its place."""
    lines = gold_lines(gold.path, gold.shown)
    for article in articles([gold], Reading()):
        if isinstance(article, SourceError):
            yield article
            continue
        number = article.places.position(0).line
        line = next((line for count, line in lines if count == number), b"")
        try:
            yield article, passage_of(line, article.stem, gold.shown, number)
        except SourceError as problem:
            yield problem


def evaluated(gold: Source) -> Iterator[Compared | SourceError]:
    """The passages of a gold file, each compared with what extraction reads out of it."""
    for passage in passages(gold):
        yield passage if isinstance(passage, SourceError) else compare(passage[1], stated(passage[0]))


def compare(passage: Passage, occupation: Occupation) -> Compared:
    """What people read in a passage against what was extracted from it."""
    return compared(passage, map(extracted, rows(occupation)))
