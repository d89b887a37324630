"""A figure that an article states twice is one fact; the rules look at every place that states it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from occupipe.facts.fact import Status
from occupipe.pipeline.reading import case_of, occupation_of, settled
from tests.rules.casefile import judged, line_of, read

BOX = "# Baker\n\n2024 Median Pay: {annual} per year, {hourly} per hour\n\n## Pay\n\n{later}\n"
LATER = "The Bureau of Labor Statistics gives a median hourly wage for bakers of $16.12 in May 2024."
TWO_SECTIONS = """\
# Baker

## Summary

The median annual wage for bakers was $36,650 in May 2024.

## Pay

{again}The lowest 10 percent earned less than {low}, and the highest 10 percent earned more than $51,000.
"""
AGAIN = "The median annual wage for bakers was $36,650 in May 2024. "


def boxed(annual: str, hourly: str = "$16.12", later: str = LATER) -> str:
    return BOX.format(annual=annual, hourly=hourly, later=later)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (boxed("$36,650"), ["3:36: error[PAY102] $16.12 an hour is $33,530 a year, not $36,650"]),
        (boxed("$33,530"), []),
        (boxed("$36,650", later="Bakers are often employed part-time."), ["3:36: error[PAY102] $16.12 an hour is $33,530 a year, not $36,650"]),
        (boxed("$36,650 for those who stay on with one employer", "and"), []),
    ],
)  # fmt: skip
def test_hourly_pay_beside_annual_pay_that_is_stated_again_elsewhere(text: str, found: list[str]) -> None:
    assert [line_of(d) for d in judged(text, "PAY102", ".md")] == found


def test_the_fact_that_stands_for_all_places_is_contradicted() -> None:
    wages = occupation_of(read(boxed("$36,650"), ".md")).wages
    assert [(w.evidence.quote, w.evidence.line, w.status) for w in wages] == [
        ("$36,650", 3, Status.CONTRADICTED),
        ("$16.12", 7, Status.CONTRADICTED),
    ]


def test_pay_in_the_words_of_its_paragraph_is_not_equated() -> None:
    text = boxed("$36,650").replace(" per hour", " per hour, with overtime")
    assert judged(text, "PAY102", ".md") == []


def test_percentiles_are_compared_with_the_median_that_their_section_states_again() -> None:
    wrong = [line_of(d) for d in judged(TWO_SECTIONS.format(again=AGAIN, low="$39,000"), "PAY101", ".md")]
    assert wrong == ["9:99: error[PAY101] the 10th percentile, $39,000, lies above the median, $36,650"]
    assert judged(TWO_SECTIONS.format(again=AGAIN, low="$29,000"), "PAY101", ".md") == []
    assert judged(TWO_SECTIONS.format(again="", low="$39,000"), "PAY101", ".md") == []  # of which year is not said


def test_no_fix_of_a_figure_that_is_stated_twice() -> None:
    said = "The Bureau of Labor Statistics gives a median of $80,580 a year for bakers in May 2024, or $41.00 an hour."
    (once,) = judged(f"# Baker\n\n{said}", "PAY102", ".md")
    (twice,) = judged(f"# Baker\n\n{said}\n\nThe median of $41.00 an hour is good pay.", "PAY102", ".md")
    assert once.fix is not None
    assert twice.fix is None


def test_a_value_that_a_reviewer_corrected_is_stated_nowhere_else() -> None:
    case = case_of(read(boxed("$36,650"), ".md"))
    hourly = case.occupation.wages[1]
    assert [case.article.words(place) for place in case.places_of(hourly)] == ["$16.12", "$16.12"]
    assert case.places_of(hourly.model_copy(update={"status": Status.CORRECTED})) == (hourly.span,)
    alone = replace(case, again=())
    assert [w.status for w in settled(alone).occupation.wages] == [Status.OK, Status.OK]


TABLE = """\
# Baker

Bakers held about 20,000 jobs in 2024.

## Projections

| Occupation | Employment, 2024 | Projected employment, 2034 | Numeric change, 2024-34 |
|---|---|---|---|
| Bakers | {before} | {after} | 600 |
"""


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("20,000", "20,600", []),
        ("20,000", "21,600", ["9:21: error[PRJ301] 20,000 jobs and a change of 600 make 20,600, not 21,600"]),
        ("20,400", "21,000", []),
        ("20,400", "22,000", ["9:21: error[PRJ301] 20,400 jobs and a change of 600 make 21,000, not 22,000"]),
    ],
)
def test_a_row_of_projections_is_judged_by_its_own_figures(before: str, after: str, found: list[str]) -> None:
    """The sentence has the jobs before rounded and hedged; the row has them exactly."""
    text = TABLE.format(before=before, after=after)
    assert [line_of(d) for d in judged(text, "PRJ301", ".md")] == found
