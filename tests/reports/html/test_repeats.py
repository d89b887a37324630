"""A figure that is stated again: it is marked at each place, with one number, one verdict and one note."""

from pathlib import Path

from occupipe.reports.checked import Context
from occupipe.reports.html import report
from occupipe.reports.html.marks import Mark, marks_of
from occupipe.reports.html.repeats import with_repeats
from occupipe.reports.html.section import section_of
from occupipe.reports.html.verdicts import Verdict
from tests.reports.html.judged import DAY, SOURCES, judged, judged_file

TWICE = """# Paralegal

The median annual wage of paralegals was **$62,890**.

The Bureau of Labor Statistics says: paralegals had a median annual wage of $62,890 in May 2025, or $33.24 per hour.

So it is: in May 2025, the median annual wage of paralegals was $62,890.
"""


def marks(text: str, folder: Path) -> tuple[Mark, ...]:
    checked = judged(text, folder)
    assert checked.article is not None
    return with_repeats(checked.article, marks_of(checked, 1, DAY))


def test_each_place_of_a_figure_is_marked(tmp_path: Path) -> None:
    found = [mark for mark in marks(TWICE, tmp_path) if mark.quote == "$62,890"]
    assert [mark.place for mark in found] == ["3:44", "5:77", "7:65"]
    assert {(mark.number, mark.verdict, mark.note) for mark in found} == {(1, Verdict.ERROR, "n1-1")}
    assert len({mark.anchor for mark in found}) == len(found)
    assert [mark.meanings != () for mark in found] == [False, True, False]  # the second says most
    assert [mark.place for mark in found[1].repeats] == ["3:44", "7:65"]


def test_there_is_one_note_of_them_where_the_figure_says_most(tmp_path: Path) -> None:
    section = section_of(judged(TWICE, tmp_path), 1, DAY)
    assert section is not None
    assert [[mark.place for mark in row.notes] for row in section.rows] == [[], [], ["5:77", "5:101"], []]


def test_the_places_are_told_and_lead_into_the_text(tmp_path: Path) -> None:
    page = "".join(report([judged(TWICE, tmp_path)], Context("1.2.3", as_of=DAY)))
    assert 'Also stated: <a href="#a1-1-1">3:44</a>, <a href="#a1-1-2">7:65</a>' in page
    for anchor in ("a1-1", "a1-1-1", "a1-1-2"):
        assert page.count(f'id="{anchor}"') == 1


def test_words_that_a_finding_names_keep_their_note_and_say_what_they_mean(tmp_path: Path) -> None:
    checked = judged(TWICE, tmp_path)
    assert checked.article is not None
    plain = marks_of(checked, 1, DAY)
    again = next(mark for mark in marks(TWICE, tmp_path) if mark.place == "7:65")
    named = Mark(1, 9, again.span, again.quote, again.place, Verdict.NOTE)
    (told,) = [mark for mark in with_repeats(checked.article, (*plain, named)) if mark.span == again.span]
    assert (told.number, told.verdict, told.again) == (9, Verdict.NOTE, 0)
    assert told.meanings == plain[0].meanings != ()


def test_all_figures_of_a_page_that_states_them_often_are_marked() -> None:
    checked = judged_file(SOURCES / "paralegal.md")
    assert checked.article is not None
    told = with_repeats(checked.article, marks_of(checked, 1, DAY))
    assert {mark.place for mark in told if mark.quote.startswith("376,200")} == {"46:62", "58:90"}
    assert {mark.place for mark in told if mark.quote == "2 percent"} == {"58:162", "60:17"}
