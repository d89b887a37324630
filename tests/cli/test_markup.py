"""`occupipe validate` over pages with markup and over JSON-LD files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import occupipe
from tests.cli.articles import Run

PAGE = """<h1>Baker</h1>
<p>The median annual wage for bakers was $36,650 in May 2024, according to the Bureau of Labor Statistics.</p>
<script type="application/ld+json">
{"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "estimatedSalary": {
 "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y", "median": 36650}}
</script>
"""
DIFFERS = (
    "baker.html:5:105: error[MRK512] median, 33,650 USD a year, differs from the text, which states $36,650 a year\n"
)


def test_a_page_that_agrees_with_its_markup(folder: Path, run: Run) -> None:
    (folder / "baker.html").write_text(PAGE)
    outcome = run("validate", "baker.html", "--as-of", "2025-01-01")
    assert (outcome.exit_code, outcome.stdout) == (0, "")


def test_a_page_that_does_not(folder: Path, run: Run) -> None:
    (folder / "baker.html").write_text(PAGE.replace("36650", "33650"))
    outcome = run("validate", "baker.html", "--as-of", "2025-01-01")
    assert (outcome.exit_code, outcome.stdout) == (1, DIFFERS)


def test_a_page_with_line_ends_and_a_mark_of_another_system(folder: Path, run: Run) -> None:
    text = PAGE.replace("36650", "33650").replace("\n", "\r\n")
    (folder / "baker.html").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert run("validate", "baker.html", "--as-of", "2025-01-01").stdout == DIFFERS


def test_both_places_in_the_report(folder: Path, run: Run) -> None:
    (folder / "baker.html").write_text(PAGE.replace("36650", "33650"))
    printed = run("validate", "baker.html", "--as-of", "2025-01-01", "--output-format", "json").stdout
    (found,) = json.loads(printed)["diagnostics"]
    assert (found["line"], found["column"], found["quote"]) == (5, 105, "33650")
    (related,) = found["related"]
    assert (related["line"], related["column"], related["quote"]) == (2, 42, "$36,650")
    full = run("validate", "baker.html", "--as-of", "2025-01-01", "--output-format", "full").stdout
    assert "^^^^^" in full
    assert "------- What the text states" in full


def test_html_in_json_lines(folder: Path, run: Run) -> None:
    line = json.dumps({"id": "baker", "html": PAGE.replace("36650", "33650")})
    (folder / "pages.jsonl").write_text(f"\n{line}\n")
    printed = run("validate", "pages.jsonl", "--select", "MRK", "--output-format", "json").stdout
    (found,) = json.loads(printed)["diagnostics"]
    assert (found["code"], found["line"], found["quote"]) == ("MRK512", 2, "33650")


def test_extraction_is_not_led_by_markup(folder: Path, run: Run) -> None:
    (folder / "baker.html").write_text(PAGE.replace("36650", "33650"))
    run("extract", "baker.html")
    record = json.loads((folder / "out" / "baker.json").read_text())
    assert [(wage["value"], wage["status"]) for wage in record["wages"]] == [(36650, "ok")]


def test_a_file_of_jsonld(folder: Path, run: Run) -> None:
    (folder / "a.jsonld").write_text('{"@context": "https://schema.org/",\n "@type": "Occupation", "nme": "Baker",}')
    outcome = run("validate", "a.jsonld")
    assert outcome.exit_code == 1
    assert outcome.stdout == "a.jsonld:2:39: error[MRK510] a comma with nothing behind it\n"


@pytest.mark.parametrize(("profile", "told"), [("core", 0), ("full", 0), ("google-legacy", 2), ("no-such", None)])
def test_what_is_missing_depends_on_the_profile(profile: str, told: int | None, folder: Path, run: Run) -> None:
    (folder / "a.jsonld").write_text('{"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker"}')
    outcome = run("validate", "a.jsonld", "--profile", profile)
    assert outcome.stdout.count("MRK506") == (told or 0)
    assert outcome.exit_code == (2 if told is None else 0)


def test_an_export_beside_its_record_has_to_fit_its_schema(project: Path, run: Run) -> None:
    run("extract")
    path = project / "out" / "baker.jsonld"
    assert run("validate", "out").exit_code == 0
    path.write_text(path.read_text().replace('"mainEntity"', '"dateModified": "2024-01-01", "mainEntity"'))
    changed = run("validate", str(path))
    (project / "elsewhere.jsonld").write_text(path.read_text())
    assert (changed.exit_code, run("validate", "elsewhere.jsonld").exit_code) == (2, 0)


REASON = "the page is brought up to date in May"


@pytest.mark.parametrize(
    "quote", ["", "    quote: '33650'\n", "    quote: '36650'\n"], ids=["all", "its words", "others"]
)
def test_a_finding_in_markup_can_be_let_stand(quote: str, folder: Path, run: Run) -> None:
    (folder / "baker.html").write_text(PAGE.replace("36650", "33650"))
    (folder / "baker.yaml").write_text(f"suppressions:\n  - rule: MRK512\n    reason: {REASON}\n{quote}")
    outcome = run("validate", "baker.html", "--as-of", "2025-01-01")
    assert outcome.exit_code == ("36650" in quote)
    assert ("CFG001" in outcome.stdout) == ("36650" in quote)


def test_a_comment_lets_the_markup_of_its_page_stand(folder: Path, run: Run) -> None:
    page = PAGE.replace("36650", "33650").replace("<script", f"<!-- occupipe: ignore MRK512 {REASON} -->\n<script")
    (folder / "baker.html").write_text(page)
    assert run("validate", "baker.html", "--as-of", "2025-01-01").stdout == ""


@pytest.mark.parametrize("page", [PAGE, PAGE[: PAGE.index("<script")]], ids=["JSON-LD", "none"])
def test_pages_without_items_do_not_pay_for_them(page: str, tmp_path: Path) -> None:
    (tmp_path / "baker.html").write_text(page)
    code = (
        "import sys; from pathlib import Path; import occupipe; occupipe.validate(Path('baker.html'));"
        "print(*(name for name in ('occupipe.markup.embedded', 'extruct', 'rdflib', 'lxml') if name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_the_library_judges_a_file_of_jsonld(folder: Path) -> None:
    (folder / "a.jsonld").write_text('{"@context": "https://schema.org/", "@type": "Occupation", "nme": "Baker"}')
    found = occupipe.validate(Path("a.jsonld"))
    assert [(d.code, d.path, d.place.start.column) for d in found] == [
        ("MRK506", "a.jsonld", 46), ("MRK501", "a.jsonld", 60),
    ]  # fmt: skip
    assert [d.code for d in occupipe.validate(Path("a.jsonld"), select=["MRK501"])] == ["MRK501"]
    assert [d.code for d in occupipe.validate(Path("a.jsonld"), ignore=["MRK501"])] == ["MRK506"]
