"""What is drawn of an occupation: wages on a scale, shares as bars, and the rest in a list."""

from decimal import Decimal
from pathlib import Path

from occupipe.occupation import Occupation
from occupipe.reports.html.distributions import Panel, panels_of
from occupipe.reports.html.marks import Mark, marks_of
from occupipe.reports.html.outlook import entries_of
from occupipe.reports.html.shares import bars_of
from occupipe.reports.html.terms import terms_of
from occupipe.reports.html.verdicts import Verdict
from occupipe.spans import Span
from tests.reports.html.judged import DAY, SOURCES, judged, judged_file

PAY = """# Baker

The median annual wage for bakers was $40,000 in May 2025. The lowest 10 percent earned less than $20,000, and the
highest 10 percent earned more than $60,000. The middle 50 percent earned between $30,000 and $50,000.
The mean annual wage was $42,000.
"""


def read(text: str, folder: Path) -> tuple[Occupation, dict[Span, Mark]]:
    checked = judged(text, folder)
    assert checked.occupation is not None
    return checked.occupation, {mark.span: mark for mark in marks_of(checked, 1, DAY)}


def panels(text: str, folder: Path) -> tuple[Panel, ...]:
    occupation, marks = read(text, folder)
    return panels_of(occupation.wages, marks)


def test_a_distribution_is_drawn_from_its_low_to_its_high(tmp_path: Path) -> None:
    (panel,) = panels(PAY, tmp_path)
    (strip,) = panel.strips
    assert panel.unit == "USD a year"
    assert [(point.label, point.value, point.shape) for point in strip.points] == [
        ("10th percentile", "$20,000", "end"),
        ("25th percentile", "$30,000", "quartile"),
        ("Median", "$40,000", "median"),
        ("Average", "$42,000", "mean"),
        ("75th percentile", "$50,000", "quartile"),
        ("90th percentile", "$60,000", "end"),
    ]
    assert [point.at for point in strip.points] == [
        Decimal(text) for text in ("3.00", "26.50", "50.00", "54.70", "73.50", "97.00")
    ]
    assert strip.line is not None
    assert strip.box is not None
    assert (strip.line.start, strip.line.width) == (Decimal("3.00"), Decimal("94.00"))
    assert (strip.box.start, strip.box.width) == (Decimal("26.50"), Decimal("47.00"))


def test_ends_the_wrong_way_round_have_no_line(tmp_path: Path) -> None:
    text = PAY.replace("$20,000", "$70,000")
    ((strip,),) = (panel.strips for panel in panels(text, tmp_path))
    assert strip.line is None
    assert Verdict.ERROR in {point.verdict for point in strip.points}


def test_pay_periods_have_scales_of_their_own_and_years_rows(tmp_path: Path) -> None:
    text = "# Baker\n\nThe median annual wage for bakers was $40,000 in 2025, or $19.23 per hour. It was $38,000 in 2023.\n"
    year, hour = panels(text, tmp_path)
    assert [strip.label for strip in year.strips] == ["2025", "2023"]
    assert year.is_drawn
    assert all(strip.is_single for strip in year.strips)
    assert not hour.is_drawn


def test_shares_are_drawn_as_far_as_they_go(tmp_path: Path) -> None:
    text = "# Baker\n\nWhere bakers work:\n\n- Bakeries: 40 to 50 percent of bakers\n- Shops: 120 percent\n"
    occupation, marks = read(text, tmp_path)
    (bars,) = bars_of(occupation.shares, marks)
    assert [(bar.category, bar.value, bar.width, bar.spare) for bar in bars] == [
        ("Bakeries", "40 to 50 percent", Decimal(40), Decimal(10)),
        ("Shops", "120 percent", Decimal(100), Decimal(0)),
    ]
    assert bars[1].verdict is Verdict.ERROR


def test_the_outlook_lists_what_is_neither_wage_nor_share() -> None:
    checked = judged_file(SOURCES / "electrician.txt")
    assert checked.occupation is not None
    marks = {mark.span: mark for mark in marks_of(checked, 1, DAY)}
    assert [(entry.label, entry.value, entry.details) for entry in entries_of(checked.occupation, marks)] == [
        ("Jobs", "818,700 jobs", "2024"),
        ("Projected jobs", "896,100 jobs", "by 2034"),
        ("Projected change", "+9 percent", "2024 to 2034 · much faster than average"),
        ("Projected change in jobs", "+77,400 jobs over the period", "2024 to 2034"),
        ("Job openings", "81,000 openings a year", "2024 to 2034"),
    ]


def test_terms_are_listed_by_kind() -> None:
    checked = judged_file(SOURCES / "medical-records-technician.txt")
    assert checked.occupation is not None
    told = {terms.label: terms.words for terms in terms_of(checked.occupation)}
    assert told["Called"] == ("Medical Records Technician",)
    assert "Certified Tumor Registrar (CTR)" in {words.split(" · ")[0] for words in told["Certifications and licences"]}
    assert told["Education"][0].startswith("postsecondary certificate")
