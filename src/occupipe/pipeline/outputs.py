"""The outputs of a run: files for each document as it comes, tables over all of them at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Self

from occupipe.errors import UsageError
from occupipe.exports.index import Written
from occupipe.exports.jsonld import NotStatedError, known_profile
from occupipe.occupation import Occupation
from occupipe.pipeline.formats import ASSETS, DEFAULT, FORMATS, PAGES, TABLES, Choices, Document, Table
from occupipe.pipeline.stems import safe_stem
from occupipe.pipeline.writing import Draft, make_folder, write


def formats_of(named: Sequence[str] | None) -> tuple[str, ...]:
    """The formats that were asked for, each once, in the order of the tables; by default those of a usual run."""
    chosen = {name.strip() for text in named or DEFAULT for name in text.split(",")}
    unknown = sorted(chosen.difference(FORMATS))
    if unknown:
        raise UsageError(f"--to {unknown[0]}: unknown format (known: {', '.join(FORMATS)})")
    return tuple(name for name in FORMATS if name in chosen)


def choices_of(profile: str, *, keep_contradicted: bool) -> Choices:
    """What a run chooses for its exports; a profile that there is none of is a UsageError."""
    return Choices(keep_contradicted, known_profile(profile))


class Outputs:
    """
    The files of one run in one folder.

    The tables are drafts until `finish`: of a run that ends early they stand as they were. `refused` are the documents
    that lack what a format must have; their other files are written.
    """

    def __init__(self, folder: Path, formats: Iterable[str], choices: Choices | None = None) -> None:
        self.folder = folder
        self.choices = choices or Choices()
        self.refused: list[NotStatedError] = []
        self._formats = tuple(formats)
        self._pages = {name: PAGES[name] for name in self._formats if name in PAGES}
        self._tables = [TABLES[name] for name in self._formats if name in TABLES]
        self._drafts: list[Draft] = []
        self._begun: set[str] = set()
        self._open = ExitStack()

    @property
    def has_tables(self) -> bool:
        """Whether there are tables over all sources."""
        return bool(self._tables)

    def __enter__(self) -> Self:
        make_folder(self.folder)
        for table in self._tables:
            draft = self._open.enter_context(Draft(self.folder / table.file))
            draft.add(table.head)
            self._drafts.append(draft)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def add(self, occupation: Occupation) -> None:
        """A document: where an occupation is named its own files, and its rows."""
        files = {} if occupation.name is None else dict(self._write_pages(occupation))
        document = Document(occupation, self.choices, files)
        for table, draft in zip(self._tables, self._drafts, strict=True):
            self._add_rows(table, draft, document)

    def _write_pages(self, occupation: Occupation) -> Iterator[tuple[str, Written]]:
        """Write the files of a document; each by its format, with its checksum."""
        stem = safe_stem(occupation.document)
        for name, page in self._pages.items():
            try:
                text = page.text(occupation, self.choices)
            except NotStatedError as refusal:
                self.refused.append(refusal)
                continue
            file = f"{stem}{page.suffix}"
            write(self.folder / file, [text])
            yield name, Written(file, sha256(text.encode()).hexdigest())

    def _add_rows(self, table: Table, draft: Draft, document: Document) -> None:
        rows = table.rows(document)
        if rows and table.file in self._begun:
            draft.add(table.between)
        if rows:
            self._begun.add(table.file)
            draft.add(rows)

    def finish(self, *, complete: bool) -> None:
        """Put the tables in place, if every source could be read, and what goes with them."""
        if not complete:
            return
        for table, draft in zip(self._tables, self._drafts, strict=True):
            draft.add(table.tail)
            draft.keep()
        for name in self._formats:
            for file, text in ASSETS[name](self._formats) if name in ASSETS else ():
                write(self.folder / file, [text])
