"""The nodes of a YAML text as plain values, with the place of each."""

from __future__ import annotations

from typing import Any

from occupipe.errors import ConfigurationError

Steps = tuple[str | int, ...]
"""The way to a value: keys of mappings, numbers of list items from 0."""


class Plain:
    """
    The value of a root node: words, lists and mappings; `places` has line and column of each key and list item.

    A key whose value is left empty is left out. Anchors may stand for words only: a text cannot grow by them.
    """

    def __init__(self, root: Any, path: str) -> None:
        self.path = path
        self.places: dict[Steps, tuple[int, int]] = {(): (1, 1)}
        self.values: dict[Steps, tuple[int, int]] = {}
        self._seen: set[int] = set()
        self.value: Any = {} if root is None else self._value(root, ())

    def place(self, steps: Steps) -> tuple[int, int]:
        """The place of a key or list item; of the nearest one above where it is not there."""
        while steps not in self.places:
            steps = steps[:-1]
        return self.places[steps]

    def value_place(self, steps: Steps) -> tuple[int, int]:
        """The place of the value of a key."""
        return self.values.get(steps) or self.place(steps)

    def _value(self, node: Any, steps: Steps) -> Any:
        self.values[steps] = _place(node)
        if node.id == "scalar":
            return None if node.tag.endswith(":null") else str(node.value)
        if id(node) in self._seen:
            raise self._mistake(node, "stands for a list or a mapping by its anchor", "write it out")
        self._seen.add(id(node))
        return self._items(node, steps) if node.id == "sequence" else self._entries(node, steps)

    def _items(self, node: Any, steps: Steps) -> list[Any]:
        self.places |= {(*steps, n): _place(item) for n, item in enumerate(node.value)}
        return [self._value(item, (*steps, n)) for n, item in enumerate(node.value)]

    def _entries(self, node: Any, steps: Steps) -> dict[str, Any]:
        entries: dict[str, Any] = {}
        for key, node_of_value in node.value:
            name = str(key.value)
            if name in entries:
                raise self._mistake(key, f"{name!r} is given twice", "keep one")
            self.places[*steps, name] = _place(key)
            entries[name] = self._value(node_of_value, (*steps, name))
        return {name: value for name, value in entries.items() if value is not None}

    def _mistake(self, node: Any, problem: str, remedy: str) -> ConfigurationError:
        return ConfigurationError(self.path, problem, remedy, *_place(node))


def _place(node: Any) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1
