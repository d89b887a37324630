"""Equal facts are one; the places where its figure is stated again are kept."""

import pytest

from occupipe import readers
from occupipe.facts import extract

TABLE = """# Baker

The median wage of bakers was **$34,950** a year. Bakers held 219,700 jobs.

| Percentile | Annual wage, 2023 |
| --- | --- |
| 10th | $25,360 |
| 50th | $34,950 |

In 2023, bakers held 219,700 jobs in all. A baker bakes bread. A baker bakes bread.
"""


@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_places_of_repeated_figures_are_kept(suffix: str) -> None:
    article = readers.reader(suffix)(TABLE, "baker", f"baker{suffix}", sha256="0")
    read = extract(article)
    words = [(article.words(place), article.words(fact)) for place, fact in read.again]
    kept = {fact.span for fact in read.facts}
    assert words == [("$34,950", "$34,950"), ("219,700", "219,700")]
    assert all(place not in kept and fact in kept for place, fact in read.again)


def test_what_is_stated_once_is_not_told_again() -> None:
    assert extract(readers.read_text("# Baker\n\nBakers earn $34,950 a year.\n", "baker", "baker.md")).again == ()
