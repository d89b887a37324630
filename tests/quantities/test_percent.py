"""Printed percents and parts of a whole: what is read of each, what is refused, and what cannot be read yet."""

import pytest

from occupipe.quantities import percent
from tests.quantities.told import told

CAUGHT: list[tuple[str, list[str]]] = [
    # signs and words
    ("39 percent", ["39 percent: 39 percent, 1"]),
    ("39 per cent", ["39 per cent: 39 percent, 1"]),
    ("39 per-cent", ["39 per-cent: 39 percent, 1"]),
    ("39%", ["39%: 39 percent, 1"]),
    ("39 %", ["39 %: 39 percent, 1"]),
    ("39\u00a0%", ["39\u00a0%: 39 percent, 1"]),
    ("39\u202f%", ["39\u202f%: 39 percent, 1"]),
    ("３９％", ["３９％: 39 percent, 1"]),
    ("39pct", ["39pct: 39 percent, 1"]),
    ("39 pct.", ["39 pct.: 39 percent, 1"]),
    ("39 pct of nurses", ["39 pct: 39 percent, 1"]),
    # points are no percents
    ("39 percentage points", ["39 percentage points: 39 points, 1"]),
    ("a 2 percentage point rise", ["2 percentage point: 2 points, 1"]),
    ("39 percent points", ["39 percent points: 39 points, 1"]),
    # hyphens and decimals
    ("39-percent", ["39-percent: 39 percent, 1"]),
    ("a 21-percent increase", ["21-percent: 21 percent, 1"]),
    ("21.5%", ["21.5%: 21.5 percent, 0.1"]),
    ("0.5 percent", ["0.5 percent: 0.5 percent, 0.1"]),
    (".5 percent", [".5 percent: 0.5 percent, 0.1"]),
    # ranges: one figure with two ends
    ("14 to 19 percent", ["14 to 19 percent: 14 to 19 percent, 1"]),
    ("14-19 percent", ["14-19 percent: 14 to 19 percent, 1"]),
    ("14 – 19 per cent", ["14 – 19 per cent: 14 to 19 percent, 1"]),
    ("14%-19%", ["14%-19%: 14 to 19 percent, 1"]),
    ("14% to 19%", ["14% to 19%: 14 to 19 percent, 1"]),
    ("14 percent to 19 percent", ["14 percent to 19 percent: 14 to 19 percent, 1"]),
    ("14 to 19%", ["14 to 19%: 14 to 19 percent, 1"]),
    ("10%–20%", ["10%–20%: 10 to 20 percent, 1"]),
    ("between 10 and 20 percent", ["10 and 20 percent: 10 to 20 percent, 1"]),
    ("between 10% and 20%", ["10% and 20%: 10 to 20 percent, 1"]),
    ("10 and 20 percent of them", ["10 and 20 percent: 10 to 20 percent, 1"]),
    ("30 to 20 percent", ["20 percent: 20 percent, 1"]),
    ("10%-5%", ["10%: 10 percent, 1", "5%: 5 percent, 1"]),
    ("10..20%", ["10..20%: 10 to 20 percent, 1"]),
    ("-2 to 3 percent", ["-2 to 3 percent: -2 to 3 percent, 1"]),
    # signs
    ("-9.0 percent", ["-9.0 percent: -9.0 percent, 0.1"]),
    ("−9.0 percent", ["−9.0 percent: -9.0 percent, 0.1"]),
    ("–9%", ["–9%: -9 percent, 1"]),
    ("fell -9%", ["-9%: -9 percent, 1"]),
    ("minus 5 percent", ["minus 5 percent: -5 percent, 1"]),
    ("negative 5 percent", ["negative 5 percent: -5 percent, 1"]),
    ("2010-20%", ["20%: 20 percent, 1"]),
    ("(-4%)", ["-4%: -4 percent, 1"]),
    ("+21%", ["21%: 21 percent, 1"]),
    ("+ 21%", ["21%: 21 percent, 1"]),
    # bounds and hedges
    ("90%+", ["90%+: 90 percent, 1, at_least"]),
    ("90+%", ["90+%: 90 percent, 1, at_least"]),
    ("90+ percent", ["90+ percent: 90 percent, 1, at_least"]),
    ("about 40 percent", ["40 percent: 40 percent, 10, about"]),
    ("about 45 percent", ["45 percent: 45 percent, 5, about"]),
    ("about 41 percent", ["41 percent: 41 percent, 1, about"]),
    ("nearly 40 percent", ["40 percent: 40 percent, 1, nearly"]),
    ("almost 40%", ["40%: 40 percent, 1, nearly"]),
    ("just over 40%", ["40%: 40 percent, 1, at_least"]),
    ("more than 40%", ["40%: 40 percent, 1, at_least"]),
    ("less than 5 percent", ["5 percent: 5 percent, 1, at_most"]),
    ("up to 30 percent", ["30 percent: 30 percent, 1, at_most"]),
    ("at least 30 percent", ["30 percent: 30 percent, 1, at_least"]),
    ("fewer than 3%", ["3%: 3 percent, 1, at_most"]),
    ("no more than 3%", ["3%: 3 percent, 1, at_most"]),
    ("~40%", ["40%: 40 percent, 10, about"]),
    ("(39%)", ["39%: 39 percent, 1"]),
    # in words
    ("twenty-one percent", ["twenty-one percent: 21 percent, 1"]),
    ("twenty-one (21) percent", ["twenty-one (21) percent: 21 percent, 1"]),
    ("twenty-one (21%)", ["21%: 21 percent, 1"]),
    ("twenty-one (21 percent) percent", ["twenty-one (21 percent) percent: 21 percent, 1"]),
    ("one hundred percent", ["one hundred percent: 100 percent, 1"]),
    ("one hundred and twenty percent", ["one hundred and twenty percent: 120 percent, 1"]),
    ("a hundred percent", ["a hundred percent: 100 percent, 1"]),
    ("ten per cent", ["ten per cent: 10 percent, 1"]),
    ("two to three percent", ["two to three percent: 2 to 3 percent, 1"]),
    ("between two and three percent", ["two and three percent: 2 to 3 percent, 1"]),
    ("two and a half percent", ["two and a half percent: 2.5 percent, 0.1"]),
    ("half a percent", ["half a percent: 0.5 percent, 0.1"]),
    ("half of one percent", ["half of one percent: 0.5 percent, 0.1"]),
    ("one-half percent", ["one-half percent: 0.5 percent, 0.1"]),
    ("a half percentage point", ["half percentage point: 0.5 points, 0.1"]),
    ("a quarter of a percent", ["a quarter of a percent: 0.25 percent, 0.1"]),
    ("one-tenth of one percent", ["one-tenth of one percent: 0.1 percent, 0.1"]),
    ("zero percent", ["zero percent: 0 percent, 1"]),
    # one in so many
    ("1 in 5", ["1 in 5: 20 percent, 1, one_in"]),
    ("1-in-5", ["1-in-5: 20 percent, 1, one_in"]),
    ("one in five", ["one in five: 20 percent, 1, one_in"]),
    ("one in every five", ["one in every five: 20 percent, 1, one_in"]),
    ("one out of five", ["one out of five: 20 percent, 1, one_in"]),
    ("1 out of every 5", ["1 out of every 5: 20 percent, 1, one_in"]),
    ("nine out of ten", ["nine out of ten: 90 percent, 1, one_in"]),
    ("9 out of 10", ["9 out of 10: 90 percent, 1, one_in"]),
    ("4 in 10", ["4 in 10: 40 percent, 1, one_in"]),
    ("one in twenty", ["one in twenty: 5 percent, 1, one_in"]),
    ("two in three", ["two in three: 67 percent, 1, one_in"]),
    ("more than one in five", ["one in five: 20 percent, 1, at_least"]),
    # fractions
    ("half", ["half: 50 percent, 1, fraction"]),
    ("one half", ["one half: 50 percent, 1, fraction"]),
    ("one-half", ["one-half: 50 percent, 1, fraction"]),
    ("nearly half", ["half: 50 percent, 1, fraction"]),
    ("about half", ["half: 50 percent, 1, fraction"]),
    ("more than half", ["half: 50 percent, 1, at_least"]),
    ("one third", ["one third: 33 percent, 1, fraction"]),
    ("one-third", ["one-third: 33 percent, 1, fraction"]),
    ("a third", ["a third: 33 percent, 1, fraction"]),
    ("two-thirds", ["two-thirds: 67 percent, 1, fraction"]),
    ("two thirds", ["two thirds: 67 percent, 1, fraction"]),
    ("a third of them", ["a third: 33 percent, 1, fraction"]),
    ("a quarter", ["a quarter: 25 percent, 1, fraction"]),
    ("one quarter", ["one quarter: 25 percent, 1, fraction"]),
    ("three quarters", ["three quarters: 75 percent, 1, fraction"]),
    ("three-quarters", ["three-quarters: 75 percent, 1, fraction"]),
    ("three-fourths", ["three-fourths: 75 percent, 1, fraction"]),
    ("a fifth", ["a fifth: 20 percent, 1, fraction"]),
    ("four-fifths", ["four-fifths: 80 percent, 1, fraction"]),
    ("one-sixth", ["one-sixth: 16.67 percent, 1, fraction"]),
    ("an eighth", ["an eighth: 12.5 percent, 1, fraction"]),
    ("five-eighths", ["five-eighths: 62.5 percent, 1, fraction"]),
    ("a tenth", ["a tenth: 10 percent, 1, fraction"]),
    ("nine-tenths", ["nine-tenths: 90 percent, 1, fraction"]),
    ("seven tenths", ["seven tenths: 70 percent, 1, fraction"]),
    ("a seventh", ["a seventh: 14.29 percent, 1, fraction"]),
    # glued and odd
    ("12,345.6%", ["12,345.6%: 12345.6 percent, 0.1"]),
    ("Hospitals,38%", ["38%: 38 percent, 1"]),
    ("growth7%", ["7%: 7 percent, 1"]),
    ("12.345%", ["12.345%: 12.345 percent, 0.001"]),
    ("39 % points", ["39 %: 39 percent, 1"]),
    ("39%-points", ["39%-points: 39 points, 1"]),
    ("5%6%7%", ["5%: 5 percent, 1", "6%: 6 percent, 1", "7%: 7 percent, 1"]),
]

REFUSED = [
    "39 percentile",
    "grew.5 percent",
    "thirty-something percent",
    "4 in 12",
    "1 in 5,000",
    "1 in 2010",
    "$1 in 5",
    "3 in 2",
    "half-time",
    "half a million",
    "half an hour",
    "half a dozen",
    "one and a half",
    "time-and-a-half",
    "the first half of 2010",
    "a third party",
    "thirty-third",
    "a quarter of an hour",
    "quarter",
    "$5 percent",
    "1/2 percent",
    "50/50%",
    "38,7%",
    "1.2.3%",
    "39\u00ad%",
    "3\u00ad9%",
    "3\u200b9%",
    "3\u06639%",
    "39½ percent",
    "2½ percent",
    "45 000%",
]

CANNOT_YET: list[tuple[str, list[str]]] = [
    ("5 to ten percent", ["5 to ten percent: 5 to 10 percent, 1"]),
    ("five percent to ten percent", ["five percent to ten percent: 5 to 10 percent, 1"]),
    ("one or two percent", ["one or two percent: 1 to 2 percent, 1"]),
    ("½ of them", ["½: 50 percent, 1, fraction"]),
    ("12 in 100 of them", ["12 in 100: 12 percent, 1, one_in"]),
    ("nearly half", ["half: 50 percent, 1, nearly"]),
]


@pytest.mark.parametrize(("text", "figures"), CAUGHT)
def test_what_is_caught(text: str, figures: list[str]) -> None:
    assert told(percent.read, text) == figures


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_refused(text: str) -> None:
    """Read as anything, a digit would be lost, added or moved, or it is something else."""
    assert told(percent.read, text) == []


@pytest.mark.xfail(reason="not read yet", strict=True)
@pytest.mark.parametrize(("text", "figures"), CANNOT_YET)
def test_what_cannot_be_read_yet(text: str, figures: list[str]) -> None:
    assert told(percent.read, text) == figures
