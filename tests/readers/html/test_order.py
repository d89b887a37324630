"""Words that browsers move: what does not stand in one piece in the source is not quoted, and stops no run."""

from __future__ import annotations

from pathlib import Path

from occupipe.article import Article
from occupipe.facts import extract
from occupipe.occupation import Occupation
from occupipe.pipeline.reading import case_of
from occupipe.readers import read_source
from occupipe.rules.diagnose import diagnose
from occupipe.spans import Position, Span
from tests.readers.html.page import read

GROWS = (
    "<h1>Baker</h1><h3><table><tr><td>percent from 2023 to 2033</td>Employment of bakers will grow 7 </tr></table></h3>"
)
NAMED = "<h1><table><tr><td>baker</td>Pastry </tr></table></h1><p>The median annual wage was $36,650 in 2023.</p>"


def occupation(markup: str) -> Occupation:
    """What a page states."""
    article = read(markup)
    return Occupation.from_facts(article, extract(article))


def test_the_order_of_words_in_the_source_is_known() -> None:
    article = read("<p>Bakers <b>bake</b> bread</p><table><tr><td>last</td>first</tr></table>")
    first, last = article.text.index("first"), article.text.index("last")
    assert article.text.index("first") < article.text.index("last")
    assert article.in_order(Span(0, len("Bakers bake bread")))
    assert not article.in_order(Span(first, last + len("last")))


def test_an_end_is_never_before_its_start() -> None:
    article = read("<p>Bakers</p>\n<table><tr><td>last</td>first</tr></table>")
    start, end = article.extent(Span(article.text.index("first"), len(article.text)))
    assert (start, end) == (Position(2, 25), Position(2, 25))


def test_a_figure_that_was_taken_apart_is_unread() -> None:
    stated = occupation(GROWS)
    assert [figure.quote for figure in stated.coverage.unread] == ["7 percent"]
    assert stated.coverage.unread[0].reason == "no growth_pct: its parts stand in another order in the source"
    assert [part.kind for part in stated.parts()] == ["name"]


def test_a_name_that_was_taken_apart_is_left_out_and_the_rest_is_read() -> None:
    stated = occupation(NAMED)
    assert stated.name is None
    assert [part.kind for part in stated.parts()] == ["salary"]


def test_a_folder_with_such_a_page_is_read_to_its_end(tmp_path: Path) -> None:
    for name, markup in (("a", NAMED), ("b", GROWS), ("c", "<h1>Cook</h1><p>Cooks earn $30,000 a year.</p>")):
        (tmp_path / f"{name}.html").write_text(markup)
    articles = [article for path in sorted(tmp_path.iterdir()) for article in read_source(path)]
    cases = [case_of(article) for article in articles if isinstance(article, Article)]
    assert [len(case.occupation.parts()) for case in cases] == [1, 1, 2]
    assert all(list(diagnose(case)) for case in cases)
