"""What would change in a page, as lines of a unified difference."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff

from occupipe.pipeline.inject.injection import Injection
from occupipe.readers.source import lf
from occupipe.reports.visible import visible, visible_path


def difference(injection: Injection) -> Iterator[str]:
    """The difference between a page and what it becomes; nothing in it moves a cursor of the terminal."""
    page = injection.page
    before, after = (lf(page.decoded(content)).split("\n") for content in (page.content, injection.content))
    name = visible_path(page.shown)
    for line in unified_diff(before, after, name, name, lineterm=""):
        yield f"{visible(line)}\n"
