"""JSON-LD: which fact is written as what."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from occupipe.exports.jsonld import PROFILES, NotStatedError, export, jsonld
from occupipe.occupation import Occupation
from tests.exports.build import BLS, URL, Page

NATIONAL = {"reference_year": 2023, "area": "national", "source": BLS}
AGENCY = {"@type": "GovernmentOrganization", "name": BLS}


def occupation_of(page: Page, **how: Any) -> dict[str, Any]:
    (found,) = (node for node in jsonld(page.occupation(), **how)["@graph"] if node["@type"] == "Occupation")
    return found


def salaries(page: Page, **how: Any) -> list[dict[str, Any]]:
    return occupation_of(page, **how).get("estimatedSalary", [])


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("name", ["sound", "evil"])
def test_golden(profile: str, name: str, request: pytest.FixtureRequest, golden: Callable[[str, str], None]) -> None:
    golden(f"{name}.{profile}.jsonld", export(request.getfixturevalue(name), profile=profile))


def test_graph_is_page_occupation_sources(sound: Occupation) -> None:
    page, occupation, *sources = jsonld(sound)["@graph"]
    assert [page["@type"], occupation["@type"], *(s["@type"] for s in sources)] == [
        "WebPage", "Occupation", "CreativeWork", "CreativeWork",
    ]  # fmt: skip
    assert occupation["@id"] == f"{URL}#occupation"
    assert page["mainEntity"] == {"@id": occupation["@id"]}
    assert occupation["mainEntityOfPage"] == {"@id": page["@id"]}
    assert page["citation"] == page["isBasedOn"] == [{"@id": source["@id"]} for source in sources]
    assert sources[0]["publisher"] == AGENCY
    assert sources[1]["publisher"] == {"@type": "Organization", "name": "Ovens Monthly"}


@pytest.mark.parametrize("url", ["", "javascript:alert(1)", "ftp://example.org", "https://a b", 'https://a/"x'])
def test_without_an_address_of_the_web_there_are_fragments_alone(url: str) -> None:
    page, occupation = jsonld(Page(url=url).occupation())["@graph"]
    assert (page["@id"], occupation["@id"]) == ("#webpage", "#occupation")
    assert "url" not in page


def test_fragment_of_the_address_is_no_part_of_it() -> None:
    page, occupation = jsonld(Page(url=f"{URL}#pay").occupation())["@graph"]
    assert (page["url"], occupation["@id"]) == (URL, f"{URL}#occupation")


def test_median_and_percentiles_are_one_distribution() -> None:
    page = Page().wage("p90", "48000", **NATIONAL).wage("median", "34950", **NATIONAL).wage("p10", "26000", **NATIONAL)
    page.wage("p25", "30000", **NATIONAL).wage("p75", "41000", **NATIONAL)
    assert salaries(page) == [
        {
            "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y",
            "percentile10": 26000, "percentile25": 30000, "median": 34950, "percentile75": 41000,
            "percentile90": 48000,
            "subjectOf": {"@type": "CreativeWork", "name": BLS, "temporalCoverage": "2023", "publisher": AGENCY},
        }
    ]  # fmt: skip


@pytest.mark.parametrize(
    "other",
    [{"reference_year": 2022}, {"source": "Ovens"}, {"area": None}, {"unit": "hour"}, {"currency": "CAD"}],
)
def test_what_differs_is_a_distribution_of_its_own(other: dict[str, Any]) -> None:
    page = Page().wage("median", "34950", **NATIONAL).wage("p10", "26000", **{**NATIONAL, **other})
    first, second = salaries(page)
    assert ("median" in first, "percentile10" in first) == (True, False)
    assert ("median" in second, "percentile10" in second) == (False, True)


@pytest.mark.parametrize(
    ("unit", "duration", "text"),
    [
        ("year", "P1Y", "YEAR"),
        ("month", "P1M", "MONTH"),
        ("week", "P1W", "WEEK"),
        ("day", "P1D", "DAY"),
        ("hour", "PT1H", "HOUR"),
    ],
)
def test_pay_periods(unit: str, duration: str, text: str) -> None:
    distribution, amount = salaries(Page().wage("median", "5", unit=unit).wage("mean", "6", unit=unit))
    assert distribution["duration"] == duration
    assert amount["value"]["unitText"] == text


def test_mean_is_an_amount_and_no_median() -> None:
    (mean,) = salaries(Page().wage("mean", "36650"))
    assert mean == {
        "@type": "MonetaryAmount", "name": "mean", "currency": "USD",
        "value": {"@type": "QuantitativeValue", "value": 36650, "unitText": "YEAR"},
    }  # fmt: skip


def test_low_and_high_are_an_amount_and_no_percentiles() -> None:
    (pay,) = salaries(Page().wage("low", "24000").wage("high", "52000"))
    assert pay == {
        "@type": "MonetaryAmount", "name": "range", "currency": "USD", "minValue": 24000, "maxValue": 52000,
        "value": {"@type": "QuantitativeValue", "minValue": 24000, "maxValue": 52000, "unitText": "YEAR"},
    }  # fmt: skip


def test_ranges_are_paired_in_the_order_of_the_text() -> None:
    page = Page().wage("low", "1").wage("high", "2").wage("high", "3").wage("low", "4").wage("low", "5")
    page.wage("high", "6").wage("high", "7", source=BLS).wage("low", "8", range_of="median")
    page.wage("high", "9", range_of="median").wage("low", "10", range_of="starting")
    ends = [(pay["name"], pay.get("minValue"), pay.get("maxValue")) for pay in salaries(page)]
    assert ends == [
        ("range", 1, 2), ("range", None, 3), ("range", 4, None), ("range", 5, 6), ("range", None, 7), ("median", 8, 9),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "other",
    [
        {"bound": "at_least"},
        {"bound": "at_most"},
        {"area": "Texas"},
        {"scope": "hospitals"},
        {"subject": "all occupations"},
        {"contradicted": True},
    ],
)
@pytest.mark.parametrize("statistic", ["median", "p90", "mean", "low"])
def test_left_out_of_core(statistic: str, other: dict[str, Any]) -> None:
    assert salaries(Page().wage(statistic, "95000", **other)) == []


@pytest.mark.parametrize("statistic", ["entry", "starting", "typical"])
def test_pay_by_another_name_is_for_the_full_profile(statistic: str) -> None:
    page = Page().wage(statistic, "28000")
    assert salaries(page) == []
    assert [pay["name"] for pay in salaries(page, profile="full")] == [statistic]


def test_contradicted_facts_are_left_out_unless_they_are_kept() -> None:
    page = Page().wage("median", "34950", contradicted=True).fact("duty", "Bake", text="Bake", contradicted=True)
    assert set(occupation_of(page)) == {"@type", "@id", "name", "mainEntityOfPage"}
    kept = occupation_of(page, keep_contradicted=True)
    assert (kept["estimatedSalary"][0]["median"], kept["responsibilities"]) == (34950, ["Bake"])


def test_of_two_figures_for_one_property_the_finer_is_written() -> None:
    page = Page().wage("median", "35000", rounded_to=Decimal(1000)).wage("median", "34950").wage("median", "34960")
    assert [pay["median"] for pay in salaries(page)] == [34950]


def test_lists_are_lists_also_of_one() -> None:
    page = Page().wage("median", "5").fact("duty", "Bake", text="Bake")
    found = occupation_of(page)
    assert found["responsibilities"] == ["Bake"]
    assert len(found["estimatedSalary"]) == 1


def test_requirements() -> None:
    page = Page()
    for level, role in (("none", None), ("some_college", None), ("associate", "typical"), ("master", "optional")):
        page.fact("education", level, level=level, role=role)
    page.fact("education", "x", level="doctoral", subject="Nurses").fact("education", "y", level="associate")
    page.figure("experience", "2 years", "24", "month", bound="at_least")
    page.figure("experience", "5 years", "60", "month", bound="at_most")
    page.figure("experience", "1 year", "12", "month", role="optional")
    found = occupation_of(page)
    assert found["educationRequirements"] == [
        "No formal educational credential",
        "Some college, no degree",
        {
            "@type": "EducationalOccupationalCredential", "name": "Associate degree", "credentialCategory": "degree",
            "educationalLevel": "associate",
        },
    ]  # fmt: skip
    assert found["experienceRequirements"] == [
        {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": 24}
    ]


def test_credentials_and_skills() -> None:
    page = Page().fact(
        "certification", "c", name="Certified Baker", abbreviation="CB", issuer="Guild", requirement="varies"
    )
    page.fact("skill", "s", name="Care", description="It\n  matters.").fact("certification", "d", name="Master Baker")
    page.fact("certification", "e", name="VTNE", abbreviation="VTNE")
    first, second, letters = occupation_of(page)["qualifications"]
    assert first == {
        "@type": "EducationalOccupationalCredential", "name": "Certified Baker", "alternateName": "CB",
        "credentialCategory": "certification", "recognizedBy": {"@type": "Organization", "name": "Guild"},
    }  # fmt: skip
    assert set(second) == set(letters) == {"@type", "name", "credentialCategory"}
    assert occupation_of(page)["skills"] == [{"@type": "DefinedTerm", "name": "Care", "description": "It matters."}]
    described = occupation_of(page, profile="full")["qualifications"]
    assert [c.get("description") for c in described] == ["Varies by state", None, None]


@pytest.mark.parametrize(
    ("country", "area", "place"),
    [
        ("US", "national", {"@type": "Country", "name": "United States"}),
        ("GB", "national", {"@type": "Country", "name": "United Kingdom"}),
        ("", "national", None),
        ("US", None, None),
    ],
)
def test_the_nation_is_the_country_of_the_side_file(
    country: str, area: str | None, place: dict[str, str] | None
) -> None:
    found = occupation_of(Page(country=country).wage("median", "5", area=area))
    assert found.get("occupationLocation", [None])[0] == place


@pytest.mark.parametrize(
    ("code", "written"), [("51-3011", "51-3011"), ("51-3011.00", "51-3011"), ("51-3011.01", None), ("=1+1", None)]
)
def test_soc_code(code: str, written: str | None) -> None:
    assert occupation_of(Page(soc_code=code)).get("occupationalCategory", {}).get("codeValue") == written


def test_source_names_that_look_alike_have_their_own_identifiers() -> None:
    page = (
        Page().wage("mean", "1", source="Ovens!").wage("mean", "2", source="Ovens?").wage("mean", "3", source="Ovens")
    )
    addresses = [node["@id"] for node in jsonld(page.occupation())["@graph"][2:]]
    assert addresses == ["#source-ovens", "#source-ovens-2", "#source-ovens-3"]


def test_no_occupation_no_document() -> None:
    with pytest.raises(NotStatedError, match=r"sources/baker\.md: names no occupation"):
        jsonld(Page(name=None).wage("median", "5").occupation())
