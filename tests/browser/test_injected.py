"""Pages with an injected block in Chromium: it reads the document out of the DOM, and the rest of the page is as before."""

from __future__ import annotations

import json
from pathlib import Path

from occupipe.exports.jsonld import jsonld
from occupipe.pipeline.inject.injection import injected
from occupipe.pipeline.inject.page import page_of
from tests.browser.watching import Watched
from tests.exports.build import hostile
from tests.inject.kinds import BYTES

GUESSED = ("bytes that are no text",)
"""Pages whose encoding the browser guesses anew from whatever stands in them."""
DOCUMENT = jsonld(hostile().occupation(), profile="full")
OURS = """
() => [...document.querySelectorAll('script[type="application/ld+json" i]')].filter((script) => {
  try { return JSON.parse(script.textContent)["@graph"][1]["@id"].endsWith("#occupation"); } catch { return false; }
})
"""
TEXTS = f"() => ({OURS})().map((script) => script.textContent)"
REST = f"() => {{ ({OURS})().forEach((script) => script.remove()); return document.documentElement.outerHTML; }}"


def shown(watched: Watched, file: Path, content: bytes) -> tuple[list[str], str]:
    """The blocks of occupipe on a page, and all else of it, without white space."""
    file.write_bytes(content)
    page = watched.open(file)
    texts: list[str] = page.evaluate(TEXTS)
    return texts, "".join(page.evaluate(REST).split())


def mistakes(watched: Watched, folder: Path, name: str) -> list[str]:
    """What is wrong with a page after a block was put into it."""
    before = BYTES[name]
    after = injected(page_of(before, "page.html"), Path("page.html"), DOCUMENT).content
    _, rest = shown(watched, folder / "page.html", before)
    texts, again = shown(watched, folder / "page.html", after)
    found = [] if [json.loads(text) for text in texts] == [DOCUMENT] else [f"{name}: reads {len(texts)} blocks"]
    return found if again == rest or name in GUESSED else [*found, f"{name}: another page"]


def test_block_is_read_and_the_rest_is_as_before(watched: Watched, tmp_path: Path) -> None:
    assert [mistake for name in BYTES for mistake in mistakes(watched, tmp_path, name)] == []
    assert watched.dialogs == []
    assert watched.requests == []
