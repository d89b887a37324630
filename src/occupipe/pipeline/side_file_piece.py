"""Adding to a side file: every character that stands there stays, with its comments and in its order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from occupipe.errors import SourceError
from occupipe.pipeline.review import Question, items, piece
from occupipe.readers.reviewed import ACCEPTED
from occupipe.readers.source import decode, lf, read_bytes
from occupipe.readers.yaml import MOST_BYTES, compose, entries

UTF_8_MARK = "\ufeff"


def with_questions(path: Path, shown: str, asked: Sequence[Question]) -> str:
    """
    The text of a file with questions added to its `accepted`; a file that is not there yet is the piece alone.

    A file that cannot be added to without changing what stands there is a SourceError.
    """
    if not path.exists():
        return piece(asked)
    content = read_bytes(path, shown, MOST_BYTES)
    text = decode(content, shown) if content.strip() else lf(content.decode("ascii", "ignore"))
    added = _added(text, shown, asked)
    _check(text, added, shown, len(asked))
    return _as_it_was(content, added, shown)


def _added(text: str, shown: str, asked: Sequence[Question]) -> str:
    root = compose(text, shown) if text.strip() else None
    if root is not None and (root.id != "mapping" or root.flow_style):
        raise _closed(shown, "is not written as `key: value` lines", root)
    pairs = () if root is None else root.value
    known = next(((key, node) for key, node in pairs if key.value == ACCEPTED), None)
    if known is None:
        return f"{_ended(text)}{piece(asked)}"
    place = _behind(text, *known, shown)
    return f"{_ended(text[:place])}{items(asked, _indent(known[1]))}{text[place:]}"


def _indent(node: Any) -> str:
    """The blanks before the items of a list."""
    return " " * (node.start_mark.column if node.id == "sequence" else 2)


def _behind(text: str, key: Any, node: Any, shown: str) -> int:
    """Where the line ends on which a list has its last word, or its name if it is empty."""
    if not (_is_empty(node) or (node.id == "sequence" and not node.flow_style)):
        raise _closed(shown, f"{ACCEPTED} is not written as `- ` lines", node)
    last = max((word.end_mark for word in (key, *_words(node))), key=lambda mark: mark.index)
    if last.column == 0:  # a word of several lines, whose last line is ended
        return int(last.index)
    end = text.find("\n", last.index)
    return len(text) if end < 0 else end + 1


def _is_empty(node: Any) -> bool:
    """Whether nothing stands there: the end of such a node is that of whatever comes next."""
    return node.id == "scalar" and not node.value


def _words(node: Any) -> Iterator[Any]:
    """All words of a node, and the parts of it that are in brackets."""
    if node.id == "scalar" or node.flow_style:
        yield from () if _is_empty(node) else (node,)
        return
    for child in node.value:
        for part in child if isinstance(child, tuple) else (child,):
            yield from _words(part)


def _ended(text: str) -> str:
    """A text whose last line is ended."""
    return text if not text or text.endswith("\n") else f"{text}\n"


def _check(before: str, after: str, shown: str, count: int) -> None:
    """Refuse a text that does not say what it said before, and the questions."""
    old = _said(before, shown)
    try:
        new = _said(after, shown)
    except SourceError as problem:
        raise _closed(shown, "is written so that nothing can be added to it") from problem
    if {**new, ACCEPTED: new.get(ACCEPTED, [])[:-count]} != {**old, ACCEPTED: old.get(ACCEPTED, [])}:
        raise _closed(shown, "is written so that nothing can be added to it")


def _said(text: str, shown: str) -> dict[str, Any]:
    root = compose(text, shown) if text.strip() else None
    return {entry.key: _plain(entry.node) for entry in entries(root, shown)} if root is not None else {}


def _plain(node: Any) -> Any:
    """A node as words, lists, and lists of pairs; an empty list says nothing."""
    if node.id == "scalar":
        return node.value or []
    if node.id == "sequence":
        return [_plain(child) for child in node.value]
    return [(_plain(key), _plain(value)) for key, value in node.value]


def _as_it_was(content: bytes, added: str, shown: str) -> str:
    """The text with the BOM and the line ends of the file."""
    raw = content.decode("utf-8", "replace")
    if raw.replace("\r\n", "").count("\r") or raw.count("\r\n") not in (0, raw.count("\n")):
        raise _closed(shown, "has line ends of several kinds")
    text = added.replace("\n", "\r\n") if "\r" in raw else added
    return f"{UTF_8_MARK}{text}" if raw.startswith(UTF_8_MARK) else text


def _closed(shown: str, problem: str, node: Any = None) -> SourceError:
    line = None if node is None else node.start_mark.line + 1
    return SourceError(shown, problem, "name another file with -o, and add its lines by hand", line)
