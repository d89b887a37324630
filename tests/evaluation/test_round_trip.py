"""The span reads again: no printed digit is altered, and none is added."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from random import Random

import pytest

from occupipe.occupation import Figure
from occupipe.pipeline.reading import stated
from occupipe.quantities.folding import fold
from occupipe.readers import read_text
from tests.evaluation.corpora import OWN, PATHS, Document, corpus, lent_pages, own_pages, read, sources
from tests.evaluation.mutation import damaged
from tests.evaluation.rereading import reread, shown

RATIO = re.compile(r"\d+[ -](?:in|out of)[ -]")


def figures(documents: Iterable[Document]) -> Iterator[tuple[Document, Figure]]:
    for document in documents:
        for part in document.occupation.parts():
            if isinstance(part, Figure):
                yield document, part


def place(document: Document, figure: Figure) -> str:
    evidence = figure.evidence
    return f"{document.article.stem}:{evidence.start} {figure.kind} {figure.value} out of {evidence.quote!r}"


def violations(documents: Iterable[Document]) -> list[str]:
    return [place(d, f) for d, f in figures(documents) if not (reread(d.article, f) and digits_are_printed(d, f))]


def digits_are_printed(document: Document, figure: Figure) -> bool:
    """Whether value and upper end have the digits that stand there, zeros aside: scale words and cents add those."""
    token = fold(shown(document.article, figure.span))
    if figure.kind == "experience" or RATIO.search(token) or not re.search(r"\d", token):
        return True  # years become months, one in five a percent, and words have no digits
    return _digits(token) == _digits(f"{figure.value:f}") + _digits(f"{figure.value_high or 0:f}")


def _digits(text: str) -> str:
    return re.sub(r"[^1-9]", "", text)


@pytest.mark.parametrize("name", PATHS)
def test_figures_of_passages(name: str) -> None:
    documents = [document for document, _ in read(corpus(name))]
    assert len(list(figures(documents))) > len(documents)
    assert violations(documents) == []


@pytest.mark.parametrize("documents", [sources, own_pages, lent_pages], ids=lambda documents: documents.__name__)
def test_figures_of_sources_and_pages(documents: object) -> None:
    assert callable(documents)
    found = documents()
    assert list(figures(found))
    assert violations(found) == []


def test_another_figure_is_not_read_again() -> None:
    """The check can fail: it refuses every figure that is off by one, or tenfold."""
    documents = [document for document, _ in read(corpus("open"))]
    for change in (lambda value: value + 1, lambda value: value * 10, lambda value: value / 2):
        altered = [(d, f.model_copy(update={"value": change(f.value)})) for d, f in figures(documents) if f.value]
        assert [place(d, f) for d, f in altered if reread(d.article, f)] == []


@pytest.mark.parametrize("name", OWN)
def test_figures_of_damaged_passages(name: str) -> None:
    chance = Random(name)  # noqa: S311 (no secret)
    articles = [read_text(damaged(document.article.text, chance)) for document, _ in read(corpus(name))]
    assert violations([Document(article, stated(article)) for article in articles]) == []


@pytest.mark.parametrize(
    "text",
    [
        "The median pay of cooks is between $17.50 and 19.500 an hour.",
        "| City | Pay ($/hour) |\n| --- | --- |\n| Rome | 17.275 |\n| Bern | 18.50 |\n",
    ],
)
def test_digits_that_may_be_thousands_or_thousandths_are_no_wage(text: str) -> None:
    values = {wage.value for wage in stated(read_text(f"# Cook\n\n{text}")).wages}
    assert values <= {Decimal("17.5"), Decimal("18.5")}
