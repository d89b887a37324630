"""Questions added to a side file: what stands there stays, to the byte."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from occupipe.errors import SourceError
from occupipe.pipeline.library import extract
from occupipe.pipeline.review import items, piece, questions
from occupipe.pipeline.side_file_piece import with_questions
from occupipe.readers.sidefile import read_side_file

ASKED = questions(extract("# Baker\n\nBakers earn $17.50. A degree in baking is required.\n"))
ENTRY = "- quote: a\n  reading: b\n  by: c\n  date: 2026\n"


def added(tmp_path: Path, content: str | bytes) -> str:
    path = tmp_path / "baker.yaml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return with_questions(path, "in/baker.yaml", ASKED)


def test_a_new_file_is_the_piece_alone(tmp_path: Path) -> None:
    assert with_questions(tmp_path / "new.yaml", "new.yaml", ASKED) == piece(ASKED)


@pytest.mark.parametrize(
    "content",
    ["", "# only a comment\n", "country: US # why\n# the end\n", "country: US", "url: >\n  https://x.test\n\n\n"],
)
def test_the_piece_is_put_at_the_end(content: str, tmp_path: Path) -> None:
    end = "" if not content or content.endswith("\n") else "\n"
    assert added(tmp_path, content) == f"{content}{end}{piece(ASKED)}"


@pytest.mark.parametrize(
    ("before", "indent", "after"),
    [
        ("accepted:\n", "  ", ""),
        ("accepted: # reviewed\n", "  ", "country: US\n"),
        ("accepted:\n- quote: a\n  by:\n", "", "\n# next\ncountry: US\n"),
        ("accepted:\n- {quote: a, by: [\n  b\n  ]\n  } # so\n", "", "country: US\n"),
        ("accepted:\n- quote: a\n  reading: |\n    b\n", "", "country: US\n"),
        (f"# top\naccepted:\n{ENTRY}", "", "# of the country\ncountry: US\n"),
        (f"accepted:\n{ENTRY.replace('2026', '2026 # late')}", "", ""),
        (
            "accepted:\n    - quote: a\n      reading: b\n      date: 2026\n      by: 'c\n        d'\n",
            "    ",
            "\n# end\n",
        ),
    ],
)
def test_the_list_goes_on_where_it_ends(before: str, indent: str, after: str, tmp_path: Path) -> None:
    assert added(tmp_path, f"{before}{after}") == f"{before}{items(ASKED, indent)}{after}"


def test_line_ends_and_bom_stay(tmp_path: Path) -> None:
    content = b"\xef\xbb\xbfcountry: US\r\naccepted:\r\n# none yet\r\n"
    text = added(tmp_path, content)
    assert text.startswith("\ufeffcountry: US\r\naccepted:\r\n  # wages/0")
    assert text.endswith("\r\n# none yet\r\n")
    assert text.count("\n") == text.count("\r\n")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("{country: US}\n", "in/baker.yaml:1: is not written as `key: value` lines"),
        ("- a\n", "in/baker.yaml:1: is not written as `key: value` lines"),
        ("country: US\naccepted: []\n", "in/baker.yaml:2: accepted is not written as `- ` lines"),
        ("accepted: ~\n", "in/baker.yaml:1: accepted is not written as `- ` lines"),
        ("accepted: {a: b}\n", "in/baker.yaml:1: accepted is not written as `- ` lines"),
        ("country: US\n...\n", "in/baker.yaml"),
        ("country: US\r\nlicence: MIT\n", "in/baker.yaml: has line ends of several kinds"),
        ("country: [US\n", "in/baker.yaml:1: not YAML"),
        (b"\xff\xfe\x00", "in/baker.yaml"),
    ],
)
def test_files_that_cannot_be_added_to(content: str | bytes, problem: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError) as told:
        added(tmp_path, content)
    assert str(told.value).startswith(problem)


LINES = st.sampled_from(
    ["# note\n", "\n", "country: US\n", "title: 'a\n  b'\n", "url: https://x.test # y\n", "accepted:\n"]
)


@given(st.lists(LINES, unique=True, max_size=6).map("".join))
@settings(deadline=None, max_examples=60)
def test_no_line_is_lost_or_moved(tmp_path_factory: pytest.TempPathFactory, content: str) -> None:
    path = tmp_path_factory.mktemp("side") / "baker.yaml"
    path.write_text(content)
    before = read_side_file(path)
    text = with_questions(path, "baker.yaml", ASKED)
    filled = text.replace("by:\n", "by: A. Reader\n").replace("date:\n", "date: 2026-11-02\n")
    path.write_text(filled)
    after = read_side_file(path)
    assert after.metadata == before.metadata
    assert [acceptance.quote for acceptance in after.acceptances] == [
        question.part.evidence.quote for question in ASKED
    ]
    new = (*piece(ASKED).splitlines(), *items(ASKED, "  ").splitlines())
    assert [line for line in text.splitlines() if line not in new] == [
        line for line in content.splitlines() if line not in new
    ]
