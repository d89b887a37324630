"""`occupipe inject`: which record goes into which page, what is refused, what is written, statuses."""

import os
import stat
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from occupipe.cli.app import app
from occupipe.exports.record import export
from tests.exports.build import Page, baker
from tests.inject.kinds import GRAPH, THEIRS

HTML = "<html><head><title>x</title></head><body><h1>Baker</h1><p>{}</p></body></html>\n"
AGREES = HTML.format("The median annual wage of bakers was $34,950 in May 2023.")
DIFFERS = HTML.format("The median annual wage of bakers was $43,950 in May 2023.")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site with a page, and the record of its article in `out`."""
    monkeypatch.chdir(tmp_path)
    Path("out").mkdir()
    Path("out/baker.json").write_text(export(baker().occupation()), encoding="utf-8")
    Path("out/cook.json").write_text(export(Page("cook", "Cook").occupation()), encoding="utf-8")
    Path("baker.html").write_text(AGREES, encoding="utf-8")
    return tmp_path


def inject(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["inject", *arguments], catch_exceptions=False)


def test_record_of_the_same_stem(folder: Path) -> None:
    outcome = inject("baker.html")
    assert (outcome.exit_code, outcome.stdout, outcome.stderr) == (0, "", "1 changed, 0 as they should be\n")
    before, _, after = AGREES.partition("</head>")
    text = Path("baker.html").read_text(encoding="utf-8")
    assert text.startswith(f'{before}<script type="application/ld+json">\n')
    assert text.endswith(f"\n</script>\n</head>{after}")


def test_a_page_that_is_as_it_should_be_is_not_touched(folder: Path) -> None:
    inject("baker.html")
    os.utime("baker.html", (1, 1))
    assert inject("baker.html").stderr == "0 changed, 1 as they should be\n"
    assert Path("baker.html").stat().st_mtime == 1


def test_check_writes_nothing_and_tells_by_its_status(folder: Path) -> None:
    outcome = inject("--check", "baker.html")
    assert (outcome.exit_code, outcome.stderr) == (1, "1 would change, 0 as they should be\n")
    assert Path("baker.html").read_text(encoding="utf-8") == AGREES
    inject("baker.html")
    assert inject("--check", "baker.html").exit_code == 0


def test_diff_shows_what_would_change(folder: Path) -> None:
    outcome = inject("--diff", "baker.html")
    assert outcome.exit_code == 1
    lines = outcome.stdout.splitlines()
    assert lines[:2] == ["--- baker.html", "+++ baker.html"]
    assert '+      "@type": "Occupation",' in lines
    assert Path("baker.html").read_text(encoding="utf-8") == AGREES
    inject("baker.html")
    same = inject("--diff", "baker.html")
    assert (same.exit_code, same.stdout) == (0, "")


def test_profile_is_chosen_and_changed(folder: Path) -> None:
    for profile in ("google-legacy", "full", "google-legacy", "core"):
        assert inject("baker.html", "--profile", profile).stderr == "1 changed, 0 as they should be\n"
        assert Path("baker.html").read_text(encoding="utf-8").count("application/ld+json") == 1


def test_record_or_source_that_is_named(folder: Path) -> None:
    Path("page.html").write_text(AGREES, encoding="utf-8")
    assert "there is no record out/page.json" in inject("page.html").stderr
    assert inject("page.html", "out/baker.json").exit_code == 0
    Path("article.md").write_text(
        "# Baker\n\nThe median annual wage of bakers was $34,950 in May 2023.\n", encoding="utf-8"
    )
    assert inject("page.html", "article.md").stderr == "1 changed, 0 as they should be\n"


def test_folder_of_pages(folder: Path) -> None:
    Path("site/sub").mkdir(parents=True)
    for name in ("site/baker.html", "site/sub/cook.htm", "site/index.html"):
        Path(name).write_text(HTML.format("Welcome."), encoding="utf-8")
    Path("site/sub/cook.htm").write_text("<h1>Cook</h1><p>A cook cooks.", encoding="utf-8")
    outcome = inject("site", "--records", "out")
    assert (outcome.exit_code, outcome.stderr) == (0, "2 changed, 0 as they should be\n")
    assert "ld+json" not in Path("site/index.html").read_text(encoding="utf-8")


def test_folder_without_any_record(folder: Path) -> None:
    Path("site").mkdir()
    Path("site/plumber.html").write_text(AGREES, encoding="utf-8")
    outcome = inject("site")
    assert outcome.exit_code == 2
    assert "site/plumber.html: there is no record out/plumber.json" in outcome.stderr


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("nowhere.html",), "nowhere.html: no such file or folder"),
        (("out/baker.json",), "no page was named"),
        (("baker.html", "out/baker.jsonld"), "out/baker.jsonld: is JSON-LD"),
        (("baker.html", "out/none.json"), "out/none.json: no such file or folder"),
        (("baker.html", "--profile", "x"), "--profile x: unknown profile"),
        (("twice.html",), "has 2 blocks written by occupipe (lines 1, "),
    ],
)
def test_what_cannot_be_done(folder: Path, arguments: tuple[str, ...], problem: str) -> None:
    inject("baker.html")
    block = Path("baker.html").read_text(encoding="utf-8").partition("</title>")[2].partition("</head>")[0]
    Path("twice.html").write_text(block + block, encoding="utf-8")
    Path("out/twice.json").write_bytes(Path("out/baker.json").read_bytes())
    before = Path("baker.html").read_bytes()
    outcome = inject(*arguments)
    assert outcome.exit_code == 2
    assert problem in outcome.stderr
    assert Path("baker.html").read_bytes() == before


def test_page_whose_text_contradicts_the_record(folder: Path) -> None:
    Path("baker.html").write_text(DIFFERS, encoding="utf-8")
    line = baker().occupation().wages[0].evidence.line
    outcome = inject("baker.html")
    assert outcome.exit_code == 1
    assert outcome.stderr.splitlines() == [
        f"baker.html:1:{DIFFERS.index('$') + 1}: states '$43,950' (median salary), the record '$34950' (sources/baker.md:{line})",
        "baker.html: left as it is: its text contradicts the record (mend one, or --force)",
        "0 changed, 0 as they should be, 1 refused",
    ]
    assert Path("baker.html").read_text(encoding="utf-8") == DIFFERS
    assert inject("baker.html", "--force").exit_code == 0


def test_page_that_shows_no_words(folder: Path) -> None:
    Path("baker.html").write_text(
        "<html><head></head><body><div id=app></div><script>app()</script></body>", encoding="utf-8"
    )
    assert inject("baker.html").exit_code == 0


def test_page_that_cannot_be_read(folder: Path) -> None:
    Path("baker.html").write_bytes(AGREES.replace("Baker", "Caf\u00e9 baker").encode("cp1252"))
    outcome = inject("baker.html")
    assert outcome.exit_code == 2
    assert "not valid utf-8 at byte" in outcome.stderr
    assert inject("baker.html", "--encoding", "cp1252").exit_code == 0


def test_markup_by_others_stays_and_is_told(folder: Path) -> None:
    page = AGREES.replace("</title>", f"</title>\n{THEIRS}\n{GRAPH}\n")
    Path("baker.html").write_text(page, encoding="utf-8")
    outcome = inject("baker.html")
    told = "markup about an occupation by others stands there too, and was left as it is"
    assert outcome.stderr.splitlines()[:2] == [f"baker.html:2: {told}", f"baker.html:3: {told}"]
    text = Path("baker.html").read_text(encoding="utf-8")
    assert THEIRS in text
    assert GRAPH in text


def test_block_by_others_is_replaced_where_that_is_asked(folder: Path) -> None:
    Path("baker.html").write_text(AGREES.replace("</title>", f"</title>\n{THEIRS}\n{GRAPH}\n"), encoding="utf-8")
    outcome = inject("baker.html", "--replace")
    assert "baker.html:3: markup about an occupation by others" in outcome.stderr
    text = Path("baker.html").read_text(encoding="utf-8")
    assert THEIRS not in text
    assert GRAPH in text
    assert inject("baker.html", "--replace", "--check").exit_code == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither")
def test_rights_and_links_stay(folder: Path) -> None:
    Path("real.html").write_text(AGREES, encoding="utf-8")
    Path("real.html").chmod(0o640)
    Path("baker.html").unlink()
    Path("baker.html").symlink_to("real.html")
    assert inject("baker.html").exit_code == 0
    assert Path("baker.html").is_symlink()
    assert stat.S_IMODE(Path("real.html").stat().st_mode) == 0o640
    assert "ld+json" in Path("real.html").read_text(encoding="utf-8")
    assert [path.name for path in folder.glob(".*")] == []


def test_hostile_page_on_the_terminal(folder: Path) -> None:
    Path("baker.html").write_text(AGREES.replace("x</title>", "\x1b[31m\u202e</title>"), encoding="utf-8")
    assert "\x1b" not in inject("baker.html", "--diff").stdout


def test_records_are_in_the_folder_that_the_configuration_names(folder: Path) -> None:
    Path("out").rename("build")
    Path("occupipe.yaml").write_text("out: build\nprofile: full\n", encoding="utf-8")
    assert inject("baker.html").stderr == "1 changed, 0 as they should be\n"
    assert '"Observation"' in Path("baker.html").read_text(encoding="utf-8")


def test_record_that_lacks_what_the_profile_must_have(folder: Path) -> None:
    Path("cook.html").write_text("<h1>Cook</h1>", encoding="utf-8")
    outcome = inject("cook.html", "--profile", "google-legacy")
    assert outcome.exit_code == 1
    assert "states no median or percentile of pay, which google-legacy requires" in outcome.stderr
    assert Path("cook.html").read_text(encoding="utf-8") == "<h1>Cook</h1>"


def test_page_that_is_its_own_source(folder: Path) -> None:
    def occupipe(*arguments: str) -> Result:
        return CliRunner().invoke(app, list(arguments), catch_exceptions=False)

    occupipe("extract", "baker.html", "-q")
    told = "baker.html:1: the record was extracted from this page, whose lines move: extract it again afterwards"
    assert told in inject("baker.html").stderr.splitlines()
    assert "SRC904" in occupipe("validate", "baker.html", "out/baker.json").stdout
    occupipe("extract", "baker.html", "-q")
    assert inject("baker.html").stderr == "0 changed, 1 as they should be\n"
    assert occupipe("validate", "baker.html", "out/baker.json", "--fail-on", "error").exit_code == 0


def test_standard_input_and_output(folder: Path) -> None:
    page = AGREES.encode().replace(b"\n", b"\r\n")
    outcome = CliRunner().invoke(app, ["inject", "-", "out/baker.json"], input=page)
    assert (outcome.exit_code, outcome.stderr) == (0, "1 changed, 0 as they should be\n")
    again = CliRunner().invoke(app, ["inject", "-", "out/baker.json"], input=outcome.stdout_bytes)
    assert again.stdout_bytes == outcome.stdout_bytes
    assert again.stdout_bytes.endswith(page.partition(b"</head>")[2])
    checked = CliRunner().invoke(app, ["inject", "-", "out/baker.json", "--check"], input=page)
    assert (checked.exit_code, checked.stdout_bytes) == (1, b"")
    refused = CliRunner().invoke(app, ["inject", "-", "out/baker.json"], input=DIFFERS)
    assert (refused.exit_code, refused.stdout_bytes) == (1, b"")


def test_dollars_of_the_page_are_those_of_the_record(folder: Path) -> None:
    canadian = Page("cook", "Cook", country="CA").wage("median", "41000", currency="CAD", reference_year=2023)
    Path("out/cook.json").write_text(export(canadian.occupation()), encoding="utf-8")
    Path("cook.html").write_text(
        "<h1>Cook</h1><p>The median annual wage of cooks was $51,000 in 2023.", encoding="utf-8"
    )
    assert "states '$51,000'" in inject("cook.html").stderr
