"""
Composes pages of the corpus: every second layout of each text, with its figures beside it.

    python -m tests.html_corpus.compose
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from ruamel.yaml import YAML

from tests.html_corpus.layouts import ENCODINGS, LAYOUTS, LINE_ENDS
from tests.html_corpus.sheet import TEXTS, Sheet

MADE = Path(__file__).parent / "made"


def pages() -> Iterator[tuple[str, bytes, str]]:
    """The name, the bytes and the annotation of each page."""
    for row, text in enumerate(sorted(path.stem for path in TEXTS.glob("*.yaml"))):
        for column, (name, layout) in enumerate(LAYOUTS.items()):
            if (row + column) % 2 == 0:
                sheet = Sheet(text)
                page = layout(sheet).replace("\n", LINE_ENDS.get(name, "\n"))
                encoded = page.encode(ENCODINGS.get(name, "utf-8"), "xmlcharrefreplace")
                yield f"{text}-{name}", encoded, annotation(sheet)


def annotation(sheet: Sheet) -> str:
    """The annotation of a page as YAML: a fact a line."""
    facts = [dict(pairs) for pairs in dict.fromkeys(tuple(fact.items()) for fact in sheet.facts)]
    yaml = YAML(typ="safe")
    yaml.default_flow_style, yaml.width, yaml.sort_base_mapping_type_on_output = None, 120, False
    stream = io.StringIO()
    yaml.dump({"occupation": sheet.title, "facts": facts, "furniture": sorted(set(sheet.furniture))}, stream)
    return stream.getvalue()


def main() -> None:
    """Write all pages."""
    MADE.mkdir(exist_ok=True)
    for name, page, figures in pages():
        (MADE / f"{name}.html").write_bytes(page)
        (MADE / f"{name}.gold.yaml").write_text(figures, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
