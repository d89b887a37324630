"""
Run other validators over the markup files of the tests, and print what each tells as a Markdown table.

    python -m benchmarks.markup_validators FOLDER VOCABULARY.jsonld

FOLDER has the tools: `npm install @adobe/structured-data-validator @marbec/web-auto-extractor structured-data-testing-tool
schema-dts typescript` was run in it; `pip install pyshacl` in this environment. The vocabulary is the published one. A
breakage is told by a tool where it says something of the broken file that it does not say of the sound file that the
broken one was made from; how it says it, and where, is not asked.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from tests.markup.breakages import BREAKAGES

from benchmarks.markup_validators.tools import TOOLS, Said

FILES = Path("tests/markup")
BASES = {"page-": "page.html", "microdata-": "microdata.html", "rdfa-": "rdfa.html"}
"""The sound file that a broken one was made from, by how its name begins; else the document `core.jsonld`."""


def base_of(name: str) -> str:
    """The sound file that a broken one was made from."""
    return next((base for start, base in BASES.items() if name.startswith(start)), "core.jsonld")


def main(folder: Path, vocabulary: Path) -> None:
    """The table: a row a rule, a column a tool; then false alarms."""
    broken = [FILES / "broken" / row[0] for row in BREAKAGES]
    sound = sorted((FILES / "sound").iterdir())
    said: dict[str, Said] = {name: tool([*broken, *sound], folder, vocabulary) for name, tool in TOOLS.items()}
    put(["rule", "files", *TOOLS])
    put(["---", *["---:"] * (len(TOOLS) + 1)])
    told: dict[str, Counter[str]] = {name: Counter() for name in TOOLS}
    for file, _, code, _ in BREAKAGES:
        for name, messages in said.items():
            known = set(messages[FILES / "sound" / base_of(file)])
            told[name][code] += bool(set(messages[FILES / "broken" / file]) - known)
    files = Counter(code for _, _, code, _ in BREAKAGES)
    for code in sorted(files):
        put([code, files[code], *(told[name][code] for name in TOOLS)])
    put(["all", files.total(), *(told[name].total() for name in TOOLS)])
    put(["sound files with a complaint", len(sound), *(sum(bool(m[path]) for path in sound) for m in said.values())])


def put(cells: list[object]) -> None:
    """A row of the table."""
    sys.stdout.write(f"| {' | '.join(str(cell) for cell in cells)} |\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
