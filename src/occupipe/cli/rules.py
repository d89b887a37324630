"""`occupipe rules`: the catalogue."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from occupipe.cli.choices import one_of
from occupipe.cli.explain import FORMATS
from occupipe.cli.terminal import put


def rules(
    output_format: Annotated[str, typer.Option(metavar="FORMAT", help="text, markdown or json.")] = "text",
) -> None:
    """List all rules with their codes, severities and what they find."""
    from occupipe.cli.rulebook import as_json
    from occupipe.rules.catalogue import RULES

    one_of(output_format, FORMATS, "--output-format")
    if output_format == "json":
        put([json.dumps([as_json(rule) for rule in RULES], ensure_ascii=False, indent=2), "\n"])
        return
    rows = [("code", "name", "severity", "what is wrong")]
    rows += [(rule.code, rule.name, str(rule.severity), rule.summary) for rule in RULES]
    put(_markdown(rows) if output_format == "markdown" else _text(rows))


def _text(rows: list[tuple[str, str, str, str]]) -> list[str]:
    """A table in columns."""
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return ["  ".join([*(cell.ljust(w) for cell, w in zip(row, widths, strict=False)), row[3]]) + "\n" for row in rows]


def _markdown(rows: list[tuple[str, str, str, str]]) -> list[str]:
    """A Markdown table."""
    lines = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |\n" for row in rows]
    return [lines[0], "| --- | --- | --- | --- |\n", *lines[1:]]
