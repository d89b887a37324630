"""Facts of Markdown: read as a reader of the page sees them, placed where they stand in the source."""

from decimal import Decimal

from occupipe.facts import extract
from tests.readers.outline import marked, plain

MARKED = (
    "# Baker\n\nThe median annual wage of bakers was **$34,950** per year in [May 2023](https://x.test/2019), *according* "
    "to the Bureau of Labor Statistics.\n\n| Percentile | Pay |\n|---|---|\n| 10th | **$25,100** |\n"
)
BARE = (
    "Baker\n\nThe median annual wage of bakers was $34,950 per year in May 2023, according "
    "to the Bureau of Labor Statistics.\n\n| Percentile | Pay |\n|---|---|\n| 10th | $25,100 |\n"
)


def test_marks_change_no_fact() -> None:
    with_marks, without = extract(marked(MARKED)), extract(plain(BARE))
    assert len(without.facts) >= 2
    told = [
        [(f.kind, f.value, f.unit, f.statistic, f.reference_year, f.source) for f in r.facts]
        for r in (with_marks, without)
    ]
    assert told[0] == told[1]


def test_figures_stand_without_their_marks_and_contexts_with_them() -> None:
    article = marked(MARKED)
    wage = next(fact for fact in extract(article).facts if fact.value == Decimal(34950))
    assert article.words(wage.span) == "$34,950"
    assert article.words(wage.context).startswith("The median annual wage of bakers was **$34,950** per year in [May")


def test_context_has_the_marks_around_it() -> None:
    article = marked("# Baker\n\nBread is old. **Bakers earn a median of $34,950 a year.** They like it.\n")
    wage = next(fact for fact in extract(article).facts if fact.value == Decimal(34950))
    assert article.words(wage.context) == "**Bakers earn a median of $34,950 a year.**"


def test_digits_of_notation_are_no_digits_of_a_figure() -> None:
    article = marked("# Baker\n\nBakers earn a median of &#36;34,950 a year.\n")
    reading = extract(article)
    assert not [fact for fact in reading.facts if fact.value is not None]
    assert [(article.words(figure.span), figure.reason) for figure in reading.unread] == [
        ("&#36;34,950", "a figure with notation between its digits")
    ]
    assert reading.seen == 1


def test_entities_without_digits_may_stand_in_a_figure() -> None:
    article = marked("# Baker\n\nIn 2020 about 39&nbsp;percent of bakers worked in shops.\n")
    assert "39&nbsp;percent" in [article.words(fact.span) for fact in extract(article).facts]
