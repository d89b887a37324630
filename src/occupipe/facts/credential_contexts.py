"""Where an article may name certifications: sentences with a word of them, and items of lists under such a word."""

from __future__ import annotations

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.credential_lists import LISTED
from occupipe.facts.places import CITIES, STATES
from occupipe.facts.scan import contexts_with
from occupipe.facts.scene import Context, Scene

_ANCHORS = (
    "certif", "credential", "licen", "chartered", "designation", "exam", "pass", "(", "status", "accredited", "class a", "class b",
    "card", "cdl", "permit", "red seal", "register", "cpr", "osha", "notary", "award", "title", " mark ", " ticket", "badge", "endorsement",
    "behind your name", "behind their name", "after your name", "after their name", "after his name", "after her name", " sit the ", "certs", " offers ", " grants ", " confers ",
)  # fmt: skip
_LISTED = re.compile(rf"\b{LISTED}\b")
_COLUMN = re.compile(r"^\W*(?:certification|credential|designation|certificate|licen[sc]e)s?\b")
_NUMBERED = re.compile(r"^[0-9]{1,2}[./)] ")
_BY_PLACE = frozenset(place.lower() for place in (*STATES, *CITIES))
LINE = 80  # characters of a line that is no sentence


def credential_contexts(scene: Scene) -> list[Context]:
    """The contexts that may name one: those with a word of certification, and items under one."""
    found = {context.index: context for context in contexts_with(scene, _ANCHORS)}
    others = [context for context in scene.contexts if context.index not in found]
    found |= {context.index: context for context in others if is_listed(scene, context) or _is_placed(scene, context)}
    return [found[index] for index in sorted(found)]


def is_listed(scene: Scene, context: Context) -> bool:
    """Whether a context is an item, a row or a short line under words that say that it names a certification."""
    if context.kind is BlockKind.LIST_ITEM:
        lead = scene.lead(context)
        words = scene.heading(context) if lead is None else scene.text(lead)
        told = words if words.endswith(":") else f"{scene.heading(context)} | {words}"  # a paragraph between two items
        return _LISTED.search(told) is not None
    if context.kind is BlockKind.TABLE_ROW:
        header = scene.header(context)
        return header is not None and _COLUMN.search(scene.words(header.span)) is not None
    text = scene.text(context)
    line = _NUMBERED.match(text) is not None or not (len(text) > LINE or text.endswith("."))
    return context.kind is BlockKind.PARAGRAPH and line and _LISTED.search(scene.heading(context)) is not None


def _is_placed(scene: Scene, context: Context) -> bool:
    """Whether an item of a list begins with a state or city and a colon: "Ohio: Fire Safety Inspector"."""
    if context.kind is not BlockKind.LIST_ITEM:
        return False
    return scene.text(context).partition(":")[0].strip("•*- ") in _BY_PLACE
