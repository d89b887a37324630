"""Markup judged as `validate` does it, by the rules of markup alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from occupipe.article import Article, Page, TextPlaces
from occupipe.diagnostics import Diagnostic, Severity
from occupipe.facts import extract
from occupipe.occupation import Occupation
from occupipe.pipeline.judging_markup import OF_MARKUP, markup_case
from occupipe.readers import reader
from occupipe.rules.case import Case
from occupipe.rules.diagnose import diagnose
from occupipe.spans import Span


def of_file(text: str) -> list[Diagnostic]:
    """What is found in a JSON-LD file."""
    page = Page(text, (Span(0, max(1, len(text))),), TextPlaces(text))
    return list(diagnose(markup_case(Article("page", "page.jsonld", "", (), page=page)), select=OF_MARKUP))


def of_page(text: str) -> list[Diagnostic]:
    """What is found in the markup of a page."""
    return list(diagnose(case_of(text), select=OF_MARKUP))


def case_of(text: str) -> Case:
    """A page with what was read from its words."""
    article = reader(".html")(text, "page", "page.html")
    return Case(article, Occupation.from_facts(article, extract(article)))


def of_path(path: Path) -> list[Diagnostic]:
    """What is found in a file, by its suffix."""
    text = path.read_text(encoding="utf-8")
    return of_file(text) if path.suffix == ".jsonld" else of_page(text)


def of_document(document: Any) -> list[str]:
    """What is found in a document, a line for each, notes aside."""
    found = of_file(json.dumps(document, ensure_ascii=False).replace("<", "\\u003c"))
    return [told(diagnostic) for diagnostic in found if diagnostic.severity is not Severity.NOTE]


def told(diagnostic: Diagnostic) -> str:
    """A diagnostic in a line: `3:14: error[MRK504] ...`."""
    start = diagnostic.place.start
    return f"{start.line}:{start.column}: {diagnostic.severity}[{diagnostic.code}] {diagnostic.message}"
