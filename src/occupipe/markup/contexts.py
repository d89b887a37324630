"""What names mean in a document: `@context` as far as schema.org goes. No context is ever fetched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from occupipe import late as re

_SCHEMA = re.compile(r"https?://(?:www\.)?schema\.org/?(?:docs/jsonldcontext\.json(?:ld)?)?#?")
_TERM = re.compile(r"https?://(?:www\.)?schema\.org/(?P<name>\w+)")


@dataclass(frozen=True, slots=True)
class Context:
    """
    What bare names and prefixes mean.

    `is_schema` tells that a bare name is a term of schema.org; `prefixes` stand for its namespace; `own` are names that
    the document defines for itself, which nobody else can judge.
    """

    is_schema: bool = True
    prefixes: frozenset[str] = frozenset({"schema"})
    own: frozenset[str] = frozenset()

    def term(self, name: str) -> str | None:
        """
        The term of schema.org that a name means, None for a name of another vocabulary.

        >>> [Context().term(name) for name in ("median", "schema:median", "http://schema.org/median", "dc:title")]
        ['median', 'median', 'median', None]
        """
        if ":" in name:
            found = _TERM.fullmatch(name)
            prefix, _, rest = name.partition(":")
            return found["name"] if found else rest if prefix in self.prefixes else None
        return name if self.is_schema and name not in self.own else None

    def within(self, given: Any) -> Context:
        """The context of a node that has an `@context` of its own."""
        context = self
        for entry in given if isinstance(given, list) else [given]:
            context = context._with(entry)
        return context

    def _with(self, entry: Any) -> Context:
        if isinstance(entry, str):
            return (
                Context() if _SCHEMA.fullmatch(entry) else Context(self.is_schema and self is not START, self.prefixes)
            )
        if not isinstance(entry, dict):
            return self
        vocabulary = entry.get("@vocab")
        is_schema = self.is_schema if vocabulary is None else is_schema_org(vocabulary)
        named = {name: value for name, value in entry.items() if not name.startswith("@")}
        prefixes = {name for name, value in named.items() if is_schema_org(value)}
        return Context(is_schema, self.prefixes | prefixes, self.own | named.keys())


START = Context()
"""The context of a document that names none: it is read as if it named schema.org, and told to name it."""


def is_schema_org(iri: Any) -> bool:
    """Whether an address is that of the vocabulary."""
    return isinstance(iri, str) and _SCHEMA.fullmatch(iri) is not None
