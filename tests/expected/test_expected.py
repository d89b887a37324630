"""The articles of sources/: every fact that they state and no other, every finding and no other."""

import pytest

from tests.expected.reading import FOLDER, SOURCES, Finding, Row, expected, findings, meets, rows, source

STEMS = sorted(path.stem for path in FOLDER.glob("*.yaml"))
WITH_FACTS = [stem for stem in STEMS if "facts" in expected(stem)]

FACTS_NOT_YET = {
    "primary-school-teacher": '"inner London" and "England outside London" are not read as areas',
}
"""What is not read yet. A row goes when it is: the test says so."""
FINDINGS_NOT_YET: dict[str, str] = {}


def cases(stems: list[str], not_yet: dict[str, str]) -> list[object]:
    """The articles as parameters, those of the table expected to fail."""
    marks = {stem: [pytest.mark.xfail(strict=True, reason=reason)] for stem, reason in not_yet.items()}
    return [pytest.param(stem, marks=marks.get(stem, [])) for stem in stems]


def test_every_source_has_a_file() -> None:
    assert {path.stem for path in SOURCES.iterdir()} == set(STEMS)
    assert all(source(stem).is_file() for stem in STEMS)


@pytest.mark.parametrize("stem", cases(WITH_FACTS, FACTS_NOT_YET))
def test_facts(stem: str) -> None:
    wanted: list[Row] = expected(stem)["facts"]
    kinds = {row["kind"] for row in wanted}
    left = [row for row in rows(stem) if row["kind"] in kinds]
    missing = []
    for want in wanted:
        hit = next((row for row in left if meets(row, want)), None)
        if hit is None:
            missing.append(want)
        else:
            left.remove(hit)
    report = [f"missing: {want}" for want in missing]
    report += [f"wrong: { {column: value for column, value in row.items() if value is not None} }" for row in left]
    assert not report, "\n".join(report)


def fits(found: Finding, wanted: Row) -> bool:
    """Whether a finding is the one that is wanted: its rule, and one of the places it may point at."""
    words = [wanted["at"], *wanted.get("or", ())]
    lines = [wanted["line"], *wanted.get("or_lines", ())]
    return (
        found.code == wanted["code"]
        and found.line in lines
        and any(w in found.words or found.words in w for w in words)
    )


@pytest.mark.parametrize("stem", cases(STEMS, FINDINGS_NOT_YET))
def test_findings(stem: str) -> None:
    entry = expected(stem)
    allowed = {also["code"] for also in entry.get("also_allowed", ())}
    left = [found for found in findings(stem) if found.code not in allowed]
    for want in entry["findings"]:
        hit = next((found for found in left if fits(found, want)), None)
        assert hit is not None, want
        assert hit.severity in (want["severity"], want.get("or_severity")), want
        left.remove(hit)
    assert [found for found in left if found.severity != "note"] == []
