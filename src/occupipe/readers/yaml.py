"""YAML as its nodes: every scalar is the words that stand there, with the line they stand on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple
from warnings import catch_warnings, simplefilter

from occupipe.errors import SourceError

MOST_BYTES = 1_000_000
"""The size limit of a side file or of front matter."""


class Entry(NamedTuple):
    """A key with its value: a word, a list, or a mapping (as a node), and the line of the key in its file."""

    key: str
    node: Any
    line: int

    @property
    def word(self) -> str | None:
        """The value as it stands, None where it is no single word or says nothing (`null`, `~`)."""
        if self.node.id != "scalar" or self.node.tag.endswith(":null"):
            return None
        return str(self.node.value)


def compose(text: str, path: str, first_line: int = 1) -> Any:
    """
    The root node of a YAML text, None for an empty one. Words stay words: `NO` is a country, 29-2072 no sum.

    What is no YAML is a SourceError with the line, counted from the line of its file the text begins on.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        with catch_warnings():
            simplefilter("ignore")  # an anchor used twice is the writer's affair
            return YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        line = first_line + _line_of(error, text)
        problem = error.problem or error.context or "a mistake"
        raise SourceError(path, f"not YAML: {problem}", "put values with : or # in quotes", line) from error
    except (YAMLError, ValueError, RecursionError) as error:
        first = str(error).partition("\n")[0] or "nested too deeply"
        raise SourceError(path, f"not YAML: {first}", line=first_line) from error


def _line_of(error: Any, text: str) -> int:
    """The line a mistake stands on, from 0; of what is never closed, where it begins: the end of the text says little."""
    marks = [mark for mark in (error.problem_mark, error.context_mark) if mark]
    within = [mark for mark in marks if text[mark.index :].strip()]
    return next((mark.line for mark in (*within, *marks)), 0)


def entries(node: Any, path: str, first_line: int = 1) -> Iterator[Entry]:
    """The entries of a mapping in order. A key given twice is a SourceError."""
    seen: dict[str, int] = {}
    for key, value in node.value:
        name, line = str(key.value), first_line + key.start_mark.line
        if name in seen:
            raise SourceError(path, f"{name!r} is given twice, first in line {seen[name]}", "keep one", line)
        seen[name] = line
        yield Entry(name, value, line)
