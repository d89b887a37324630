"""Head counts in sentences: which counts are of jobs held, or to be held."""

import pytest

import occupipe

Counted = list[tuple[int, int | None, int | None]]

COUNTS: dict[str, Counted] = {
    "There are 5,374 registered osteopaths in the country.": [(5374, None, None)],
    "The nation had 98,300 osteopaths in 2018 and should have 104,200 in 2028.": [
        (98300, 2018, None),
        (104200, None, 2028),
    ],
    "Over 12,300 Albertans are employed in this group.": [(12300, None, None)],
    "## Jobs\n\n27,700 in 2018, of which half were in clinics.": [(27700, 2018, None)],
    "## Visits\n\n27,700 in 2018, of which half were in clinics.": [],
    "Search 10,000 jobs for osteopaths.": [],
    "There are 1,204 osteopath jobs available near you.": [],
    "Our site helped 2,000,000 people find jobs.": [],
    "There are 5,374 osteopathic manuals in the country.": [],
}
"""Text under the heading of an article on osteopaths, and value, reference year and target year of each head count."""


@pytest.mark.parametrize("text", COUNTS)
def test_head_counts(text: str) -> None:
    found = occupipe.extract(f"# Osteopath\n\n{text}\n").employment
    assert [(int(f.value), f.reference_year, f.target_year) for f in found] == COUNTS[text]
