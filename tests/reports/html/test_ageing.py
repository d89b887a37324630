"""Which figures are out of date."""

from pathlib import Path

import pytest

from occupipe.occupation import Figure
from occupipe.reports.html.ageing import is_stale, stale_codes
from occupipe.reports.html.marks import marks_of
from occupipe.reports.html.verdicts import Verdict
from tests.reports.html.judged import DAY, judged

OLD = "# Baker\n\nThe median annual wage of bakers was $23,450 in 2010, says the Bureau of Labor Statistics.\n"
OVER = "The Bureau of Labor Statistics projects that employment of bakers will grow 2 percent from 2010 to 2020.\n"
AHEAD = "The Bureau of Labor Statistics projects that employment of bakers will grow 6 percent from 2024 to 2034.\n"
NEW = "The median annual wage of bakers was $36,650 in May 2025, says the Bureau of Labor Statistics.\n"


@pytest.mark.parametrize(
    ("text", "stale"),
    [
        (OLD, ["$23,450"]),
        (f"{OLD}\n{OVER}", ["$23,450", "2 percent"]),
        (f"{OLD}\n{NEW}", []),  # the older figure stands for comparison
        (f"# Baker\n\n{NEW}\n{OVER}\n{AHEAD}", ["2 percent"]),
        (f"# Baker\n\n{NEW}", []),
    ],
)
def test_the_newest_figures_decide(text: str, stale: list[str], tmp_path: Path) -> None:
    checked = judged(text, tmp_path)
    assert checked.occupation is not None
    codes = stale_codes(checked)
    figures = [part for part in checked.occupation.parts() if isinstance(part, Figure)]
    assert [figure.evidence.quote for figure in figures if is_stale(figure, codes, DAY)] == stale


def test_a_stale_figure_is_marked_so(tmp_path: Path) -> None:
    told = {mark.quote: mark.verdict for mark in marks_of(judged(OLD, tmp_path), 1, DAY)}
    assert told == {"$23,450": Verdict.STALE, "2010": Verdict.WARNING}
