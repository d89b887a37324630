"""Mending sources: only the words of a fix change, whatever the encoding, line ends and format of the file."""

from __future__ import annotations

import codecs
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from occupipe.diagnostics import Diagnostic, Place, PlacedEdit, PlacedFix, Severity
from occupipe.errors import SourceError
from occupipe.pipeline.fixing.chosen import chosen, edited, edits_of
from occupipe.pipeline.fixing.mending import Mended, keep, mended
from occupipe.pipeline.fixing.raw import UnfixableError, raw
from occupipe.pipeline.judging import Judging
from occupipe.pipeline.reading import Reading
from occupipe.pipeline.sources import Source
from occupipe.reports.checked import Checked
from occupipe.spans import Position, Span

BODY = (
    "# Clerk\n\n## Average Salary in 2025\n\nThe Bureau of Labor Statistics says that clerks in the café earned a median of "
    "$80,580 a year in May 2024, or $41.00 per hour.\n\nThey become Certified Tumor Registers (CTRs).\n"
)
WRONG = (("Average", "Median"), ("in 2025", "in 2024"), ("41.00", "38.74"), ("Registers", "Registrars"))
PAGE = (
    '<!doctype html><meta charset="{}">\n<title>Average pay</title><h1>Clerk</h1>\n<h2>Average <i>Salary</i> in 2025</h2>\n'
    "<p>The&nbsp;Bureau of Labor Statistics says that clerks earned a median of <b>$80,580</b> a year in May 2024, or "
    "$41.00 per hour at the caf\u00e9 &amp; bar.<p>They become Certified\n  Tumor <em>Registers</em> (CTRs).</p>\n"
)


def unknown(checked: Checked) -> Checked:
    return checked


def mend(path: Path, encoding: str | None = None, **changes: object) -> Mended:
    """What becomes of a source that has fixes."""
    judging = replace(Judging(date(2024, 12, 1)), **changes)  # type: ignore[arg-type]
    (outcome,) = mended([Source(path.name, path)], Reading(encoding), judging, unknown)
    assert isinstance(outcome, Mended)
    return outcome


def corrected(text: str, *, but: str = "") -> str:
    for wrong, right in WRONG:
        text = text if wrong == but else text.replace(wrong, right)
    return text


@pytest.mark.parametrize(
    ("mark", "encoding", "named"),
    [
        (b"", "utf-8", None), (codecs.BOM_UTF8, "utf-8", None), (codecs.BOM_UTF16_LE, "utf-16-le", None),
        (codecs.BOM_UTF16_BE, "utf-16-be", None), (b"", "cp1252", "cp1252"), (b"", "iso2022_jp_3", "iso2022_jp_3"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_every_other_byte_stays(
    tmp_path: Path, mark: bytes, encoding: str, named: str | None, ends: str, suffix: str
) -> None:
    path = tmp_path / f"clerk{suffix}"
    path.write_bytes(mark + BODY.replace("\n", ends).encode(encoding))
    outcome = mend(path, named)
    assert (len(outcome.made), outcome.refused) == (4, None)
    keep(outcome)
    assert path.read_bytes() == mark + corrected(BODY).replace("\n", ends).encode(encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1252"])
def test_tags_and_references_of_a_page_stay(tmp_path: Path, encoding: str) -> None:
    page = PAGE.format(encoding)
    path = tmp_path / "clerk.html"
    path.write_bytes(page.encode(encoding))
    outcome = mend(path)
    keep(outcome)
    title = "<title>Average pay</title>"
    assert path.read_bytes() == corrected(page.replace(title, "#")).replace("#", title).encode(encoding)


def test_words_that_stand_otherwise_in_the_source_are_left(tmp_path: Path) -> None:
    path = tmp_path / "clerk.html"
    path.write_text(PAGE.format("utf-8").replace("Registers", "Regi<wbr>sters").replace("$41.00", "$4&#49;.00"))
    before = path.read_bytes()
    outcome = mend(path)
    assert outcome.made == ()
    assert outcome.refused == "'41.00' is written otherwise in the source"
    assert path.read_bytes() == before


def test_what_is_suppressed_is_left(tmp_path: Path) -> None:
    path = tmp_path / "clerk.md"
    comment = "<!-- occupipe: ignore PAY102 by contract -->"
    path.write_text(BODY.replace("or $41.00 per hour.", f"or $41.00 per hour. {comment}"))
    assert [d.code for d in mend(path).made] == ["SRC905", "SRC905", "CRD401"]
    assert [d.code for d in mend(path, ignore={"CRD401"}).made] == ["SRC905", "SRC905"]
    assert [d.code for d in mend(path, select={"CRD401"}).made] == ["CRD401"]


def test_what_is_known_is_left(tmp_path: Path) -> None:
    path = tmp_path / "clerk.md"
    path.write_text(BODY)

    def known(checked: Checked) -> Checked:
        return replace(checked, diagnostics=tuple(replace(d, suppressed=True) for d in checked.diagnostics))

    assert list(mended([Source("clerk.md", path)], Reading(), Judging(), known)) == []


def test_sources_without_a_file_of_their_own_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text('{"id": "a", "text": "Clerks can become a Certified Tumor Register (CTR)."}\n')
    sources = [Source("-", Path("-")), Source("many.jsonl", path), Source("gone.md", tmp_path / "gone.md")]
    (problem,) = mended(sources, Reading(), Judging(), unknown)
    assert isinstance(problem, SourceError)


def test_a_file_that_changed_meanwhile_stands_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "clerk.md"
    path.write_text(BODY)
    outcome = mend(path)
    path.write_text(f"{BODY}More.\n")
    with pytest.raises(SourceError, match="has changed"):
        keep(outcome)
    assert path.read_text() == f"{BODY}More.\n"
    assert [file.name for file in tmp_path.iterdir()] == ["clerk.md"]


@pytest.mark.skipif(os.name == "nt", reason="rights and links of other systems")
def test_rights_and_links_stay(tmp_path: Path) -> None:
    path, link = tmp_path / "clerk.md", tmp_path / "link.md"
    path.write_text(BODY)
    path.chmod(0o640)
    link.symlink_to(path.name)
    keep(mend(link))
    assert link.is_symlink()
    assert (path.stat().st_mode & 0o777, path.read_text()) == (0o640, corrected(BODY))


def diagnostic(*edits: tuple[int, int, str], suppressed: bool = False) -> Diagnostic:
    """A finding on the text "abcdefgh" with a fix."""
    placed = tuple(
        PlacedEdit(Place(Span(s, e), Position(1, s + 1), Position(1, e + 1), "abcdefgh"[s:e]), w) for s, e, w in edits
    )
    return Diagnostic(
        "PAY102",
        "x",
        Severity.ERROR,
        "m",
        "a.md",
        "a",
        placed[0].place,
        fix=PlacedFix("write", placed),
        suppressed=suppressed,
    )


def test_of_fixes_that_meet_the_first_is_made() -> None:
    first, second, third = diagnostic((0, 2, "x"), (5, 6, "y")), diagnostic((1, 3, "z")), diagnostic((3, 4, "D"))
    assert chosen([first, second, third]) == [first, third]
    assert chosen([second, first]) == [second]
    assert edited("abcdefgh", edits_of([first, third])) == "xcDeygh"
    assert chosen([diagnostic((0, 1, "x"), suppressed=True)]) == []


@pytest.mark.parametrize(
    ("content", "encoding", "words", "message"),
    [
        (b"+AEEAQg-cdefgh", "utf-7", "x", "cannot be kept in utf-7"),
        (b"abcdefgh", "ascii", "\u20ac5", "its encoding, ascii, has no '\u20ac'"),
        (b"ABcdefgh", "utf-8", "x", "'ab' is written otherwise"),
    ],
)
def test_edits_that_cannot_be_made(content: bytes, encoding: str, words: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(UnfixableError, match=message):
        raw(tmp_path / "a.md", content, encoding).with_edits(edits_of([diagnostic((0, 2, words))]))


def test_words_are_escaped_in_a_page(tmp_path: Path) -> None:
    edits = edits_of([diagnostic((0, 2, "R&D <i>"))])
    assert raw(tmp_path / "a.html", b"abcdefgh", None).with_edits(edits).content == b"R&amp;D &lt;i&gt;cdefgh"
    assert raw(tmp_path / "a.md", b"abcdefgh", None).with_edits(edits).content == b"R&D <i>cdefgh"


def test_fixes_are_made_only_where_fewer_findings_are_left(tmp_path: Path) -> None:
    """A baseline that knows the first findings and not those that would follow: nothing is gained."""
    path = tmp_path / "clerk.md"
    path.write_text(BODY)
    calls: list[Checked] = []

    def never_better(checked: Checked) -> Checked:
        calls.append(checked)
        return calls[0]

    (outcome,) = mended([Source("clerk.md", path)], Reading(), Judging(), never_better)
    assert isinstance(outcome, Mended)
    assert (outcome.made, outcome.refused) == ((), "as much would be found afterwards")
