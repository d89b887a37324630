"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from occupipe.cli.configured import configure

Encoding = Annotated[
    str | None, typer.Option(metavar="NAME", help="Encoding of the sources; else BOM, HTML meta, or UTF-8.")
]
Country = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="Country of sources that name none: an English name, an ISO code, or UK."),
]
MaxBytes = Annotated[
    int | None, typer.Option("--max-bytes", min=1, metavar="N", help="Refuse sources larger than this.")
]
Out = Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of the outputs; made with its parents.")]
KeepContradicted = Annotated[
    bool, typer.Option("--keep-contradicted", help="Keep contradicted facts in JSON-LD and occupations.csv.")
]
Profile = Annotated[
    str, typer.Option("--profile", metavar="NAME", help="Profile of the JSON-LD: core, full or google-legacy.")
]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Say nothing but errors; no progress, no summary.")]
Verbose = Annotated[
    bool, typer.Option("-v", "--verbose", help="Say more: figures that were given no meaning, and why.")
]
Config = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        is_eager=True,
        callback=configure,
        help="Configuration. [default: the nearest occupipe.yaml upward]",
    ),
]
