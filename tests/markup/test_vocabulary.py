"""The table of terms: against the published vocabulary, and as a check of documents."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from occupipe.markup.vocabulary import is_kind_of, misuses
from occupipe.markup.vocabulary_terms import PROPERTIES, TYPES

SHARED = Path(__file__).parents[2] / ".." / "shared"
PUBLISHED = SHARED / "reference" / "schemaorg" / "schemaorg-30.0.jsonld"
needs_published = pytest.mark.skipif(
    not PUBLISHED.exists() and not os.environ.get("OCCUPIPE_REQUIRE_SHARED"),
    reason="the published vocabulary is not here",
)


@pytest.fixture(scope="module")
def published() -> dict[str, dict[str, Any]]:
    graph = json.loads(PUBLISHED.read_text(encoding="utf-8"))["@graph"]
    return {node["@id"].removeprefix("schema:"): node for node in graph}


def named(value: Any) -> set[str]:
    """The names that a property of the published vocabulary refers to."""
    entries = value if isinstance(value, list) else [value] if value else []
    return {entry["@id"].removeprefix("schema:") for entry in entries}


@needs_published
@pytest.mark.parametrize("kind", TYPES)
def test_types_are_the_published_ones(kind: str, published: dict[str, dict[str, Any]]) -> None:
    assert set(TYPES[kind]) == {above for above in named(published[kind].get("rdfs:subClassOf")) if ":" not in above}


@needs_published
@pytest.mark.parametrize("name", PROPERTIES)
def test_properties_are_the_published_ones(name: str, published: dict[str, dict[str, Any]]) -> None:
    node, (domain, values) = published[name], PROPERTIES[name]
    assert set(domain.split()) == named(node["schema:domainIncludes"]) & set(TYPES)
    assert set(values.split()) == named(node["schema:rangeIncludes"]) & set(TYPES)
    assert "schema:supersededBy" not in node


def occupation(**properties: Any) -> dict[str, Any]:
    return {"@context": "https://schema.org/", "@type": "Occupation", **properties}


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        (occupation(industry="Health"), "/industry is no property of the vocabulary"),
        ({"@type": "Job"}, "Job is no type of the vocabulary"),
        (occupation(citation="BLS"), "citation may stand on CreativeWork, not on Occupation"),
        (occupation(responsibilities=5), "responsibilities takes Text, not 5"),
        (occupation(responsibilities=True), "responsibilities takes Text, not True"),
        (occupation(responsibilities=None), "responsibilities takes Text, not None"),
        (occupation(skills=[{"@type": "Country"}]), "skills takes DefinedTerm or Text, not Country"),
        (occupation(estimatedSalary="5"), "not '5'"),
        (occupation(estimatedSalary={"@type": "MonetaryAmountDistribution", "median": "$5"}), "takes Number, not '$5'"),
        (occupation(estimatedSalary={"@type": "MonetaryAmountDistribution", "mean": 5}), "mean is no property"),
        (occupation(estimatedSalary={"@type": "MonetaryAmountDistribution", "duration": "year"}), "not 'year'"),
        (occupation(estimatedSalary={"@type": "MonetaryAmount", "duration": "P1Y"}), "duration may stand on"),
        (occupation(estimatedSalary={"@type": "MonetaryAmount", "validFrom": "May"}), "not 'May'"),
        (occupation(url="a b"), "url takes URL, not 'a b'"),
        (
            {"@graph": [occupation(mainEntityOfPage={"@id": "#a"}), {"@type": "State", "@id": "#a"}]},
            "not {'@id': '#a'}",
        ),
        (occupation(mainEntityOfPage={"@id": "https://schema.org/Person"}), "mainEntityOfPage takes"),
    ],
)
def test_misuse_is_told(document: dict[str, Any], problem: str) -> None:
    (found,) = misuses(document)
    assert problem in f"{found.path}/{found.term} {found.problem}"


@pytest.mark.parametrize(
    "document",
    [
        occupation(estimatedSalary=5, skills=["a", {"@type": "CategoryCode"}]),
        occupation(estimatedSalary={"@type": "MonetaryAmountDistribution", "duration": "PT1H", "median": 5}),
        occupation(estimatedSalary={"@type": "MonetaryAmount", "validFrom": "2023-05"}),
        occupation(url="https://example.org/a?b=c", occupationLocation={"@type": "City"}),
        {"@graph": [occupation(mainEntityOfPage={"@id": "#a"}), {"@type": "WebPage", "@id": "#a"}]},
        {"@type": "StatisticalVariable", "populationType": {"@id": "https://schema.org/Person"}},
        {"@type": "Observation", "value": True},
        {},
        [],
    ],
)
def test_what_fits_is_not_told(document: Any) -> None:
    assert list(misuses(document)) == []


def test_place_of_a_misuse_leads_to_it() -> None:
    document = {"@graph": [occupation(), occupation(estimatedSalary=[5, {"@type": "MonetaryAmount", "median": 5}])]}
    (found,) = misuses(document)
    assert (found.path, found.term) == ("/@graph/1/estimatedSalary/1", "median")
    assert is_kind_of("MonetaryAmount", ["Thing"])
    assert not is_kind_of("MonetaryAmount", ["MonetaryAmountDistribution"])
