"""Readings that a reviewer accepted in a side file."""

from pathlib import Path

import pytest

from occupipe.errors import SourceError
from occupipe.occupation import Occupation
from occupipe.pipeline.extraction import extractions
from occupipe.pipeline.reading import Reading
from occupipe.pipeline.review import piece, questions
from occupipe.pipeline.sources import Source

TEXT = "# Baker\n\nBakers typically earn $17.50. A degree in baking is required.\n"
ACCEPTED = """\
accepted:
  - quote: {quote}
    reading: {reading}
    by: A. Reader
    date: 2026-11-02
"""
QUOTE = "$17.50"
READING = "salary, statistic typical, value 17.5, unit hour, currency USD"


@pytest.fixture
def source(tmp_path: Path) -> Source:
    (tmp_path / "baker.md").write_text(TEXT)
    return Source("in/baker.md", tmp_path / "baker.md")


def extract(source: Source, side_file: str = "") -> Occupation | SourceError:
    source.path.with_suffix(".yaml").write_text(side_file)
    (found,) = extractions([source], Reading())
    return found


def occupation(source: Source, side_file: str = "") -> Occupation:
    found = extract(source, side_file)
    assert isinstance(found, Occupation), found
    return found


def asked(occupation: Occupation) -> list[str]:
    return [question.path for question in questions(occupation)]


def test_likely_facts_are_asked_for(source: Source) -> None:
    found = questions(occupation(source))
    assert [(question.path, question.place) for question in found] == [("wages/0", "3:23"), ("education/0", "3:31")]


def test_an_accepted_reading_is_certain(source: Source) -> None:
    after = occupation(source, ACCEPTED.format(quote=QUOTE, reading=READING))
    assert (after.wages[0].confidence, after.wages[0].status) == ("certain", "ok")
    assert asked(after) == ["education/0"]


def test_it_holds_wherever_the_words_stand(source: Source) -> None:
    side = ACCEPTED.format(quote=QUOTE, reading=READING)
    source.path.write_text(TEXT.replace("# Baker\n", "# Baker\n\nIn 2023 bakers earned a median of $34,950 a year.\n"))
    after = occupation(source, side)
    assert [wage.confidence for wage in after.wages] == ["certain", "certain"]


def test_a_corrected_reading_is_asked_for_no_more(source: Source) -> None:
    correction = (
        "corrections:\n- {path: wages/0/statistic, quote: $17.50, value: starting, reason: r, by: b, date: 2026}\n"
    )
    after = occupation(source, correction)
    assert (after.wages[0].statistic, after.wages[0].status) == ("starting", "corrected")
    assert asked(after) == ["education/0"]


@pytest.mark.parametrize(
    ("quote", "reading", "problem"),
    [
        (QUOTE, READING.replace("typical", "median"), f"'$17.50' is now read as {READING}"),
        ("$18", READING, "'$18' is no figure or term that is read"),
    ],
)
def test_a_reading_that_is_another_now_is_looked_at_again(
    quote: str, reading: str, problem: str, source: Source
) -> None:
    told = extract(source, f"country: US\n{ACCEPTED.format(quote=quote, reading=reading)}")
    assert str(told) == f"in/baker.yaml:3: accepted: {problem} (review it again, or take it out)"


def test_a_correction_of_other_words_is_refused(source: Source) -> None:
    told = extract(
        source, "corrections:\n- {path: wages/0/value, quote: $18, value: 1, reason: r, by: b, date: 2026}\n"
    )
    assert str(told) == (
        "in/baker.yaml:2: correction of 'wages/0/value': '$17.50' is printed there, not '$18' (find its path in the record)"
    )


def test_a_piece_that_is_filled_in_leaves_no_question(source: Source) -> None:
    filled = (
        piece(questions(occupation(source)))
        .replace("by:\n", "by: A. Reader\n")
        .replace("date:\n", "date: 2026-11-02\n")
    )
    assert asked(occupation(source, filled)) == []


def test_a_piece_that_is_not_filled_in_is_refused(source: Source) -> None:
    told = extract(source, piece(questions(occupation(source))))
    assert str(told) == ("in/baker.yaml:5: an acceptance says no by and no date (it needs quote, reading, by, date)")


def test_lines_of_a_file_are_not_accepted(tmp_path: Path) -> None:
    (tmp_path / "lines.jsonl").write_text('{"text": "# Baker"}\n')
    told = extract(Source("lines.jsonl", tmp_path / "lines.jsonl"), ACCEPTED.format(quote="x", reading="y"))
    assert str(told) == "lines.yaml:2: acceptances of a file of many articles (take them out)"
