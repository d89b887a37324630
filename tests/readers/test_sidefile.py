"""Side files: what they tell, and every mistake with its line."""

from pathlib import Path

import pytest

from occupipe.article import Correction, Metadata
from occupipe.errors import SourceError
from occupipe.readers.sidefile import SideFile, read_side_file

FULL = """\
# Where it is from.
url: https://x.test/baker
title: "Baker: a profile"
publisher: Example
published: 2026-10
retrieved: 2026-11-01
licence: MIT
language: en-GB
country: the Netherlands
soc_code: 51-3011
corrections:
  - path: wages/0/value
    value: 34950
    reason: a digit was left out
    by: A. Reader
    date: 2026-11-02
  - {path: wages/1/area, value: ~, reason: r, by: b, date: 2026}
"""


def read(tmp_path: Path, content: str | bytes) -> SideFile:
    path = tmp_path / "baker.yaml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_side_file(path, "in/baker.yaml")


def test_all_that_can_be_told(tmp_path: Path) -> None:
    side = read(tmp_path, FULL)
    assert side.metadata == Metadata(
        url="https://x.test/baker", title="Baker: a profile", publisher="Example", published="2026-10",
        retrieved="2026-11-01", licence="MIT", language="en-GB", country="NL", soc_code="51-3011",
    )  # fmt: skip
    assert side.corrections == (
        Correction("wages/0/value", "34950", "a digit was left out", "A. Reader", "2026-11-02", "in/baker.yaml", 12),
        Correction("wages/1/area", None, "r", "b", "2026", "in/baker.yaml", 17),
    )


@pytest.mark.parametrize("content", ["", " \n", "# nothing yet\n", "corrections:\n", "corrections: []\n", "country:\n"])
def test_nothing_is_told(content: str, tmp_path: Path) -> None:
    assert read(tmp_path, content) == SideFile()


def test_words_are_not_taken_for_other_types(tmp_path: Path) -> None:
    side = read(tmp_path, "country: NO\ntitle: 1:30\nlicence: yes\npublisher: 0x1F\n")
    assert side.metadata == Metadata(country="NO", title="1:30", licence="yes", publisher="0x1F")


def test_anchors_are_taken_as_they_are(tmp_path: Path) -> None:
    assert read(tmp_path, "title: &a one\npublisher: &a two\nlicence: *a\n").metadata.licence == "two"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("country: US\nlicence: [open\n", "in/baker.yaml:2: not YAML: "),
        ("url: x\nfoo bar\n  - [x\n", "in/baker.yaml:2: not YAML: "),
        ("country: US\n\tlicence: MIT\n", "in/baker.yaml:2: not YAML: "),
        ("title: a: b\n", "in/baker.yaml:1: not YAML: "),
        ("title: &a\n- *b\n", "in/baker.yaml:2: not YAML: "),
        ("- a\n", "in/baker.yaml:1: is no mapping"),
        ("words\n", "in/baker.yaml:1: is no mapping"),
        ("\ncontry: US\n", "in/baker.yaml:2: unknown key 'contry' (did you mean country?)"),
        ("zzz: red\n", "in/baker.yaml:1: unknown key 'zzz' (known: url, "),
        ("url: a\nurl: b\n", "in/baker.yaml:1: url 'a' is not an address"),
        ("title: a\ntitle: b\n", "in/baker.yaml:2: 'title' is given twice, first in line 1"),
        ("country: Narnia\n", "in/baker.yaml:1: 'Narnia' is no country: give its English name, its ISO code, or UK"),
        ("soc_code: baker\n", "in/baker.yaml:1: soc_code 'baker' is not a SOC code such as 29-2072"),
        ("retrieved: yesterday\n", "in/baker.yaml:1: retrieved 'yesterday' is not a date such as 2026-11-01"),
        ("title: [a]\n", "in/baker.yaml:1: 'title' is no single value"),
        ("corrections: x\n", "in/baker.yaml:1: corrections are no list"),
        ("corrections:\n- x\n", "in/baker.yaml:2: a correction has no keys"),
        ("corrections:\n- path: a\n  by: b\n", "in/baker.yaml:2: a correction says no value and no reason and no date"),
        ("corrections:\n- path: a\n  who: b\n", "in/baker.yaml:3: unknown key 'who'"),
        ("a: " + "[" * 5000, "in/baker.yaml:1: not YAML"),
        ("\x01", "in/baker.yaml:1: not YAML"),
        (b"title: \xff", "in/baker.yaml: not valid utf-8 at byte 7"),
        (b"title: \x00", "in/baker.yaml: binary content"),
        ("#" * 1_000_001, "in/baker.yaml: larger than the limit of 1,000,000 bytes"),
    ],
)
def test_mistakes(content: str | bytes, problem: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError) as told:
        read(tmp_path, content)
    assert str(told.value).startswith(problem)
