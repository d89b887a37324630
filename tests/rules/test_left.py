"""What rules are asked and cannot check is counted, with a reason in words that an editor understands."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from occupipe.facts.fact import PayPeriod, Statistic
from occupipe.quantities.quantity import Bound
from occupipe.rules.catalogue import RULES
from occupipe.rules.diagnose import diagnose
from occupipe.rules.left import Left, left_of
from tests.rules.build import NATIONAL, Page

HOUR: dict[str, Any] = {"unit": PayPeriod.HOUR}
DECADE: dict[str, Any] = {"base_year": 2024, "target_year": 2034}
HIGH, MEAN = Statistic.P90, Statistic.MEAN
MEDIAN_AND_TOP = "Median $50,000.\nTop $90,000."

LEFT: tuple[tuple[Page, str, str], ...] = (
    (Page(MEDIAN_AND_TOP).wage("$50,000", reference_year=2023).wage("$90,000", HIGH, reference_year=2024), "PAY101", "the figures to compare are of different years"),
    (Page(MEDIAN_AND_TOP).wage("$50,000", area="Ohio").wage("$90,000", HIGH, area="Utah"), "PAY101", "the figures to compare are for different places"),
    (Page(MEDIAN_AND_TOP).wage("$50,000").wage("$90,000", HIGH, scope="in hospitals"), "PAY101", "the figures to compare are of different groups"),
    (Page(MEDIAN_AND_TOP).wage("$50,000").wage("$90,000", HIGH, currency="GBP"), "PAY101", "the figures to compare are in different currencies"),
    (Page(MEDIAN_AND_TOP).wage("$50,000", source="Agency").wage("$90,000", HIGH), "PAY101", "one of the figures to compare does not name its source"),
    (Page(MEDIAN_AND_TOP).wage("$50,000").wage("$90,000", HIGH, reference_year=2024), "PAY110", "one of the figures to compare does not say its year"),
    (Page("Mean $50,000.\nTop $90,000.").wage("$50,000", MEAN, area="Ohio").wage("$90,000", HIGH), "PAY109", "one of the figures to compare does not say its place"),
    (Page("$50,000 a year.\n$25.00 an hour.").wage("$50,000", source="Agency").wage("$25.00", source="Agency", **HOUR), "PAY102", "nothing says that the annual and the hourly wage are one: neither one phrase nor one source"),
    (Page("$50,000 a year.\n$25.00 an hour.").wage("$50,000", reference_year=2023).wage("$25.00", reference_year=2024, **HOUR), "PAY102", "the figures to compare are of different years"),
    (Page("$81,500, part-time $17.00 an hour").wage("$81,500", group=1).wage("$17.00", group=1, **HOUR), "PAY102", "the words set the hourly wage apart from the annual one: other hours, another place or another group"),
    (Page("$50,000.\n$60,000.\n$55,000.").wage("$50,000", reference_year=2023).wage("$60,000", reference_year=2024).wage("$55,000"), "PAY103", "the figure does not say its year, and others of its kind do"),
    (Page("Pay of $50,000.\n\nThere is some work for them in many other places, and it pays $60,000.").wage("$50,000").wage("$60,000"), "PAY103", "the words around the figure leave open whether it is of the whole occupation"),
    (Page("$50,000.\n$60,000.").wage("$50,000", source="Agency").wage("$60,000", source="Union"), "PAY103", "the figures to compare are from different sources"),
    (Page("$50,000.\n$60,000.\n$70,000.\n$80,000.").wage("$50,000").wage("$60,000").wage("$70,000").wage("$80,000"), "PAY103", "there are more values than one thing can have, as in a list whose labels were not understood"),
    (Page("$9,000").wage("$9,000"), "PAY105", "no year is stated, so that the minimum wage of that time is not known"),
    (Page("$9,000").wage("$9,000", reference_year=1970), "PAY105", "the minimum wage of that year is not known"),
    (Page("$9,000 with tips").wage("$9,000", reference_year=2024), "PAY105", "the sentence speaks of pay that is not for a full year's work"),
    (Page(MEDIAN_AND_TOP).wage("$50,000", reference_year=2024).wage("$90,000", HIGH), "PAY107", "the figure does not say its year, and others of its kind do"),
    (Page("The top-paying state is Ohio: $90,000.").wage("$90,000", MEAN, area="Ohio"), "PAY111", "no average of all is stated before it for the same year, pay period and source"),
    (Page("60%, of these 50%").share("60%", "shops").share("50%", "bakeries"), "EMP202", "the share may be of the workers of another share, by the words of its sentence"),
    (Page("60%\n20%\n20%").share("60%", "schools").share("20%", "local schools").share("20%", "shops"), "EMP202", "the category is part of another one of its list"),
    (Page("Most work by night, while 12 percent work in shops").share("12 percent", "shops"), "EMP203", "the word of quantity and the percent of its sentence may speak of two things"),
    (Page("60%\n40%").share("60%", "shops", reference_year=2024, list_id=None).share("40%", "shops", list_id=None), "EMP204", "one of the figures to compare does not say its year"),
    (Page("9,000 jobs\n8,000 jobs").jobs("9,000", reference_year=2024).jobs("8,000"), "EMP205", "the figure does not say its year, and others of its kind do"),
    (Page("Jobs are divided as follows:\n\n60%\n20%").share("60%", "shops", bound=Bound.AT_LEAST).share("20%", "schools"), "EMP206", 'one of the shares of the list is a lower limit only ("more than")'),
    (Page("9% or 4,000 jobs").growth("9%", group=1).change("4,000", group=1), "PRJ301", "the number of jobs before is not stated"),
    (Page("40,000 held; 9% or 4,000 jobs").jobs("40,000", reference_year=2020).growth("9%", group=1, **DECADE).change("4,000", group=1, **DECADE), "PRJ301", "no number of jobs is stated for the year in which the projection begins"),
    (Page("40,000 or 50,000\n9% or 4,000 jobs").jobs("40,000", reference_year=2024).jobs("50,000", reference_year=2024).growth("9%", group=1, **DECADE).change("4,000", group=1, **DECADE), "PRJ301", "nothing says which of the stated numbers of jobs the change is counted from"),
    (Page("0 jobs; 9% or 4,000 jobs").jobs("0", reference_year=2024).growth("9%", group=1, **DECADE).change("4,000", group=1, **DECADE), "PRJ301", "the number of jobs before is rounded too coarsely for the change"),
    (Page("40,000+ jobs; 9% or 4,000 jobs").jobs("40,000", reference_year=2024, bound=Bound.AT_LEAST).growth("9%", group=1, **DECADE).change("4,000", group=1, **DECADE), "PRJ301", 'the figures leave every change open: one of them is a limit ("more than") or may be zero'),
    (Page("Calm for the next five years, jobs may grow 5% from 2024 to 2034").growth("5%", **DECADE), "PRJ302", "the number of years and the two years do not stand side by side, and may be of two things"),
    (Page("9% faster than average").growth("9%", comparison="faster"), "PRJ303", "the projection states no period of ten years"),
    (Page("9% faster than average").growth("9%", comparison="faster", base_year=2004, target_year=2014), "PRJ303", "the scale of this edition is not confirmed"),
    (Page("9% faster than average").growth("9%", comparison="faster", area="Ohio", **DECADE), "PRJ303", "only the Bureau of Labor Statistics has a scale, and only for a whole occupation in the nation"),
    (Page("jobs will grow 5%").growth("5%"), "PRJ305", "the projection does not say when it ends"),
    (Page("9,000 new jobs a year").change("9,000", per="year"), "PRJ307", "how many jobs the projection adds is neither stated nor follows from a percent and the jobs before"),
    (Page("jobs will grow 5% a year").growth("5%"), "PRJ308", "the jobs before, and the change in jobs or the jobs after, are not stated"),
    (Page("The share rose from 40 percent to 50 percent, an increase of 33 percent."), "PRJ309", "the figure is neither the difference of the two percents nor the change from one to the other"),
    (Page("5% in 2034, 7% in 2032.\nIt was to be 9%.").growth("5%", **DECADE).growth("7%", base_year=2022, target_year=2032).growth("9%"), "PRJ310", "the figure does not say its period, and the article has projections for several"),
    (Page("900 by 2034, 700 by 2032.\nIt was to be 800.").openings("900", **DECADE).openings("700", base_year=2022, target_year=2032).openings("800"), "PRJ311", "the figure does not say its period, and the article has projections for several"),
    (Page("5% by 2034.\n800 a year.").growth("5%", **DECADE).openings("800"), "PRJ312", "the projection does not say when it ends"),
)  # fmt: skip
"""Pages whose figures a rule cannot check, the rule, and the reason."""


def left(page: Page, code: str) -> tuple[Left, ...]:
    """What a rule leaves of a page, and that it leaves no more where all rules run."""
    alone, together = page.case(), page.case()
    diagnose(alone, select={code})
    diagnose(together)
    assert left_of(alone) == tuple(entry for entry in left_of(together) if entry.code == code)
    return left_of(alone)


@pytest.mark.parametrize(("page", "code", "reason"), LEFT, ids=[f"{code}: {reason}" for _, code, reason in LEFT])
def test_the_reason_is_counted(page: Page, code: str, reason: str) -> None:
    assert reason in [entry.reason for entry in left(page, code)]


def test_every_rule_that_leaves_figures_is_shown_to() -> None:
    ways = {"leave", "conflicts", "projected_conflicts", "lists_of"}
    leaving = {rule.code for rule in RULES if ways & set(vars(inspect.getmodule(rule.check) or inspect))} - {"PRJ304"}
    assert leaving - {code for _, code, _ in LEFT} == set()
    assert leaving >= {f"PAY{n}" for n in (101, 102, 103, 105, 107, 109, 110)} | {
        "EMP204",
        "EMP205",
        "PRJ301",
        "PRJ310",
    }


@pytest.mark.parametrize(
    "page",
    [
        Page(MEDIAN_AND_TOP).wage("$50,000", **NATIONAL).wage("$90,000", HIGH, **NATIONAL),
        Page("$52,000 a year, or $25.00 an hour").wage("$52,000", group=1).wage("$25.00", group=1, **HOUR),
        Page("40,000 held in 2024; 9%").jobs("40,000", reference_year=2024).growth("9%", **DECADE),
        Page("Median $50,000.\nIn Ohio $60,000.").wage("$50,000", **NATIONAL).wage("$60,000", area="Ohio"),
        Page("60% in shops\n40% in schools").share("60%", "shops").share("40%", "schools"),
    ],
)
def test_nothing_is_left_where_all_is_compared_or_nothing_asks(page: Page) -> None:
    case = page.case()
    diagnose(case)
    assert left_of(case) == ()


def test_figures_are_counted_once_each() -> None:
    page = Page("Median $50,000.\nTop $90,000, low $20,000.").wage("$50,000", reference_year=2024)
    case = page.wage("$90,000", HIGH).wage("$20,000", Statistic.P10).case()
    for _ in range(2):
        diagnose(case, select={"PAY101", "PAY110"})
    reason = "one of the figures to compare does not say its year"
    assert left_of(case) == (Left("PAY101", reason, 2), Left("PAY110", reason, 2))
