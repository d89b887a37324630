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


def wages(text: str) -> list[tuple[int, str | None, str | None]]:
    found: Any = stated(plaintext.read(f"Commercial Diver\n\n{text}", "diver", "diver.txt"))
    return [(int(wage.value), wage.subject, wage.scope) for wage in found.wages]


def test_a_kind_of_the_own_occupation_is_a_group_of_it() -> None:
    text = (
        "Divers earn a median of $54,000 a year. Saturation divers, who live under pressure, average $135,000 a year."
    )
    assert wages(text) == [(54_000, None, None), (135_000, None, "Saturation")]


def test_what_official_lists_keep_apart_is_another_occupation() -> None:
    pilots: Any = stated(
        plaintext.read(
            "Airline Pilot\n\nPilots had a median of $211,790 a year. Commercial pilots came to $103,910 a year.",
            "pilot",
            "p.txt",
        )
    )
    assert [(int(wage.value), wage.subject) for wage in pilots.wages] == [
        (211_790, None),
        (103_910, "commercial pilots"),
    ]
