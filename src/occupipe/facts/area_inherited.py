"""The place that a figure takes over from its heading, the sentence before it, or the title of the page."""

from __future__ import annotations

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.area_named import NATION, NATIONAL, Place, nation_of, places_of
from occupipe.facts.places import STATES, places_in
from occupipe.facts.scene import MARKED, Context, Scene
from occupipe.spans import Span

_OPENING, _LONGEST = 4, 14  # how many lines are the top of a page, and how many words such a line has


_CAPITALS = re.compile(r"\b[A-Z]{4,}\b")


def _printed_places(scene: Scene, span: Span) -> set[str]:
    """The places that a line names, capitals or not."""
    printed = _CAPITALS.sub(lambda match: match[0].title(), scene.article.words(span))
    names = {name for _, _, name in places_in(printed, 0, len(printed))}
    town = None if names else _TOWN.search(printed)
    return {town["whole"] or town["of"]} if town is not None else names


_TOWN = re.compile(
    r"\b(?:City|Town|Village|Borough) [Oo]f (?P<whole>[A-Z][a-z]+(?: [A-Z][a-z]+)?)\b"
    r"|\b(?P<of>[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:Unified |Public |Independent |City |Community )?(?:School District|Fire Department|Police Department|Fire Rescue)\b"
)
"""Towns that employers are named by: `City of Harlan Bay`, `Maple Fork Unified School District`."""


def _headed(scene: Scene, context: Context) -> str | None:
    """The one place that the section's heading names, the nation where it says so; the title of the page is no such heading."""
    heading = scene.article.heading_of(scene.block(context))
    if heading is None or heading.span == scene.contexts[0].span:
        return None
    known: dict[int, str | None] = scene.notes.setdefault("areas of headings", {})
    if heading.span.start not in known:
        known[heading.span.start] = _of_heading(scene, heading.span)
    return known[heading.span.start]


def _of_heading(scene: Scene, heading: Span) -> str | None:
    names = _printed_places(scene, heading)
    if not names and NATION.search(scene.folded, heading.start, heading.end):
        return NATIONAL
    return names.pop() if len(names) == 1 else None


def _titled(scene: Scene) -> str | None:
    """The one place that the lines at the top of the page name: its title, whose page it is, what it is filed under."""
    known: str | bool | None = scene.notes.get("place of the page", False)
    if known is False:
        names: set[str] = set()
        for context in scene.contexts[:_OPENING]:
            if not _is_of_top(scene, context):
                break
            names |= _printed_places(scene, context.span)
        known = scene.notes["place of the page"] = names.pop() if len(names) == 1 else None
    return known if isinstance(known, str) else None


def _is_of_top(scene: Scene, context: Context) -> bool:
    """Whether a context is a line at the top of a page: a heading, or words that are no sentence and tell no figure."""
    if context.kind is BlockKind.HEADING:
        return True
    words = scene.text(context)
    short = len(words.split()) <= _LONGEST and not words.endswith((".", "!", ":"))
    return (
        context.kind in (BlockKind.PARAGRAPH, BlockKind.TABLE_ROW)
        and short
        and not any(q.unit in MARKED for q in context.quantities)
    )


_SEAT = re.compile(
    r"\bparts of $|\b(?:academy|school|college|campus|institute|university|office|headquarters|recruiter|firm|company|owner|spokes[a-z]+|officer|trainer|instructor) in (?:the )?$"
)


def is_seat(scene: Scene, start: int) -> bool:
    """Whether a place is only where a school stands or somebody speaks: `the academy in Oklahoma City`."""
    return _SEAT.search(scene.folded, max(0, start - 40), start) is not None


_OFFICE = re.compile(
    r"\bbls\b|bureau of labor statistics|\bgovernment(?:'s)? (?:number|figure|statistic)|office for national statistics|statistics canada"
)
_STATE = re.compile(
    r"\bstate-?wide\b|\b(?:in|across|throughout) (?:the|this|your|our) state\b|\b(?:your|the) state(?:'s| (?:average|median|mean|is))\b"
)


def state_of(scene: Scene, context: Context) -> list[Place]:
    """Where a context speaks of a state without its name, `statewide`: the last one named before it, else the only one named."""
    said = _STATE.search(scene.folded, context.span.start, context.span.end)
    name = None if said is None else _state_before(scene, context)
    return [] if said is None or name is None else [(said.start(), said.end(), name)]


def _state_before(scene: Scene, context: Context) -> str | None:
    for other in (*scene.earlier(context), *scene.contexts[:_OPENING]):
        names = [name for _, _, name in places_of(scene, other) if name in STATES]
        if names:
            return names[-1]
    found = {name for other in scene.contexts for _, _, name in places_of(scene, other) if name in STATES}
    return found.pop() if len(found) == 1 else None


def inherited(scene: Scene, context: Context) -> str | None:
    """
    The area of the heading, else of the sentence or lead-in before, else of the page.

    What a statistical office of the nation says without naming a place is not for the place spoken of before.
    """
    if _OFFICE.search(scene.folded, context.span.start, context.span.end):
        return None
    headed = _headed(scene, context)
    if headed is not None:
        return headed
    others = list(scene.earlier(context, within="block"))
    lead = scene.lead(context)
    for other in (*others, *((lead,) if lead and context.kind is not BlockKind.PARAGRAPH else ())):
        places = [place for place in places_of(scene, other) if not is_seat(scene, place[0])]
        within = [
            place for place in places if not scene.folded.endswith("outside ", 0, place[0])
        ]  # England outside London
        names = {name for _, _, name in within or places}
        if names:
            return names.pop() if len(names) == 1 else None
        nations = {name for _, _, name in nation_of(scene, other)}
        if nations:
            return nations.pop() if len(nations) == 1 else NATIONAL
        if _OFFICE.search(scene.folded, other.span.start, other.span.end):
            return None
    return _titled(scene)
