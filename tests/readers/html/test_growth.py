"""Work: twice the page makes twice the work."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from occupipe.readers import html
from occupipe.readers.html.places import PiecePlaces
from occupipe.readers.html.tree import Element

COUNTED: dict[str, Callable[[int], str]] = {
    "paragraphs": lambda n: "<div><p>Bakers earn $5.</p></div>" * n,
    "items": lambda n: "<ul>" + "<li>Bakers<b> earn $5</b>" * n,
    "cells": lambda n: "<table>" + "<tr><td>Ohio<td colspan=9>$5" * n,
    "hidden panels": lambda n: "".join(f"<i>x</i><div id=p{i} hidden>y</div>" for i in range(n)) + "<p>z",
    "boxes": lambda n: "<div class='card ad'><h3>Pay</h3><p>$5</p></div>" * n,
    "menus": lambda n: "<nav><a href=/>x</a></nav><p>y" * n,
    "open links": lambda n: "<p>x<a href=/>y" * n,
    "raised": lambda n: "<p>x" + "<sup>1</sup>y" * n,
}


def work(markup: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many elements and pieces a page makes its reader look at."""
    seen = [0]
    added, found = PiecePlaces.add, Element.names.fget
    assert found is not None

    def add(self: PiecePlaces, *given: int) -> None:
        seen[0] += 1
        added(self, *given)

    def names(self: Element) -> frozenset[str]:
        seen[0] += 1
        return found(self)

    with monkeypatch.context() as patch:
        patch.setattr(PiecePlaces, "add", add)
        patch.setattr(Element, "names", property(names))
        html.read(markup, "page", "page.html")
    return seen[0]


@pytest.mark.parametrize("page", COUNTED)
def test_work_grows_as_the_page_does(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    small, middle, large = (work(COUNTED[page](size), monkeypatch) for size in (100, 200, 400))
    assert middle <= 2.2 * small + 50
    assert large <= 2.2 * middle + 50
