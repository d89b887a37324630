"""JSON as text: two-space indent, the given order of keys, and nothing that moves a cursor or a reader's line."""

from __future__ import annotations

import json

from occupipe import late as re

# DEL and C1 controls, line separators, direction marks and lone surrogates are legal in JSON and harmful elsewhere.
HARMFUL = re.compile("[\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


COMMAND = re.compile(r"#(?=#\w{0,20}\[)")
"""Runners of CI obey `##[command]` and `##vso[command]` anywhere in what a step prints."""


def json_text(value: object, indent: int | None = 2) -> str:
    r"""
    A value as JSON; with `indent` None on one line. Characters that are harmful outside of JSON are escaped.

    >>> json_text({"a": "right\u202eleft", "b": 0.5}, indent=None)
    '{"a": "right\\u202eleft", "b": 0.5}'
    """
    text = escaped(json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False), HARMFUL)
    return escaped(text, COMMAND) if "##" in text else text


def escaped(text: str, characters: re.Pattern[str]) -> str:
    """JSON text with some characters of its strings as escapes: none of them may have a meaning outside of strings."""
    return characters.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
