"""The encoding that a page declares of itself, as browsers look for it."""

from __future__ import annotations

import re

SEARCHED = 1024
"""Bytes at the start of a page in which its encoding has to be declared (WHATWG HTML, "prescan")."""
_META = re.compile(rb"<meta\b[^>]{0,400}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{1,40})", re.IGNORECASE)
_COMMENT = re.compile(rb"<!--.*?(?:-->|$)", re.DOTALL)
_READ_AS = {
    "ascii": "cp1252", "us-ascii": "cp1252", "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin1": "cp1252",
    "latin-1": "cp1252", "windows-1252": "cp1252", "x-cp1252": "cp1252", "iso-8859-9": "cp1254", "iso-8859-11": "cp874",
    "gb2312": "gbk", "x-gbk": "gbk", "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949", "big5": "big5hkscs", "x-sjis": "cp932", "x-mac-roman": "mac_roman", "macintosh": "mac_roman",
    "utf-16": "utf-8", "utf-16le": "utf-8", "utf-16be": "utf-8", "utf8": "utf-8", "unicode": "utf-8",
}  # fmt: skip
"""Labels that browsers read as another encoding than their name says (WHATWG Encoding), and Python's names of those."""


def declared(content: bytes) -> str | None:
    """
    The encoding that a page's `<meta>` names, by a name that Python knows or not; None without one.

    >>> declared(b'<!doctype html><meta charset="ISO-8859-1">'), declared(b"<p>No word of it.")
    ('cp1252', None)
    """
    found = _META.search(_COMMENT.sub(b"", content[:SEARCHED]))
    if found is None:
        return None
    label = found[1].decode("ascii", "replace").lower()
    return _READ_AS.get(label, label)
