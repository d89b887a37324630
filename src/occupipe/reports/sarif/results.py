"""Diagnostics as SARIF results."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from occupipe.diagnostics import Diagnostic, Place, PlacedFix
from occupipe.reports.fingerprints import fingerprint
from occupipe.reports.sarif.catalogue import LEVELS
from occupipe.rules.catalogue import RULES

RELATED = 100  # code scanning shows no more places of one finding
PLACES = {rule.code: index for index, rule in enumerate(RULES)}
WRITTEN_AS_READ = (".txt", ".md")
"""Sources whose characters are the text's: only there can words be replaced by themselves."""


def result(diagnostic: Diagnostic, key: str) -> dict[str, Any]:
    """One finding with its places, its fix, and what tells it from others when lines have moved."""
    at = {"artifactLocation": {"uri": uri(diagnostic.path)}}
    found = {
        "ruleId": diagnostic.code,
        "ruleIndex": PLACES.get(diagnostic.code, -1),
        "level": LEVELS[diagnostic.severity],
        "message": {"text": unlinked(_sentences(diagnostic))},
        "locations": [{"physicalLocation": {**at, "region": region(diagnostic.place)}}],
        "relatedLocations": [
            {
                "id": number,
                "message": {"text": unlinked(related.message)},
                "physicalLocation": {
                    "artifactLocation": {"uri": uri(related.path or diagnostic.path)},
                    "region": region(related.place),
                },
            }
            for number, related in enumerate(diagnostic.related[:RELATED], 1)
        ],
        "partialFingerprints": {"primaryLocationLineHash": fingerprint(diagnostic, key), "occupipe/v1": key},
        "properties": {"document": diagnostic.document},
    }
    is_mended = diagnostic.fix and PurePosixPath(diagnostic.path).suffix.lower() in WRITTEN_AS_READ
    return {**found, "fixes": [fix(diagnostic.fix, at)]} if diagnostic.fix and is_mended else found


def region(place: Place) -> dict[str, Any]:
    """A place, and the words there. Columns count code points, which the run says, and the end is behind the last."""
    return {
        "startLine": place.start.line,
        "startColumn": place.start.column,
        "endLine": place.end.line,
        "endColumn": place.end.column,
        "snippet": {"text": place.quote},
    }


def fix(mended: PlacedFix, at: dict[str, Any]) -> dict[str, Any]:
    """What mends a finding, as replacements of regions."""
    edits = [{"deletedRegion": region(edit.place), "insertedContent": {"text": edit.words}} for edit in mended.edits]
    return {"description": {"text": unlinked(mended.message)}, "artifactChanges": [{**at, "replacements": edits}]}


def uri(path: str) -> str:
    r"""
    A path as a relative URI; bytes of a file name that are no UTF-8 are encoded as they are.

    >>> uri("my sources/50%:a.txt"), uri("caf\udce9.txt")
    ('my%20sources/50%25%3Aa.txt', 'caf%E9.txt')
    """
    try:
        return quote(path, errors="surrogateescape")
    except UnicodeEncodeError:  # half a surrogate pair, which is no byte of any name
        return quote(path, errors="surrogatepass")


def unlinked(text: str) -> str:
    r"""
    A message in which SARIF sees no link: where one could be seen, square brackets are escaped.

    >>> unlinked("[a](b)"), unlinked("[sic]")
    ('\\[a\\](b)', '[sic]')
    """
    return text.replace("[", "\\[").replace("]", "\\]") if "](" in text else text


def _sentences(diagnostic: Diagnostic) -> str:
    """What is wrong, and what to do about it."""
    return "\n".join(_given([diagnostic.message, diagnostic.help]))


def _given(texts: Sequence[str | None]) -> list[str]:
    return [text for text in texts if text]
