"""The outputs of a run: files for each document as it comes, tables over all of them at the end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from occupipe.errors import UsageError
from occupipe.exports.jsonld import PROFILES, NotStatedError
from occupipe.occupation import Occupation
from occupipe.pipeline.formats import DEFAULT, PAGES, TABLES, Choices
from occupipe.pipeline.stems import safe_stem
from occupipe.pipeline.writing import Draft, make_folder, write


def formats_of(named: Sequence[str] | None) -> tuple[str, ...]:
    """The formats that were asked for, each once, in the order of the tables; by default four of them."""
    known = (*PAGES, *TABLES)
    chosen = {name.strip() for text in named or DEFAULT for name in text.split(",")}
    unknown = sorted(chosen.difference(known))
    if unknown:
        raise UsageError(f"--to {unknown[0]}: unknown format (known: {', '.join(known)})")
    return tuple(name for name in known if name in chosen)


def choices_of(profile: str, *, keep_contradicted: bool) -> Choices:
    """What a run chooses for its exports; a profile that there is none of is a UsageError."""
    if profile not in PROFILES:
        raise UsageError(f"--profile {profile}: unknown profile (known: {', '.join(PROFILES)})")
    return Choices(keep_contradicted, profile)


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
        formats = tuple(formats)
        self._pages = [PAGES[name] for name in formats if name in PAGES]
        self._tables = [TABLES[name] for name in formats if name in TABLES]
        self._drafts: list[Draft] = []
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
        """A document: its rows, and, where an occupation is named, its own files."""
        for table, draft in zip(self._tables, self._drafts, strict=True):
            draft.add(table.rows(occupation, self.choices))
        if occupation.name is None:
            return
        stem = safe_stem(occupation.document)
        for page in self._pages:
            try:
                text = page.text(occupation, self.choices)
            except NotStatedError as refusal:
                self.refused.append(refusal)
            else:
                write(self.folder / f"{stem}{page.suffix}", [text])

    def finish(self, *, complete: bool) -> None:
        """Put the tables in place, if every source could be read."""
        if complete:
            for draft in self._drafts:
                draft.keep()
