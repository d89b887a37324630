"""Hostile pages: blocks that no reader should trip over, and pages that are made to be slow."""

import json
from contextlib import suppress
from time import perf_counter

import pytest

from occupipe.errors import SourceError
from occupipe.exports.jsonld import export, jsonld
from occupipe.pipeline.inject.ownership import Owner, owner_of
from tests.exports.build import Page, baker
from tests.inject.kinds import OURS, THEIRS
from tests.inject.test_kinds import into

OCCUPATION = '{"@type": "Occupation", "x": %s}'
LEGACY = export(baker().occupation(), profile="google-legacy")


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        (export(baker().occupation()), Owner.OURS),
        (export(baker().occupation(), profile="full"), Owner.OURS),
        (LEGACY, Owner.OURS),
        (LEGACY.replace("\n", "\r\n"), Owner.OURS),
        (json.dumps(json.loads(LEGACY)), Owner.ALONE),
        (LEGACY.replace("34950", '"34950"'), Owner.ALONE),
        (export(Page().occupation()).replace("#webpage", "#page"), Owner.AMONG),
        (OCCUPATION % 1, Owner.ALONE),
        (f"[{OCCUPATION % 1}, {OCCUPATION % 2}]", Owner.ALONE),
        ('{"@type": ["Thing", "http://schema.org/Occupation"]}', Owner.ALONE),
        ('{"@type": "schema:Occupation"}', Owner.ALONE),
        ('{"@type": "JobPosting", "relevantOccupation": {"@type": "Occupation"}}', Owner.AMONG),
        (OCCUPATION % "NaN", Owner.OTHER),
        (OCCUPATION % "-Infinity", Owner.OTHER),
        (OCCUPATION % ("9" * 5000), Owner.OTHER),
        (OCCUPATION % ("[" * 100_000), Owner.OTHER),
        (OCCUPATION % '"\\ud800"', Owner.ALONE),
        ('{"@graph": 5}', Owner.OTHER),
        ('{"@graph": [5, {"@type": "Occupation"}]}', Owner.AMONG),
        ('{"@graph": [{"@type": "WebPage"}, {"@type": "Occupation", "@id": 5}]}', Owner.AMONG),
        ("null", Owner.OTHER),
        ("", Owner.OTHER),
    ],
)
def test_owner(text: str, owner: Owner) -> None:
    assert owner_of(text) is owner


def test_a_block_that_is_nested_as_deep_as_can_be_read_stops_nothing() -> None:
    for depth in (100, 400, 900, 990):
        assert owner_of(OCCUPATION % ("[" * depth + "]" * depth)) in Owner


SLOW = {
    "many comments": b"<!--x-->" * 100_000,
    "many open comments": b"<!--" * 200_000,
    "many scripts": THEIRS.encode() * 5_000,
    "many open tags": b"<div>" * 200_000,
    "many ends of head": b"</head>" * 100_000,
    "many doctypes": b"<!doctype html" * 50_000,
    "one attribute": b"<p title='" + b"</head>" * 100_000,
    "much Microdata": b"<p itemtype=Occupation>" * 50_000,
    "our block, very long": OURS.encode().replace(b"Baker", b"x" * 1_000_000),
}


@pytest.mark.parametrize("name", SLOW)
def test_pages_that_are_made_to_be_slow(name: str) -> None:
    begun = perf_counter()
    document = jsonld(Page("cook", "Cook").occupation())
    with suppress(SourceError):  # a doctype that is left open leaves no room
        once = into(SLOW[name], document)
        assert into(once, document) == once
    assert perf_counter() - begun < 10
