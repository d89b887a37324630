"""Side files (`<stem>.yaml`): what is known of a source from outside, and corrections that were reviewed."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from occupipe.article import Correction, Metadata
from occupipe.errors import SourceError
from occupipe.readers.metadata import metadata_of, problem_with
from occupipe.readers.source import decode, read_bytes
from occupipe.readers.yaml import MOST_BYTES, Entry, compose, entries

KEYS = ("url", "title", "publisher", "published", "retrieved", "licence", "language", "country", "soc_code")
"""The names of a side file that tell of its source."""
CORRECTIONS = "corrections"
PARTS = ("path", "value", "reason", "by", "date")
"""What a correction says; all of it must be there."""


@dataclass(frozen=True, slots=True)
class SideFile:
    """What a side file says."""

    metadata: Metadata = field(default_factory=Metadata)
    corrections: tuple[Correction, ...] = ()


def read_side_file(path: Path, shown: str | None = None) -> SideFile:
    """What a side file says; a key or value that cannot be is a SourceError with its line."""
    name = shown or path.as_posix()
    content = read_bytes(path, name, MOST_BYTES)
    root = compose(decode(content, name), name) if content.strip() else None
    if root is None:
        return SideFile()
    if root.id != "mapping":
        raise SourceError(name, "is no mapping", "write `key: value` lines", root.start_mark.line + 1)
    values: dict[str, str] = {}
    corrections: tuple[Correction, ...] = ()
    for entry in entries(root, name):
        if entry.key == CORRECTIONS:
            corrections = _corrections(entry, name)
        elif (word := _word(entry, KEYS, name)) is not None:
            values[entry.key] = word
    return SideFile(metadata_of(values), corrections)


def _word(entry: Entry, known: tuple[str, ...], file: str) -> str | None:
    """The word of a key, None where it says nothing."""
    if entry.key not in known:
        from difflib import get_close_matches

        near = get_close_matches(entry.key, [*known, CORRECTIONS], n=1)
        remedy = f"did you mean {near[0]}?" if near else f"known: {', '.join([*known, CORRECTIONS])}"
        raise SourceError(file, f"unknown key {entry.key!r}", remedy, entry.line)
    if entry.node.id != "scalar":
        raise SourceError(file, f"{entry.key!r} is no single value", "give one", entry.line)
    problem = problem_with(entry.key, entry.word) if entry.word else None
    if problem:
        raise SourceError(file, problem, line=entry.line)
    return entry.word


def _corrections(entry: Entry, file: str) -> tuple[Correction, ...]:
    if entry.word is None and entry.node.id == "scalar":
        return ()
    if entry.node.id != "sequence":
        raise SourceError(file, "corrections are no list", "begin each with `- path:`", entry.line)
    return tuple(_correction(node, file) for node in entry.node.value)


def _correction(node: Any, file: str) -> Correction:
    line = node.start_mark.line + 1
    if node.id != "mapping":
        raise SourceError(file, "a correction has no keys", f"give it {', '.join(PARTS)}", line)
    given = {entry.key: _word(entry, PARTS, file) for entry in entries(node, file)}
    words = {part: word for part, word in given.items() if word is not None}
    missing = [part for part in PARTS if part not in (given if part == "value" else words)]
    if missing:
        raise SourceError(
            file, f"a correction says no {' and no '.join(missing)}", f"it needs {', '.join(PARTS)}", line
        )
    said = {part: words[part] for part in PARTS if part != "value"}
    return Correction(**said, value=words.get("value"), file=file, line=line)
