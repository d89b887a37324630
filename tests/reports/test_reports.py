"""Reports against golden files, over text that tries to break out of them."""

import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from occupipe.article import Article
from occupipe.diagnostics import Diagnostic, Place, RelatedPlace, Severity
from occupipe.occupation import Coverage, UnreadFigure
from occupipe.reports import FORMATS, report_of
from occupipe.reports.checked import Checked, Context, Tally, checked_of
from occupipe.reports.github import SUMMARY_LIMIT, summary
from occupipe.reports.schema import diagnostics_schema
from occupipe.spans import Span

GOLDEN = Path(__file__).parent / "golden"
LINED = tuple(name for name in FORMATS if name != "html")  # a page is tested in a browser
PLAIN = (
    "# Baker\n\nThe median annual wage was $80,580, or $41.00 per hour.\n"
    "\tPay in 2023:\t全角 text, then $34,950 𝄞 a year.\n" + "long " * 60 + "$12 " + "words " * 60 + "\n"
)
TOLD = [name for name in FORMATS if name != "html"]  # pages have tests of their own, in a browser
HOSTILE = "Pay\x1b[31m is \u202e$5\x9b1m an hour.\n::error::gotcha $6\n##[error] $7 a day\u2028\n"


def place(article: Article, words: str) -> Place:
    start = article.text.index(words)
    span = Span(start, start + len(words))
    return Place(span, article.places.position(span.start), article.places.position(span.end), words)


def found(
    article: Article, words: str, message: str, severity: Severity = Severity.ERROR, **more: object
) -> Diagnostic:
    return Diagnostic(
        "PAY102", "annual-hourly-mismatch", severity, message, article.path, article.stem, place(article, words),
        **more,  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.fixture
def plain() -> Checked:
    article = Article("baker", "sources/baker.txt", PLAIN, ())
    related = (RelatedPlace(place(article, "$80,580"), "the annual wage"),)
    unread = UnreadFigure(
        quote="$12", line=5, column=301, start=450, end=453, unit="money", reason="no statistic named"
    )
    return checked_of(
        article,
        [
            found(article, "$34,950", "wide and tabbed", Severity.WARNING),
            found(article, "$41.00", "$41.00 an hour is $85,280 a year", related=related, help="check both figures"),
            found(article, "$12", "on a long line", Severity.NOTE),
            found(article, "$34,950", "not to be seen", suppressed=True),
        ],
        Coverage(seen=4, read=3, unread=(unread,)),
    )


@pytest.fixture
def hostile() -> Checked:
    article = Article("x", "::error::%,x.txt", HOSTILE, ())
    words = ("$5\x9b1m", "$6", "$7 a day\u2028")
    return checked_of(article, [found(article, w, f"pay {w}\n::warning::\x1b[2J 100%, {w}") for w in words])


def without_catalogue(text: str) -> str:
    """A SARIF log without the documentation of all rules, which golden files need not hold; other texts as they are."""
    without_rules = re.sub(r'"rules": \[.*?\n {4}\]', '"rules": []', text, flags=re.DOTALL)
    return re.sub(r'"ruleIndex": \d+', '"ruleIndex": 0', without_rules)


def text_of(name: str, checks: list[Checked], **context: object) -> str:
    return "".join(report_of(name)(checks, Context("1.2.3", **context)))  # type: ignore[arg-type]


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


def many(count: int, severity: Severity) -> Checked:
    article = Article("baker", "baker.txt", PLAIN, ())
    return checked_of(article, [found(article, "$12", f"number {n:03}", severity) for n in range(count)])


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
    assert "4 errors, 1 warnings, 1 notes in 2 documents" in text
    long = "".join(summary([many(20_000, Severity.ERROR)]))
    assert len(long.encode()) < SUMMARY_LIMIT
    assert re.search(r"\d+ rows left out", long)


def test_tally_leaves_suppressed_findings_out(plain: Checked) -> None:
    tally = Tally()
    list(tally.counting([plain]))
    assert (tally.documents, dict(tally.severities)) == (1, {Severity.ERROR: 1, Severity.WARNING: 1, Severity.NOTE: 1})
