"""Judging JSON-LD files: by the rules of markup, and one that stands beside its record by the schema of its profile."""

from __future__ import annotations

from collections.abc import Collection
from hashlib import sha256

from occupipe.article import Article, Page, TextPlaces
from occupipe.diagnostics import Diagnostic
from occupipe.facts.fact import Reading as Facts
from occupipe.occupation import Occupation
from occupipe.pipeline.reading import Reading
from occupipe.pipeline.records import RECORD, check_jsonld
from occupipe.pipeline.sources import Source
from occupipe.readers.source import decode, read_bytes
from occupipe.rules.case import Case
from occupipe.rules.catalogue import BY_CODE
from occupipe.rules.diagnose import diagnose
from occupipe.spans import Span

OF_MARKUP = frozenset(code for code in BY_CODE if code.startswith("MRK"))
"""The rules that judge markup: a JSON-LD file has nothing for the others."""


def read_markup(source: Source, how: Reading) -> Article:
    """A JSON-LD file as an article without text: all of it is said to machines. Raises SourceError for what is no text."""
    content = read_bytes(source.path, source.shown, how.limit)
    text = decode(content, source.shown, encoding=how.encoding)
    page = Page(text, (Span(0, len(text)),), TextPlaces(text))
    local = how.local_suppressions(source.shown) if how.local_suppressions is not None else ()
    return Article(source.path.stem, source.shown, "", (), sha256(content).hexdigest(), page=page, suppressions=local)


def markup_case(article: Article, profile: str = "core") -> Case:
    """The case of an article without text: nothing is read from it."""
    return Case(article, Occupation.from_facts(article, Facts((), (), 0)), profile=profile)


def judge_file(source: Source, case: Case, select: Collection[str]) -> tuple[Diagnostic, ...]:
    """
    What the rules find in a JSON-LD file.

    Raises SourceError for one beside its record that does not fit the schema, where no rule told what is wrong with it.
    """
    found = diagnose(case, select=OF_MARKUP & set(select))
    if not found and source.path.with_suffix(RECORD).is_file():
        check_jsonld(source)
    return found
