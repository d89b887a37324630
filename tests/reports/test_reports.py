"""Reports against golden files, over text that tries to break out of them."""

import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from occupipe.article import Article
from occupipe.diagnostics import RelatedPlace, Severity
from occupipe.errors import SourceError
from occupipe.reports import FORMATS
from occupipe.reports.checked import Checked, Tally, checked_of
from occupipe.reports.github import SUMMARY_LIMIT, summary
from occupipe.reports.schema import diagnostics_schema
from tests.reports.build import PLAIN, found, many, place, text_of

GOLDEN = Path(__file__).parent / "golden"
LINED = tuple(name for name in FORMATS if name != "html")  # a page is tested in a browser


def without_catalogue(text: str) -> str:
    """A SARIF log without the documentation of all rules, which golden files need not hold; other texts as they are."""
    without_rules = re.sub(r'"rules": \[.*?\n {4}\]', '"rules": []', text, flags=re.DOTALL)
    return re.sub(r'"ruleIndex": \d+', '"ruleIndex": 0', without_rules)


@pytest.mark.parametrize("name", LINED)
@pytest.mark.parametrize("case", ["plain", "hostile"])
def test_golden(name: str, case: str, request: pytest.FixtureRequest) -> None:
    text = without_catalogue(text_of(name, [request.getfixturevalue(case)]))
    file = GOLDEN / f"{case}.{name}.txt"
    if request.config.getoption("--update-golden"):
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(text.encode())
    assert text == file.read_bytes().decode()


@pytest.mark.parametrize("name", LINED)
def test_hostile_text_stays_text(name: str, hostile: Checked) -> None:
    text = text_of(name, [hostile])
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e]", text)
    commands = [line for line in text.split("\n") if line.lstrip().startswith("::")]
    assert len(commands) == (3 if name == "github" else 0)
    assert all(command.startswith("::error file=%3A%3Aerror%3A%3A%25%2Cx.txt,line=") for command in commands)
    if name in ("full", "concise"):
        assert "##[" not in text


def test_caret_stands_under_the_figure(plain: Checked) -> None:
    shown: list[tuple[str, str]] = []
    source = ""
    for line in text_of("full", [plain]).split("\n"):
        source = line if re.match(r"\d+ \|", line) else source
        marks = re.match(r"  \| +([\^-]+)", line)
        if marks:
            wide = sum(ch in "全角" for ch in source[: marks.start(1)])
            shown.append((marks[1], source[marks.start(1) - wide : marks.end(1) - wide]))
    assert shown == [("^^^^^^", "$41.00"), ("-------", "$80,580"), ("^^^^^^^", "$34,950"), ("^^^", "$12")]


def test_long_lines_are_cut_around_the_figure(plain: Checked) -> None:
    lines = text_of("full", [plain], width=60).split("\n")
    assert max(len(line) for line in lines if "|" in line) <= 60
    assert any("…" in line and "$12" in line for line in lines)


def test_places_of_one_label_are_counted_behind_the_third() -> None:
    article = Article("baker", "baker.txt", PLAIN, ())
    places = [
        RelatedPlace(place(article, words), "No year either") for words in ("$80,580", "$34,950", "$12", "$41.00")
    ]
    other = RelatedPlace(place(article, "2023"), "The year")
    report = text_of("full", [checked_of(article, [found(article, "$12", "no year", related=(*places, other))])])
    assert report.count("- No year either") == 3
    assert "- The year" in report
    assert "= note: and 1 more: no year either\n" in report
    three = text_of("full", [checked_of(article, [found(article, "$12", "no year", related=tuple(places[:3]))])])
    assert three.count("- No year either") == 3
    assert "more:" not in three
    document = json.loads(text_of("json", [checked_of(article, [found(article, "$12", "no", related=tuple(places))])]))
    assert len(document["diagnostics"][0]["related"]) == 4


def test_colour_only_where_asked(plain: Checked) -> None:
    coloured = text_of("full", [plain], colour=True)
    assert "\x1b[1;31merror[PAY102]" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == text_of("full", [plain])


def test_json_fits_its_schema_and_keeps_the_words(plain: Checked, hostile: Checked) -> None:
    document = json.loads(text_of("json", [plain, hostile]))
    Draft202012Validator(diagnostics_schema()).validate(document)
    assert document["summary"] == {"error": 4, "warning": 1, "note": 1}
    assert [c["seen"] for c in document["coverage"]] == [4, 0]
    assert document["diagnostics"][0]["related"][0]["quote"] == "$80,580"
    assert document["diagnostics"][-1]["quote"] == "$7 a day\u2028"
    assert json.loads(text_of("json", []))["diagnostics"] == []


def test_github_shows_ten_of_a_kind_worst_first() -> None:
    lines = text_of("github", [many(12, Severity.NOTE), many(11, Severity.ERROR)]).splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error"] * 10 + ["::notice"] * 10
    assert lines[-1].startswith("::notice title=occupipe::4 more findings")


def test_github_ten_are_shown_without_a_rest() -> None:
    lines = text_of("github", [many(10, Severity.NOTE)]).splitlines()
    assert len(lines) == 10
    assert "more" not in lines[-1]


def test_summary_is_a_table_that_fits(plain: Checked, hostile: Checked) -> None:
    text = "".join(summary([plain, hostile]))
    assert "| error | PAY102 annual-hourly-mismatch | sources/baker.txt:3:40 |" in text
    assert "<" not in text.replace("&lt;", "")
    assert "4 errors, 1 warning, 1 note in 2 documents" in text


def test_a_summary_tells_what_was_not_judged_and_keeps_its_limit(plain: Checked) -> None:
    problems = [SourceError(str(number) + "\U000e0041" * 999, "<b>no\nUTF-8") for number in range(25)]
    text = "".join(summary([plain, many(20_000, Severity.NOTE)], problems))
    assert len(text.encode()) < SUMMARY_LIMIT
    assert "\nNot judged:\n\n- 0\\\\U000e0041" in text
    assert text.endswith("\n- and 5 more\n")
    assert text.split("Not judged")[1].count("\n- ") == 21
    assert "Not judged" not in "".join(summary([plain]))


def test_a_summary_of_twenty_thousand_findings_leaves_out_the_mildest() -> None:
    notes, warnings, errors = many(16_000, Severity.NOTE), many(3_000, Severity.WARNING), many(1_000, Severity.ERROR)
    text = "".join(summary([notes, warnings, errors]))
    assert len(text.encode()) < SUMMARY_LIMIT
    assert (text.count("| error |"), text.count("| warning |")) == (1_000, 3_000)
    shown = text.count("| note |")
    assert 1_000 < shown < 16_000
    assert (
        f"1000 errors, 3000 warnings, 16000 notes in 3 documents; {16_000 - shown} left out, the mildest first" in text
    )


def test_github_shows_ten_of_each_kind_of_twenty_thousand() -> None:
    lines = text_of(
        "github", [many(8_000, Severity.NOTE), many(7_000, Severity.WARNING), many(5_000, Severity.ERROR)]
    ).splitlines()
    assert [line.split(" ")[0] for line in lines] == [*["::error"] * 10, *["::warning"] * 10, *["::notice"] * 10]
    assert [line for line in lines if "more findings" in line] == [lines[-1]]
    assert "19971 more findings" in lines[-1]


def test_tally_leaves_suppressed_findings_out(plain: Checked) -> None:
    tally = Tally()
    list(tally.counting([plain]))
    assert (tally.documents, dict(tally.severities)) == (1, {Severity.ERROR: 1, Severity.WARNING: 1, Severity.NOTE: 1})
