"""What a mistake does to the reader's conclusion, what could not be checked, and what follows from what is stated."""

from __future__ import annotations

import pytest

from occupipe.rules.case import Case
from occupipe.rules.diagnose import diagnose
from occupipe.rules.left import Left, left_of
from tests.rules.build import Page
from tests.rules.casefile import judged


@pytest.mark.parametrize(
    ("text", "code", "conclusion"),
    [
        ("In 2024 the median wage of cooks was $62,890 a year, and the highest 10 percent earned more than $58,500.", "PAY101", "the order of the two turns"),
        ("The majority of cooks (39 percent) work in restaurants.", "EMP203", "a majority becomes a minority"),
        ("Employment of cooks is projected to grow by -4 percent from 2024 to 2034.", "PRJ304", "growth becomes decline, or decline growth"),
        ("Employment of cooks will grow 4 percent from 2024 to 2034. Cooks stand.\n\nFrom 2024 to 2034, employment of cooks will decline by 5 percent.", "PRJ310", "growth becomes decline, or decline growth"),
        ("Employment of cooks will grow 4 percent from 2024 to 2034. Cooks stand.\n\nFrom 2024 to 2034, employment of cooks will decline by 4 percent.", "PRJ304", "growth becomes decline, or decline growth"),
        ("The median annual wage of cooks was $8,058, or $38.74 per hour.", "PAY102", "one of them is for another pay period"),
        ("The median annual wage of cooks was $80,580, or $41.00 per hour.", "PAY102", None),
    ],
)  # fmt: skip
def test_a_conclusion_that_turns(text: str, code: str, conclusion: str | None) -> None:
    (found,) = judged(f"# Cook\n\n{text}", code, ".md")
    assert found.conclusion == conclusion


def left(page: Page) -> tuple[Left, ...]:
    case: Case = page.case()
    diagnose(case)
    return left_of(case)


def test_what_could_not_be_checked_is_counted_with_its_reason() -> None:
    page = Page("9% or 4,000 jobs, faster than average").growth("9%", comparison="faster", group=1)
    assert left(page.change("4,000", group=1)) == (
        Left("PRJ301", "the number of jobs before is not stated", 1),
        Left("PRJ303", "the projection states no period of ten years", 1),
        Left("PRJ305", "the projection does not say when it ends", 2),
    )
    page = Page("9% faster than average").growth("9%", comparison="faster", base_year=2004, target_year=2014)
    assert left(page) == (Left("PRJ303", "the scale of this edition is not confirmed", 1),)


def test_the_jobs_that_a_change_leaves_are_told() -> None:
    page = Page("from 150,000 jobs by 37,700, or 21 percent").jobs("150,000", reference_year=2010, group=1)
    years = {"base_year": 2010, "target_year": 2020, "group": 1}
    (found,) = diagnose(page.change("37,700", **years).growth("21 percent", **years).case(), select={"PRJ301"})
    assert found.help is not None
    assert found.help.startswith("37,700 is 21 percent of 175,100 to 184,100 jobs; look up")
