"""Every hostile text through every report: a parser of the format reads back exactly the text, and nothing is obeyed."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote_to_bytes
from xml.etree import ElementTree as ET

import pytest

from occupipe.reports import FORMATS, report_of
from occupipe.reports.checked import Checked, Context
from occupipe.reports.github import summary
from occupipe.reports.visible import visible, visible_path
from occupipe.reports.xml_text import NO_XML, words
from tests.hostile.documents import judged
from tests.hostile.runner import commands, obeyed
from tests.hostile.texts import LONG, TEXTS

ALL = TEXTS | LONG
NOT_PLAIN = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
"""What a terminal, an editor or a reader of lines could take for more than text."""
HOW_OFTEN = 2  # the diagnostics of a document: an error and a note

Read = Callable[[str], list[str]]


def made(name: str, checked: Checked) -> str:
    return "".join(report_of(name)([checked], Context("1.2.3")))


def _of_json(text: str) -> list[str]:
    return [told for d in json.loads(text)["diagnostics"] for told in _of_diagnostic(d)]


def _of_json_lines(text: str) -> list[str]:
    return [told for line in text.split("\n")[:-1] for told in _of_diagnostic(json.loads(line))]


def _of_diagnostic(found: dict[str, object]) -> list[str]:
    related = found["related"]
    assert isinstance(related, list)
    return [str(found[key]) for key in ("message", "help", "quote", "document")] + [
        related[0]["message"],
        related[0]["quote"],
    ]


def _of_sarif(text: str) -> list[str]:
    told: list[str] = []
    for found in json.loads(text)["runs"][0]["results"]:
        message, related = _unescaped(found["message"]["text"]), found["relatedLocations"][0]
        half = (len(message) - 1) // 2
        assert message[half] == "\n"
        told += [message[:half], message[half + 1 :], _unescaped(related["message"]["text"])]
        told += [place["physicalLocation"]["region"]["snippet"]["text"] for place in (*found["locations"], related)]
        told.append(found["properties"]["document"])
    return told


def _unescaped(message: str) -> str:
    """A message of SARIF as a viewer shows it, where brackets are escaped so that they are no link."""
    return message.replace("\\[", "[").replace("\\]", "]") if "](" in message else message


def _of_gitlab(text: str) -> list[str]:
    return [found["description"] for found in json.loads(text)]


READERS: dict[str, Read] = {
    "json": _of_json,
    "json-lines": _of_json_lines,
    "sarif": _of_sarif,
    "gitlab": _of_gitlab,
}
"""What is read back of each format that can say all characters: nothing but the text, however often."""


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("text", ALL.values(), ids=ALL.keys())
def test_reads_back_exactly(text: str, name: str) -> None:
    report = made(name, judged(text))
    told = READERS[name](report)
    assert len(told) >= HOW_OFTEN
    assert set(told) == {text}
    assert report.encode()
    assert not re.search(NOT_PLAIN, report)


@pytest.mark.parametrize("text", ALL.values(), ids=ALL.keys())
def test_reads_back_from_xml(text: str) -> None:
    report = made("junit", judged(text))
    (case,) = ET.fromstring(report.encode()).iter("testcase")  # noqa: S314 (what was written here)
    failure = case.find("failure")
    assert failure is not None
    assert failure.get("message") == words(text)
    assert case.get("classname") == words(text)
    assert words(text) == text or NO_XML.search(text)
    assert not re.search(NOT_PLAIN, report)


@pytest.mark.parametrize("text", ALL.values(), ids=ALL.keys())
def test_a_runner_reads_two_annotations_and_obeys_nothing(text: str) -> None:
    found = commands(made("github", judged(text)))
    assert [command.name for command in found] == ["error", "notice"]
    assert {command.message for command in found} == {visible(text)}
    assert {command.properties["title"] for command in found} == {"PAY102 annual-hourly-mismatch"}


@pytest.mark.parametrize("name", ["full", "concise"])
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_people_read_it_and_no_terminal_or_runner_obeys(text: str, name: str) -> None:
    report = made(name, judged(text, path=text))
    assert visible(text).rstrip() in report
    assert visible_path(text).rstrip() in report
    assert not re.search(NOT_PLAIN, report)
    assert obeyed(report) == []


@pytest.mark.parametrize("name", sorted({*FORMATS} - {"html"}))
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_paths_are_no_more_than_text(text: str, name: str) -> None:
    report = made(name, judged("$5", path=text))
    assert not re.search(NOT_PLAIN, report)
    assert len(obeyed(report)) == (HOW_OFTEN if name == "github" else 0)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_a_path_is_a_relative_uri(text: str) -> None:
    (found, _) = json.loads(made("sarif", judged("$5", path=text)))["runs"][0]["results"]
    uri = found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri)
    assert unquote_to_bytes(uri) in (_bytes(text, "surrogateescape"), _bytes(text, "surrogatepass"))


def _bytes(text: str, errors: str) -> bytes | None:
    try:
        return text.encode(errors=errors)
    except UnicodeEncodeError:
        return None


@pytest.mark.parametrize("text", ALL.values(), ids=ALL.keys())
def test_a_summary_is_a_table_of_text(text: str) -> None:
    table = "".join(summary([judged(text)]))
    rows = [line for line in table.split("\n") if line.startswith("|")]
    assert 2 <= len(rows) <= 4  # two texts of a megabyte have no room in it
    assert all(len(re.findall(r"(?<!\\)(?:\\\\)*\|", row)) == 5 for row in rows)
    assert "<" not in table
    assert not re.search(r"(?<!\\)(?:\\\\)*[\[\]`*]", table)
    assert not re.search(NOT_PLAIN, table)


def test_files_of_reports_hold_what_was_printed(tmp_path: Path) -> None:
    for name, read in READERS.items():
        path = tmp_path / name
        path.write_bytes(made(name, judged(TEXTS["half a pair"])).encode())
        assert set(read(path.read_bytes().decode())) == {TEXTS["half a pair"]}
