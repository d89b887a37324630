"""The structure of a Markdown text: what its marks make a block, which lines are left, and what is notation."""

from __future__ import annotations

from collections.abc import Callable

from markdown_it.token import Token

from occupipe.errors import SourceError
from occupipe.readers.markdown.inline import MOST_NESTED, apart, parser
from occupipe.readers.markdown.lines import lines_of
from occupipe.readers.markdown.walk import Structure, Walk

STEPS: dict[str, Callable[[Walk, Token], None]] = {
    "hr": Walk.part, "fence": Walk.code, "html_block": Walk.html,
    "heading_open": Walk.open, "paragraph_open": Walk.open, "inline": Walk.inline,
    "bullet_list_open": Walk.open_list, "ordered_list_open": Walk.open_list,
    "bullet_list_close": Walk.close_list, "ordered_list_close": Walk.close_list, "list_item_open": Walk.open_item,
    "table_open": Walk.open_table, "thead_open": Walk.head, "thead_close": Walk.head, "tr_open": Walk.row,
}  # fmt: skip
"""What is done at each kind of token; nothing at the others."""


def structure_of(text: str, path: str) -> Structure:
    """The structure of a text; one that is nested too deeply is a SourceError."""
    env: dict[str, dict[str, object]] = {}
    tokens = parser().block.parse(text, parser(), env, []) or []
    walk = Walk(text, env.get("references", {}))
    for token in tokens:
        if token.level >= MOST_NESTED - 1:
            raise SourceError(path, "lists or quotes are nested too deeply", "take them apart", lines_of(token)[0] + 1)
        step = STEPS.get(token.type)
        if step is not None:
            step(walk, token)
    walk.found.notations = apart(walk.found.notations)
    return walk.found
