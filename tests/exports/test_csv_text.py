"""Cells that a spreadsheet would run, and the way back."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupipe.exports.csv_text import csv_line, guarded, read_csv, unguarded
from tests.exports.build import HOSTILE

FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")


def first_row(line: str) -> list[str]:
    (row,) = read_csv(io.StringIO(csv_line(f"c{n}" for n in range(len(HOSTILE))) + line, newline=""))
    return list(row.values())


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+44 20", "'+44 20"),
        ("-2+3", "'-2+3"),
        ("@SUM(1)", "'@SUM(1)"),
        ("\tx", "'\tx"),
        ("＝1", "'＝1"),
        ("'=1", "''=1"),
        ("''@", "'''@"),
        ("-9.0 percent", "'-9.0 percent"),
        ("-9", "-9"),
        ("-9.5", "-9.5"),
        ("'tis", "'tis"),
        ("5 = 5", "5 = 5"),
        ("", ""),
    ],
)
def test_formulas_are_led_in_by_an_apostrophe(cell: str, written: str) -> None:
    assert guarded(cell) == written
    assert csv_line([cell]).rstrip("\n") == written
    assert unguarded(written) == cell


def test_hostile_cells_are_harmless_and_read_back() -> None:
    line = csv_line(HOSTILE)
    assert first_row(line) == list(HOSTILE)
    for cell in HOSTILE:
        assert not guarded(cell).startswith(FORMULA_STARTS)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=4))
def test_any_cells_read_back(cells: list[str]) -> None:
    head = csv_line(f"c{n}" for n in range(len(cells)))
    (row,) = read_csv(io.StringIO(head + csv_line(cells), newline=""))
    assert list(row.values()) == cells


@given(st.text("'=+-@＝ 5\t\n\r"))
def test_no_cell_is_a_formula_and_every_one_comes_back(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell
    if guarded(cell).startswith(FORMULA_STARTS):
        float(cell)


def test_values_of_other_kinds() -> None:
    assert csv_line([None, True, 5, -0.25, "a"]) == ",true,5,-0.25,a\n"
    assert csv_line(["lone \ud800 surrogate"]) == "lone ? surrogate\n"
