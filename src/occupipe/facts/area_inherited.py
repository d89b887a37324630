"""The place that a figure takes over from its heading, the sentence before it, or the title of the page."""

from __future__ import annotations

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.area_named import NATIONAL, nation_of, places_of
from occupipe.facts.places import places_in
from occupipe.facts.scene import Context, Scene


def _headed(scene: Scene, context: Context) -> str | None:
    """The one place that the section's heading names, else the one that the title names, capitals or not."""
    heading, first = scene.article.heading_of(scene.block(context)), scene.contexts[0]
    title = scene.block(first) if first.kind is BlockKind.HEADING else None
    for block in dict.fromkeys(block for block in (heading, title) if block is not None):
        printed = scene.article.words(block.span)
        printed = printed.title() if printed.isupper() else printed
        names = {name for _, _, name in places_in(printed, 0, len(printed))}
        if len(names) == 1:
            return names.pop()
    return None


_SEAT = re.compile(
    r"\b(?:academy|school|college|campus|institute|university|office|headquarters|recruiter|firm|company|owner|spokes[a-z]+|officer|trainer|instructor) in (?:the )?$"
)


def _is_seat(scene: Scene, start: int) -> bool:
    """Whether a place is only where a school stands or somebody speaks: `the academy in Oklahoma City`."""
    return _SEAT.search(scene.folded, max(0, start - 40), start) is not None


def inherited(scene: Scene, context: Context) -> str | None:
    """The area of the heading, else of the sentence or lead-in before."""
    headed = _headed(scene, context)
    if headed is not None:
        return headed
    others = list(scene.earlier(context, within="block"))
    lead = scene.lead(context)
    for other in (*others, *((lead,) if lead and context.kind is not BlockKind.PARAGRAPH else ())):
        names = {name for start, _, name in places_of(scene, other) if not _is_seat(scene, start)}
        if names:
            return names.pop() if len(names) == 1 else None
        if nation_of(scene, other):
            return NATIONAL
    return None
