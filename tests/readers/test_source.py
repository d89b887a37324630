"""Bytes into text: encodings, line ends, and what is no text at all."""

import codecs
from pathlib import Path

import pytest

from occupipe.errors import SourceError
from occupipe.readers.source import decode, read_bytes

TEXT = "Bäcker 𝄞 earn $5.\nThey do.\n"


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
        codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
    ],
)
def test_one_text_however_it_is_saved(content: bytes) -> None:
    assert decode(content, "a.txt") == TEXT


def test_named_encoding() -> None:
    assert decode("Bäcker für 5 £".encode("cp1252"), "a.txt", encoding="cp1252") == "Bäcker für 5 £"
    assert decode("Bäcker".encode("utf-16-le"), "a.txt", encoding="UTF-16LE") == "Bäcker"
    assert decode(codecs.BOM_UTF8 + b"a", "a.txt", encoding="cp1252") == "a"  # a BOM tells more than an option


@pytest.mark.parametrize(
    ("content", "encoding", "problem"),
    [
        (b"", None, "a.txt: the file is empty"),
        (b" \r\n\t", None, "a.txt: the file is empty"),
        (codecs.BOM_UTF16_LE + " \n".encode("utf-16-le"), None, "a.txt: the file is empty"),
        (b"PNG\x00\x01", None, "a.txt: binary content: a NUL byte at byte 3"),
        (
            codecs.BOM_UTF16_LE + "a\x00b".encode("utf-16-le"),
            None,
            "a.txt: binary content: a NUL character at character 1",
        ),
        (b"Wage of a B\xe4cker", None, "a.txt: not valid utf-8 at byte 11"),
        (codecs.BOM_UTF8 + b"ab\xff", None, "a.txt: not valid utf-8 at byte 5"),
        (codecs.BOM_UTF16_LE + b"a", None, "a.txt: not valid utf-16-le at byte 2"),
        (b"\xed\xa0\x80", None, "a.txt: not valid utf-8 at byte 0"),
        (b"a", "klingon", "a.txt: unknown encoding 'klingon'"),
        (b"a", "rot13", "a.txt: 'rot13' is no encoding of text"),
        (b"a", "undefined", "a.txt: 'undefined' is no encoding of text"),
    ],
)
def test_what_is_no_text(content: bytes, encoding: str | None, problem: str) -> None:
    with pytest.raises(SourceError) as told:
        decode(content, "a.txt", encoding=encoding)
    assert str(told.value).partition(" (")[0] == problem
    assert told.value.remedy


def test_limit_is_named_and_no_more_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"x" * 2001)
    with pytest.raises(SourceError, match=r"long\.txt: larger than the limit of 2,000 bytes"):
        read_bytes(path, "long.txt", 2000)
    assert read_bytes(path, "long.txt", 2001) == b"x" * 2001


def test_file_that_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gone\.txt: cannot be read: No such file"):
        read_bytes(tmp_path / "gone.txt", "gone.txt")
