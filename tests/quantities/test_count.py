"""Printed counts: what is read of each, what is refused, and what cannot be read yet."""

import pytest

from occupipe.quantities import count
from tests.quantities.told import told

CAUGHT: list[tuple[str, list[str]]] = [
    # separators of thousands
    ("37,700 jobs", ["37,700: 37700 count, 100"]),
    ("37\u00a0700 jobs", ["37\u00a0700: 37700 count, 100"]),
    ("37\u2009700 jobs", ["37\u2009700: 37700 count, 100"]),
    ("37'700 jobs", ["37'700: 37700 count, 100"]),
    ("37’700 jobs", ["37’700: 37700 count, 100"]),
    ("３７，７００ jobs", ["３７，７００: 37700 count, 100"]),
    ("1,50,000 jobs", ["1,50,000: 150000 count, 1000"]),
    ("12,34,567 jobs", ["12,34,567: 1234567 count, 1"]),
    ("some 217,000 jobs", ["217,000: 217000 count, 1000, about"]),
    # scales
    ("1.6 million jobs", ["1.6 million: 1600000 count, 100000"]),
    ("1.65 million jobs", ["1.65 million: 1650000 count, 10000"]),
    ("2 million", ["2 million: 2000000 count, 1000000"]),
    ("2.5 thousand", ["2.5 thousand: 2500 count, 100"]),
    ("190k jobs", ["190k: 190000 count, 1000"]),
    ("190K", ["190K: 190000 count, 1000"]),
    ("2.3m workers", ["2.3m: 2300000 count, 100000"]),
    ("15 lakh", ["15 lakh: 1500000 count, 100000"]),
    ("2 crore", ["2 crore: 20000000 count, 10000000"]),
    ("3 billion", ["3 billion: 3000000000 count, 1000000000"]),
    ("1.2 trillion", ["1.2 trillion: 1200000000000 count, 100000000000"]),
    # bounds and hedges
    ("37,700+ jobs", ["37,700+: 37700 count, 100, at_least"]),
    ("1.6 million+", ["1.6 million+: 1600000 count, 100000, at_least"]),
    ("more than 37,700", ["37,700: 37700 count, 100, at_least"]),
    ("about 37,700", ["37,700: 37700 count, 100, about"]),
    ("nearly 37,700", ["37,700: 37700 count, 100, nearly"]),
    ("up to 37,700", ["37,700: 37700 count, 100, at_most"]),
    # years are none, unless grouped
    ("2,016 jobs", ["2,016: 2016 count, 1"]),
    ("1899", ["1899: 1899 count, 1"]),
    # minus
    ("-2,300 jobs", ["-2,300: -2300 count, 100"]),
    ("−2,300 jobs", ["−2,300: -2300 count, 100"]),
    ("-500", ["-500: -500 count, 100"]),
    # ranges
    ("10,000-12,000 jobs", ["10,000-12,000: 10000 to 12000 count, 1000"]),
    ("10,000 – 12,000 jobs", ["10,000 – 12,000: 10000 to 12000 count, 1000"]),
    ("1.2-1.5 million jobs", ["1.2-1.5 million: 1200000 to 1500000 count, 100000"]),
    ("1.2 to 1.5 million jobs", ["1.2: 1200000 count, 100000", "1.5 million: 1500000 count, 100000"]),
    ("10 to 12 million workers", ["10: 10000000 count, 1000000", "12 million: 12000000 count, 1000000"]),
    ("10,000 to 12,000 jobs", ["10,000: 10000 count, 1000", "12,000: 12000 count, 1000"]),
    ("(555) 123-4567", ["555: 555 count, 1"]),
    # beside other things
    ("9.5 of 10", ["10: 10 count, 10"]),
    # footnote marks
    ("37,700* jobs", ["37,700: 37700 count, 100"]),
    ("37,700¹ jobs", ["37,700: 37700 count, 100"]),
    ("37,7001 jobs", ["37,700: 37700 count, 100"]),
    # cells run together
    ("California8,220", ["8,220: 8220 count, 10"]),
    ("8,2200.50$55.83", ["8,220: 8220 count, 10"]),
    ("10.0%1,79016.8%", ["1,790: 1790 count, 10"]),
    # in words
    ("thirteen thousand jobs", ["thirteen thousand: 13000 count, 1000"]),
    ("five thousand four hundred", ["five thousand four hundred: 5400 count, 100"]),
    ("half a million people", ["half a million: 500000 count, 1000"]),
    ("two and a half million", ["two and a half million: 2500000 count, 1000"]),
    ("a million workers", ["a million: 1000000 count, 1000"]),
    ("five and ten thousand", ["ten thousand: 10000 count, 1000"]),
    ("between five and ten thousand", ["ten thousand: 10000 count, 1000"]),
    ("between one hundred and two hundred thousand", ["two hundred thousand: 200000 count, 1000"]),
    ("one hundred twenty thousand", ["one hundred twenty thousand: 120000 count, 1000"]),
    ("two million five hundred thousand", ["two million five hundred thousand: 2500000 count, 1000"]),
    ("twenty to thirty thousand", ["thirty thousand: 30000 count, 1000"]),
    ("[5]", ["5: 5 count, 1"]),
    ("page 5 of 12", ["5: 5 count, 1", "12: 12 count, 1"]),
    ("37,700 to", ["37,700: 37700 count, 100"]),
]

REFUSED = [
    "37 700 jobs",
    "1.2345678 million",
    "190 k",
    "100 m sprint",
    "in 2016",
    "2016 jobs",
    "10-500",
    "12,000-10,000",
    "555-1234",
    "12345-6789",
    "29-2071",
    "29-2071.00",
    "SOC 29-2071",
    "10/12/2014",
    "2014-10-12",
    "10:30",
    "1.2.3",
    "item #5",
    "No.5",
    "W-2",
    "B2B",
    "401k",
    "2nd",
    "3D",
    "5G",
    "10+2",
    "37,700%",
    "37,700 percent",
    "$37,700",
    "$ 37,700",
    "Rs 37,700",
    "10² jobs",
    "five years",
    "5 years of experience",
    "40 hours a week",
    "a million and a half",
    "several hundred thousand",
    "1.6 hundred thousand",
    "a thousand-strong crowd",
    "nine hundred",
    "37\u00ad700",
    "37,\u00ad700",
    "3\u200b7,700",
    "37,700\u200d0",
    "5万",
    "7½",
    "37,700\u0660",
    "12345678901234567890",
    "1,2,3",
    "7 LPA",
]

CANNOT_YET: list[tuple[str, list[str]]] = [
    ("between five and ten thousand", ["five: 5000 count, 1000", "ten thousand: 10000 count, 1000"]),
    ("twenty to thirty thousand", ["twenty: 20000 count, 1000", "thirty thousand: 30000 count, 1000"]),
    ("a million and a half", ["a million and a half: 1500000 count, 1000"]),
    ("10 to 12k jobs", ["10: 10000 count, 1000", "12k: 12000 count, 1000"]),
    ("1.6 hundred thousand", ["1.6 hundred thousand: 160000 count, 10000"]),
]


@pytest.mark.parametrize(("text", "figures"), CAUGHT)
def test_what_is_caught(text: str, figures: list[str]) -> None:
    assert told(count.read, text) == figures


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_refused(text: str) -> None:
    """Read as anything, a digit would be lost, added or moved, or it is something else."""
    assert told(count.read, text) == []


@pytest.mark.xfail(reason="not read yet", strict=True)
@pytest.mark.parametrize(("text", "figures"), CANNOT_YET)
def test_what_cannot_be_read_yet(text: str, figures: list[str]) -> None:
    assert told(count.read, text) == figures
