"""Pages of tests: a card, the element, or both of one document, in a page of a host."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from occupipe.exports.card import fragment
from occupipe.exports.card.element import element
from occupipe.exports.jsonld.script import script_block

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<meta name="viewport" content="width=device-width">{head}</head><body>{body}</body></html>"""

TREE = """node => {
  const copy = node.cloneNode(true);
  copy.querySelectorAll("style, script").forEach(one => one.remove());
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT), between = [];
  while (texts.nextNode()) if (/^\\n+$/.test(texts.currentNode.data)) between.push(texts.currentNode);
  between.forEach(one => one.remove());
  return copy.outerHTML;
}"""
"""A card as markup, without its style, its document and the line ends between its parts."""


def page(body: str, head: str = "") -> str:
    return PAGE.format(head=head, body=body)


def with_element(document: Any, head: str = "") -> str:
    """A page that has only the markup, the script and the element."""
    return page(
        "<main><h1>A page</h1><occupation-card></occupation-card></main>",
        f"{head}{script_block(document)}<script>{element()}</script>",
    )


def with_card(document: Any, head: str = "") -> str:
    """A page that has the card."""
    return page(f"<main><h1>A page</h1>{fragment(document)}</main>", head)


def written(folder: Path, text: str, name: str = "page.html") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
