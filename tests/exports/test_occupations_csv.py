"""`occupations.csv`: which figure stands in a cell."""

import io
from collections.abc import Callable
from decimal import Decimal

import pytest

from occupipe.exports.csv_text import read_csv
from occupipe.exports.occupations_csv import COLUMNS, HEAD, row
from occupipe.occupation import Findings, Occupation
from tests.exports.build import BLS, Page

INTERFACE = (
    "document,name,soc_code,median_annual,median_hourly,mean_annual,p10,p25,p75,p90,low,high,currency,wage_year,area,"
    "employment,employment_year,growth_percent,growth_count,base_year,target_year,openings_per_year,education,"
    "certifications,sources,findings_error,findings_warning"
)
NATIONAL = {"reference_year": 2023, "area": "national"}
PERIOD = {"base_year": 2023, "target_year": 2033}


def cells(page: Page, *, keep_contradicted: bool = False) -> dict[str, str]:
    return cells_of(row(page.occupation(), keep_contradicted=keep_contradicted))


def cells_of(text: str) -> dict[str, str]:
    (only,) = read_csv(io.StringIO(HEAD + text, newline=""))
    return only


def test_columns_are_the_interface() -> None:
    assert HEAD == INTERFACE + "\n"
    assert ",".join(COLUMNS) == INTERFACE


def test_golden(sound: Occupation, evil: Occupation, golden: Callable[[str, str], None]) -> None:
    golden("occupations.csv", HEAD + row(sound) + row(evil) + row(Page(name=None).occupation()))


def test_the_newest_national_one_wins() -> None:
    page = Page()
    page.wage("median", "30000", reference_year=2020, area="national")
    page.wage("median", "40000", reference_year=2023)
    page.wage("median", "50000", reference_year=2024, area="Texas")
    page.wage("median", "35000", **NATIONAL)
    got = cells(page)
    assert (got["median_annual"], got["wage_year"], got["area"]) == ("35000", "2023", "national")


@pytest.mark.parametrize(
    "other",
    [
        {"scope": "hospitals"},
        {"subject": "all occupations"},
        {"bound": "at_least"},
        {"contradicted": True},
    ],
)
def test_what_is_not_the_occupation_s_own_figure_is_left_out(other: dict[str, object]) -> None:
    page = Page().wage("median", "50000", **{**NATIONAL, "reference_year": 2024}, **other)
    assert cells(page)["median_annual"] == ""
    page.wage("median", "35000", **NATIONAL)
    assert cells(page)["median_annual"] == "35000"


def test_contradicted_figures_stay_where_they_are_kept() -> None:
    page = Page().wage("median", "35000", **NATIONAL, contradicted=True)
    assert cells(page, keep_contradicted=True)["median_annual"] == "35000"


def test_wages_of_a_row_are_of_one_year_area_currency_and_source() -> None:
    page = Page().wage("median", "35000", **NATIONAL, source=BLS)
    page.wage("p10", "20000", reference_year=2019, area="national")
    page.wage("p25", "25000", reference_year=2023, area="Texas")
    page.wage("p75", "45000", **NATIONAL, currency="CAD")
    page.wage("p90", "60000", reference_year=2023)
    page.wage("mean", "37000").wage("low", "21000", source="Ovens Monthly")
    got = cells(page)
    assert [got[name] for name in ("p10", "p25", "p75", "low", "p90", "mean_annual")] == [
        "",
        "",
        "",
        "",
        "60000",
        "37000",
    ]
    assert (got["currency"], got["wage_year"]) == ("USD", "2023")


def test_a_year_that_is_told_is_not_set_beside_one_that_is_not() -> None:
    got = cells(Page().wage("median", "35000").wage("p10", "20000", reference_year=2023))
    assert (got["median_annual"], got["p10"], got["wage_year"]) == ("35000", "", "")


def test_pay_periods_have_their_own_cells() -> None:
    page = Page().wage("median", "16.80", unit="hour", **NATIONAL).wage("p10", "12.50", unit="hour", **NATIONAL)
    got = cells(page)
    assert (got["median_hourly"], got["median_annual"], got["p10"]) == ("16.8", "", "")
    assert (got["currency"], got["wage_year"]) == ("USD", "2023")


def test_a_range_under_a_label_is_no_plain_range() -> None:
    page = Page().wage("low", "30000", range_of="starting").wage("high", "40000", range_of="starting")
    assert [cells(page)[name] for name in ("low", "high", "currency")] == ["", "", ""]
    page.wage("low", "25000").wage("high", "60000")
    assert [cells(page)[name] for name in ("low", "high", "currency")] == ["25000", "60000", "USD"]


def test_of_two_alike_the_finer_then_the_first() -> None:
    page = Page().wage("median", "35000", rounded_to=Decimal(1000), **NATIONAL).wage("median", "34950", **NATIONAL)
    assert cells(page.wage("median", "34960", **NATIONAL))["median_annual"] == "34950"


def test_employment_is_what_is_held() -> None:
    page = Page().figure("employment", "231,000 jobs", "231000", "jobs", target_year=2033)
    page.figure("employment", "200,000 jobs", "200000", "jobs", reference_year=2020)
    page.figure("employment", "9,000 jobs", "9000", "jobs", reference_year=2024, area="Texas")
    page.figure("employment", "218,000 jobs", "218000", "jobs", reference_year=2023)
    got = cells(page)
    assert (got["employment"], got["employment_year"]) == ("218000", "2023")


def test_a_row_on_one_state_has_that_state_s_figures() -> None:
    page = Page().wage("median", "41000", reference_year=2023, area="Texas")
    page.figure("employment", "218,000 jobs", "218000", "jobs", reference_year=2023, area="national")
    page.figure("employment", "9,000 jobs", "9000", "jobs", reference_year=2023, area="Texas")
    got = cells(page)
    assert (got["area"], got["median_annual"], got["employment"]) == ("Texas", "41000", "9000")


def test_growth_is_of_one_projection() -> None:
    page = Page().figure("growth_pct", "3 percent", "-3", "percent", base_year=2020, target_year=2030)
    page.figure("growth_count", "5,000", "-5000", "jobs", base_year=2020, target_year=2030)
    page.figure("growth_pct", "6 percent", "6", "percent", **PERIOD)
    page.figure("growth_count", "1,300", "1300", "jobs", per="year", **PERIOD)
    page.figure("openings_count", "90,000", "90000", "jobs", per="period", **PERIOD)
    page.figure("openings_count", "9,000", "9000", "jobs", per="year", **PERIOD)
    got = cells(page)
    assert (got["growth_percent"], got["growth_count"], got["base_year"], got["target_year"]) == (
        "6",
        "",
        "2023",
        "2033",
    )
    assert got["openings_per_year"] == "9000"


def test_a_decline_is_a_plain_negative_number() -> None:
    page = Page().figure("growth_pct", "3.5 percent", "-3.5", "percent").figure("growth_count", "500", "-500", "jobs")
    assert ",-3.5,-500," in row(page.occupation())


def test_a_range_of_growth_is_no_one_number() -> None:
    page = Page().figure("growth_pct", "14 to 19 percent", "14", "percent", value_high=Decimal(19))
    assert cells(page)["growth_percent"] == ""


def test_lists_are_joined() -> None:
    page = Page().wage("median", "1", source=BLS).wage("mean", "1", source="Ovens").wage("p10", "1", source=BLS)
    page.fact("education", "x", level="associate", role="typical").fact("education", "y", level="bachelor")
    page.fact("education", "z", level="master", role="optional").fact("education", "w", level="associate")
    page.fact("certification", "c", name="Certified Baker", abbreviation="CB").fact("certification", "d", name="Baker")
    page.fact("certification", "e", name="VTNE", abbreviation="VTNE")
    got = cells(page)
    assert got["education"] == "associate; bachelor"
    assert got["certifications"] == "Certified Baker (CB); Baker; VTNE"
    assert got["sources"] == f"{BLS}; Ovens"


def test_findings_are_those_of_the_extraction() -> None:
    found = Page().occupation().model_copy(update={"findings": Findings(error=1, warning=2, note=3)})
    got = cells_of(row(found))
    assert (got["findings_error"], got["findings_warning"]) == ("1", "2")
    assert cells(Page())["findings_error"] == ""


def test_period_is_that_of_the_count_or_the_openings_where_there_is_no_percent() -> None:
    page = Page().figure("openings_count", "9,000", "9000", "jobs", per="year", base_year=2022, target_year=2032)
    assert [cells(page)[name] for name in ("growth_count", "base_year", "target_year")] == ["", "2022", "2032"]
    page.figure("growth_count", "5,000", "5000", "jobs", **PERIOD)
    assert [cells(page)[name] for name in ("growth_count", "base_year", "target_year")] == ["5000", "2023", "2033"]
