"""Which words are marked, with which verdict, and what is said beside them."""

from pathlib import Path

import pytest

from occupipe.reports.html.marks import Mark, marks_of
from occupipe.reports.html.verdicts import Verdict
from tests.reports.html.judged import DAY, SOURCES, judged, judged_file

WRONG = """# Paralegal

The Bureau of Labor Statistics reports that the median annual wage of paralegals was $62,890 in May 2025, or $33.24 per
hour. A good briefcase costs $310.
"""


def marks(text: str, folder: Path) -> dict[str, Mark]:
    return {mark.quote: mark for mark in marks_of(judged(text, folder), 1, DAY)}


def test_a_mark_has_the_worst_that_names_it(tmp_path: Path) -> None:
    told = marks(WRONG, tmp_path)
    assert {quote: mark.verdict for quote, mark in told.items()} == {
        "$62,890": Verdict.ERROR,
        "$33.24": Verdict.ERROR,
        "$310": Verdict.UNREAD,
    }


def test_a_finding_is_told_at_all_the_places_it_speaks_of(tmp_path: Path) -> None:
    told = marks(WRONG, tmp_path)
    (own,), (other,) = told["$33.24"].remarks, told["$62,890"].remarks
    assert own.message == other.message == "$33.24 an hour is $69,139 a year, not $62,890"
    assert (own.role, other.role) == ("", "The annual wage")
    assert own.anchor == other.anchor == "d1-0"
    assert told["$33.24"].is_named
    assert not told["$62,890"].is_named


def test_an_unread_figure_says_why(tmp_path: Path) -> None:
    unread = marks(WRONG, tmp_path)["$310"]
    assert unread.meanings == ()
    assert unread.reason


def test_marks_are_numbered_in_the_order_of_the_text(tmp_path: Path) -> None:
    told = list(marks(WRONG, tmp_path).values())
    assert [(mark.number, mark.anchor, mark.note) for mark in told] == [
        (1, "a1-1", "n1-1"), (2, "a1-2", "n1-2"), (3, "a1-3", "n1-3"),
    ]  # fmt: skip
    assert [mark.place for mark in told] == ["3:86", "3:110", "4:30"]


def test_a_corrected_figure_is_told(tmp_path: Path) -> None:
    (tmp_path / "article.yaml").write_text(
        "corrections:\n- path: wages/1/value\n  value: '30.24'\n  reason: from the table\n  by: A. B.\n"
        "  date: 2026-11-01\n",
        encoding="utf-8",
    )
    told = marks(WRONG, tmp_path)
    assert told["$33.24"].verdict is Verdict.CORRECTED
    assert "$30.24 an hour" in told["$33.24"].meanings[0].value


@pytest.mark.parametrize("name", ["paralegal.md", "dental-hygienist.md", "electrician.txt"])
def test_words_of_a_mark_are_those_of_the_article(name: str) -> None:
    checked = judged_file(SOURCES / name)
    assert checked.article is not None
    found = marks_of(checked, 1, DAY)
    assert found
    assert all(checked.article.words(mark.span) == mark.quote for mark in found)


def test_what_was_judged_without_its_text_has_no_marks(tmp_path: Path) -> None:
    from dataclasses import replace

    assert marks_of(replace(judged(WRONG, tmp_path), article=None), 1, DAY) == ()
