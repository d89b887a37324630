"""Write the generated pages into a folder: `python -m docs.making docs`, from the project's root."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from docs.making import commands, picture, rules, site

Pages = Callable[[], Iterator[tuple[str, str]]]

PAGES: tuple[Pages, ...] = (commands.pages, rules.pages, picture.pages, site.pages)
"""What makes pages: each yields paths within docs/ and their texts. To add one: its module, a row here."""


def main(folder: Path) -> None:
    """Write every page; a rule's page is removed with its rule."""
    written = {folder / name: text for pages in PAGES for name, text in pages()}
    for path, text in written.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    for path in (folder / rules.FOLDER).glob("*.md"):
        if path not in written:
            path.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
