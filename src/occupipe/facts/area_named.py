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


_COUNTRIES = {
    "United States": ("us", "u.s.", "usa", "u.s.a.", "united states", "america"),
    "United Kingdom": ("uk", "u.k.", "united kingdom", "britain", "great britain", "gb"),
    "Canada": ("ca", "canada"), "Australia": ("au", "australia"), "New Zealand": ("nz", "new zealand"),
    "Ireland": ("ie", "ireland", "republic of ireland"), "India": ("in", "india"), "Germany": ("de", "germany"),
    "France": ("fr", "france"), "Spain": ("es", "spain"), "Italy": ("it", "italy"), "Austria": ("at", "austria"),
    "Switzerland": ("ch", "switzerland"), "Netherlands": ("nl", "netherlands"), "Singapore": ("sg", "singapore"),
    "South Africa": ("za", "south africa"), "Norway": ("no", "norway"), "Sweden": ("se", "sweden"), "Denmark": ("dk", "denmark"),
    "Japan": ("jp", "japan"), "China": ("cn", "china"), "Mexico": ("mx", "mexico"), "Philippines": ("ph", "philippines"),
}  # fmt: skip
"""Countries, with the code and the names they go by in folded letters. To add one: a row."""
_NAMED = {name: country for country, names in _COUNTRIES.items() for name in names}
_IN_COUNTRY = re.compile(
    r"\b(?:in|for|across|throughout) (?:the )?(?P<name>"
    + "|".join(
        re.escape(name)
        for name in sorted(_NAMED, key=len, reverse=True)
        if len(name) > len("uk") or name in ("uk", "us")
    )
    + r")(?:[ ,;:.)]|$)"
)


def nation_of(scene: Scene, context: Context) -> list[Place]:
    """The words of a context that say that a figure is for the nation, or by its name for another than the article's."""
    known: dict[int, list[Place]] = scene.notes.setdefault("nation", {})
    if context.index not in known:
        start, end = context.span.start, context.span.end
        found = {
            m.start(): (m.end(), m[0])
            for m in NATION.finditer(scene.folded, start, end)
            if not _NATIONAL_BODY.match(scene.folded, m.start())
        }
        found |= {m.start("name"): (m.end("name"), m["name"]) for m in _IN_COUNTRY.finditer(scene.folded, start, end)}
        known[context.index] = sorted((at, till, _of_whom(scene, words)) for at, (till, words) in found.items())
    return known[context.index]


def _of_whom(scene: Scene, words: str) -> str:
    """The name of a country that is not the article's own, else the nation."""
    home = (scene.article.metadata.country or "").lower()
    country = _NAMED.get(words.removeprefix("in ").removeprefix("across ").removeprefix("for ").removeprefix("the "))
    return NATIONAL if not home or country is None or country == _NAMED.get(home) else country
