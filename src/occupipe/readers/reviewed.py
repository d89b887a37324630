"""What a reviewer says in a side file: readings that are right, values that are not, findings that are let stand."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from occupipe.article import Acceptance, Correction, Suppression
from occupipe.errors import SourceError
from occupipe.readers.metadata import problem_with
from occupipe.readers.yaml import Entry, entries

ACCEPTED, CORRECTIONS, SUPPRESSIONS = "accepted", "corrections", "suppressions"
ACCEPTANCE = ("quote", "reading", "by", "date")
"""What an acceptance says; all of it must be there."""
CORRECTION = ("path", "value", "reason", "by", "date")
"""What a correction says; all of it must be there, and the words that are printed may be (`quote`)."""

SUPPRESSION = ("rule", "reason")
"""What a suppression says; all of it must be there, and the words it is about may be (`quote`)."""


def _acceptances(entry: Entry, file: str) -> dict[str, Any]:
    return {"acceptances": tuple(_acceptance(node, file) for node in _nodes(entry, file, "- quote:"))}


def _corrections(entry: Entry, file: str) -> dict[str, Any]:
    return {"corrections": tuple(_correction(node, file) for node in _nodes(entry, file, "- path:"))}


def _suppressions(entry: Entry, file: str) -> dict[str, Any]:
    return {"suppressions": tuple(_suppression(node, file) for node in _nodes(entry, file, "- rule:"))}


LISTS: dict[str, Callable[[Entry, str], dict[str, Any]]] = {
    ACCEPTED: _acceptances, CORRECTIONS: _corrections, SUPPRESSIONS: _suppressions,
}  # fmt: skip
"""The names of a side file whose values are lists of what was reviewed, and how each fills its field of `SideFile`."""


def word_of(entry: Entry, known: Collection[str], file: str) -> str | None:
    """The word of a key, None where it says nothing. A key that is not known is a SourceError."""
    if entry.key not in known:
        from difflib import get_close_matches

        near = get_close_matches(entry.key, known, n=1)
        remedy = f"did you mean {near[0]}?" if near else f"known: {', '.join(known)}"
        raise SourceError(file, f"unknown key {entry.key!r}", remedy, entry.line)
    if entry.node.id != "scalar":
        raise SourceError(file, f"{entry.key!r} is no single value", "give one", entry.line)
    problem = problem_with(entry.key, entry.word) if entry.word else None
    if problem:
        raise SourceError(file, problem, line=entry.line)
    return entry.word


def _nodes(entry: Entry, file: str, first: str) -> list[Any]:
    """The items of a list, none where it is left empty."""
    if entry.word is None and entry.node.id == "scalar":
        return []
    if entry.node.id != "sequence":
        raise SourceError(file, f"{entry.key} are no list", f"begin each with `{first}`", entry.line)
    return list(entry.node.value)


def _acceptance(node: Any, file: str) -> Acceptance:
    given = _given(node, file, "an acceptance", ACCEPTANCE)
    said = {part: word for part, word in given.items() if word}
    _must_say(said, ACCEPTANCE, file, "an acceptance", node)
    return Acceptance(**said, file=file, line=node.start_mark.line + 1)


def _correction(node: Any, file: str) -> Correction:
    given = _given(node, file, "a correction", (*CORRECTION, "quote"))
    said: dict[str, Any] = {part: word for part, word in given.items() if word is not None}
    _must_say({**said, **({"value": ""} if "value" in given else {})}, CORRECTION, file, "a correction", node)
    return Correction(**{"value": None, **said}, file=file, line=node.start_mark.line + 1)


def _suppression(node: Any, file: str) -> Suppression:
    given = _given(node, file, "a suppression", (*SUPPRESSION, "quote"))
    said = {part: word for part, word in given.items() if word}
    _must_say(said, SUPPRESSION, file, "a suppression", node)
    line, column = node.start_mark.line + 1, node.start_mark.column + 1
    return Suppression(said["rule"].upper(), said["reason"], file, line, column, said.get("quote"))


def _given(node: Any, file: str, what: str, known: Collection[str]) -> dict[str, str | None]:
    """The words of an item by their keys."""
    if node.id != "mapping":
        raise SourceError(file, f"{what} has no keys", f"give it {', '.join(known)}", node.start_mark.line + 1)
    return {entry.key: word_of(entry, known, file) for entry in entries(node, file)}


def _must_say(said: Collection[str], parts: Collection[str], file: str, what: str, node: Any) -> None:
    """Refuse an item that leaves a part open."""
    missing = [part for part in parts if part not in said]
    if missing:
        problem, remedy = f"{what} says no {' and no '.join(missing)}", f"it needs {', '.join(parts)}"
        raise SourceError(file, problem, remedy, node.start_mark.line + 1)
