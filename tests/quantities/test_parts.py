"""The pieces that readers are made of: folding, numbers in digits and in words, scales, marks, hedges, endings."""

from decimal import Decimal

import pytest

from occupipe.quantities.cardinals import cardinal_around, cardinal_before
from occupipe.quantities.currencies import mark_before, mark_behind
from occupipe.quantities.endings import Endings
from occupipe.quantities.folding import fold
from occupipe.quantities.hedges import hedge_before
from occupipe.quantities.number_words import small_number, words_to_number
from occupipe.quantities.numbers import decimal_of, has_plus, is_year, printed
from occupipe.quantities.quantity import Bound, Hedge, place_value
from occupipe.quantities.scales import scale_at

NUMBERS = [
    ("32,350", ["32,350"]),
    ("32,350.", ["32,350"]),
    ("1,50,000 and 12,34,567", ["1,50,000", "12,34,567"]),
    ("32'350 or 1'234'567", ["32'350", "1'234'567"]),
    ("12\u00a0500", ["12\u00a0500"]),
    ("2010\u00a0500", []),  # five hundred, or a group of what stands before it
    ("12\u00a0500\u00a02010", []),
    ("1,\u00a02020", ["1", "2020"]),
    ("in 2010\u00a037,700", ["2010", "37,700"]),
    ("45 000", ["45 000"]),
    ("1 234 567.50", ["1 234 567.50"]),
    ("045 000", ["045", "000"]),
    ("45 0000", ["45", "0000"]),
    ("2010 500", ["2010", "500"]),
    (".5 and $.50", [".5", ".50"]),
    ("end.5", ["5"]),
    ("1990..2000", ["1990", "2000"]),
    ("Salary......45", ["45"]),
    ("1.2.3", []),
    ("1,2,3", []),
    ("1,23", []),
    ("1,234567", []),
    ("1,234'567", []),
    ("1,234.56", ["1,234.56"]),
    ("1.23456", []),
    ("123456789012345", ["123456789012345"]),
    ("1234567890123456", []),
    ("32,3501", ["32,350"]),
    ("32,35012", []),
    ("8,2200.50", ["8,220", "0.50"]),
    ("5½", []),
    ("½5", []),
    ("37,700¹", ["37,700"]),
    ("10²", []),
    ("5\u0663", []),
    ("\u06635", []),
    ("5万", []),
    ("3\ufe0f\u20e3", []),
    ("5\u0338", []),
    ("32\u00ad350", []),
    ("32,\u200b350", []),
    ("32,350\u200b per", ["32,350"]),
    ("32,350\u2060.5", []),
    ("\u202e32,350", []),
    ("\u200e32,350", ["32,350"]),
    ("1\u202e32,350", []),
]


@pytest.mark.parametrize(("text", "digits"), NUMBERS)
def test_numbers_in_digits(text: str, digits: list[str]) -> None:
    found = printed(text)
    assert [number.digits for number in found] == digits
    assert [text[n.start : n.end] for n in found] == digits


def test_reading_goes_on_behind_footnote_marks() -> None:
    assert [number.after for number in printed("32,3501 37,700¹² 37,700*")] == [7, 16, 23]


@pytest.mark.parametrize(
    ("digits", "value"),
    [
        ("32,350", "32350"),
        ("1,50,000", "150000"),
        ("32'350", "32350"),
        ("45\u00a0000", "45000"),
        ("45 000.50", "45000.50"),
        (".5", "0.5"),
    ],
)
def test_the_value_of_digits(digits: str, value: str) -> None:
    assert decimal_of(digits) == Decimal(value)


@pytest.mark.parametrize(
    ("digits", "scale", "step"),
    [
        ("32,350", 1, "10"), ("37,700", 1, "100"), ("30,000", 1, "1000"), ("1,000,000", 1, "1000"), ("7", 1, "1"), ("0", 1, "1"),
        ("38.74", 1, "0.01"), ("1.60", 1, "0.01"), ("32.4", 1000, "100"), ("1.2", 1_000_000, "100000"), ("45", 1000, "1000"),
        ("7.75", 100_000, "1000"), (".5", 1, "0.1"), ("1.2345", 1000, "0.1"),
    ],
)  # fmt: skip
def test_how_coarsely_a_figure_is_rounded(digits: str, scale: int, step: str) -> None:
    assert place_value(digits, Decimal(scale)) == Decimal(step)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("zero", 0), ("twenty-one", 21), ("twenty one", 21), ("two hundred", 200), ("a hundred", 100), ("one hundred and five", 105),
        ("one hundred five", 105), ("thirteen thousand four hundred", 13_400), ("thirty-five thousand", 35_000),
        ("eighty thousand one hundred and seventy", 80_170), ("one million two hundred thousand", 1_200_000),
        ("half a million", 500_000), ("half million", 500_000), ("two and a half million", 2_500_000),
        ("three billion", 3_000_000_000), ("five thousand and ten", 5_010),
    ],
)  # fmt: skip
def test_numbers_in_words(words: str, value: int) -> None:
    found = cardinal_before(words, len(words))
    assert found is not None
    assert (found.start, found.end, found.value) == (0, len(words), value)


def test_one_and_a_half() -> None:
    assert cardinal_before("one and a half", 14) == (0, 14, Decimal("1.5"))


@pytest.mark.parametrize(
    "words",
    [
        "hundred",
        "several hundred thousand",
        "nineteen ninety",
        "mid-twenty",
        "5 thousand and ten",
        "a",
        "and",
        "twenty ten",
        "",
        "x",
        "tens",
    ],
)
def test_words_that_are_no_number(words: str) -> None:
    assert cardinal_before(words, len(words)) is None


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("between five and ten thousand", "ten thousand"),
        ("between one hundred and two thousand", "two thousand"),
        ("one hundred and two hundred thousand", "two hundred thousand"),
        ("a ten thousand", "ten thousand"),
        ("earn a thousand", "a thousand"),
        ("twenty to thirty thousand", "thirty thousand"),
    ],
)
def test_where_a_number_in_words_begins(words: str, number: str) -> None:
    found = cardinal_before(words, len(words))
    assert found is not None
    assert words[found.start :] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("some thirteen thousand four hundred jobs", "thirteen thousand four hundred"),
        ("ten thousand a year", "ten thousand"),
        ("a thousand-strong crowd", None),
        ("a thousand and a half", None),
    ],
)
def test_numbers_in_words_around_a_power(text: str, number: str | None) -> None:
    found = cardinal_around(text, text.index("thousand") + len("thousand"))
    assert (text[found.start : found.end] if found else None) == number


def test_values_of_words() -> None:
    assert [words_to_number(words) for words in ("seventy-nine", "nine hundred", "a hundred")] == [79, 900, 100]
    assert [small_number(printed) for printed in ("12", "twelve")] == [12, 12]


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("5k", "k"), ("5 k", "k"), ("5 million", "million"), ("5\u00a0million", "million"), ("5-million", "million"), ("5lakhs", "lakhs"),
        ("5cr.", "cr"), ("5-k", None), ("5 kilos", None), ("5 thousands", None), ("5", None), ("5  million", None), ("5 miles", None),
        ("5 trillionth", None),
    ],
)  # fmt: skip
def test_scales(text: str, scale: str | None) -> None:
    found = scale_at(text, 1)
    assert (found.word if found else None) == scale
    assert found is None or text[found.end - len(found.word) : found.end] == found.word


@pytest.mark.parametrize(
    ("before", "mark", "currency"),
    [
        ("$", "$", "$"), ("$ ", "$", "$"), ("us$", "us$", "USD"), ("us $", "us $", "USD"), ("the u.s. $", "u.s. $", "USD"),
        ("a $", "$", "$"), ("a$", "a$", "AUD"), ("cdn $", "cdn $", "CAD"), ("r$", "r$", "BRL"), ("wage$", "$", "$"), ("pay$", "$", "$"),
        ("£", "£", "GBP"), ("rs. ", "rs.", "INR"), ("rs ", "rs", "INR"), ("aud ", "aud", "AUD"),
    ],
)  # fmt: skip
def test_marks_before_a_number(before: str, mark: str, currency: str) -> None:
    found = mark_before(before, len(before))
    assert found is not None
    assert (before[found.start : found.end], found.currency) == (mark, currency)


@pytest.mark.parametrize("before", ["", " ", "hours ", "papers ", "$  ", "in ", "$-", "lacs. ", "x"])
def test_no_mark_before_a_number(before: str) -> None:
    assert mark_before(before, len(before)) is None


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("5 dollars", "$"), ("5-dollar", "$"), ("5€", "EUR"), ("5 €", "EUR"), ("5 pounds sterling", "GBP"), ("5 us dollars", "USD"),
        ("5 u.s. dollars", "USD"), ("5 australian dollars", "AUD"), ("5 inr", "INR"), ("5 rupees", "INR"), ("5 $", "$"),
        ("5 $9", None), ("5 $ 9", None), ("5 € 9", None), ("5 eurostars", None), ("5 jobs", None), ("5", None), ("5 poundsofflesh", None),
    ],
)  # fmt: skip
def test_marks_behind_a_number(text: str, currency: str | None) -> None:
    found = mark_behind(text, 1)
    assert (found.currency if found else None) == currency


@pytest.mark.parametrize(
    ("before", "bound", "hedge"),
    [
        ("about ", None, Hedge.ABOUT), ("About ", None, Hedge.ABOUT), ("(about ", None, Hedge.ABOUT), ("approx. ", None, Hedge.ABOUT),
        ("an estimated ", None, Hedge.ABOUT), ("~", None, Hedge.ABOUT), ("about a ", None, Hedge.ABOUT), ("some ", None, Hedge.ABOUT),
        ("nearly ", None, Hedge.NEARLY), ("just under ", None, Hedge.NEARLY), ("almost the ", None, Hedge.NEARLY),
        ("more than ", Bound.AT_LEAST, None), ("just over ", Bound.AT_LEAST, None), ("no less than ", Bound.AT_LEAST, None),
        ("not less than ", Bound.AT_LEAST, None), ("in excess of (", Bound.AT_LEAST, None), ("a minimum of ", Bound.AT_LEAST, None),
        ("less than ", Bound.AT_MOST, None), ("under ", Bound.AT_MOST, None), ("up to ", Bound.AT_MOST, None),
        ("no more than ", Bound.AT_MOST, None), ("as high as ", Bound.AT_MOST, None), ("fewer than ", Bound.AT_MOST, None),
        ("", None, None), ("moreover ", None, None), ("handsome ", None, None), ("turnover ", None, None), ("up ", None, None),
        ("about them ", None, None), ("the ", None, None),
    ],
)  # fmt: skip
def test_hedges(before: str, bound: Bound | None, hedge: Hedge | None) -> None:
    assert hedge_before(fold(before), len(before)) == (bound, hedge)


def test_endings_are_the_longest_that_begin_a_word() -> None:
    endings = Endings({"than": 1, "more than": 2, "no more than": 3})
    assert [endings.before(text, len(text)) for text in ("no more than", "much more than", "anymore than", "other", "")] == [
        (0, 3), (5, 2), (8, 1), None, None,
    ]  # fmt: skip
    assert endings.before("more than", -1) is None


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Median: ＄32,350", "median: $32,350"), ("２０１０–２０", "2010-20"), ("10—20 − 5", "10-20 - 5"), ("32’350", "32'350"),
        ("39\u202f％", "39\u00a0%"), ("a\u00a0b\u2009c", "a\u00a0b\u00a0c"), ("É İ ß", "É İ ß"), ("ABC", "abc"), ("\ud800A", "\ud800a"),
        ("￡5", "£5"),
    ],
)  # fmt: skip
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_years_and_plus_signs() -> None:
    assert [is_year(digits) for digits in ("1999", "2024", "2,024", "1899", "20", "20.4")] == [
        True,
        True,
        False,
        False,
        False,
        False,
    ]
    assert [has_plus(text, 2) for text in ("10+", "10+ ", "10+2", "10")] == [True, True, False, False]
