"""What names mean in a document: `@context` as far as schema.org goes. No context is ever fetched."""

from __future__ import annotations

from typing import Any, NamedTuple

from occupipe import late as re
from occupipe.markup.vocabulary_terms import PROPERTIES, TYPES

_SCHEMA = re.compile(r"https?://(?:www\.)?schema\.org/?(?:docs/jsonldcontext\.json(?:ld)?)?#?")
_TERM = re.compile(r"https?://(?:www\.)?schema\.org/(?P<name>\w+)")


class Context(NamedTuple):
    """
    What bare names and prefixes mean.

    `is_schema` tells that a bare name is a term of schema.org; where it `is_open`, names that schema.org does not have are of
    a context that stands elsewhere. `prefixes` stand for its namespace; `own` are names that the document defines for
    itself, which nobody else can judge.
    """

    is_schema: bool = True
    prefixes: frozenset[str] = frozenset({"schema"})
    own: frozenset[str] = frozenset()
    is_open: bool = False

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
        if not self.is_schema or name in self.own:
            return None
        return None if self.is_open and name not in TYPES and name not in PROPERTIES else name

    def within(self, given: Any) -> Context:
        """The context of a node that has an `@context` of its own. What stands elsewhere and alone makes nothing known."""
        entries = given if isinstance(given, list) else [given]
        elsewhere = [entry for entry in entries if isinstance(entry, str) and not is_schema_org(entry)]
        context = Context() if any(is_schema_org(entry) for entry in entries) else self
        if elsewhere:
            context = context._replace(is_schema=context is not self, is_open=True)
        for entry in entries:
            context = context.with_terms(entry) if isinstance(entry, dict) else context
        return context

    def with_terms(self, entry: dict[str, Any]) -> Context:
        """The context with the terms and prefixes that an object defines."""
        vocabulary = entry.get("@vocab")
        is_schema = self.is_schema if vocabulary is None else is_schema_org(vocabulary)
        named = {name: value for name, value in entry.items() if not name.startswith("@")}
        prefixes = {name for name, value in named.items() if is_schema_org(value)}
        return self._replace(is_schema=is_schema, prefixes=self.prefixes | prefixes, own=self.own | named.keys())


START = Context()
"""The context of a document that names none: it is read as if it named schema.org, and told to name it."""


def is_schema_org(iri: Any) -> bool:
    """Whether an address is that of the vocabulary."""
    return isinstance(iri, str) and _SCHEMA.fullmatch(iri) is not None
