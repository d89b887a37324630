"""A run over pages: for each the record, whether its text agrees, and what it becomes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from occupipe.article import Metadata
from occupipe.errors import OccupipeError, SourceError
from occupipe.exports.choice import uncontradicted
from occupipe.exports.jsonld import jsonld
from occupipe.occupation import Occupation
from occupipe.pipeline.formats import Choices
from occupipe.pipeline.inject.agreement import Contradiction, contradictions
from occupipe.pipeline.inject.injection import Injection, injected
from occupipe.pipeline.inject.page import Page, page_of
from occupipe.pipeline.inject.pairing import Named, NoRecordError, Records
from occupipe.pipeline.reading import Reading, stated
from occupipe.pipeline.sources import STDIN, Source
from occupipe.readers import reader
from occupipe.readers.html_charset import declared
from occupipe.readers.source import decode, read_bytes, too_large

LINES_MOVED = "the record was extracted from this page, whose lines move: extract it again afterwards"


class Refusal(NamedTuple):
    """A page whose text contradicts its record: it is left as it is."""

    shown: str
    contradictions: tuple[Contradiction, ...]


class Injecting(NamedTuple):
    """How pages are changed: the choices of the export, whether contradictions count, what is replaced."""

    choices: Choices
    force: bool = False
    replace: bool = False


def injections(
    pages: Named, records: Records, how: Reading, asked: Injecting
) -> Iterator[Injection | Refusal | OccupipeError]:
    """
    What becomes of each page, in the order of their printed paths; what cannot be done is told in its place.

    Of a folder the pages without a record are passed over, unless that is all of them.
    """
    passed: list[NoRecordError] = []
    for source in pages.pages:
        try:
            yield _injection(source, records.of(source, alone=len(pages.pages) == 1), how, asked)
        except NoRecordError as problem:
            if source in pages.found:
                passed.append(problem)
            else:
                yield problem
        except OccupipeError as problem:
            yield problem
    if len(passed) == len(pages.pages):
        yield from passed[:1]


def _injection(source: Source, record: Occupation, how: Reading, asked: Injecting) -> Injection | Refusal:
    document = jsonld(record, keep_contradicted=asked.choices.keep_contradicted, profile=asked.choices.profile)
    page = page_of(_content(source, how), source.shown, how.encoding)
    written = uncontradicted(record, keep_contradicted=asked.choices.keep_contradicted)
    against = () if asked.force else tuple(_against(page, written, how))
    if against:
        return Refusal(source.shown, against)
    injection = injected(page, source.path, document, replace=asked.replace)
    if injection.moves_lines and _is_source(source.path, record):
        return injection._replace(notes=(*injection.notes, (1, LINES_MOVED)))
    return injection


def _content(source: Source, how: Reading) -> bytes:
    """The bytes of a page, which may come by standard input."""
    if source.shown != STDIN:
        return read_bytes(source.path, source.shown, how.limit)
    content = sys.stdin.buffer.read(how.limit + 1)
    if len(content) > how.limit:
        raise too_large(STDIN, how.limit)
    return content


def _is_source(page: Path, record: Occupation) -> bool:
    """Whether a record was extracted from a page itself."""
    source = Path(record.source.file)
    return source.is_file() and source.samefile(page)


def _against(page: Page, record: Occupation, how: Reading) -> Iterator[Contradiction]:
    """What the text of the page says against the record; a page that shows no words says nothing."""
    text = decode(page.content, page.shown, encoding=how.encoding or declared(page.content))
    known = Metadata(country=record.source.country)  # whose dollars they are, the page need not say
    try:
        article = reader(".html")(text, "page", page.shown, metadata=known)
    except SourceError:  # a page without words, such as one that its scripts fill
        return
    yield from contradictions(stated(article), record)
