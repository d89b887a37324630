"""JSON Lines (`.jsonl`): an article a line, read one at a time; `id`, and `text`, `markdown` or `html`."""

from __future__ import annotations

import json
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from occupipe.article import Article, LinePlaces, Metadata
from occupipe.errors import SourceError
from occupipe.readers import reader
from occupipe.readers.metadata import merged, metadata_of, problem_with
from occupipe.readers.source import MAX_BYTES, WIDE, codec_name, decode, lf, too_large

FORMATS = {"text": ".txt", "markdown": ".md", "html": ".html"}
"""The keys that hold an article, and the kind of source each is read as; the first that is there counts."""

OBJECT = 'write {"id": ..., "text": ...}'
"""What a line has to be."""

KEYS = ("url", "title", "published", "country", "occupation")
"""Keys that tell more of an article. Others are ignored."""


@dataclass
class _File:
    """A file on its way: how it is printed, how it is read, and the ids that were seen, each with its line."""

    shown: str
    encoding: str | None
    metadata: Metadata | None
    max_bytes: int
    seen: dict[str, int] = field(default_factory=dict)


def read_lines(
    path: Path,
    shown: str,
    *,
    encoding: str | None = None,
    metadata: Metadata | None = None,
    max_bytes: int = MAX_BYTES,
) -> Iterator[Article | SourceError]:
    """
    The articles of a file in order; a line that holds none is a SourceError in its place. Memory holds one line.

    `metadata` is what a side file says of all lines; what a line says of itself goes before.
    """
    if encoding and codec_name(encoding, shown).startswith(WIDE):
        raise SourceError(shown, f"JSON Lines in {encoding}", "save it as UTF-8")
    file = _File(shown, encoding, metadata, max_bytes)
    empty = True
    for number, line in _lines(path, file):
        if isinstance(line, SourceError):
            yield line
        elif line.strip():
            yield _article_or_problem(file, number, line)
        empty = empty and not isinstance(line, SourceError) and not line.strip()
    if empty:
        raise SourceError(shown, "the file is empty", "give it a line for each article or leave it out")


def digests(path: Path, *, encoding: str | None = None) -> Iterator[tuple[str, str]]:
    """The stem and the SHA-256 of each line that can be read."""
    file = _File(path.as_posix(), encoding, None, MAX_BYTES)
    for number, line in _lines(path, file):
        if isinstance(line, SourceError) or not line.strip():
            continue
        with suppress(SourceError):
            yield _stem(file, number, _object(file, line)), sha256(line).hexdigest()


def _lines(path: Path, file: _File) -> Iterator[tuple[int, bytes | SourceError]]:
    """The lines of a file with their numbers; one over the limit is passed over in pieces."""
    number = 1
    try:
        with path.open("rb") as stream:
            if stream.read(2) in (BOM_UTF16_LE, BOM_UTF16_BE):
                raise SourceError(file.shown, "JSON Lines in utf-16", "save it as UTF-8")
            stream.seek(0)
            while piece := stream.readline(file.max_bytes + 1):
                long = len(piece) > file.max_bytes
                while long and not piece.endswith(b"\n") and (piece := stream.readline(file.max_bytes)):
                    pass
                found = [too_large(file.shown, file.max_bytes, number)] if long else piece.splitlines()
                for line in found:
                    yield number, line
                    number += 1
    except OSError as error:
        raise SourceError(file.shown, f"cannot be read: {error.strerror or error}") from error


def _article_or_problem(file: _File, number: int, line: bytes) -> Article | SourceError:
    try:
        return _article(file, number, line)
    except SourceError as problem:
        return SourceError(file.shown, problem.problem, problem.remedy, number)


def _article(file: _File, number: int, line: bytes) -> Article:
    values = _object(file, line)
    stem = _stem(file, number, values)
    key = next((key for key in FORMATS if values.get(key) is not None), None)
    if key is None:
        raise SourceError(file.shown, f"has no {', '.join(FORMATS)}", "a line needs one of them")
    text = lf(_word(file, key, values)).removeprefix("\ufeff")
    if not text.strip() or "\0" in text:
        raise SourceError(file.shown, f"{key!r} is {'binary' if text.strip() else 'empty'}", "give the article's text")
    metadata = merged(_metadata(file, values), file.metadata or Metadata())
    read = reader(FORMATS[key])
    article = read(text, stem, file.shown, sha256=sha256(line).hexdigest(), metadata=metadata)
    places = LinePlaces(number)
    shown = tuple(text._replace(places=places) for text in article.search_texts)
    page = article.page and article.page._replace(places=places)
    return replace(article, given_places=places, search_texts=shown, page=page)


def _object(file: _File, line: bytes) -> dict[str, Any]:
    text = decode(line, file.shown, encoding=file.encoding)
    try:
        values = json.loads(text)
    except json.JSONDecodeError as error:
        raise SourceError(file.shown, f"is not JSON: {error.msg} at column {error.colno}", OBJECT) from None
    except (ValueError, RecursionError) as error:
        raise SourceError(file.shown, f"is not JSON that can be read: {error}", OBJECT) from None
    if not isinstance(values, dict):
        raise SourceError(file.shown, "is no object", OBJECT)
    return values


def _stem(file: _File, number: int, values: dict[str, Any]) -> str:
    """The id of a line, which no other line has; without one its number."""
    given = number if values.get("id") is None else values["id"]
    stem = str(given) if isinstance(given, int) and not isinstance(given, bool) else _word(file, "id", values)
    if not stem.strip():
        raise SourceError(file.shown, "'id' is empty", "name the article, or leave the key out")
    earlier = file.seen.setdefault(stem, number)
    if earlier != number:
        raise SourceError(file.shown, f"id {stem!r} is that of line {earlier}, too", "give each line its own")
    return stem


def _metadata(file: _File, values: dict[str, Any]) -> Metadata:
    given = {name: _word(file, name, values) for name in KEYS if values.get(name) is not None}
    for name, word in given.items():
        problem = problem_with(name, word) if word else None
        if problem:
            raise SourceError(file.shown, problem)
    return metadata_of(given)


def _word(file: _File, name: str, values: dict[str, Any]) -> str:
    """A string of a line; half a surrogate pair is no character and can be written nowhere."""
    word = values[name]
    if not isinstance(word, str):
        raise SourceError(file.shown, f"{name!r} is no string", "put it in quotes")
    if any("\ud800" <= ch <= "\udfff" for ch in word):
        raise SourceError(file.shown, f"{name!r} has half a surrogate pair", "write both halves, or the character")
    return word
