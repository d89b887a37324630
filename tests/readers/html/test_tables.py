"""Tables and lists of terms: each cell in its column."""

from __future__ import annotations

import pytest

from tests.readers.html.page import read
from tests.readers.outline import cells, groups, outline, sections

CELLS = [
    pytest.param("<tr><td>a</td><td></td><td>c</td></tr>", [["a", None, "c"]], id="empty cell"),
    pytest.param("<tr><td colspan=2>a<td>b", [["a", "a", "b"]], id="colspan"),
    pytest.param("<tr><td rowspan=2>a<td>b<tr><td>c", [["a", "b"], ["a", "c"]], id="rowspan"),
    pytest.param("<tr><td rowspan=2 colspan=2>a<td>b<tr><td>c", [["a", "a", "b"], ["a", "a", "c"]], id="both"),
    pytest.param("<tr><td>a<td rowspan=9>b<tr><td>c", [["a", "b"], ["c", "b"]], id="beyond the table"),
    pytest.param("<tr><td colspan=0>a<td colspan=x>b<td colspan=-1>c", [["a", "b", "c"]], id="no numbers"),
    pytest.param("<tr><td style='display:none'>x<td>a<td>b", [["a", "b"]], id="hidden cell"),
    pytest.param("<tr><td><p>a</p><p>b</p><td>c<br>d", [["a b", "c d"]], id="lines in a cell"),
    pytest.param("<thead><tr><th>A<th>B<tfoot><tr><td>x<td>y<tbody><tr><td>a<td>b", [["A", "B"], ["a", "b"], ["x", "y"]], id="foot"),
    pytest.param("<tr><td>a<td>b</table><table><tr><td>c<td>d", [["a", "b"], ["c", "d"]], id="two tables"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "expected"), CELLS)
def test_cells_stand_in_their_columns(rows: str, expected: list[list[str | None]]) -> None:
    assert cells(read(f"<table>{rows}</table>")) == expected


HEADED = [
    pytest.param("<tr><th>State<th>Pay<tr><td>Ohio<td>$5", ["tr! State\tPay", "tr Ohio\t$5"], id="th"),
    pytest.param("<thead><tr><td>State<td>2023</thead><tr><td>Ohio<td>$5", ["tr! State\t2023", "tr Ohio\t$5"], id="thead"),
    pytest.param("<tr><td>State<td>Jobs<td>Pay<tr><td>Ohio<td>40<td>$5", ["tr! State\tJobs\tPay", "tr Ohio\t40\t$5"], id="no figure above figures"),
    pytest.param("<tr><td>State<td>Pay<tr><td>Ohio<td>$5<tr><td>Utah<td>$6", ["tr! State\tPay", "tr Ohio\t$5", "tr Utah\t$6"], id="two columns"),
    pytest.param("<tr><td>Degree<td>None<tr><td>Pay<td>$5", ["tr Degree\tNone", "tr Pay\t$5"], id="labels"),
    pytest.param("<tr><th>Ohio<td>$5<tr><th>Utah<td>$6", ["tr Ohio\t$5", "tr Utah\t$6"], id="headings of rows"),
    pytest.param("<thead><tr><th colspan=2>Facts</thead><tr><td>Pay<td>$5", ["h2 Facts", "tr Pay\t$5"], id="title"),
    pytest.param("<tr><td>Pay<td>$5<tr><td colspan=2>By state<tr><td>Ohio<td>$6", ["tr Pay\t$5", "tr By state", "tr Ohio\t$6"], id="title within"),
    pytest.param("<caption>Pay, 2023</caption><tr><td>Ohio<td>$6", ["p Pay, 2023", "tr Ohio\t$6"], id="caption"),
    pytest.param("<tr><td>Pay<td>$5<tfoot><tr><td colspan=2>Source: Labor office</tfoot>", ["tr Pay\t$5", "note Source: Labor office"], id="source"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "expected"), HEADED)
def test_headings_and_titles_of_tables(rows: str, expected: list[str]) -> None:
    assert outline(read(f"<table>{rows}</table>")) == expected


LAYOUT = [
    pytest.param("<table><tr><td><h1>Baker</h1><p>Bakers bake.</table>", ["h1 Baker", "p Bakers bake."], id="one cell"),
    pytest.param("<table><tr><td>Menu<td><table><tr><td>Pay<td>$5</table></table>", ["page Menu", "tr Pay\t$5"], id="table in a table"),
    pytest.param("<table role=presentation><tr><td>Bakers bake.<td>And sell.</table>", ["p Bakers bake.", "p And sell."], id="role"),
    pytest.param(f"<table><tr><td><p>{'Bakers bake bread. ' * 30}<p>They sell it.<td>x</table>", [f"p {('Bakers bake bread. ' * 30).strip()}", "p They sell it.", "p x"], id="columns of prose"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "expected"), LAYOUT)
def test_tables_that_lay_out_a_page_are_unfolded(markup: str, expected: list[str]) -> None:
    assert outline(read(markup)) == expected


TERMS = [
    pytest.param("<dl><dt>Pay<dd>$5<dt>Jobs<dd>40</dl>", [["Pay", "$5"], ["Jobs", "40"]], id="pairs"),
    pytest.param("<dl><div><dt>Pay</dt><dd>$5</dd></div></dl>", [["Pay", "$5"]], id="wrapped"),
    pytest.param("<dl><dt>Pay<dd>$5<dd>$9</dl>", [["Pay", "$5", "$9"]], id="two values"),
    pytest.param("<dl><dt>Pay<dd></dd></dl>", [], id="no value"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "expected"), TERMS)
def test_a_term_and_its_value_are_a_row(markup: str, expected: list[list[str | None]]) -> None:
    article = read(markup)
    assert cells(article) == expected
    assert len(set(groups(article))) == 1


def test_a_long_description_stands_under_its_term() -> None:
    article = read(f"<dl><dt>What is the pay?<dd>{'Bakers earn little. ' * 8}<dt>Jobs<dd>40</dl><p>End.</p>")
    assert outline(article)[0] == "h2 What is the pay?"
    assert sections(article)[1:] == ["What is the pay?", "What is the pay?", None]


def test_a_cell_is_written_once_however_many_columns_it_spans() -> None:
    article = read("<table><tr><td colspan=3>Ohio<td>$5<tr><td rowspan=1 colspan=3>Utah<td>$6</table>")
    assert article.text == "Ohio\t$5\nUtah\t$6"
