"""Nothing is lost: every figure that was seen has a meaning, or stands among the unread ones with a place and a reason."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from occupipe.article import Article, BlockKind
from occupipe.occupation import Figure
from occupipe.pipeline.reading import stated
from occupipe.readers import read_text
from occupipe.spans import Span
from tests.cli.articles import Run
from tests.evaluation.corpora import OWN, PATHS, Document, corpus, lent_pages, own_pages, read, sources
from tests.evaluation.mutation import damaged

AMOUNT = re.compile(r"[$£€₹][ \u00a0]?\d[\d,.]*")
PERCENT = re.compile(r"\d[\d.,]*(?:%| percent\b)")
RANK = re.compile(r"\b(?:lowest|bottom|top|highest|middle|best|upper|lower|least|most)\b[^.]{0,30}$", re.IGNORECASE)
MARKED = ("salary", "share", "growth_pct")


def passages(name: str) -> list[Document]:
    return [document for document, _ in read(corpus(name))]


def marked_facts(document: Document) -> set[Span]:
    """The places of the facts that coverage counts."""
    return {part.span for part in document.occupation.parts() if part.kind in MARKED}


def unread(document: Document) -> list[Span]:
    return [Span(figure.start, figure.end) for figure in document.occupation.coverage.unread]


def adds_up(document: Document) -> bool:
    """Whether every unread figure stands where it says, once, in order, with a reason, and no fact stands there."""
    coverage, spans = document.occupation.coverage, unread(document)
    facts = [part.span for part in document.occupation.parts() if isinstance(part, Figure)]
    return (
        coverage.seen == coverage.read + len(spans)
        and len(marked_facts(document)) <= coverage.read
        and spans == sorted(set(spans))
        and all(figure.quote == document.article.text[figure.start : figure.end] for figure in coverage.unread)
        and all(figure.reason for figure in coverage.unread)
        and not [span for span in spans if any(span.meets(fact) for fact in facts)]
    )


def lost(document: Document) -> Iterator[str]:
    """Amounts and percents, found by their marks alone, that are neither read nor unread nor said before."""
    told = [*unread(document), *(part.span for part in document.occupation.parts() if isinstance(part, Figure))]
    said = {_digits(part.evidence.quote) for part in document.occupation.parts()}
    for match in (*AMOUNT.finditer(document.article.text), *PERCENT.finditer(document.article.text)):
        span = Span(match.start(), match.end())
        if any(span.meets(other) for other in told) or _digits(match[0]) in said:
            continue
        if _stands_in_the_article(document.article, span) and not RANK.search(document.article.text[: span.start]):
            yield f"{document.article.stem}:{span.start} {match[0]!r}"


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _stands_in_the_article(article: Article, span: Span) -> bool:
    return any(block.span.meets(span) for block in article.blocks if block.kind is not BlockKind.FURNITURE)


@pytest.mark.parametrize("name", PATHS)
def test_passages(name: str) -> None:
    documents = passages(name)
    assert [document.article.stem for document in documents if not adds_up(document)] == []
    assert [figure for document in documents for figure in lost(document)] == []


@pytest.mark.parametrize("documents", [sources, own_pages, lent_pages], ids=lambda documents: documents.__name__)
def test_sources_and_pages(documents: object) -> None:
    assert callable(documents)
    found = documents()
    assert [document.article.stem for document in found if not adds_up(document)] == []


@pytest.mark.parametrize("name", OWN)
def test_damaged_passages(name: str) -> None:
    chance = Random(f"{name} coverage")  # noqa: S311 (no secret)
    articles = [read_text(damaged(document.article.text, chance), document.article.stem) for document in passages(name)]
    documents = [Document(article, stated(article)) for article in articles]
    assert [document.article.text for document in documents if not adds_up(document)] == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Cooks spend €47.300 on training.", [("€47.300", "an amount whose point may part thousands or decimals")]),
        ("Tuition is $300 a term.", [("$300", "an amount of another kind: tuition")]),
        ("Cooks like 12% of films.", [("12%", "a figure whose meaning could not be told")]),
        ("The lowest 10 percent like films, for half of the day.", []),
    ],
)
def test_unread_figures_have_a_reason(text: str, figures: list[tuple[str, str]]) -> None:
    coverage = stated(read_text(f"# Cook\n\n{text}")).coverage
    assert [(figure.quote, figure.reason) for figure in coverage.unread] == figures
    assert (coverage.seen, coverage.read) == (len(figures), 0)


@pytest.mark.parametrize(
    "figure", ["There were 37,&#55;00 cooks in 2020.", "Cooks earned a median of $3&#50;,350 a year."]
)
def test_figures_with_notation_between_their_digits_are_told(figure: str) -> None:
    coverage = stated(read_text(f"# Cook\n\n{figure}")).coverage
    assert [unread.reason for unread in coverage.unread] == ["a figure with notation between its digits"]
    assert (coverage.seen, coverage.read) == (1, 0)


def test_a_half_that_was_given_a_meaning_was_seen() -> None:
    coverage = stated(read_text("# Cook\n\nAbout half of all cooks work in restaurants.")).coverage
    assert (coverage.seen, coverage.read) == (1, 1)


def test_figures_of_another_language_are_told() -> None:
    text = "# Köche\n\nKöche verdienen im Mittel 35 % mehr als die anderen, und der Lohn ist nicht mehr als € 2.500 im Monat."
    coverage = stated(read_text(f"{text} Die meisten von ihnen arbeiten in den Küchen der Stadt.")).coverage
    assert coverage.read == 0
    assert {figure.reason for figure in coverage.unread} == {"a figure of a text that is not English"}
    assert "35 %" in {figure.quote for figure in coverage.unread}


def test_every_output_tells_the_same(folder: Path, run: Run) -> None:
    gold = corpus("open")
    (folder / "open.jsonl").write_bytes(gold.read_bytes())
    seen = sum(document.occupation.coverage.seen for document in passages("open"))
    left = [figure for document in passages("open") for figure in document.occupation.coverage.unread]
    extracted = run("extract", "open.jsonl", "-v", "--to", "facts")
    assert f"{seen - len(left)} of {seen} figures given a meaning" in extracted.stderr
    assert len(re.findall(r"(?m)^  unread: .*\(\d+:\d+\), .", extracted.stderr)) == len(left)
    validated = run("validate", "open.jsonl", "--select", "SRC903", "--output-format", "json")
    report = json.loads(validated.stdout)
    assert sum(document["seen"] for document in report["coverage"]) == seen
    assert sum(document["read"] for document in report["coverage"]) == seen - len(left)
    assert [figure for document in report["coverage"] for figure in document["unread"]] == [
        figure.model_dump(mode="json") for figure in left
    ]
    marked = [figure for figure in left if figure.unit in ("money", "percent", "points")]
    assert [d["code"] for d in report["diagnostics"]] == ["SRC903"] * len(marked)
    assert sorted(d["quote"] for d in report["diagnostics"]) == sorted(figure.quote for figure in marked)
