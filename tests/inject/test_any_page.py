"""Any soup of tags: the page is refused, or only the block is added and a second run changes nothing."""

from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from turbohtml import parse

from occupipe.errors import SourceError
from occupipe.exports.jsonld import jsonld
from occupipe.pipeline.inject.injection import injected
from occupipe.pipeline.inject.page import page_of
from tests.exports.build import Page
from tests.inject.kinds import OURS, THEIRS

DOCUMENT = jsonld(Page("cook", "Cook").occupation())
PIECES = [
    "<!doctype html>", "<html>", "<head>", "</head>", "<body>", "</body>", "</html>", "<p>", "<title>", "</title>",
    "<!--", "-->", "--!>", "<!-->", "<script>", "</script>", "<style>", "</style>", "<template>", "</template>",
    "<svg>", "</svg>", "<math>", "<table>", "<tr>", "<select>", "</select>", "<noscript>", "</noscript>", "<textarea>",
    "</textarea>", "<plaintext>", "<frameset>", "<![CDATA[", "]]>", "<a b='", "'", '"', ">", "\r\n", "\n", "\r", " ",
    "words", "\u00e9", "\U0001d11e", THEIRS, OURS, "<script type='application/ld+json'>", "<iframe>", "</iframe>", "</br>",
]  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from(["utf-8", "utf-16"]))
def test_any_page(pieces: list[str], encoding: str) -> None:
    content = "".join(pieces).encode(encoding)
    try:
        after = injected(page_of(content, "x.html"), Path("x.html"), DOCUMENT).content
    except SourceError:
        return
    assert injected(page_of(after, "x.html"), Path("x.html"), DOCUMENT).content == after
    tree: Any = parse(after, scripting=True)
    texts = [s.text for s in tree.find_all("script") if s.attrs.get("type") == "application/ld+json"]
    assert any('"name": "Cook"' in text and "#webpage" in text for text in texts)
    if OURS not in pieces:
        head = next((n for n in range(len(content)) if content[n] != after[n]), len(content))
        assert after.endswith(content[head:])
