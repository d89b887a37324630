"""Cards of key figures: labels and figures that stand above, below or beside each other without a table that says so."""

from __future__ import annotations

from occupipe.facts import extract
from tests.readers.html.page import read

Told = tuple[str, str, str | None]


def told(markup: str) -> list[Told]:
    """Kind, words and statistic of the figures that were read from a page about bakers."""
    article = read(f"<h1>Baker</h1>{markup}")
    return [
        (str(f.kind), article.words(f.span), f.statistic and str(f.statistic))
        for f in extract(article).facts
        if f.kind != "name"
    ]


def card(label: str, figure: str, more: str) -> str:
    """A card whose figure is a heading."""
    return (
        f"<div class=card><div class=card-header>{label}</div><div class=card-body><h3>{figure}</h3>"
        f"<p class=small>{more}</p></div></div>"
    )


def test_figures_that_are_headings_of_their_cards() -> None:
    cards = card("Average salary", "$35,400", "a year") + card("Growth", "6%", "2023–33")
    assert told(f"<div class=row>{cards}{card('Number of jobs', '218,400', '2023')}</div>") == [
        ("salary", "$35,400", "mean"),
        ("growth_pct", "6%", None),
        ("employment", "218,400", None),
    ]


def test_a_figure_is_no_heading_of_what_follows() -> None:
    article = read(f"<h1>Baker</h1><h2>At a glance</h2>{card('Jobs', '218,400', 'in 2023')}<p>Bakers bake.</p>")
    heading = article.heading_of(article.blocks[-1])
    assert heading is not None
    assert article.words(heading.span) == "At a glance"


def test_labels_below_the_figures_of_a_table() -> None:
    table = "<table><tr><td>$35,400<td>218,400<td>6%<tr><td>Mean salary<td>Jobs in 2023<td>Growth 2023-33</table>"
    assert told(table) == [
        ("salary", "$35,400", "mean"),
        ("employment", "218,400", None),
        ("growth_pct", "6%", None),
    ]


def test_labels_behind_amounts_go_before_the_heading_of_both() -> None:
    lines = "<p>£17,500 <span>Starter</span></p><i class=sr-hidden> to </i><p>£28,000 <span>Experienced</span></p>"
    found = told(f"<h2>Average salary <span>(a year)</span></h2><div>{lines}</div>")
    assert found == [("salary", "£17,500", "starting"), ("salary", "£28,000", "typical")]


def test_years_below_the_figures_of_a_table() -> None:
    rows = "<tr><td>$33,100<td>$34,200<td>$35,400<tr><td>2021<td>2022<td>2023"
    article = read(f"<h1>Baker</h1><h2>Median annual wage</h2><table>{rows}</table>")
    wages = [(article.words(f.span), f.reference_year) for f in extract(article).facts if f.kind == "salary"]
    assert wages == [("$33,100", 2021), ("$34,200", 2022), ("$35,400", 2023)]


def test_rows_of_figures_stay_where_their_labels_are_above() -> None:
    table = "<table><tr><td>Mean salary<td>Jobs in 2023<td>Growth 2023-33<tr><td>$35,400<td>218,400<td>6%</table>"
    assert [words for _, words, _ in told(table)] == ["$35,400", "218,400", "6%"]


def test_a_stack_of_percentiles_over_a_stack_of_amounts() -> None:
    ranks = "".join(f"<div>{rank}</div>" for rank in ("10%", "Median", "90%"))
    amounts = "".join(f"<div>{amount}</div>" for amount in ("$26,100", "$35,400", "$48,200"))
    assert told(f"<div>{ranks}</div><div>{amounts}</div>") == [
        ("salary", "$26,100", "p10"),
        ("salary", "$35,400", "median"),
        ("salary", "$48,200", "p90"),
    ]


def test_a_stack_of_other_length_is_not_guessed() -> None:
    ranks = "".join(f"<div>{rank}</div>" for rank in ("10%", "Median", "90%"))
    amounts = "".join(f"<div>{amount}</div>" for amount in ("$26,100", "$35,400", "$48,200", "$60,100"))
    assert not any(statistic in ("p10", "p90") for _, _, statistic in told(f"<div>{ranks}</div><div>{amounts}</div>"))


def test_shares_before_their_labels() -> None:
    items = "<ul><li><b>44%</b> Bread factories<li><b>31%</b> Food shops</ul>"
    article = read(f"<h1>Baker</h1><p>The largest employers of bakers:</p>{items}")
    shares = [(int(f.value or 0), f.category) for f in extract(article).facts if f.kind == "share"]
    assert shares == [(44, "Bread factories"), (31, "Food shops")]


def test_openings_per_year_are_told_by_their_term() -> None:
    assert told("<dl><dt>Openings per year<dd>33,900<dt>Openings per annum<dd>33,800</dl>") == [
        ("openings_count", "33,900", None),
        ("openings_count", "33,800", None),
    ]
