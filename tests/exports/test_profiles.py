"""The profiles beside core: observations of the full one, and the single occupation of google-legacy."""

from decimal import Decimal
from typing import Any

import pytest

from occupipe.exports.jsonld import NotStatedError, jsonld
from occupipe.occupation import Occupation
from tests.exports.build import BLS, Page
from tests.exports.test_jsonld import salaries

NATIONAL = {"reference_year": 2023, "area": "national", "source": BLS}
PERIOD = {"base_year": 2023, "target_year": 2033}


def observations(page: Page) -> list[dict[str, Any]]:
    return [node for node in jsonld(page.occupation(), profile="full")["@graph"] if node["@type"] == "Observation"]


def observation(page: Page) -> dict[str, Any]:
    (only,) = observations(page)
    return only


def test_full_is_core_and_more(sound: Occupation) -> None:
    core, full = jsonld(sound)["@graph"], jsonld(sound, profile="full")["@graph"]
    assert full[0] == core[0]
    assert [node for node in full if node["@type"] == "CreativeWork"] == core[2:]
    occupations = (core[1], full[1])
    for name in set(core[1]) - {"qualifications", "estimatedSalary"}:
        assert full[1][name] == core[1][name]
    pay = [[{name: p[name] for name in p if name != "subjectOf"} for p in o["estimatedSalary"]] for o in occupations]
    assert all(entry in pay[1] for entry in pay[0])
    assert [entry["name"] for entry in pay[1] if entry not in pay[0]] == ["base, Texas", "starting"]


def test_every_reference_has_its_node(sound: Occupation) -> None:
    graph = jsonld(sound, profile="full")["@graph"]
    known = {node["@id"] for node in graph if "@id" in node}
    for node in graph:
        for name in (
            "mainEntity",
            "mainEntityOfPage",
            "observationAbout",
            "variableMeasured",
            "measurementDenominator",
        ):
            if name in node:
                assert node[name]["@id"] in known


def test_area_and_scope_are_named() -> None:
    page = Page().wage("median", "5", area="Texas", scope="hospitals").wage("mean", "6", scope="hospitals")
    page.wage("low", "1", area="Texas").wage("high", "2", area="Texas")
    names = [pay["name"] for pay in salaries(page, profile="full")]
    assert names == ["base, Texas, hospitals", "range, Texas", "mean, hospitals"]


def test_employment() -> None:
    page = Page().figure("employment", "218,000 jobs", "218000", "jobs", hedge="about", **NATIONAL)
    found = observation(page)
    assert (found["value"], found["unitText"], found["observationDate"]) == (218000, "jobs", "2023")
    assert (found["description"], found["subjectOf"]["temporalCoverage"]) == ("approximately; national", "2023")
    projected = observation(Page().figure("employment", "231,000 jobs", "231000", "jobs", target_year=2033))
    assert (projected["observationDate"], projected["measurementMethod"]) == ("2033", "projection")


def test_share_is_of_employment() -> None:
    page = Page().figure("share", "31 percent", "31", "percent", category="retail bakeries")
    graph = jsonld(page.occupation(), profile="full")["@graph"]
    kinds = {node.get("@id"): node for node in graph if node["@type"] == "StatisticalVariable"}
    assert kinds["#variable-share"]["measurementDenominator"] == {"@id": "#variable-employment"}
    assert kinds["#variable-employment"]["populationType"] == {"@id": "https://schema.org/Person"}
    found = observation(page)
    assert (found["value"], found["unitCode"]) == (31, "P1")
    assert found["valueReference"] == {"@type": "DefinedTerm", "name": "retail bakeries"}


def test_growth_is_an_observation_of_a_period() -> None:
    page = Page().figure("growth_pct", "6 percent", "-6", "percent", **PERIOD)
    page.figure("growth_count", "13,000", "13000", "jobs", span_years=10)
    percent, count = observations(page)
    assert (percent["value"], percent["unitCode"], percent["observationPeriod"]) == (-6, "P1", "P10Y")
    assert (percent["observationDate"], percent["description"]) == ("2023", "from 2023 to 2033")
    assert (count["value"], count["observationPeriod"], count["unitText"]) == (13000, "P10Y", "jobs")
    assert "observationDate" not in count
    late = observation(Page().figure("growth_pct", "6 percent", "6", "percent", target_year=2030))
    assert (late["description"], "observationPeriod" in late) == ("to 2030", False)


def test_openings_say_for_how_long() -> None:
    found = observation(Page().figure("openings_count", "9,000", "9000", "jobs", per="year", **PERIOD))
    assert (found["value"], found["description"]) == (9000, "each year; from 2023 to 2033")


def test_a_limit_of_pay_is_an_observation() -> None:
    page = Page().wage("high", "95000", bound="at_least", scope="hospitals")
    assert salaries(page, profile="full") == []
    found = observation(page)
    assert (found["value"], found["unitText"], found["description"]) == (95000, "USD per year", "at least; hospitals")


def test_a_range_has_two_ends_and_no_value() -> None:
    page = Page().figure("share", "14 to 19 percent", "14", "percent", value_high=Decimal(19), category="restaurants")
    found = observation(page)
    assert (found["minValue"], found["maxValue"], found.get("value")) == (14, 19, None)


def test_figures_of_others_are_for_the_record_only() -> None:
    page = Page().figure("growth_pct", "3 percent", "3", "percent", subject="all occupations", **PERIOD)
    page.wage("median", "48060", subject="all occupations").wage("median", "48060", bound="at_most", subject="Cooks")
    assert observations(page) == []
    assert salaries(page, profile="full") == []


def legacy(page: Page) -> dict[str, Any]:
    return jsonld(page.occupation(), profile="google-legacy")


def test_google_legacy_has_what_was_required() -> None:
    page = Page(country="US").wage("median", "34950", **NATIONAL).wage("p10", "26000", **NATIONAL)
    page.wage("median", "30000", **{**NATIONAL, "reference_year": 2019}).wage("mean", "9", **NATIONAL)
    page.wage("median", "16.8", unit="hour", **NATIONAL)
    found = legacy(page)
    assert {name: found[name] for name in ("@context", "@type", "name", "occupationLocation")} == {
        "@context": "https://schema.org/", "@type": "Occupation", "name": "Baker",
        "occupationLocation": [{"@type": "Country", "name": "United States"}],
    }  # fmt: skip
    assert found["estimatedSalary"] == [
        {
            "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y",
            "percentile10": 26000, "median": 34950,
        },
        {"@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "PT1H", "median": 16.8},
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("area", "kind"),
    [
        ("Texas", "State"),
        ("England", "AdministrativeArea"),
        ("London", "City"),
        ("Boston, MA", "City"),
        ("the North", "AdministrativeArea"),
    ],
)
def test_google_legacy_of_one_place(area: str, kind: str) -> None:
    found = legacy(Page().wage("median", "41000", area=area))
    assert found["occupationLocation"] == [{"@type": kind, "name": area}]
    assert found["estimatedSalary"][0]["name"] == "base"


@pytest.mark.parametrize(
    ("page", "missing", "remedy"),
    [
        (Page(country="US").wage("median", "5"), "no area", "core, or write in the article where that is earned"),
        (Page().wage("median", "5", area="national"), "no area", "core, or name the country in the side file"),
        (Page(country="US").wage("mean", "5", area="national"), "no median or percentile", "core"),
    ],
)
def test_google_legacy_is_refused_where_its_area_is_not_known(page: Page, missing: str, remedy: str) -> None:
    with pytest.raises(NotStatedError, match=rf"sources/baker\.md: states {missing}.* \(use the profile {remedy}\)$"):
        legacy(page)
