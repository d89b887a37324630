"""Column headings of two rows: what the upper one says counts for each of the columns that it reaches over."""

from __future__ import annotations

import pytest

from occupipe.article import Article
from occupipe.facts import extract
from occupipe.readers import html, markdown, plaintext

WAGES = [
    ("17.38", "median", "hour"),
    ("36140", "median", "year"),
    ("16.20", "median", "hour"),
    ("33700", "median", "year"),
]
TITLE = "<h1>Baker</h1>"
BODY = "<tr><td>Ohio<td>$17.38<td>$36,140<td>9,300<tr><td>Utah<td>$16.20<td>$33,700<td>1,200</table>"
TABLES = {
    "spanned": html.read(
        f"{TITLE}<table><tr><th rowspan=2>State<th colspan=2>Median wage<th rowspan=2>Jobs, 2023"
        f"<tr><th>Hourly<th>Annual{BODY}", "a", "a.html"
    ),
    "not marked": html.read(
        f"{TITLE}<table><tr><td rowspan=2>State<td colspan=2>Median wage<td rowspan=2>Jobs, 2023"
        f"<tr><td>Hourly<td>Annual{BODY}", "a", "a.html"
    ),
    "a head": html.read(
        f"{TITLE}<table><thead><tr><th><th colspan=2>Median wage<th>Jobs"
        f"<tr><th>State<th>Hourly<th>Annual<th>2023</thead>{BODY}", "a", "a.html"
    ),
    "markdown": markdown.read(
        "# Baker\n\n| State | Median wage | | Jobs |\n|---|---|---|---|\n| | Hourly | Annual | 2023 |\n"
        "| Ohio | $17.38 | $36,140 | 9,300 |\n| Utah | $16.20 | $33,700 | 1,200 |\n", "a", "a.md"
    ),
    "bars": plaintext.read(
        "Baker\n\n| State | Median wage | | Jobs |\n| | Hourly | Annual | 2023 |\n"
        "| Ohio | $17.38 | $36,140 | 9,300 |\n| Utah | $16.20 | $33,700 | 1,200 |\n", "a", "a.txt"
    ),
}  # fmt: skip


def wages(article: Article) -> list[tuple[str, str, str]]:
    """Value, statistic and pay period of each wage of an article."""
    found = [fact for fact in extract(article).facts if fact.kind == "salary"]
    return [(str(fact.value), str(fact.statistic), str(fact.unit)) for fact in found]


@pytest.mark.parametrize("name", TABLES)
def test_wages_under_two_rows_of_headings(name: str) -> None:
    assert wages(TABLES[name]) == WAGES


@pytest.mark.parametrize("name", TABLES)
def test_counts_under_two_rows_of_headings(name: str) -> None:
    facts = [fact for fact in extract(TABLES[name]).facts if fact.kind == "employment"]
    assert [(str(fact.value), fact.reference_year) for fact in facts] == [("9300", 2023), ("1200", 2023)]


def test_percentiles_below_a_heading_of_all_of_them() -> None:
    head = "<tr><th>State<th colspan=3>Annual wage percentiles<tr><th><th>10th<th>50th<th>90th"
    article = html.read(f"{TITLE}<table>{head}<tr><td>Ohio<td>$27,100<td>$35,200<td>$48,300</table>", "a", "a.html")
    assert wages(article) == [("27100", "p10", "year"), ("35200", "median", "year"), ("48300", "p90", "year")]


def test_the_unit_of_the_upper_row_is_that_of_bare_numbers_below() -> None:
    head = "<tr><th rowspan=2>Area<th colspan=3>Pay ($/hour)<tr><th>Low<th>Median<th>High"
    article = html.read(f"{TITLE}<table>{head}<tr><td>Ontario<td>16.55<td>18.10<td>25.40</table>", "a", "a.html")
    assert wages(article) == [("16.55", "low", "hour"), ("18.10", "median", "hour"), ("25.40", "high", "hour")]


def test_a_second_table_has_headings_of_its_own() -> None:
    first = f"<table><tr><th><th colspan=2>Median wage<tr><th>State<th>Hourly<th>Annual{BODY}"
    article = html.read(
        f"{TITLE}{first}<p>Or so.</p><table><tr><th>State<th>Wage<tr><td>Iowa<td>$31,700</table>", "a", "a.html"
    )
    assert wages(article)[-1] == ("31700", "typical", "year")


def test_rows_below_a_section_of_the_table_keep_the_headings_above_it() -> None:
    rows = "<tr><th colspan=2>Hourly<tr><td>10th<td>$13.10<tr><td>90th<td>$24.10<tr><th colspan=2>Annual<tr><td>10th<td>$27,200"
    article = html.read(f"{TITLE}<table><tr><th>Percentile<th>Wage{rows}</table>", "a", "a.html")
    assert wages(article) == [("13.10", "p10", "hour"), ("24.10", "p90", "hour"), ("27200", "p10", "year")]


@pytest.mark.parametrize("year", ["<td>2023", "<td rowspan=2>2023"])
def test_a_label_may_stand_behind_the_year_of_its_row(year: str) -> None:
    second = "<tr><td>Employment<td>218,400" if "rowspan" in year else "<tr><td>2023<td>Employment<td>218,400"
    rows = f"<tr>{year}<td>Median annual wage<td>$36,650{second}"
    article = html.read(f"{TITLE}<table><tr><th>Year<th>Measure<th>Value{rows}</table>", "a", "a.html")
    told = {str(fact.kind): (int(fact.value or 0), fact.reference_year) for fact in extract(article).facts}
    assert told["employment"] == (218_400, 2023)
    assert told["salary"] == (36_650, 2023)
