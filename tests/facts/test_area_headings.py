"""Headings of tables that name the United States do not make places of the rows' labels."""

import occupipe

TABLE = "# Nurse\n\n| {heading} | Annual wage |\n| --- | --- |\n| Median | $77,600 |\n| 90th percentile | $99,000 |\n"


def areas(heading: str) -> list[str | None]:
    return [wage.area for wage in occupipe.extract(TABLE.format(heading=heading)).wages]


def test_the_nation_in_a_heading_is_where_all_rows_are_for() -> None:
    assert "Median" not in areas("Wage percentile, United States, May 2025")
    assert "Median" in areas("State")  # a heading that does say so
