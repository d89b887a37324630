"""Percents in sentences: shares of the occupation's workers, projected growth, and what is neither."""

from decimal import Decimal

import pytest

import occupipe

SHARES = {
    "According to the BLS, 39 percent of nurses work in hospitals.": ("hospitals", Decimal(39)),
    "One in five nurses works in a clinic.": ("clinic", Decimal(20)),
}

GROWTH = {
    "Employment of nurses is projected to grow 9 percent from 2024 to 2034.": Decimal(9),
    "Employment of nurses is projected to decline 4 percent from 2024 to 2034.": Decimal(-4),
    "Employment is projected to grow 9 percent, compared with 3 percent for all occupations.": Decimal(9),
}

NEITHER = [
    "About 60 percent of nurses hold a bachelor's degree.",
    "39 percent of nurses are certified.",
    "About 44 percent of nurses who work in clinics report stress.",
    "The pass rate is 70 percent.",
    "About 20 percent of nurses work part time.",
    "Women hold 80 percent of the jobs of nurses.",
    "Employment of nurses grew 9 percent from 2004 to 2014.",
]
"""Degrees held, certificates, answers, pass rates, hours, sexes, and growth that is past."""


@pytest.mark.parametrize("sentence", SHARES)
def test_shares(sentence: str) -> None:
    occupation = occupipe.extract(f"# Nurse\n\n{sentence}\n")
    assert [(share.category, share.value) for share in occupation.shares] == [SHARES[sentence]]
    assert not occupation.growth


@pytest.mark.parametrize("sentence", GROWTH)
def test_growth(sentence: str) -> None:
    occupation = occupipe.extract(f"# Nurse\n\n{sentence}\n")
    assert [growth.value for growth in occupation.growth if growth.subject is None] == [GROWTH[sentence]]
    assert not occupation.shares


@pytest.mark.parametrize("sentence", NEITHER)
def test_what_is_neither(sentence: str) -> None:
    occupation = occupipe.extract(f"# Nurse\n\n{sentence}\n")
    assert not occupation.shares
    assert not [growth for growth in occupation.growth if growth.subject is None]
