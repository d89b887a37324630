"""The encoding of a page: a BOM, what it declares, else UTF-8."""

from __future__ import annotations

from pathlib import Path

import pytest

from occupipe.article import Article
from occupipe.errors import SourceError
from occupipe.readers import read_source
from occupipe.readers.html_charset import declared

DECLARED = [
    (b"<meta charset=utf-8>", "utf-8"),
    (b"<META CHARSET='UTF-8'/>", "utf-8"),
    (b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', "cp1252"),
    (b"<meta http-equiv=content-type content='text/html;charset=ISO-8859-1'>", "cp1252"),
    (b"<meta charset = latin1>", "cp1252"),
    (b"<meta charset=shift_jis>", "cp932"),
    (b"<meta charset=utf-16>", "utf-8"),
    (b"<meta charset=iso-8859-2>", "iso-8859-2"),
    (b"<!-- <meta charset=koi8-r> --><meta charset=utf-8>", "utf-8"),
    (b"<!-- <meta charset=koi8-r>", None),
    (b"<meta name=viewport content=x><p>charset=utf-7", None),
    (b" " * 1024 + b"<meta charset=koi8-r>", None),
    (b"", None),
]


@pytest.mark.parametrize(("content", "expected"), DECLARED)
def test_a_page_declares_its_encoding(content: bytes, expected: str | None) -> None:
    assert declared(content) == expected


def text(tmp_path: Path, content: bytes, encoding: str | None = None) -> str:
    path = tmp_path / "page.htm"
    path.write_bytes(content)
    article = next(iter(read_source(path, shown="page.htm", encoding=encoding)))
    assert isinstance(article, Article)
    return article.text


def test_a_declared_encoding_is_read(tmp_path: Path) -> None:
    assert text(tmp_path, "<meta charset=windows-1252><p>“€5” – naïve".encode("cp1252")) == "“€5” – naïve"


def test_without_one_a_page_is_utf_8(tmp_path: Path) -> None:
    assert text(tmp_path, "<p>naïve €5".encode()) == "naïve €5"


def test_a_byte_order_mark_goes_before_what_is_declared(tmp_path: Path) -> None:
    assert text(tmp_path, b"\xef\xbb\xbf" + "<meta charset=windows-1252><p>naïve".encode()) == "naïve"


def test_the_command_line_goes_before_what_is_declared(tmp_path: Path) -> None:
    assert text(tmp_path, "<meta charset=utf-8><p>naïve".encode("cp1252"), "cp1252") == "naïve"


WRONG = [
    ("<p>naïve".encode("cp1252"), "page.htm: not valid utf-8 at byte 5"),
    ("<meta charset=utf-8><p>naïve".encode("cp1252"), "page.htm: not valid utf-8 at byte 25"),
    (b"<meta charset=windows-1252><p>\x81", "page.htm: not valid cp1252 at byte 30"),
    (b"<meta charset=bogus><p>x", "page.htm: unknown encoding 'bogus'"),
]


@pytest.mark.parametrize(("content", "message"), WRONG)
def test_bytes_that_are_not_of_the_encoding_are_told_with_their_place(
    tmp_path: Path, content: bytes, message: str
) -> None:
    with pytest.raises(SourceError) as told:
        text(tmp_path, content)
    assert str(told.value).startswith(message)
