"""Which record goes into which page: the one that was named, else the one of the page's stem."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from occupipe.errors import OccupipeError, SourceError, UsageError
from occupipe.occupation import Occupation
from occupipe.pipeline.reading import Reading, articles, occupation_of
from occupipe.pipeline.records import JSON_LD, RECORD, read_record
from occupipe.pipeline.sources import Found, Source, find_sources, shown_path
from occupipe.pipeline.stems import safe_stem
from occupipe.readers import PAGES, READERS


class Named(NamedTuple):
    """What a command line names: pages, and records or sources of records; `found` are pages of folders and globs."""

    pages: tuple[Source, ...]
    found: frozenset[Source]
    records: tuple[Source, ...]
    problems: tuple[SourceError, ...]


def named(paths: Sequence[str]) -> Named:
    """
    Pages and records apart, by their suffixes; folders and globs give pages alone.

    No page at all is a UsageError.
    """
    for path in paths:
        if Path(path).suffix.lower() == JSON_LD:
            record = Path(path).with_suffix(RECORD).as_posix()
            raise UsageError(f"{path}: is JSON-LD, which has no places in its source (name the record, {record})")
    given = [path for path in paths if Path(path).suffix.lower() in _RECORDS]
    rest = [path for path in paths if path not in given]
    if not rest:
        raise UsageError("no page was named (give an .html file, a folder or a glob)")
    pages, records = find_sources(rest, PAGES), find_sources(given, _RECORDS) if given else Found((), ())
    names = {shown_path(Path(path)) for path in rest}
    found = frozenset(page for page in pages.sources if page.shown not in names)
    return Named(pages.sources, found, records.sources, (*pages.problems, *records.problems))


_RECORDS = frozenset({RECORD, *READERS}) - PAGES
"""What gives a record, by suffix: records, and sources that are read at once."""


class NoRecordError(SourceError):
    """A page for which there is no record."""


class Records:
    """The records of a run: those that were named, and else those of a folder, by the stems of pages."""

    def __init__(self, given: Iterable[Source], folder: Path, how: Reading) -> None:
        self._given, self._folder, self._how = tuple(given), folder, how

    def of(self, page: Source, *, alone: bool) -> Occupation:
        """
        The occupation for a page. Raises OccupipeError where there is none.

        A record that was named alone, for a page that was named alone, need not have its stem.
        """
        if alone and len(self._given) == 1:
            return self._read(self._given[0])
        stem = safe_stem(page.path.stem)
        for source in self._given:
            if safe_stem(source.path.stem) == stem:
                return self._read(source)
        path = self._folder / f"{stem}{RECORD}"
        if self._given or not path.is_file():
            raise NoRecordError(page.shown, f"there is no record {_shown(path, self._given)}", _REMEDY)
        return self._read(Source(shown_path(path), path))

    def _read(self, source: Source) -> Occupation:
        if source.path.suffix.lower() == RECORD:
            return read_record(source)
        found = list(articles([source], self._how))
        if len(found) != 1:
            raise SourceError(source.shown, "does not hold exactly one article", "extract it, and name a record")
        if isinstance(found[0], OccupipeError):
            raise found[0]
        return occupation_of(found[0])


_REMEDY = "extract its article first, or name a record: occupipe inject PAGE.html RECORD.json"


def _shown(path: Path, given: Sequence[Source]) -> str:
    return f"of its stem among {', '.join(s.shown for s in given)}" if given else shown_path(path)
