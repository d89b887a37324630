"""JSON-LD as text that may stand inside an HTML page."""

from __future__ import annotations

from typing import Any

from occupipe import late as re
from occupipe.json_text import escaped, json_text

_MARKUP = re.compile("[<>&]")  # U+2028 and U+2029 are escaped in all JSON that occupipe writes


def document_text(document: dict[str, Any]) -> str:
    r"""
    A document as JSON. Whatever an article says, nothing in it can end a script element or begin a comment.

    >>> document_text({"name": "</script><!--"})
    '{\n  "name": "\\u003c/script\\u003e\\u003c!--"\n}'
    """
    return escaped(json_text(document), _MARKUP)


def script_block(document: dict[str, Any]) -> str:
    """The element that embeds a document in a page. Its place is in the head, and a page has one."""
    return f'<script type="application/ld+json">\n{document_text(document)}\n</script>'
