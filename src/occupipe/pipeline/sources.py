"""Finding sources: files, folders, globs and standard input, as named on a command line."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from occupipe.errors import SourceError, UsageError
from occupipe.exports.card_mark import CARD_START
from occupipe.pipeline.stems import safe_stem

STDIN = "-"
SIDE_FILES = (".yaml", ".yml")
MANY_ARTICLES = (".jsonl",)  # the stem of such a file names no document; its lines do
WRITTEN = frozenset(
    {"facts.jsonl", "index.json", "occupations.csv-metadata.json", "facts.csv-metadata.json"}
)  # tables that occupipe wrote: no sources


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """A file to read: how it is printed (relative, with `/`), and its path. `-` is standard input."""

    shown: str
    path: Path


class Found(NamedTuple):
    """The sources of a run in the order of their printed paths, and what was named and cannot be read."""

    sources: tuple[Source, ...]
    problems: tuple[SourceError, ...]


def find_sources(named: Sequence[str], suffixes: Collection[str]) -> Found:
    """
    All sources that the arguments name, each once. Nothing at all is a `UsageError`.

    In folders and globs files of another suffix are passed over; one that is named is a problem.
    """
    sources: set[Source] = set()
    problems: list[SourceError] = []
    for argument in named:
        try:
            sources.update(_sources_of(argument, suffixes))
        except SourceError as problem:
            problems.append(problem)
    if not sources and not problems:
        raise UsageError("nothing to read was named")
    return Found(tuple(sorted(sources)), tuple(problems))


def shown_path(path: Path) -> str:
    """A path as it is printed: relative to the working directory, with `/`."""
    try:
        return Path(os.path.relpath(path)).as_posix()
    except ValueError:  # another drive
        return path.as_posix()


def _sources_of(argument: str, suffixes: Collection[str]) -> Iterable[Source]:
    path = Path(argument)
    if argument == STDIN:
        return [Source(STDIN, path)]
    if path.is_dir():
        return _of_folder(path, suffixes)
    if path.exists():
        return _of_file(path, suffixes)
    if any(sign in argument for sign in "*?["):
        return _of_glob(argument, suffixes)
    raise SourceError(shown_path(path), "no such file or folder", "check the spelling")


def _of_file(path: Path, suffixes: Collection[str]) -> list[Source]:
    suffix = path.suffix.lower()
    if path.name in WRITTEN and suffix == ".json":
        return []  # a shell's `out/*.json` names the tables too
    if suffix in suffixes:
        return [Source(shown_path(path), path)]
    if suffix in SIDE_FILES and any(path.with_suffix(other).exists() for other in suffixes):
        return []  # a shell's `sources/*` names the side files too
    raise SourceError(shown_path(path), f"unknown kind of file {path.suffix!r}", f"occupipe reads {_listed(suffixes)}")


def _of_folder(folder: Path, suffixes: Collection[str]) -> list[Source]:
    found = [Source(shown_path(path), path) for path in _files(folder) if _is_source(path, suffixes)]
    if not found:
        raise SourceError(shown_path(folder), "no sources in this folder", f"occupipe reads {_listed(suffixes)}")
    return found


def _of_glob(pattern: str, suffixes: Collection[str]) -> list[Source]:
    import glob

    matched = [Path(name) for name in glob.glob(pattern, recursive=True)]  # noqa: PTH207 (an argument may be absolute)
    files = [file for path in matched for file in (_files(path) if path.is_dir() else [path])]
    found = [Source(shown_path(path), path) for path in files if _is_source(path, suffixes)]
    if not found:
        raise SourceError(pattern, "nothing matched", f"occupipe reads {_listed(suffixes)}")
    return found


def _files(folder: Path) -> Iterator[Path]:
    """All files of a folder and its folders, but for hidden ones."""

    def refuse(problem: OSError) -> None:
        raise SourceError(shown_path(Path(problem.filename)), problem.strerror or "cannot be read") from problem

    for root, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(root, name) for name in sorted(names) if not name.startswith("."))


def _is_source(path: Path, suffixes: Collection[str]) -> bool:
    return path.suffix.lower() in suffixes and path.name not in WRITTEN and path.is_file() and not _is_card(path)


def _is_card(path: Path) -> bool:
    """Whether a page is a card that occupipe wrote: a piece of a page, no article."""
    if path.suffix.lower() != ".html":
        return False
    with path.open("rb") as file:
        return file.read(len(CARD_START)) == CARD_START.encode()


def _listed(suffixes: Collection[str]) -> str:
    return ", ".join(sorted(suffixes))


def without_rivals(found: Found) -> Found:
    """The sources whose outputs do not overwrite each other; two of one stem are a problem that names both."""
    by_stem: dict[str, list[Source]] = {}
    for source in found.sources:
        if source.path.suffix.lower() not in MANY_ARTICLES:
            by_stem.setdefault(safe_stem(source.path.stem).casefold(), []).append(source)
    rivals = [group for group in by_stem.values() if len(group) > 1]
    left_out = {source for group in rivals for source in group}
    problems = tuple(
        SourceError(group[0].shown, f"has the same stem as {other.shown}", "rename one; neither was read")
        for group in rivals
        for other in group[1:]
    )
    return Found(tuple(s for s in found.sources if s not in left_out), (*found.problems, *problems))
