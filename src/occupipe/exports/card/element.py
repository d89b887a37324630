"""`<occupation-card>`: one file of JavaScript, made of its script, the style of cards and the tables of this package."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from occupipe import late as re
from occupipe.exports.card.minified import minified
from occupipe.exports.card.pay import KINDS
from occupipe.exports.card.reading import MOST
from occupipe.exports.card.salary import PER, POINTS
from occupipe.exports.card.style import style

SOURCE = "element.js"
FILE = "occupation-card.js"
_KEY = re.compile(r'"(\w+)":')  # of an object; in a script it needs no quotes
_HEAD = "// <occupation-card>, made by occupipe (MIT)\n"


@cache
def element() -> str:
    """The file."""
    script = files(__package__).joinpath(SOURCE).read_text(encoding="ascii")
    tables = {"STYLE": style().replace(";}", "}"), "MOST": MOST, "POINTS": POINTS, "PER": PER, "KINDS": KINDS}
    short = minified(script)
    for name, table in tables.items():
        written = _KEY.sub(r"\1:", json.dumps(table, separators=(",", ":")))
        short = short.replace(f"__{name}__", written)
    return f"{_HEAD}{short}\n"
