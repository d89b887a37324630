"""Mending sources: their fixes are made, again and again, as long as fewer findings are left each time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from occupipe.article import Article
from occupipe.diagnostics import Diagnostic
from occupipe.errors import SourceError
from occupipe.pipeline.fixing.chosen import chosen, edited, edits_of
from occupipe.pipeline.fixing.raw import Raw, UnfixableError, raw
from occupipe.pipeline.idle import Ledger
from occupipe.pipeline.judging import Judging, judge_article
from occupipe.pipeline.reading import Reading, articles
from occupipe.pipeline.sources import STDIN, Source
from occupipe.pipeline.writing import overwrite
from occupipe.readers import PAGES, reader
from occupipe.readers.comments import with_page_comments
from occupipe.readers.source import lf, read_bytes
from occupipe.reports.checked import Checked

MENDABLE = frozenset({".txt", ".md"}) | PAGES
"""The kinds of sources whose words stand in the file as they are read."""
Known = Callable[[Checked], Checked]
"""Suppresses the findings of a document that are known."""
Judge = Callable[[Article], tuple[Diagnostic, ...]]


class Mended(NamedTuple):
    """What the fixes make of a source. `made` are the findings that were mended; `refused` says why others were not."""

    source: Source
    before: Raw
    after: Raw
    made: tuple[Diagnostic, ...]
    refused: str | None


class _State(NamedTuple):
    """A source on its way: its content, the article it reads as, and what the rules find in it."""

    raw: Raw
    article: Article
    found: tuple[Diagnostic, ...]


def mended(sources: Iterable[Source], how: Reading, judging: Judging, known: Known) -> Iterator[Mended | SourceError]:
    """What becomes of the sources that have fixes; a source that cannot be read is told in its place."""
    for source in sources:
        if source.shown == STDIN or source.path.suffix.lower() not in MENDABLE:
            continue
        judge = partial(_found, replace(judging.at(source.shown), ledger=Ledger()), known)
        try:
            start = _start(source, how, judge)
            if chosen(start.found):
                yield _mended(source, start, judge)
        except SourceError as problem:
            yield problem


def keep(mending: Mended) -> None:
    """Write a mended source in its place, unless its file has changed meanwhile. A link stays one, rights stay as they are."""
    if mending.source.path.read_bytes() != mending.before.content:
        raise SourceError(mending.source.shown, "has changed while it was mended", "run it again")
    overwrite(mending.source.path, mending.after.content)


def _found(judging: Judging, known: Known, article: Article) -> tuple[Diagnostic, ...]:
    """What the rules find in an article, but for what is let stand."""
    return tuple(d for d in known(judge_article(article, judging)).diagnostics if not d.suppressed)


def _start(source: Source, how: Reading, judge: Judge) -> _State:
    article = next(iter(articles([source], how)))
    if isinstance(article, SourceError):
        raise article
    content = read_bytes(source.path, source.shown, how.limit)
    if sha256(content).hexdigest() != article.sha256:
        raise SourceError(source.shown, "has changed while it was read", "run it again")
    return _State(raw(source.path, content, how.encoding), article, judge(article))


def _mended(source: Source, start: _State, judge: Judge) -> Mended:
    state, made = start, list[Diagnostic]()
    while fixes := chosen(state.found):
        try:
            state = _next(state, fixes, judge)
        except (UnfixableError, SourceError) as problem:
            return Mended(source, start.raw, state.raw, tuple(made), str(problem))
        made += fixes
    return Mended(source, start.raw, state.raw, tuple(made), None)


def _next(state: _State, fixes: list[Diagnostic], judge: Judge) -> _State:
    """The source with fixes made: it has to read as the article with their edits, and to have fewer findings."""
    edits = edits_of(fixes)
    changed = state.raw.with_edits(edits)
    article = _reread(state.article, changed)
    if article.text != edited(state.article.text, edits):
        raise UnfixableError("more than the words of the fix would change")
    found = judge(article)
    if len(found) >= len(state.found):
        raise UnfixableError("as much would be found afterwards")
    return _State(changed, article, found)


def _reread(article: Article, changed: Raw) -> Article:
    """The article of a changed source, with all that is known of it from outside of its text."""
    text = lf(changed.text)
    suffix = Path(article.path).suffix.lower()
    read = reader(suffix)(text, article.stem, article.path, sha256=article.sha256, metadata=article.metadata)
    return replace(
        with_page_comments(read, text) if changed.is_page else read,
        corrections=article.corrections,
        acceptances=article.acceptances,
        suppressions=article.suppressions,
    )
