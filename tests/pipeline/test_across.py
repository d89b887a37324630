"""DOC005: the same occupation with different figures in the sources of one run."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from occupipe.pipeline.across import Across
from occupipe.pipeline.judging import Judging, judge_article, judged
from occupipe.pipeline.reading import Reading
from occupipe.pipeline.sources import Source
from occupipe.reports.checked import Checked
from occupipe.rules.catalogue import BY_CODE
from tests.rules.casefile import read

RULE = BY_CODE["DOC005"]
FIRST = "# Baker\n\nThe median wage of bakers was $36,650 a year in May 2024.\n"
ONLY = Judging(select={"DOC005"})


def found(*texts: str, judging: Judging = ONLY) -> list[str]:
    """What is found across articles: the document, its place, the message, the related place."""
    articles = [replace(read(text, ".md"), stem=f"{n}", path=f"{n}.md") for n, text in enumerate(texts, 1)]
    checks = Across(judging).passing(judge_article(article, judging) for article in articles)
    return [told for checked in checks if isinstance(checked, Checked) for told in _told(checked)]


def _told(checked: Checked) -> Iterator[str]:
    for d in checked.diagnostics:
        (there,) = d.related
        yield (
            f"{d.path}:{d.place.start.line}:{d.place.start.column} {d.place.quote} | {d.message} | "
            f"{there.path}:{there.place.start.line}:{there.place.start.column} {there.place.quote}"
        )


def halves(section: str) -> list[str]:
    """The two documents of an example."""
    first, _, second = RULE.section(section).partition("\n---\n")
    return [first, second]


def test_the_example_fires_and_its_alternative_does_not() -> None:
    assert found(*halves("Example")) == [
        "2.md:4:41 $34,950 | the median of 2024 is $34,950 a year here and $36,650 a year in 1.md:3 | 1.md:3:31 $36,650"
    ]
    assert found(*halves("Use instead")) == []


@pytest.mark.parametrize(
    "other",
    [
        "# Baker\n\nThe median wage of bakers was $34,950 a year in May 2023.",
        "# Baker\n\nThe median wage of bakers was $34,950 a year.",
        "# Baker\n\nThe average wage of bakers was $34,950 a year in May 2024.",
        "# Baker\n\nThe median wage of bakers in Ohio was $34,950 a year in May 2024.",
        "# Baker\n\nThe median wage of bakers was \u00a334,950 a year in May 2024.",
        "# Butcher\n\nThe median wage of butchers was $34,950 a year in May 2024.",
        "# Baker\n\nThe median wage of bakers was about $37,000 a year in May 2024.",
        "# Baker\n\nThe median wage of bakers was $34,950 a year in May 2024. It was $33,000 in May 2024, says another page.",
    ],
)
def test_what_may_be_something_else_is_no_conflict(other: str) -> None:
    assert found(FIRST, other) == []


def test_figures_of_different_sources_are_not_compared() -> None:
    bureau = "# Baker\n\nAccording to the Bureau of Labor Statistics, the median wage of bakers was $36,650 a year in 2024.\n"
    payscale = "# Baker\n\nAccording to PayScale, the median wage of bakers was $34,950 a year in 2024.\n"
    assert found(bureau, payscale) == []
    assert len(found(bureau, payscale, payscale.replace("$34,950", "$33,000"))) == 1


@pytest.mark.parametrize(
    ("sentence", "figures", "label"),
    [
        ("Bakers held {} jobs in 2024.", ("237,900", "221,300"), "the number of jobs in 2024"),
        ("Employment of bakers is projected to grow {} from 2024 to 2034.", ("6 percent", "9 percent"), "the projected change from 2024 to 2034"),
        ("About {} openings for bakers are projected each year from 2024 to 2034.", ("29,700", "34,100"), "the number of openings from 2024 to 2034"),
    ],
)  # fmt: skip
def test_jobs_changes_and_openings(sentence: str, figures: tuple[str, str], label: str) -> None:
    (told,) = found(*(f"# Baker\n\n{sentence.format(figure)}\n" for figure in figures))
    assert f"{label} is {figures[1]} here and {figures[0]} in 1.md:3" in told


def test_a_suppression_lets_it_stand() -> None:
    second = "# Baker\n\n<!-- occupipe: ignore DOC005 another survey -->\nThe median wage of bakers was $34,950 a year in May 2024.\n"
    assert found(FIRST, second) != []
    articles = [read(FIRST, ".md"), read(second, ".md")]
    checks = list(Across(ONLY).passing(judge_article(article, ONLY) for article in articles))
    assert [d.suppressed for c in checks if isinstance(c, Checked) for d in c.diagnostics] == [True]
    assert found(FIRST, FIRST.replace("36", "34"), judging=Judging(ignore={"DOC005"}, select={"DOC005"})) == []


def test_sources_of_one_run(tmp_path: Path) -> None:
    sources = []
    for name, wage in (("b", "$34,950"), ("a", "$36,650"), ("c", "$36,650")):
        path = tmp_path / f"{name}.md"
        path.write_text(FIRST.replace("$36,650", wage))
        sources.append(Source(path.name, path))
    checks = list(judged(sorted(sources), Reading(), ONLY))
    told = [d.path for c in checks if isinstance(c, Checked) for d in c.diagnostics]
    assert told == ["b.md"]
    assert all(not c.key_figures for c in checks if isinstance(c, Checked))


def test_memory_grows_by_figures_not_by_documents() -> None:
    """Documents that say what an earlier one says leave nothing; another occupation leaves a few figures."""
    text = FIRST + "\n" + "Bakers bake. " * 4000
    checked = judge_article(read(text, ".md"), ONLY)
    across = Across(ONLY)
    list(across.passing([checked]))
    tracemalloc.start()
    list(across.passing([replace(checked)] * 500))
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(across.known) == 1
    assert kept < 500 * 100
