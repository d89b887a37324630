"""What no reader can bring into view: hidden elements, but for panels that a tab, an accordion or a heading opens."""

from __future__ import annotations

from functools import cached_property

from occupipe import late as re
from occupipe.readers.html.tree import Element

_UNSHOWN = frozenset(
    ("audio", "canvas", "datalist", "del", "dialog", "head", "input", "map", "math", "object", "select", "svg", "textarea",
     "video")
)  # fmt: skip
"""Elements that have no words of the article, whatever stands in them, or whose words were deleted."""
_SET = (None, "", "hidden", "true")
_STYLES = (";display:none", ";visibility:hidden", ";height:0;", ";height:0px;")
"""What hides an element in its style, with all white space left out."""
_UNSEEN_NAMES = (
    frozenset(("sr", "only")), frozenset(("visually", "hidden")), frozenset(("visuallyhidden",)),
    frozenset(("screen", "reader")), frozenset(("element", "invisible")), frozenset(("skip", "link")),
    frozenset(("skiplink",)), frozenset(("aria", "hidden", "text")),
)  # fmt: skip
"""Words of a class that are for screen readers alone."""
_MODALS = frozenset(("modal", "lightbox", "tooltip", "popover"))
_PANELS = frozenset(
    ("accordion", "answer", "collapse", "collapsible", "expandable", "expander", "faq", "pane", "panel", "tab",
     "tabcontent", "tabpanel", "tabs", "toggle")
)  # fmt: skip
"""Words of a class or id that a panel bears."""
_MORE = frozenset(("more", "moretext", "readmore", "showmore"))
"""Words of a class or id of the rest of a text, which `Read more` opens."""
_OPENERS = frozenset(("button", "dt", "h2", "h3", "h4", "h5", "h6", "label", "summary"))
_TARGET = re.compile(r"(?:href|target|tab|panel|controls|for)\s{0,9}=\s{0,9}[\"']?#?([\w-]{1,100})")
_VALUE = re.compile(r"\"[^\"]*\"|'[^']*'|\([^()]*\)")
"""A value of a style that is quoted or in brackets: it is no property."""
_SHOWING = ("-block", "-flex", ":block", ":flex", ":grid")
FEW = 50
"""So many ids are looked up one by one; for more of them the page is read once for all."""
_HIDING = frozenset(word for words in _UNSEEN_NAMES for word in words) | _MODALS | {"none", "hide", "hidden"}


class Visibility:
    """Tells the hidden elements of a page."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._asked = 0

    @cached_property
    def _targets(self) -> frozenset[str]:
        """The ids that a link, button or label of the page opens."""
        return frozenset(_TARGET.findall(self._source))

    def _is_target(self, name: str) -> bool:
        self._asked += 1
        if self._asked > FEW:
            return name in self._targets
        marks = (f'"#{name}"', f"'#{name}'", f'-controls="{name}"', f'for="{name}"', f'data-tab="{name}"')
        return any(mark in self._source for mark in marks)

    def is_hidden(self, element: Element) -> bool:
        """Whether the words of an element never come into view."""
        tag = element.tag
        if tag in _UNSHOWN:
            return tag != "dialog" or "open" not in element.attributes
        attributes = element.attributes
        if not attributes:
            return False
        style = _folded(attributes.get("style"))
        if "line-through" in style:
            return True
        named = not element.names.isdisjoint(_HIDING)
        if named and self._is_unseen(element):
            return True
        unseen = any(hiding in style for hiding in _STYLES) if style else False
        unseen = unseen or attributes.get("hidden", "no") in _SET or (named and _is_off(element))
        return unseen and not self.is_panel(element)

    @staticmethod
    def _is_unseen(element: Element) -> bool:
        names = element.names
        if names & _MODALS and element.attributes.get("role") in ("dialog", "alertdialog", "tooltip"):
            return True
        return not element.titled and any(words <= names for words in _UNSEEN_NAMES)

    def is_panel(self, element: Element) -> bool:
        """Whether something on the page opens an element."""
        names = element.names
        if names & _MODALS:
            return False
        if names & _PANELS or element.attributes.get("role") == "tabpanel":
            return True
        if names & _MORE and element.linked * 2 <= element.length:
            return True
        name = element.attributes.get("id")
        if name and self._is_target(name):
            return True
        before = element.before
        return before is not None and (before.tag in _OPENERS or "aria-expanded" in before.attributes)


def _folded(style: str | None) -> str:
    """A style in small letters without white space and quoted values, each of its parts between semicolons."""
    if not style:
        return ""
    if "(" in style or '"' in style or "'" in style:
        style = _VALUE.sub("", style)
    return f";{''.join(style.lower().split())};"


def _is_off(element: Element) -> bool:
    """Classes of style sheets that hide at every width: `d-none` without `d-md-block`, `hidden` without `md:flex`."""
    given = (element.attributes.get("class") or "").split()
    if not ("d-none" in given or "hidden" in given or "hide" in given or "is-hidden" in given):
        return False
    shown = any(name.endswith(_SHOWING) and "print" not in name for name in given)
    return not element.titled and not shown
