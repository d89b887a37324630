"""The table of terms, against the vocabulary as it is published."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from occupipe.markup.terms_elsewhere import ELSEWHERE, INSTEAD, LOOKALIKES, RETIRED, RETIRED_TYPES
from occupipe.markup.vocabulary import OTHERS, is_kind_of, nearest
from occupipe.markup.vocabulary_terms import PROPERTIES, TYPES

SHARED = Path(__file__).parents[2] / ".." / "shared"
PUBLISHED = SHARED / "reference" / "schemaorg" / "schemaorg-30.0.jsonld"
pytestmark = pytest.mark.skipif(
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


def types(published: dict[str, dict[str, Any]]) -> set[str]:
    return {name for name, node in published.items() if "rdfs:Class" in node["@type"] and ":" not in name}


@pytest.mark.parametrize("kind", TYPES)
def test_types_are_the_published_ones(kind: str, published: dict[str, dict[str, Any]]) -> None:
    above = {name for name in named(published[kind].get("rdfs:subClassOf")) if ":" not in name}
    assert set(TYPES[kind]) == above
    assert above <= set(TYPES), "an ancestor is missing"


def test_properties_are_the_published_ones(published: dict[str, dict[str, Any]]) -> None:
    for name, (domain, values) in PROPERTIES.items():
        node, given = published[name], set(values.split())
        ranges = named(node["schema:rangeIncludes"])
        assert set(domain.split()) == named(node["schema:domainIncludes"]) & set(TYPES), name
        assert given - {OTHERS} == ranges & set(TYPES), name
        assert (OTHERS in given) == bool(ranges - set(TYPES)), name
        assert "schema:supersededBy" not in node, name


def test_no_property_of_a_type_is_missing(published: dict[str, dict[str, Any]]) -> None:
    on_types = {
        name
        for name, node in published.items()
        if named(node.get("schema:domainIncludes")) & set(TYPES) and "schema:supersededBy" not in node
    }
    assert on_types == set(PROPERTIES)


def test_terms_elsewhere_are_published_and_on_no_type_of_the_table(published: dict[str, dict[str, Any]]) -> None:
    for name, kind in ELSEWHERE.items():
        domain = named(published[name]["schema:domainIncludes"])
        assert kind in domain, name
        assert not domain & set(TYPES), name
        assert "schema:supersededBy" not in published[name], name


def test_retired_terms_are_superseded_or_unknown(published: dict[str, dict[str, Any]]) -> None:
    for name, instead in RETIRED.items():
        node = published.get(name)
        assert node is None or named(node["schema:supersededBy"]) == {instead}, name
    assert not set(RETIRED_TYPES) & set(published)
    assert not set(INSTEAD) & set(published)
    superseded = {
        name
        for name, node in published.items()
        if "schema:supersededBy" in node and named(node.get("schema:domainIncludes")) & set(TYPES)
    }
    assert superseded <= set(RETIRED)


def test_no_published_type_is_taken_for_a_misspelt_one(published: dict[str, dict[str, Any]]) -> None:
    others = types(published) - set(TYPES)
    assert {kind for kind in others if nearest(kind, TYPES)} == LOOKALIKES


def test_kinds() -> None:
    assert is_kind_of("MonetaryAmount", ["Thing"])
    assert not is_kind_of("MonetaryAmount", ["MonetaryAmountDistribution"])
    assert is_kind_of("Observation", ["QuantitativeValue"])
