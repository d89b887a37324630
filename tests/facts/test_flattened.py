"""Boxes and tables that lost their form: cells run together, headings that are years, labels that share a cell."""

from typing import Any

from occupipe.pipeline.reading import stated
from occupipe.readers import plaintext


def read(text: str) -> Any:
    return stated(plaintext.read(f"Glazier\n\n{text}\n", "glazier", "glazier.txt"))


def test_cells_of_a_box_that_run_together_are_told_apart() -> None:
    box = read(
        "Quick facts\n\nNumber of Jobs, 201853,000\nJob Outlook, 2018-2811% (Much faster than average)\nEmployment Change, 2018-285,900"
    )
    assert [(fact.value, fact.reference_year) for fact in box.employment] == [(53_000, 2018)]
    assert [(fact.value, fact.base_year, fact.target_year) for fact in box.growth] == [(11, 2018, 2028)]
    assert [(fact.value, fact.base_year, fact.target_year) for fact in box.growth_counts] == [(5_900, 2018, 2028)]


def test_a_label_may_be_glued_to_the_figure_before_it() -> None:
    box = read(
        "Median pay (2022)$48,360 a yearNumber of jobs (2022)56,300Outlook, 2022–32+3%Change in jobs, 2022–32+1,800"
    )
    assert [fact.value for fact in box.wages] == [48_360]
    assert [fact.value for fact in box.employment] == [56_300]
    assert [fact.value for fact in box.growth] == [3]
    assert [fact.value for fact in box.growth_counts] == [1_800]


def test_digits_that_may_be_one_year_are_not_cut() -> None:
    assert read("Job outlook, 2010-2022%").growth == ()


def test_columns_of_years_are_head_counts_of_a_projection() -> None:
    table = read(
        "Employment and projections\n"
        "              2018     2028     Change    % Change   Annual openings\n"
        "Wisconsin     1,040    1,130    90        8.7%       120\n"
        "Iowa          640      700      60        9.4%       80"
    )
    assert [(f.value, f.reference_year, f.target_year) for f in table.employment] == [
        (1_040, 2018, None), (1_130, None, 2028), (640, 2018, None), (700, None, 2028),
    ]  # fmt: skip
    assert {(f.base_year, f.target_year) for f in (*table.growth, *table.growth_counts)} == {(2018, 2028)}


def test_columns_of_past_years_are_no_projection() -> None:
    table = read("Employment\n\nState | 2018 | 2019 | Change\nOhio | 1,040 | 1,130 | 90\nIowa | 640 | 700 | 60")
    assert [fact.target_year for fact in table.employment] == [None] * 4


def test_a_label_may_share_its_cell_with_the_first_figure() -> None:
    table = read(
        "Percentile wage estimates\n\nPercentile: 10% / 25% / 50% (Median) / 75% / 90%\nHourly wage: $14.10 / $18.20 / $23.30 / $30.40 / $40.50"
    )
    assert [(fact.statistic, str(fact.value)) for fact in table.wages] == [
        ("p10", "14.1"), ("p25", "18.2"), ("median", "23.3"), ("p75", "30.4"), ("p90", "40.5"),
    ]  # fmt: skip


def test_a_bare_table_of_pay_takes_the_currency_of_the_amounts_before_it() -> None:
    table = read(
        "Glaziers earn between €14.00 and €22.50 an hour.\n\nWages by county\n\nArea\tLow\tMedian\tHigh\nCork\t14.20\t18.10\t22.40\nMayo\t14.05\t17.30\t21.90"
    )
    assert [(str(fact.value), fact.currency, fact.unit) for fact in table.wages[2:]] == [
        ("14.2", "EUR", "hour"), ("18.1", "EUR", "hour"), ("22.4", "EUR", "hour"),
        ("14.05", "EUR", "hour"), ("17.3", "EUR", "hour"), ("21.9", "EUR", "hour"),
    ]  # fmt: skip


def test_a_bare_table_that_no_word_of_pay_introduces_stays_unread() -> None:
    table = read(
        "Glaziers earn between €14.00 and €22.50 an hour.\n\nHeights\n\nArea\tLow\tMedian\tHigh\nCork\t14.20\t18.10\t22.40\nMayo\t14.05\t17.30\t21.90"
    )
    assert len(table.wages) == 2


def test_columns_of_benefits_are_no_pay() -> None:
    table = read(
        "Wage sheet, hourly\n\nClass | Rate | H&W | Annuity\nJourneyman | $44.60 | $6.75 | $13.65\nForeman | $50.06 | $6.75 | $15.02"
    )
    assert [str(fact.value) for fact in table.wages] == ["44.6", "50.06"]


def test_a_row_may_have_two_labels_and_two_figures() -> None:
    row = read(
        "At a glance\n\nJobs in 2023: | 49,200 | Openings a year: | 5,600\nGrowth 2023-33: | -9% | Median pay: | $34,690"
    )
    assert [(fact.value, fact.reference_year) for fact in row.employment] == [(49_200, 2023)]
    assert [fact.value for fact in row.openings] == [5_600]
    assert [fact.value for fact in row.growth] == [-9]
    assert [fact.statistic for fact in row.wages] == ["median"]


def test_a_sentence_of_hundreds_of_figures_stays_unread() -> None:
    crowd = read("Glaziers earn " + ", ".join(f"${30_000 + n} in town {n}" for n in range(150)) + ".")
    assert crowd.wages == ()
    assert {figure.reason for figure in crowd.coverage.unread} == {
        "one of more than 100 figures in one sentence or row"
    }


def test_a_note_behind_a_table_says_what_its_columns_are() -> None:
    rows = "State | Hourly pay\nOhio | $21.10\nIowa | $20.40\n\n"
    plain, noted = read(f"Pay by state\n\n{rows}"), read(f"Pay by state\n\n{rows}Hourly pay is the median of May 2023.")
    assert ([w.statistic for w in plain.wages], [w.statistic for w in noted.wages]) == (["typical"] * 2, ["median"] * 2)
    ends = (
        "Pay\n\nArea | Low | Median | High\nOhio | $16,100 | $21,100 | $30,200\nIowa | $15,100 | $20,400 | $29,900\n\n"
    )
    told = read(f"{ends}Low and high are the 10th and 90th percentile.")
    assert [wage.statistic for wage in told.wages] == ["p10", "median", "p90"] * 2


def test_each_column_is_pay_or_a_cost_by_its_own_heading() -> None:
    table = read(
        "STATE | SCHOOL COST | LICENSE FEE | HOURLY PAY\nOhio | $2,900 | $35 | $21.10\nIowa | $1,800 | $45 | $20.40"
    )
    assert [str(wage.value) for wage in table.wages] == ["21.1", "20.4"]
