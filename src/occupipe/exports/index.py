"""The index: every occupation of a run, with its address, checksum, wage year and status, so that a site can list them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from occupipe.exports.choice import uncontradicted
from occupipe.exports.jsonld.nodes import page_url
from occupipe.exports.wage_cells import wage_cells
from occupipe.facts.fact import Status
from occupipe.json_schema import SCHEMA_VERSION
from occupipe.json_text import json_text
from occupipe.occupation import Occupation

HEAD = f'{{\n  "schema_version": {SCHEMA_VERSION},\n  "occupations": ['
BETWEEN = ","
TAIL = "\n  ]\n}\n"
"""What stands before, between and behind the entries."""

_WORST = (Status.CONTRADICTED, Status.CORRECTED)


class Written(NamedTuple):
    """A file of a document, as it was written: its name in the folder of the outputs, and the SHA-256 of its bytes."""

    path: str
    sha256: str


def row(occupation: Occupation, files: Mapping[str, Written]) -> str:
    """The entry of a document; one without an occupation has none."""
    if occupation.name is None:
        return ""
    return "\n    " + json_text(entry(occupation, files)).replace("\n", "\n    ")


def entry(occupation: Occupation, files: Mapping[str, Written]) -> dict[str, Any]:
    """
    The entry as a JSON object.

    `sha256` is that of the source: it changes with the article, those of the files also with occupipe itself.
    """
    source, findings = occupation.source, occupation.findings
    return {
        "document": occupation.document,
        "name": occupation.name,
        "soc_code": source.soc_code,
        "url": page_url(occupation),
        "source": source.file,
        "sha256": source.sha256,
        "wage_year": wage_cells(uncontradicted(occupation)).get("wage_year"),
        "status": str(status_of(occupation)),
        "findings": findings.model_dump() if findings else None,
        "files": {name: written._asdict() for name, written in files.items()},
    }


def status_of(occupation: Occupation) -> Status:
    """The status of an occupation: contradicted where one of its facts is, corrected where one is, else ok."""
    known = {part.status for part in occupation.parts()}
    return next((status for status in _WORST if status in known), Status.OK)
