"""What holds of every text: no reader fails, figures do not meet, no digit is lost or added, and spans read again."""

import re
from decimal import Decimal
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupipe.quantities import count, money, percent, period
from occupipe.quantities.folding import fold
from occupipe.quantities.numbers import decimal_of
from occupipe.quantities.quantity import Hedge, Quantity
from occupipe.quantities.scales import SCALES
from occupipe.spans import Span
from tests.quantities.corpus import own_passages
from tests.quantities.fragments import TEXTS
from tests.quantities.hostile import SEEDS, grows_linearly
from tests.quantities.told import Reader

READERS = {"money": money.read, "percent": percent.read, "count": count.read}
MARKS = {"money": ("$", "inr ", ""), "percent": ("",), "count": ("",)}
"""What a figure may inherit from the other end of its range, or from its list."""
FACTORS = {1, *SCALES.values()}
NUMBER = re.compile(r"\.?[0-9][0-9.,' \u00a0]*")
each_reader = pytest.mark.parametrize("name", READERS)


def figures(name: str, folded: str) -> list[Quantity]:
    return list(READERS[name](folded))


def words(folded: str, span: Span) -> str:
    return folded[span.start : span.end]


def reads_again(name: str, folded: str, figure: Quantity) -> bool:
    """Whether the characters of a figure alone, with a mark and a scale it may inherit, are the figure."""
    token = words(folded, figure.span)
    scales = [""] if name == "percent" else ["", *(f" {word}" for word in SCALES)]
    written = [f"{mark}{token}{scale}" for mark, scale in product(MARKS[name], scales)]
    return any(_is_whole(READERS[name], text, figure) for text in [token, *written])


def _is_whole(read: Reader, text: str, figure: Quantity) -> bool:
    found = list(read(text))
    return [(q.value, q.high, q.span) for q in found] == [(figure.value, figure.high, Span(0, len(text)))]


def printed(token: str) -> list[Decimal]:
    """The numbers in the digits of a token, one for each run of digits and separators."""
    return [
        decimal_of(run.strip(" ,.'\u00a0") if run[0] != "." else run.rstrip(" ,.'\u00a0"))
        for run in NUMBER.findall(token)
    ]


@given(TEXTS)
def test_folding_keeps_every_offset(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded
    assert [a for a, b in zip(text, folded, strict=True) if a.isalpha() and not a.isascii() and a != b] == []


@each_reader
@given(text=TEXTS)
def test_figures_stand_in_the_text_and_do_not_meet(name: str, text: str) -> None:
    found = figures(name, fold(text))
    assert all(q.span.end <= len(text) for q in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    assert all(q.value.is_finite() and q.rounded_to > 0 for q in found)
    assert all(q.high is None or q.high > q.value for q in found)


@each_reader
@given(text=TEXTS)
def test_spans_read_again(name: str, text: str) -> None:
    folded = fold(text)
    assert [words(folded, q.span) for q in figures(name, folded) if not reads_again(name, folded, q)] == []


@each_reader
@given(text=TEXTS)
def test_no_digit_is_lost_or_added(name: str, text: str) -> None:
    """The digits of a figure are those at its span: times a scale word, and times nothing else."""
    folded = fold(text)
    for figure in figures(name, folded):
        numbers = printed(words(folded, figure.span))
        if not numbers or figure.hedge is Hedge.ONE_IN or "half" in words(folded, figure.span):
            continue
        ends = [abs(figure.value), figure.high] if figure.high is not None else [abs(figure.value)]
        assert any([number * factor for number in numbers[-len(ends) :]] == ends for factor in FACTORS)


@each_reader
@given(text=TEXTS)
def test_no_figure_is_cut_out_of_a_longer_number(name: str, text: str) -> None:
    """Beside a figure stands no digit, unless it is a footnote mark or a cell behind a whole thousands group."""
    folded = fold(text)
    for figure in figures(name, folded):
        token = words(folded, figure.span)
        behind = folded[figure.span.end : figure.span.end + 1]
        if token[-1].isdigit() and behind.isdigit():
            assert re.search(r"\d,\d{3}$", token), (token, behind)
        if token[0].isdigit() and folded[: figure.span.start][-1:].isdecimal():
            assert re.search(r"\d,\d{3}$", folded[: figure.span.start])


@given(TEXTS)
def test_periods_stand_in_the_text_and_read_again(text: str) -> None:
    folded = fold(text)
    found = list(period.read(folded))
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    for stretch in found:
        again = list(period.read(words(folded, stretch.span)))
        same = [(p.base_year, p.target_year) for p in again] == [(stretch.base_year, stretch.target_year)]
        assert same or stretch.span_years is not None


@each_reader
@given(text=st.text(max_size=40))
def test_any_characters_can_be_read(name: str, text: str) -> None:
    assert all(q.span.end <= len(text) for q in figures(name, fold(text)))


@each_reader
def test_spans_of_passages_read_again(name: str) -> None:
    broken = [
        words(folded, q.span)
        for folded in own_passages()
        for q in figures(name, folded)
        if not reads_again(name, folded, q)
    ]
    assert broken == []


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("reader", [*READERS.values(), period.read], ids=[*READERS, "period"])
def test_hostile_texts_are_read_in_linear_time(reader: Reader, seed: str) -> None:
    assert grows_linearly(lambda text: list(reader(text)), SEEDS[seed])
