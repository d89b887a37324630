"""Furniture of a page: menus, advertising, comments, boxes on other occupations, told by tag, role, name and links."""

from __future__ import annotations

from enum import IntEnum

from occupipe import late as re
from occupipe.readers.html.names import (
    BOX_NAMES,
    CHROME_ELEMENTS,
    CHROME_NAMES,
    CHROME_ROLES,
    CHROME_TAGS,
    COMPOUND_WORDS,
    FACT_NAMES,
    LINKED_NAMES,
    NOT_OTHERS,
    OTHERS,
    compound,
)
from occupipe.readers.html.runs import Runs
from occupipe.readers.html.tree import Element


class Standing(IntEnum):
    """What the words of an element are: of the article, of a box in the midst of it, or of the page around it."""

    ARTICLE = 0
    BOX = 1  # read as furniture
    CHROME = 2  # not read at all


_FACT_TAGS = frozenset(("dl", "table"))
_LABEL = re.compile(
    r"(?:advertisements?|advertiser disclosure|ads?|sponsored(?: content| post| links?)?|promoted|paid (?:content|post)"
    r"|partner content|promotion)[: ]*",
    re.IGNORECASE,
)
_COMMENTS = frozenset(("comment", "comments", "commentlist", "disqus", "respond"))
_BODIES = frozenset(("article", "body", "html", "main"))
LARGE, LARGEST = 0.4, 0.8
"""An element with more than this part of the page's words is its body, whatever it is called; for comments, the second."""
LONGEST_BOX = 1_500
SHORTEST_PROSE = 80


class Judge:
    """Tells the standing of the elements of a page."""

    def __init__(self, runs: Runs, root: Element) -> None:
        self._runs = runs
        self._words = max(root.length - root.linked, 1)

    def standing(self, element: Element) -> Standing:
        """What the words of an element are; those of its children may be less."""
        if element.tag in CHROME_ELEMENTS:
            return Standing.CHROME
        if element.titled or element.tag in _BODIES or self._is_large(element):
            return Standing.ARTICLE
        if element.tag in CHROME_TAGS:
            return self._of_tag(element)
        role = element.attributes.get("role")
        if role in CHROME_ROLES:
            return Standing.CHROME
        if element.tag == "aside" or role == "complementary":
            return Standing.ARTICLE if self._has_facts(element) else Standing.CHROME
        named = self._of_names(element, element.names)
        return named or (Standing.BOX if self._is_labelled(element) else Standing.ARTICLE)

    def _is_large(self, element: Element) -> bool:
        part = (element.length - element.linked) / self._words
        if part <= LARGE:
            return False
        names = element.names
        return part > LARGEST or not (names & _COMMENTS or ("sidebar" in names and not _has_prose(element)))

    def _of_tag(self, element: Element) -> Standing:
        """Menus are none of the article; head and foot of an article or a box may tell more."""
        if element.tag == "nav" or element.linked * 3 > element.length:
            return Standing.CHROME
        around = element.parent
        while around is not None and around.tag not in ("body", ""):
            if around.tag in ("article", "blockquote", "figure", "main", "section"):
                return Standing.ARTICLE
            around = around.parent
        return Standing.CHROME

    def _of_names(self, element: Element, names: frozenset[str]) -> Standing:
        if not names:
            return Standing.ARTICLE
        if names & CHROME_NAMES:
            return Standing.CHROME
        if names & BOX_NAMES or (names & OTHERS and not names & NOT_OTHERS):
            return Standing.BOX
        if names & COMPOUND_WORDS and not names & FACT_NAMES:
            return _STANDINGS[compound(element.attributes)]
        if names & LINKED_NAMES and element.linked * 2 > element.length:
            return Standing.CHROME
        if "sidebar" in names and not self._has_facts(element):
            return Standing.CHROME
        return Standing.ARTICLE

    def _is_labelled(self, element: Element) -> bool:
        """Whether a box says that it is advertising, with its first words."""
        if element.first < 0 or not 0 < element.length <= LONGEST_BOX:
            return False
        return _LABEL.fullmatch(self._runs.words(element.first).strip()) is not None

    def _has_facts(self, element: Element) -> bool:
        """Whether a box at the side is about the occupation: it is called so, or has a table or labels with figures."""
        if element.linked * 2 > element.length:
            return False
        names = element.names
        if names & BOX_NAMES or names & OTHERS or names & CHROME_NAMES:
            return False
        return bool(names & FACT_NAMES) or any(
            child.tag in _FACT_TAGS or child.names & FACT_NAMES for child in _near(element)
        )


_STANDINGS = {None: Standing.ARTICLE, "box": Standing.BOX, "chrome": Standing.CHROME}


def _has_prose(element: Element) -> bool:
    """Whether an element has a paragraph of some length, as the body of a page has."""
    return any(
        child.length - child.linked >= SHORTEST_PROSE if child.tag == "p" else _has_prose(child)
        for child in element.elements
    )


def _near(element: Element) -> list[Element]:
    """The elements in a box, two levels deep."""
    return [near for child in element.elements for near in (child, *child.elements)]
