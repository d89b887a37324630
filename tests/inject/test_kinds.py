"""Pages of many kinds: only the block changes, a second run changes nothing, and consumers read the document."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from occupipe.exports.jsonld import jsonld, script_block
from occupipe.pipeline.inject.injection import injected
from occupipe.pipeline.inject.page import page_of
from tests.exports.build import Page, hostile
from tests.inject.kinds import BYTES, TEXTS, WITH_OURS

DOCUMENT: dict[str, Any] = jsonld(hostile().occupation(), profile="full")
ELEMENT = re.compile(rb'(?s)<script type="application/ld\+json">\s*\{.{0,90000}?</script>[\r\n]*')
NO_JSON = ("JSON-LD that is no JSON", "JSON-LD that is empty", "JSON-LD, nested deeply")
"""Pages on whose other blocks a strict reader gives up."""
EVERY = pytest.mark.parametrize("name", BYTES)


def into(content: bytes, document: dict[str, Any] = DOCUMENT, *, replace: bool = False) -> bytes:
    return injected(page_of(content, "page.html"), Path("page.html"), document, replace=replace).content


def narrow(content: bytes) -> bytes:
    """UTF-16 as UTF-8 with the same characters, so that all pages are searched alike."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if content.startswith(mark):
            return content[2:].decode(encoding).encode()
    return content


def around(before: bytes, after: bytes) -> tuple[int, int]:
    """How many bytes two pages share at their beginning and at their end."""
    least = min(len(before), len(after))
    head = next((n for n in range(least) if before[n] != after[n]), least)
    tail = next((n for n in range(least - head) if before[-1 - n] != after[-1 - n]), least - head)
    return head, tail


def test_there_are_many_kinds() -> None:
    assert len(BYTES) >= 40


@EVERY
def test_only_the_block_changes(name: str) -> None:
    before, after = BYTES[name], into(BYTES[name])
    head, tail = around(before, after)
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    assert new
    if name not in WITH_OURS:
        assert old == b""
        assert before == after[:head] + after[len(after) - tail :]
    else:
        assert b"<p" not in narrow(old)
        assert b"</head" not in narrow(old).lower()


@EVERY
def test_a_second_run_changes_nothing(name: str) -> None:
    once = into(BYTES[name])
    assert into(once) == once


@EVERY
def test_another_document_takes_the_place_and_the_first_comes_back(name: str) -> None:
    once = into(BYTES[name])
    other = into(once, jsonld(Page("cook", "Cook").occupation()))
    assert other != once
    assert into(other) == once


@EVERY
def test_a_browser_finds_the_document(name: str) -> None:
    from turbohtml import parse

    content = into(BYTES[name])
    tree: Any = parse(content, scripting=True)
    scripts = [s for s in tree.find_all("script") if (s.attrs.get("type") or "").lower() == "application/ld+json"]
    assert [json.loads(script.text) for script in scripts if "#webpage" in script.text] == [DOCUMENT]


@pytest.mark.parametrize("name", [name for name in TEXTS if name not in NO_JSON])
def test_another_parser_finds_it_too(name: str) -> None:
    from extruct.jsonld import JsonLdExtractor

    found = JsonLdExtractor().extract(into(BYTES[name]).decode())
    assert DOCUMENT in found


@EVERY
def test_line_ends_are_those_of_the_page(name: str) -> None:
    before, after = (narrow(content) for content in (BYTES[name], into(BYTES[name])))
    first = re.search(b"\r\n|\n|\r", before)
    end = first[0] if first else b"\n"
    block = next(found[0] for found in ELEMENT.finditer(after) if b"#webpage" in found[0])
    assert set(re.findall(b"\r\n|\n|\r", block.rstrip(b"\r\n"))) <= {end}


def test_it_stands_before_the_end_of_the_head() -> None:
    document = jsonld(Page("cook", "Cook").occupation())
    text = into(TEXTS["simple"].encode(), document).decode()
    assert f"</title>\n{script_block(document)}\n</head>" in text


def test_characters_that_the_encoding_may_not_hold_are_escaped() -> None:
    document = jsonld(Page("cook", "Caf\u00e9 \U0001d11e cook").occupation())
    for name in ("windows-1252", "windows-1252 not declared", "UTF-8 not declared", "Shift JIS"):
        after = into(BYTES[name], document)
        assert b"Caf\\u00e9 \\ud834\\udd1e cook" in after
    for name in ("BOM", "UTF-8 declared"):
        assert "Caf\u00e9 \U0001d11e cook".encode() in into(BYTES[name], document)
    assert "Caf\u00e9 \U0001d11e cook".encode("utf-16-be") in into(BYTES["UTF-16 BE"], document)
