"""`occupipe explain`: a rule's documentation."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from occupipe.cli.choices import one_of, unknown
from occupipe.cli.terminal import put

FORMATS = ("text", "markdown", "json")


def explain(
    code: Annotated[str, typer.Argument(metavar="CODE", help="A rule's code or name: PAY102, annual-hourly-mismatch.")],
    output_format: Annotated[str, typer.Option(metavar="FORMAT", help="text, markdown or json.")] = "text",
) -> None:
    """Explain a rule: what is wrong, why it matters, an example, and what to write instead."""
    from occupipe.cli.rulebook import as_json, as_markdown, as_text
    from occupipe.rules.catalogue import RULES

    one_of(output_format, FORMATS, "--output-format")
    rule = next((rule for rule in RULES if code.upper() == rule.code or code.lower() == rule.name), None)
    if rule is None:
        raise unknown(code, "rule", code.upper(), [rule.code for rule in RULES])
    if output_format == "json":
        put([json.dumps(as_json(rule), ensure_ascii=False, indent=2), "\n"])
        return
    put([as_markdown(rule) if output_format == "markdown" else as_text(rule)])
