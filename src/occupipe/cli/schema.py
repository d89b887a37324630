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
    """Write the JSON Schemas of what is written, and TypeScript types; without --out, print the schemas as one object."""
    from occupipe.pipeline.schemas import schemas, type_modules
    from occupipe.pipeline.writing import write

    documents, types = schemas(), type_modules()
    if out is None:
        put([json.dumps(documents, ensure_ascii=False, indent=2), "\n"])
        return
    for name, document in documents.items():
        write(out / name, [json.dumps(document, ensure_ascii=False, indent=2) + "\n"])
    for name, text in types.items():
        write(out / name, [text])
    say(f"{len(documents)} schemas, {len(types)} modules of TypeScript types in {out.as_posix()}")
