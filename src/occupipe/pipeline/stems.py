"""Names of output files: a stem that is safe on every file system."""

from __future__ import annotations

from hashlib import sha256

from occupipe import late as re

UNSAFE = re.compile(r'[/\\:*?"<>|\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ud800-\udfff]')
RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)|index$")
"""Devices of Windows, whatever the suffix, and the index of all occupations."""
LONGEST = 120  # characters: file systems allow 255 bytes, suffix and temporary name included


def safe_stem(stem: str) -> str:
    """
    A stem as part of a file name: no separators, no reserved names, no leading dot, never empty.

    >>> safe_stem("../../etc/passwd"), safe_stem("con"), safe_stem(".hidden"), safe_stem("a:b ")
    ('_.._etc_passwd', '_con', '_hidden', 'a_b')
    """
    safe = UNSAFE.sub("_", stem).rstrip(". ")
    safe = re.sub(r"^\.+_?", "_", safe).strip()
    if RESERVED.match(safe):
        safe = f"_{safe}"
    if len(safe.encode()) > LONGEST:
        digest = sha256(stem.encode("utf-8", "replace")).hexdigest()
        safe = f"{safe.encode()[:LONGEST].decode(errors='ignore')}-{digest[:8]}"
    return safe or "_"
