"""`docs/rules/`: the catalogue, and a page for each rule, as `occupipe rules` and `occupipe explain` print them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from typer.testing import CliRunner

from occupipe.cli.app import app
from occupipe.rules import RANGES
from occupipe.rules.catalogue import RULES

FOLDER = "rules"
HEAD = """# The rules

*Made by `make docs` from `occupipe rules` and `occupipe explain`; not written by hand.*

An **error**: the figures cannot all be true. A **warning**: true only under an unusual reading, or misleading. A
**note**: worth a look. The severity here is the worst a rule gives; where it gives a milder one, its page says so.

"""
CODE = re.compile(r"^\| (?P<code>[A-Z]{3}\d{3}) \|", re.MULTILINE)


def pages() -> Iterator[tuple[str, str]]:
    """The catalogue as README.md, then the rules in the order of their codes."""
    table = CODE.sub(r"| [\g<code>](\g<code>.md) |", _printed("rules"))
    yield f"{FOLDER}/README.md", HEAD + _ranges() + table
    for rule in RULES:
        yield f"{FOLDER}/{rule.code}.md", _printed("explain", rule.code) + "\n[All rules](README.md)\n"


def _ranges() -> str:
    """What the ranges of codes are about, where a range has rules."""
    used = {rule.code[:4] for rule in RULES}
    return "; ".join(f"`{prefix}xx` {about}" for prefix, about in RANGES.items() if prefix in used) + ".\n\n"


def _printed(*arguments: str) -> str:
    return CliRunner().invoke(app, [*arguments, "--output-format", "markdown"], catch_exceptions=False).stdout
