"""Inline Markdown: what a reader of the page sees, and where it stands in the source."""

import time
import timeit

import pytest

from occupipe.readers.markdown.inline import notations
from occupipe.readers.shown import Shown
from occupipe.spans import Span

SEEN = [
    ("**$5** an hour", "$5 an hour"),
    ("__a__ *b* _c_ ***d*** snake_case_name", "a b c d snake_case_name"),
    ("$32,350* a year, *Source", "$32,350* a year, *Source"),
    ("[$5](https://x.test/?q=6 'at 7')8 and <https://x.test>", "$58 and https://x.test"),
    ("[a [b](c) d](e) and [f][ref] and [g] and [^1]", "[a b d](e) and f and [g] and [^1]"),
    ("See ![**bold** $6 `x`](y.png)text", "See text"),
    (r"cost \$5, \a and \\", r"cost $5, \a and \ "[:-1]),
    ("`code` and `` a`b `` and `open", "code and  a`b  and `open"),
    ("a ~~$6~~ $5 and ~5", "a  $5 and ~5"),
    ("<b>bold</b><br>line <!-- $6 --> & &amp; &nbsp;5&#36; &unknown;", "bold line  & & \xa05$ &unknown;"),
    ("1 < 2 and a<b", "1 < 2 and a<b"),
    ("a&#10;b&#13;c&#27;d&#x202e;", "a b cd\u202e"),
    ("hard\\\nbreak", "hard\nbreak"),
]


@pytest.mark.parametrize(("source", "seen"), SEEN)
def test_what_is_seen(source: str, seen: str) -> None:
    shown = Shown(source, notations(source, {"REF": {"href": "x", "title": ""}}))
    assert shown.text == seen


@pytest.mark.parametrize(("source", "seen"), SEEN)
def test_each_seen_character_leads_to_its_place(source: str, seen: str) -> None:
    shown = Shown(source, notations(source, {"REF": {"href": "x", "title": ""}}))
    for offset, ch in enumerate(seen):
        span = shown.to_source(Span(offset, offset + 1))
        words = source[span.start : span.end]
        assert words == ch or words.startswith(("&", "<"))
        assert shown.of_source(span) == Span(offset, offset + 1)


def test_marks_around_words_are_told_apart_from_them() -> None:
    source = "Pay is **[$5](x)** now."
    shown = Shown(source, notations(source, {}))
    figure = Span(7, 9)
    narrow, wide = shown.to_source(figure), shown.around(figure)
    assert (source[narrow.start : narrow.end], source[wide.start : wide.end]) == ("$5", "**[$5](x)**")


@pytest.mark.parametrize(
    "unit", ["[", "![", "[a](b", "*a **b ", "`a", "<a ", "</", "<!--", "&", "~~a ", "\\", "_*", "[^"]
)
def test_time_grows_with_the_length_and_no_faster(unit: str) -> None:
    """Four times the text takes about four times as long; where each mark looked through the rest, sixteen times."""

    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        return min(timeit.repeat(lambda: notations(text, {}), timer=time.process_time, repeat=7, number=2))

    assert seconds(32_000) < 10 * seconds(8_000)
