"""Whose a figure is: columns headed by several occupations."""

from typing import Any

from occupipe.pipeline.reading import stated
from occupipe.readers import plaintext


def subjects(text: str) -> list[tuple[int, str | None]]:
    found: Any = stated(plaintext.read(text, "florist", "florist.txt"))
    return [(int(part.value), part.subject) for part in (*found.wages, *found.employment)]


def test_a_column_for_each_occupation() -> None:
    table = "Florist\n\n| | Florist | Jeweler |\n| Median annual wage | $34,690 | $47,140 |\n| Jobs | 49,200 | 38,500 |"
    assert subjects(table) == [(34_690, None), (47_140, "jeweler"), (49_200, None), (38_500, "jeweler")]


def test_columns_of_industries_are_no_subjects() -> None:
    table = "Florist\n\n| | Retail | Wholesale |\n| Median annual wage | $34,690 | $37,140 |"
    assert [subject for _, subject in subjects(table)] == [None, None]
