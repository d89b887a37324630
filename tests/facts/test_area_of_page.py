"""What a figure takes over where it names no place: from its heading, the sentence before, the top of the page."""

import pytest

import occupipe

PAGES = {
    "# Nurse in Ohio\n\nNurses earn $71,000 a year.": ["Ohio"],
    "TEXAS LABOR MARKET PROFILE\n\n# Nurse\n\nNurses earn $71,000 a year.": ["Texas"],
    "# Nurse\n\nState of Arizona Department of Health\n\n## Pay\n\nNurses earn $71,000 a year.": ["Arizona"],
    "# Nurse in Ohio\n\n## National salary\n\nNurses earn $77,600 a year.": ["national"],
    "# Nurse in Ohio\n\nNurses in the United States earn $77,600 a year. The top tenth gets $99,000.": ["national"] * 2,
    "# Nurse in Las Vegas\n\nNurses in Nevada are few. Statewide they earn $78,000 a year.": ["Nevada"],
    "# Nurse in Texas and Ohio\n\nNurses earn $77,600 a year.": [None],
}


@pytest.mark.parametrize("page", PAGES)
def test_area_of_a_page(page: str) -> None:
    assert [wage.area for wage in occupipe.extract(page + "\n").wages] == PAGES[page]


def test_rows_under_a_heading_of_regions_are_places() -> None:
    rows = "Gulf Coast WDA $47,950\nCapital Area WDA $47,160\nPanhandle WDA $43,020"
    found = occupipe.extract(f"# Nurse\n\n## Top regions by wage (annual mean)\n\n{rows}\n").wages
    assert [wage.area for wage in found] == ["Gulf Coast WDA", "Capital Area WDA", "Panhandle WDA"]
    assert {wage.scope for wage in found} == {None}
