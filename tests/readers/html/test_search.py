"""What search users see of a page, kept apart from its text and with places of its own; what its head tells of it."""

from __future__ import annotations

import pytest

from occupipe.article import Article, Metadata, SearchKind, SearchText
from occupipe.readers import html
from tests.readers.html.page import Source, read

HEAD = """<!DOCTYPE html><html lang="en-US"><head>
<title>
 Nurse &amp; Midwife:
 Pay</title>
<meta name="description" content="Nurses earn &#36;93,600 a&nbsp;year">
<META PROPERTY='og:title' CONTENT='A "nurse"'><meta property=og:description content=Pay>
<meta name=author content="J. Doe"><meta name="twitter:description" content="">
<link rel="canonical" href="https://example.org/nurse"><meta property="article:published_time" content="2024-03-05T10:00:00Z">
<script type="application/ld+json">
{"@graph": [{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "How \\u20ac much?",
 "acceptedAnswer": [{"@type": "Answer", "text": "A \\"nurse\\" earns\\n$93,600 \\ud83d\\ude00 a year."}]}]}]}
</script><script type="application/ld+json">{broken</script></head><body><svg><title>Icon</title></svg><p>Text.</p></body></html>
"""
EXPECTED = [
    (SearchKind.TITLE, "Nurse & Midwife: Pay"),
    (SearchKind.DESCRIPTION, "Nurses earn $93,600 a\u00a0year"),
    (SearchKind.OG_TITLE, 'A "nurse"'),
    (SearchKind.OG_DESCRIPTION, "Pay"),
    (SearchKind.QUESTION, "How € much?"),
    (SearchKind.ANSWER, 'A "nurse" earns\n$93,600 😀 a year.'),
]


@pytest.fixture
def article() -> Article:
    return read(HEAD)


def test_search_texts_are_kept_apart(article: Article) -> None:
    assert [(text.kind, text.text) for text in article.search_texts] == EXPECTED
    assert article.text == "Text."


def stretch(text: SearchText, words: str) -> str:
    """The source between the ends of some words."""
    source, start = Source(HEAD), text.text.index(words)
    return HEAD[source.offset(text.places.position(start)) : source.offset(text.places.end(start + len(words)))]


PLACED = [
    (0, "Nurse &", "Nurse &amp;"),
    (0, "Pay", "Pay"),
    (1, "$93,600", "&#36;93,600"),
    (1, "a\u00a0year", "a&nbsp;year"),
    (2, '"nurse"', '"nurse"'),
    (3, "Pay", "Pay"),
    (4, "€", "\\u20ac"),
    (4, "much?", "much?"),
    (5, '"nurse"', '\\"nurse\\"'),
    (5, "$93,600", "$93,600"),
    (5, "😀 a", "\\ud83d\\ude00 a"),
    (5, "year.", "year."),
]


@pytest.mark.parametrize(("index", "words", "expected"), PLACED)
def test_words_of_search_texts_stand_at_their_places(article: Article, index: int, words: str, expected: str) -> None:
    assert stretch(article.search_texts[index], words) == expected


def test_the_head_tells_address_language_and_date(article: Article) -> None:
    told = article.metadata
    assert (told.url, told.language, told.published) == ("https://example.org/nurse", "en-US", "2024-03-05T10:00:00Z")
    assert told.title == "Nurse & Midwife: Pay"


def test_what_a_side_file_tells_goes_before_the_head() -> None:
    known = html.read(
        HEAD, "nurse", "nurse.html", metadata=Metadata(url="https://example.com/", title="Nurse")
    ).metadata
    assert (known.url, known.title, known.language) == ("https://example.com/", "Nurse", "en-US")


def test_a_heading_of_the_page_is_its_title() -> None:
    assert read("<title>Bakers | Jobs</title><h1>Baker</h1>").metadata.title is None
    assert read("<title>Bakers | Jobs</title><p>Text.</p>").metadata.title == "Bakers"


@pytest.mark.parametrize(
    "markup",
    [
        "<link rel=canonical href=/nurse><p>x",
        "<html lang='not a language'><p>x",
        "<meta name=date content=yesterday><p>x",
        "<meta><meta name><meta content=x><link><p>x",
    ],
)
def test_values_that_are_not_of_their_form_are_left_out(markup: str) -> None:
    assert read(markup).metadata == Metadata()
