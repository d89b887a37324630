"""JSON Lines: an article a line, and what a line can get wrong."""

import codecs
import json
from hashlib import sha256
from pathlib import Path

import pytest

from occupipe.article import Article, Metadata
from occupipe.errors import SourceError
from occupipe.readers import digests, read_source
from occupipe.spans import Position
from tests.readers.outline import outline


def read(path: Path, content: bytes, **how: object) -> list[Article | SourceError]:
    path.write_bytes(content)
    return list(read_source(path, shown="lines.jsonl", **how))  # type: ignore[arg-type]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "lines.jsonl"


def problems(path: Path, content: bytes, **how: object) -> list[str]:
    return [str(found).partition(" (")[0] for found in read(path, content, **how) if isinstance(found, SourceError)]


def test_articles(path: Path) -> None:
    lines = [
        {"id": "a", "text": "# Baker\n\nThey earn $5.", "occupation": "Baker", "other": [1]},
        {"id": 7, "markdown": "# Baker\r\n\r\nThey earn **$5**.", "country": "UK", "url": "https://x.test/b"},
        {"text": "\ufeffThey earn $5 𝄞.", "title": "T", "published": "2026-01-02", "id": None},
    ]
    content = b"\n\n".join(json.dumps(line).encode() for line in lines)
    one, two, three = (found for found in read(path, content) if isinstance(found, Article))
    assert [article.stem for article in (one, two, three)] == ["a", "7", "5"]
    assert outline(one) == ["h2 # Baker", "p They earn $5."]  # plain text knows no marks
    assert outline(two) == ["h1 Baker", "p They earn **$5**."]
    assert two.text == "# Baker\n\nThey earn **$5**."
    assert (two.metadata.country, two.metadata.url, one.metadata.occupation) == ("GB", "https://x.test/b", "Baker")
    assert (three.metadata.title, three.metadata.published, three.text) == ("T", "2026-01-02", "They earn $5 𝄞.")
    assert two.places.position(11) == Position(3, 12)
    assert one.sha256 == sha256(content.split(b"\n")[0]).hexdigest()
    assert dict(digests(path)) == {article.stem: article.sha256 for article in (one, two, three)}


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (b"[1]", "is no object"),
        (b'"text"', "is no object"),
        (b'{"text": "a"', "is not JSON: Expecting ',' delimiter at column 13"),
        (b'{"text": "a\xff"}', "not valid utf-8 at byte 11"),
        (b'{"text": "a\x00"}', "binary content: a NUL byte at byte 11"),
        (b"[" * 100_000, "is not JSON that can be read: "),
        (b'{"n": ' + b"9" * 5000 + b', "text": "a"}', "is not JSON that can be read: "),
        (b'{"id": "a"}', "has no text, markdown, html"),
        (b'{"text": null}', "has no text, markdown, html"),
        (b'{"text": " "}', "'text' is empty"),
        (b'{"text": "a\\u0000"}', "'text' is binary"),
        (b'{"text": 5}', "'text' is no string"),
        (b'{"text": "a\\ud800"}', "'text' has half a surrogate pair"),
        (b'{"text": "a", "id": "\\ud800"}', "'id' has half a surrogate pair"),
        (b'{"text": "a", "id": ""}', "'id' is empty"),
        (b'{"text": "a", "id": true}', "'id' is no string"),
        (b'{"text": "a", "id": "good"}', "id 'good' is that of line 1, too"),
        (b'{"text": "a", "country": "Narnia"}', "'Narnia' is no country: give its English name, its ISO code, or UK"),
        (
            b'{"text": "a", "url": "baker.html"}',
            "url 'baker.html' is not an address that begins with http:// or https://",
        ),
        (b'{"text": "a", "title": ["a"]}', "'title' is no string"),
        (
            b'{"markdown": "---\\ncountry: Narnia\\n---\\n"}',
            "'Narnia' is no country: give its English name, its ISO code, or UK",
        ),
    ],
)
def test_bad_line_is_named_and_the_others_are_read(line: bytes, problem: str, path: Path) -> None:
    found = read(path, b'{"id": "good", "text": "a"}\n' + line + b'\n{"id": "last", "text": "b"}\n')
    assert [article.stem for article in found if isinstance(article, Article)] == ["good", "last"]
    (told,) = (str(p) for p in found if isinstance(p, SourceError))
    assert told.startswith(f"lines.jsonl:2: {problem}")


def test_line_over_the_limit(path: Path) -> None:
    long = b'{"text": "' + b"x" * 500 + b'"}'
    content = b'{"text": "a"}\r\n' + long + b'\r{"text": "b"}\n' + long + b"\n" + b'{"text": "c"}'
    assert problems(path, content, max_bytes=300) == [
        "lines.jsonl:2: larger than the limit of 300 bytes", "lines.jsonl:3: larger than the limit of 300 bytes",
    ]  # fmt: skip


def test_line_ends_and_marks(path: Path) -> None:
    content = codecs.BOM_UTF8 + b'{"text": "a"}\r{"text": "b"}\r\n\r\n{"text": "c"}'
    assert [found.stem for found in read(path, content) if isinstance(found, Article)] == ["1", "2", "4"]


@pytest.mark.parametrize("content", [b"", b"\n \n"])
def test_empty_file(content: bytes, path: Path) -> None:
    with pytest.raises(SourceError, match=r"lines\.jsonl: the file is empty"):
        read(path, content)


def test_encodings(path: Path) -> None:
    content = '{"text": "Bäcker"}'.encode("cp1252")
    assert problems(path, content) == ["lines.jsonl:1: not valid utf-8 at byte 11"]
    (article,) = read(path, content, encoding="cp1252")
    assert isinstance(article, Article)
    assert article.text == "Bäcker"
    with pytest.raises(SourceError, match="JSON Lines in utf-16"):
        read(path, content, encoding="utf-16")
    with pytest.raises(SourceError, match="JSON Lines in utf-16"):
        read(path, codecs.BOM_UTF16_LE + '{"text": "a"}'.encode("utf-16-le"))


def test_side_file_tells_what_a_line_does_not(path: Path) -> None:
    side = Metadata(country="CA", publisher="P")
    found = read(path, b'{"text": "a"}\n{"text": "b", "country": "usa"}\n', metadata=side)
    told = [(a.metadata.country, a.metadata.publisher) for a in found if isinstance(a, Article)]
    assert told == [("CA", "P"), ("US", "P")]


def test_lines_are_read_one_at_a_time(path: Path) -> None:
    path.write_bytes(b'{"text": "a"}\n' * 3 + b"[")
    reading = read_source(path)
    assert isinstance(next(reading), Article)
    path.write_bytes(b"")  # what is not read yet need not be there
    assert len(list(reading)) <= 3
