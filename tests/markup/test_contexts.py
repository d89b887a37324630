"""What names mean under a context; contexts elsewhere are never asked."""

from __future__ import annotations

from typing import Any

import pytest

from occupipe.markup.contexts import START
from tests.markup.judged import of_document


@pytest.mark.parametrize(
    ("context", "name", "term"),
    [
        ("https://schema.org/", "median", "median"),
        ("http://schema.org", "median", "median"),
        ("https://www.schema.org/", "median", "median"),
        ("https://schema.org/docs/jsonldcontext.json", "median", "median"),
        ("https://example.org/", "median", None),
        ("https://example.org/", "schema:median", "median"),
        ("https://example.org/", "http://schema.org/median", "median"),
        (["https://schema.org/", {"crust": "https://example.org/crust"}], "crust", None),
        (["https://schema.org/", {"crust": "https://example.org/crust"}], "median", "median"),
        ({"@vocab": "https://schema.org/"}, "median", "median"),
        ({"@vocab": "https://example.org/"}, "median", None),
        ({"s": "https://schema.org/"}, "s:median", "median"),
        ({"s": "https://example.org/"}, "s:median", None),
        (["https://example.org/x", "https://schema.org/"], "median", "median"),
        (5, "median", "median"),
    ],
)
def test_term(context: Any, name: str, term: str | None) -> None:
    assert START.within(context).term(name) == term


def test_a_node_may_have_a_context_of_its_own() -> None:
    inner = {"@context": "https://example.org/", "@type": "DefinedTerm", "nme": "Kneading"}
    document = {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "skills": inner}
    assert of_document(document) == []
    assert of_document({**document, "skills": {**inner, "@context": "https://schema.org/"}}) != []
