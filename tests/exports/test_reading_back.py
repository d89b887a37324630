"""Record to JSON-LD and back: every fact that a profile carries is there again, and none besides."""

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from occupipe.exports.jsonld import NotStatedError, export, jsonld
from occupipe.exports.jsonld.reading import facts_of
from occupipe.facts.fact import PayPeriod, Statistic
from occupipe.occupation import Occupation
from occupipe.pipeline.library import extract
from tests.evaluation.corpora import corpus, lent_pages, read
from tests.exports.build import Page, baker
from tests.exports.carried import COLUMNS, carried
from tests.exports.documents import PAGES

ROOT = Path(__file__).parents[2]
PROFILES = pytest.mark.parametrize("profile", ["core", "full"])


def sources() -> Iterator[Occupation]:
    for path in sorted((ROOT / "sources").iterdir()):
        if path.suffix in (".md", ".txt"):
            yield extract(path)


def assert_comes_back(occupation: Occupation, profile: str) -> None:
    if occupation.name is None:
        return
    document = json.loads(export(occupation, profile=profile))
    back, expected = facts_of(document), carried(occupation, profile)
    for row in back:
        assert back.count(row) == 1 or profile == "full"
    assert sorted(map(repr, map(_sorted, _each_once(back)))) == sorted(map(repr, map(_sorted, expected)))


def _sorted(row: dict[str, Any]) -> list[tuple[str, Any]]:
    return sorted(row.items())


def _each_once(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [row for index, row in enumerate(found) if row not in found[:index]]


@PROFILES
@pytest.mark.parametrize("name", PAGES)
def test_pages(name: str, profile: str) -> None:
    assert_comes_back(PAGES[name].occupation(), profile)


@PROFILES
def test_sources(profile: str) -> None:
    occupations = list(sources())
    assert len(occupations) >= 5
    for occupation in occupations:
        assert_comes_back(occupation, profile)


@PROFILES
def test_handbook(profile: str) -> None:
    documents = [*lent_pages(), *(document for document, _ in read(corpus("train")))]
    assert len(documents) >= 150
    for document in documents:
        assert_comes_back(document.occupation, profile)


def test_full_carries_every_figure_of_a_sound_record() -> None:
    back = facts_of(jsonld(baker().occupation(), profile="full"))
    kinds = {row["kind"] for row in back}
    assert kinds == {kind.partition(",")[0] for kind in COLUMNS["full"]}
    assert {"kind": "salary", "statistic": "high", "value": 95000, "bound": "at_least"}.items() <= next(
        row for row in back if row.get("bound")
    ).items()


def test_legacy_carries_pay_in_one_area() -> None:
    back = facts_of(jsonld(baker().occupation(), profile="google-legacy"))
    assert [row["value"] for row in back if row["kind"] == "salary"] == [26000, 34950, 48000, 16.8]
    assert {tuple(row) for row in back if row["kind"] == "salary"} == {
        ("kind", "currency", "statistic", "value", "unit")
    }


def test_a_fact_that_is_changed_comes_back_changed() -> None:
    document = jsonld(baker().occupation())
    document["@graph"][1]["estimatedSalary"][0]["median"] += 1
    assert carried(baker().occupation(), "core") != facts_of(document)
    assert {row["value"] for row in facts_of(document) if row.get("statistic") == "median"} == {34951, 16.8}


WORD = st.sampled_from(
    ["Texas", "national", "Boston, MA", "hospitals", "a; b, c", "  two\n words ", "</script>", "caf\u00e9"]
)
PLACE = st.none() | st.sampled_from(["national", "Texas", "Boston, MA", "England", "Springfield"])
YEAR = st.none() | st.integers(2000, 2040)
VALUE = st.decimals(0, 10**9, places=2) | st.integers(0, 10**12).map(Decimal)
ORIGIN = {"area": PLACE, "scope": st.none() | WORD, "source": st.none() | WORD, "reference_year": YEAR}
FIGURE = {**ORIGIN, "bound": st.sampled_from([None, "at_least", "at_most"]), "hedge": st.sampled_from([None, "about"])}
PERIOD = {"base_year": YEAR, "target_year": YEAR, "span_years": st.none() | st.integers(0, 30)}
PER = st.sampled_from([None, "year", "period"])
COMPARISON = st.sampled_from([None, "faster", "decline"])


@st.composite
def facts(draw: Any) -> tuple[str, dict[str, Any]]:
    """A fact of any kind with any attributes."""
    kind = draw(st.sampled_from(["salary", "employment", "share", "growth_pct", "growth_count", "openings_count"]))
    value = draw(VALUE)
    fields = {name: draw(strategy) for name, strategy in FIGURE.items()} | {"value": value}
    if kind == "salary":
        statistic = draw(st.sampled_from(list(Statistic)))
        label = st.sampled_from([None, "median", "starting"]) if statistic in ("low", "high") else st.none()
        more = {"statistic": statistic, "range_of": draw(label), "currency": draw(st.sampled_from(["USD", "GBP"]))}
        return kind, {**fields, **more, "unit": draw(st.sampled_from(list(PayPeriod)))}
    unit = "percent" if kind in ("share", "growth_pct") else "jobs"
    if kind == "employment" and draw(st.booleans()):
        fields |= {"target_year": draw(YEAR), "reference_year": None}
    if kind == "share":
        fields["category"] = draw(WORD)
    if kind in ("growth_pct", "growth_count", "openings_count"):
        fields |= {name: draw(strategy) for name, strategy in PERIOD.items()}
        fields["per"] = draw(PER) if kind != "growth_pct" else None
        fields["comparison"] = draw(COMPARISON) if kind != "openings_count" else None
        fields["value"] = -value if kind != "openings_count" and draw(st.booleans()) else value
    if draw(st.booleans()):
        fields["value_high"] = fields["value"] + draw(VALUE)
    return kind, {**fields, "unit": unit}


@settings(max_examples=150, deadline=None)
@given(st.lists(facts(), max_size=5), st.sampled_from([None, "US", "CA"]))
def test_any_record(made: list[tuple[str, dict[str, Any]]], country: str | None) -> None:
    page = Page(**({"country": country} if country else {}))
    for number, (kind, fields) in enumerate(made):
        page.fact(kind, f"figure {number}", rounded_to=Decimal("0.01"), **fields)
    for profile in ("core", "full"):
        assert_comes_back(page.occupation(), profile)


def test_profile_without_pay_has_no_document() -> None:
    with pytest.raises(NotStatedError):
        jsonld(Page().occupation(), profile="google-legacy")


def test_library_reads_back_what_it_writes_and_refuses_the_rest() -> None:
    import occupipe

    occupation = baker().occupation()
    assert {"kind": "name", "name": "Baker"} in occupipe.from_jsonld(occupipe.to_jsonld(occupation))
    full = occupipe.from_jsonld(occupipe.to_jsonld(occupation, profile="full"))
    assert {row["kind"] for row in full} >= {"employment", "share", "growth_pct"}
    with pytest.raises(occupipe.UsageError, match="unknown profile"):
        occupipe.to_jsonld(occupation, profile="all")
    with pytest.raises(occupipe.SourceError, match="does not fit the jsonld-google-legacy schema"):
        occupipe.from_jsonld({"@type": "Occupation", "name": "Cook", "estimatedSalary": "$5"})


def test_document_on_jsonld_tells_what_is_carried() -> None:
    text = (ROOT / "docs" / "jsonld.md").read_text(encoding="utf-8").partition("| kind | core | full |")[2]
    told = {
        kind: tuple(cell.strip().removesuffix(", of the first") for cell in cells)
        for kind, *cells in re.findall(r"^\| (\w.*?) \|(.*?)\|(.*?)\|$", text, re.MULTILINE)
    }
    assert told == {kind: (COLUMNS["core"].get(kind, ""), columns) for kind, columns in COLUMNS["full"].items()}
