"""The rows of an article: its whole text in order, each mark with one note."""

from pathlib import Path

import pytest

from occupipe.readers.shown import Shown
from occupipe.reports.html.marks import marks_of
from occupipe.reports.html.rows import ELSEWHERE, Line, rows_of
from tests.reports.html.judged import DAY, SOURCES, judged, judged_file

LIST = """# Baker

#### Pay

Pay differs.

- Bakeries: 40 percent of bakers
- Shops: 20 percent

| Place | Pay |
|---|---|
| Town | $30,000 a year |

A last word.
"""


def shown(line: Line) -> list[str]:
    cells = line.cells or (line.pieces,)
    return ["".join(piece.text for piece in cell or ()) for cell in cells]


def test_lists_and_tables_are_a_row_each(tmp_path: Path) -> None:
    checked = judged(LIST, tmp_path)
    assert checked.article is not None
    rows = rows_of(checked.article, marks_of(checked, 1, DAY))
    assert [(row.kind, len(row.lines)) for row in rows] == [
        ("heading", 1), ("heading", 1), ("paragraph", 1), ("list_item", 2), ("table_row", 2), ("paragraph", 1),
    ]  # fmt: skip
    assert [row.depth for row in rows[:2]] == [3, 4]  # no level is left out
    assert [shown(line) for line in rows[4].lines] == [["Place", "Pay"], ["Town", "$30,000 a year"]]
    assert rows[4].lines[0].header


@pytest.mark.parametrize("path", sorted(SOURCES.glob("*.[mt]*")), ids=lambda path: path.name)
def test_the_whole_text_is_there_and_each_mark_is_noted_once(path: Path) -> None:
    checked = judged_file(path)
    article = checked.article
    assert article is not None
    marks = marks_of(checked, 1, DAY)
    rows = rows_of(article, marks)
    assert sorted(mark.number for row in rows for mark in row.notes) == [mark.number for mark in marks]
    seen = Shown(article.text, article.notations)
    for block, line in zip(article.blocks, (line for row in rows for line in row.lines), strict=True):
        spans = [cell for cell in block.cells if cell] if block.cells else [block.span]
        wanted = [seen.text[span.start : span.end] for span in map(seen.of_source, spans) if span]
        assert [words for words in shown(line) if words] == wanted


def test_what_stands_outside_of_all_blocks_is_noted_at_the_end(tmp_path: Path) -> None:
    checked = judged("# Baker\n\nBakers bake.\n\n<!-- occupipe: ignore PAY103 an old habit -->\n", tmp_path)
    assert checked.article is not None
    rows = rows_of(checked.article, marks_of(checked, 1, DAY))
    assert rows[-1].kind == ELSEWHERE
    assert [remark.code for mark in rows[-1].notes for remark in mark.remarks] == ["CFG001"]
