"""README.md: its examples are run, and what it lists is what there is."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typer.main import get_command

import occupipe
from occupipe.cli.app import app
from occupipe.exports.jsonld import export
from occupipe.pipeline.formats import ASSETS, PAGES, TABLES
from occupipe.readers import READERS
from occupipe.readers.sidefile import KEYS
from occupipe.reports import FORMATS
from tests.docs.session import FENCE, ROOT, Session

TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
WITH_EXAMPLES = [
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
    if any(fence["info"] == "console" for fence in FENCE.finditer(path.read_text(encoding="utf-8")))
]


def section(heading: str) -> str:
    """The text under a heading, up to the next of its level or above."""
    marks = heading.partition(" ")[0]
    return re.split(rf"^#{{2,{len(marks)}}} ", TEXT.partition(f"\n{heading}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_examples_are_what_the_code_does(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    document = ROOT / name
    remade = Session(tmp_path).remade(document.read_text(encoding="utf-8"))
    if request.config.getoption("--update-golden"):
        document.write_text(remade, encoding="utf-8", newline="\n")
    assert remade == document.read_text(encoding="utf-8")


def test_a_wrong_example_is_told(tmp_path: Path) -> None:
    wrong = TEXT.replace("jobs is 4.5 percent", "jobs is 4.4 percent").replace('"median": 72740', '"median": 72741')
    assert wrong != TEXT
    assert Session(tmp_path).remade(wrong) == TEXT


def test_commands_are_those_of_the_command_line() -> None:
    listed = re.findall(r"^\| `occupipe (\w+)", section("## Commands"), re.MULTILINE)
    assert listed == list(getattr(get_command(app), "commands"))  # noqa: B009 (typer does not type it)


def test_reports_are_those_of_validate() -> None:
    sentence = section("## Commands").partition("Reports of `validate`:")[2].partition("\n\n")[0]
    assert re.findall(r"`(\w[\w-]*)`", sentence) == list(FORMATS)


def test_kinds_of_source_are_those_with_a_reader() -> None:
    rows = re.findall(r"^\| (`\..*?) \|", section("## What it reads"), re.MULTILINE)
    assert re.findall(r"\.\w+", " ".join(rows)) == list(READERS)


def test_outputs_are_those_of_the_formats() -> None:
    rows = re.findall(r"^\| (`.*?) \|", section("## What is written"), re.MULTILINE)
    files = [f"<stem>{page.suffix}" for page in PAGES.values()] + [table.file for table in TABLES.values()]
    files += [name for asset in ASSETS.values() for name, _ in asset(())]
    assert re.findall(r"`(.*?)`", " ".join(rows)) == files


def test_keys_of_a_side_file_are_all_told() -> None:
    told = set(re.findall(r"`(\w+)`", section("## Side files").partition("```")[0]))
    assert told == set(KEYS)


def test_library_is_what_can_be_imported() -> None:
    named = set(re.findall(r"occupipe\.(\w+)\(", section("## Library")))
    assert named == {"read", "extract", "validate", "to_jsonld"}
    assert named < set(occupipe.__all__)


class Scripts(HTMLParser):
    """The texts of a page's script elements, and nothing else may be on it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert (tag, attrs) == ("script", [("type", "application/ld+json")])

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_markup_can_be_put_on_a_page_as_it_is_said() -> None:
    block = next(fence["body"] for fence in FENCE.finditer(TEXT) if fence["info"] == "html")
    (place,) = re.findall(r"^\(.*\)\n", block, re.MULTILINE)
    baker = occupipe.extract(
        "# Baker\n\nA baker bakes.\n\n## Duties\n\n- Mix </script><script>alert(1)</script> & bake\n"
    )
    text = "".join(Scripts(block.replace(place, export(baker))).texts)
    assert json.loads(text) == occupipe.to_jsonld(baker)
