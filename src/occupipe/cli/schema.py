"""`occupipe schema`: the JSON Schemas of what occupipe writes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from occupipe.cli.terminal import put, say


def schema(
    out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help="Write a file for each schema.")] = None,
) -> None:
    """Write the JSON Schemas of record, facts, JSON-LD, diagnostics and configuration; without --out, print them as one object."""
    from occupipe.pipeline.schemas import schemas
    from occupipe.pipeline.writing import write

    documents = schemas()
    if out is None:
        put([json.dumps(documents, ensure_ascii=False, indent=2), "\n"])
        return
    for name, document in documents.items():
        write(out / name, [json.dumps(document, ensure_ascii=False, indent=2) + "\n"])
    say(f"{len(documents)} schemas in {out.as_posix()}")
