"""SRC906: a title, description or FAQ answer that gives other figures than the text of its page."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

from occupipe.article import SearchText
from occupipe.diagnostics import Finding, Related, Severity
from occupipe.facts.area import NATIONAL
from occupipe.occupation import Employment, Figure, Growth, Wage
from occupipe.quantities.interval import interval_of
from occupipe.rules.case import Case
from occupipe.rules.key_figures import KEY_STATISTICS
from occupipe.rules.pattern import Pattern
from occupipe.rules.printing import shown
from occupipe.rules.rule import rule
from occupipe.rules.search_words import NAMES, span_of, spoken
from occupipe.spans import Span

_YEAR = Pattern(r"(?:^|[^\d-])(?P<year>(?:19|20)\d\d)(?:$|[^\d-])")
_PAY = Pattern(r"\b(?:[Ss]alar(?:y|ies)|[Ww]ages?|[Pp]ay|[Ee]arn(?:s|ings)?|[Ii]ncome)\b")


@rule("SRC906", Severity.WARNING)
def search_text_contradicts_article(case: Case) -> Iterator[Finding]:
    """
    What search users see of a page gives another figure or year than its text.

    ## Why it matters
    Titles, descriptions and FAQ answers are written once and forgotten. Most people read nothing else: they stand in the
    list of results, above the page itself.

    ## Example
        <title>Baker Salary: a median of $34,950</title>
        <h1>Baker</h1>
        <p>The median wage of bakers was $36,650 a year in May 2024.</p>

    ## Use instead
        <title>Baker Salary: a median of $36,650</title>
        <h1>Baker</h1>
        <p>The median wage of bakers was $36,650 a year in May 2024.</p>

    ## Exceptions
    Compared are medians, averages and percentiles of pay, jobs and projected changes of the whole occupation, and the one
    year of a title or description that speaks of pay. Silent where the text has no figure of that kind, or one that fits.
    """
    for text, said in spoken(case):
        yield from _of_another_year(case, text)
        for figure in (*said.wages, *said.employment, *said.growth):
            finding = _contradicted(case, text, figure)
            if finding is not None:
                yield finding


def _of_another_year(case: Case, text: SearchText) -> Iterator[Finding]:
    """The year of a text on pay, where all wages that say their year are of others."""
    years = list(_YEAR.finditer(text.text))
    dated = [w for w in case.occupation.wages if w.subject is None and _says_year(case, w)]
    if len(years) != 1 or not dated or not _PAY.search(text.text):
        return
    year = years[0]["year"]
    if all(wage.reference_year != int(year) for wage in dated):
        instead = f"{shown(dated[0])} in the text is of {dated[0].reference_year}"
        yield _finding(case, text, Span(*years[0].span("year")), f"says {year}, but {instead}", dated[0])


def _says_year(case: Case, wage: Wage) -> bool:
    return wage.reference_year is not None and str(wage.reference_year) in case.context(wage).text


def _contradicted(case: Case, text: SearchText, figure: Figure) -> Finding | None:
    rivals = [f for f in _alike(case, figure) if _same_time(figure, f)]
    values = interval_of(figure)
    if not rivals or any(interval_of(f).meets(values) for f in rivals):
        return None
    told = f"says {shown(figure)}, but the text says {shown(rivals[0])}"
    return _finding(case, text, figure.span, told, rivals[0])


def _alike(case: Case, figure: Figure) -> Sequence[Figure]:
    """The figures of the text that are of the same kind, each of the whole occupation; none for one that is of a part."""
    key = _key(figure)
    parts = (case.occupation.wages, case.occupation.employment, case.occupation.growth)
    return [f for part in parts for f in part if _key(f) == key] if key is not None else []


def _key(figure: Figure) -> Hashable:
    if figure.scope is not None or figure.subject is not None or figure.area not in (None, NATIONAL):
        return None
    if not isinstance(figure, Wage):
        return type(figure), isinstance(figure, Employment) and figure.target_year is not None
    ranged = figure.range_of is not None or figure.statistic not in KEY_STATISTICS
    return None if ranged else (figure.statistic, figure.unit, figure.currency)


def _same_time(one: Figure, other: Figure) -> bool:
    """Whether two figures can be of one time: one of them does not say, or both say the same."""
    return all(None in pair or pair[0] == pair[1] for pair in zip(_times(one), _times(other), strict=True))


def _times(figure: Figure) -> tuple[int | None, ...]:
    if isinstance(figure, Growth):
        return figure.base_year, figure.target_year
    return figure.reference_year, figure.target_year if isinstance(figure, Employment) else None


def _finding(case: Case, text: SearchText, span: Span, told: str, figure: Figure) -> Finding:
    return Finding(
        span_of(case, text, span),
        f"the {NAMES[text.kind]} {told}",
        related=(Related(figure.span, "The figure of the text"),),
        help="bring it up to date with the text: it is what search users read",
        names=(),
    )
