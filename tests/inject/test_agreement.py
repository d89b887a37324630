"""What of a page's text contradicts a record, and what does not."""

import pytest

from occupipe.facts.fact import Status
from occupipe.pipeline.inject.agreement import contradictions
from occupipe.pipeline.library import extract
from tests.exports.build import BLS, Page

NATIONAL = {"reference_year": 2023, "area": "national", "source": BLS}
RECORD = (
    Page()
    .fact("alternate_name", "bread makers", text="bread makers")
    .wage("median", "34950", **NATIONAL)
    .figure("growth_pct", "6 percent", "6", "percent", base_year=2023, target_year=2033)
    .figure("share", "31 percent", "31", "percent", category="retail bakeries")
).occupation()


def problems(text: str) -> list[str]:
    return [found.problem for found in contradictions(extract(text), RECORD)]


@pytest.mark.parametrize(
    "text",
    [
        "# Baker\n\nThe median annual wage of bakers was $43,950 in May 2023.",
        "# Baker\n\nThe median annual wage of bakers in the United States was $43,950.",
        "# Baker\n\nEmployment of bakers is projected to grow 9 percent from 2023 to 2033.",
        "# Baker\n\nBakers worked in these places:\n\n- Retail bakeries: 41%\n- Restaurants: 9%\n",
        "# Plumber\n\nPlumbers mend pipes.",
    ],
)
def test_contradictions(text: str) -> None:
    assert len(problems(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "# Baker\n\nBakers bake.",
        "# Pastry Baker\n\nBakers bake.",
        "# Bread makers\n\nThey bake.",
        "# Baker\n\nThe median annual wage of bakers was $34,950 in May 2023.",
        "# Baker\n\nThe median annual wage of bakers was about $35,000 in May 2023.",
        "# Baker\n\nThe median annual wage of bakers was $31,750 in May 2021.",
        "# Baker\n\nThe average annual wage of bakers was $43,950 in May 2023.",
        "# Baker\n\nThe median hourly wage of bakers was $16.80 in May 2023.",
        "# Baker\n\nIn Texas, the median annual wage of bakers was $43,950 in May 2023.",
        "# Baker\n\nEmployment of bakers is projected to grow 9 percent from 2021 to 2031.",
        "Nothing of any occupation.",
    ],
)
def test_what_contradicts_nothing(text: str) -> None:
    assert problems(text) == []


def test_both_values_on_one_page_are_for_other_rules() -> None:
    text = "# Baker\n\nThe median annual wage of bakers was $34,950 in May 2023.\n\nAgain: the median annual wage of bakers was $43,950 in May 2023."
    assert problems(text) == []


def test_a_correction_is_told_as_such() -> None:
    corrected = RECORD.with_status([RECORD.wages[0].span], Status.CORRECTED)
    (found,) = contradictions(
        extract("# Baker\n\nThe median annual wage of bakers was $43,950 in May 2023."), corrected
    )
    assert "the record 34950, as corrected (sources/baker.md:" in found.problem
