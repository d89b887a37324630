"""SRC905: a heading that names another year, statistic or occupation than the text under it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from occupipe import late as re
from occupipe.article import Block, BlockKind
from occupipe.diagnostics import Finding, Fix, Related, Severity
from occupipe.facts.fact import Statistic
from occupipe.occupation import Experience, Figure, Share, Wage
from occupipe.rules.case import Case
from occupipe.rules.heading_titles import OtherTitle, other_title
from occupipe.rules.mending import like, written
from occupipe.rules.passage import Passage
from occupipe.rules.pattern import Pattern
from occupipe.rules.printing import brief, shown
from occupipe.rules.rule import rule
from occupipe.spans import Span

_YEAR = Pattern(r"(?:^|[^\d-])(?P<year>(?:19|20)\d\d)(?:$|[^\d-])")
_PAY = Pattern(r"\b(?:salar(?:y|ies)|wages?|pay|earn(?:s|ings)?|income)\b")
_STATISTICS: dict[Statistic, Pattern] = {
    Statistic.MEDIAN: Pattern(r"\bmedian\b"),
    Statistic.MEAN: Pattern(r"\b(?:average|mean)\b"),
}
NAMES = {Statistic.MEDIAN: "median", Statistic.MEAN: "average"}


@rule("SRC905", Severity.WARNING)
def heading_contradicts_text(case: Case) -> Iterator[Finding]:
    """
    A heading names another year, statistic or occupation than the figures under it.

    ## Why it matters
    Headings are what is read and quoted. One that was brought up to date over old figures makes them look new.

    ## Example
        # Baker

        ## Baker Salary in 2025

        The median wage of bakers was $32,780 a year in May 2022.

    ## Use instead
        # Baker

        ## Baker Salary in 2022

        The median wage of bakers was $32,780 a year in May 2022.

    ## Exceptions
    Headings of pay, and wages whose own sentence says the year. Silent where one of the wages under the heading fits it.
    Of occupations those are told apart whose titles the official statistics know, where the sentence of a figure names
    the article's own one and nothing under the heading the other.
    """
    for section, figures in _sections(case).items():
        heading = case.article.blocks[section]
        if heading.kind is BlockKind.HEADING:
            yield from _judge(case, heading, [f for f in figures if isinstance(f, Wage) and f.subject is None])
            yield from _other_occupation(case, other_title(case, section, figures))


def _sections(case: Case) -> dict[int, list[Figure]]:
    """The figures of pay, jobs and outlook under each heading, in the order of the text."""
    found: dict[int, list[Figure]] = {}
    for figure in case.figures:
        section = case.section_of(figure) if not isinstance(figure, Share | Experience) else None
        if section is not None:
            found.setdefault(section, []).append(figure)
    return found


def _other_occupation(case: Case, found: OtherTitle | None) -> Iterator[Finding]:
    if found is not None:
        named, own = (brief(case.article.words(place)) for place in (found.place, found.own))
        yield Finding(
            found.place,
            f'the heading says "{named}", but {shown(found.figure)} under it is said of "{own}"',
            related=(Related(found.own, "Whose figure it is"),),
            help="name the occupation of the figures in the heading, or put figures of the other one under it",
            names=(),
        )


def _judge(case: Case, heading: Block, wages: Sequence[Wage]) -> Iterator[Finding]:
    words = case.passage(heading.span.start, heading.span.end)
    if not _PAY.search(words.text):
        return
    years = list(_YEAR.finditer(words.text))
    if len(years) == 1:
        yield from _other_year(case, words, years[0], wages)
    yield from _other_statistic(case, words, wages)


def _other_year(case: Case, words: Passage, match: re.Match[str], wages: Sequence[Wage]) -> Iterator[Finding]:
    dated = [wage for wage in wages if wage.reference_year and str(wage.reference_year) in case.context(wage).text]
    year = int(match["year"])
    if dated and all(wage.reference_year != year for wage in dated):
        first, place = dated[0], words.span(*match.span("year"))
        years = {wage.reference_year for wage in dated}
        yield Finding(
            place,
            f"the heading says {year}, but {shown(first)} under it is of {first.reference_year}",
            related=(Related(first.span, "The first wage under the heading"),),
            help="put the year of the figures into the heading, or figures of that year under it",
            fix=written(place, str(first.reference_year)) if len(years) == 1 else None,
        )


def _other_statistic(case: Case, words: Passage, wages: Sequence[Wage]) -> Iterator[Finding]:
    named = [(statistic, match) for statistic, p in _STATISTICS.items() if (match := p.search(words.text))]
    given = {wage.statistic for wage in wages if wage.range_of is None} & set(_STATISTICS)
    if len(named) != 1 or len(given) != 1 or named[0][0] in given:
        return
    statistic, match = named[0]
    first = next(wage for wage in wages if wage.statistic in given)
    place = words.span(match.start(), match.end())
    yield Finding(
        place,
        f"the heading says {NAMES[statistic]}, but {shown(first)} under it is the {NAMES[first.statistic]}",
        related=(Related(first.span, f"The {NAMES[first.statistic]}"),),
        help=f'write "{NAMES[first.statistic]}" in the heading',
        fix=_renamed(case, place, NAMES[first.statistic]),
    )


def _renamed(case: Case, place: Span, statistic: str) -> Fix | None:
    """The name of the statistic in the heading, with the capitals of the one that stands there; none behind "an"."""
    printed = case.article.words(place)
    before = case.passage(max(0, place.start - 3), place.start).text
    return None if before == "an " else written(place, like(printed, statistic))
