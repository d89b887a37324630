"""The places that a context names, and the words that say that a figure is for the nation."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.places import pattern, places_in
from occupipe.facts.scene import Context, Scene

NATIONAL = "national"
Place = tuple[int, int, str]
NATION = re.compile(
    r"\bnational(?:ly)?\b|nationwide|(?:in|for) the (?:u\.?s\.?|united states|nation|country)\b|\bthe nation (?:had|has)\b|\bthe nation's\b|across the (?:u\.?s\.?|united states|"
    r"nation|country)|\bu\.s\.(?! (?:bureau|department|census|news|dollars))|united states(?! (?:bureau|department|census))"
    r"|\b(?:across|throughout) (?:canada|australia|the uk|the united kingdom|india|ireland|great britain|britain)\b"
)
_NATIONAL_BODY = re.compile(
    r"national (?:association|board|council|institute|federation|center|league|society|registry|guard|careers|commission|academy|certif|exam)"
)


def is_area(printed: str) -> bool:
    """Whether words are the name of a place: a state, a city, or a town with its state."""
    match = pattern().match(printed.strip())
    if match is None:
        return False
    rest = printed.strip()[match.end() :]
    return len(rest) < 12 or rest.startswith(("-", "–"))  # `Seattle-Tacoma-Bellevue`


def names_places(scene: Scene, context: Context) -> bool:
    """Whether a context names a place."""
    return bool(places_of(scene, context))


def places_of(scene: Scene, context: Context) -> list[Place]:
    """The places that a context names, in order; looked for once."""
    known: dict[int, list[Place]] = scene.notes.setdefault("places", {})
    if context.index not in known:
        known[context.index] = places_in(scene.article.text, context.span.start, context.span.end)
    return known[context.index]


def nation_of(scene: Scene, context: Context) -> list[Place]:
    """The words of a context that say that a figure is for the nation."""
    known: dict[int, list[Place]] = scene.notes.setdefault("nation", {})
    if context.index not in known:
        found = NATION.finditer(scene.folded, context.span.start, context.span.end)
        known[context.index] = [
            (m.start(), m.end(), NATIONAL) for m in found if not _NATIONAL_BODY.match(scene.folded, m.start())
        ]
    return known[context.index]
