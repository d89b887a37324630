"""The phrases of a context that name an occupation: the article's own, or another."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.alias import is_own
from occupipe.facts.area import is_area
from occupipe.facts.head_nouns import GENERIC
from occupipe.facts.hush import plain
from occupipe.facts.occupation_name import names_own, other_occupation
from occupipe.facts.own_occupation import own_occupation
from occupipe.facts.phrases import Phrase, phrases
from occupipe.facts.places import pattern
from occupipe.facts.scene import Context, Scene
from occupipe.facts.wordlist import words
from occupipe.spans import Span

_TOKEN = re.compile(r"\S+")
_STAFF = frozenset(["economist", "statistician", "analyst", "expert", "official", "recruiter", "consultant"])
_QUOTED = _STAFF | frozenset(
    [
        "spokesman",
        "spokeswoman",
        "superintendent",
        "manager",
        "director",
        "owner",
        "president",
        "counselor",
        "researcher",
    ]
)
_SAID = re.compile(r"\b(?:said|says|according to|told|adds|added)(?: (?:an?|the|one|another))?$")
"""Who is quoted: `said a recruiter in Hartford`."""
_BODY = re.compile(
    r"\b(?:registry|association|board|society|institute|council|academy|federation|college|guild|union|school|offices?) (?:of|for)(?: (?!an?\b|the\b)[a-z]+,?){0,4}$"
)
_OFFICE = re.compile(r"\b(?:bls|government|federal|labor|our|industry)\b")
_NO_SUBJECT = frozenset(
    ["worker", "employee", "personnel", "staff", "professional", "contractor", "wholesaler", "dealer", "publisher",
     "manufacturer", "retailer", "employer", "provider", "carrier", "owner", "journeyman", "foreman", "journeyworker", "novice"]
)  # fmt: skip
_COURSES = words(
    "program programs programme programmes course courses training school schools certificate degree student students"
)
"""What an occupation's name may go before without naming anybody: "a paramedic program"."""
_NAME = re.compile(r"[a-z][A-Z]")
"""Capitals within a word, as only names of firms have them: "ZipRecruiter"."""
_LEVELS = words(
    "solo advanced senior junior lead principal chief team mid-level specialist consultant graduate section shift group deputy clinical"
)
_LED = words("practitioner leader lead")
"""Levels that any occupation has: "advanced practitioners and team leaders"."""
"""Heads by which any occupation goes, or that name employers and industries."""


class Mention(NamedTuple):
    """A phrase that names an occupation: `other` is its name where it is not the article's own."""

    start: int
    end: int
    other: str | None


def mentions(scene: Scene, context: Context) -> list[Mention]:
    """The phrases of a context that name an occupation, in order; looked for once."""
    known: dict[int, list[Mention]] = scene.notes.setdefault("mentions", {})
    if context.index not in known:
        known[context.index] = _mentions(scene, context)
    return known[context.index]


def mentions_within(scene: Scene, context: Context, span: Span) -> list[Mention]:
    """The phrases in a part of a context, such as a cell, that name an occupation."""
    return _mentions(scene, replace(context, span=span))


def _mentions(scene: Scene, context: Context) -> list[Mention]:
    text = plain(scene)
    tokens = list(_TOKEN.finditer(text, context.span.start, context.span.end))
    words = [match[0] for match in tokens]
    found: list[Mention] = []
    for phrase in phrases(words):
        start, end = tokens[phrase.first].start(), tokens[phrase.last].end()
        if (
            _speaks_of_none(phrase, words, text, start, end)
            or (phrase.joined and "and" not in phrase.words)
            or _NAME.search(scene.article.text, start, end)
            or (context.kind is BlockKind.TABLE_ROW and phrase.first and not words[phrase.first - 1].endswith(":"))
        ):
            continue
        said = _without_place(scene, phrase, start, end)
        start = tokens[said.first].start()
        if _is_place(scene, start, end):
            continue
        mention = _mention(scene, text, said, " ".join(words[said.first : said.last + 1]), (start, end))
        if mention is not None and said.joined:
            _join(scene, text, found, mention)
        elif mention is not None:
            found.append(mention)
    return found


def _without_place(scene: Scene, phrase: Phrase, start: int, end: int) -> Phrase:
    """A phrase without the place that those it names are in: "Florida sonographers"."""
    place = pattern().match(scene.article.text, start, end)
    more = len(place[0].split()) if place is not None else 0
    if more == 0 or phrase.first + more > phrase.last:
        return phrase
    return phrase._replace(words=phrase.words[more:], first=phrase.first + more)


def _mention(scene: Scene, text: str, phrase: Phrase, printed: str, place: tuple[int, int]) -> Mention | None:
    """What a phrase names: another occupation, the article's own, or neither."""
    other = other_occupation(printed, scene)
    if other is not None and (_is_rank(scene, phrase) or is_own(scene, text, phrase, *place)):
        return Mention(*place, None)
    if other is None and not names_own(phrase.words, scene) and not phrase.joined:
        return None
    return Mention(*place, other)


_RANKS = {
    "pilot": words("captain officer copilot co-pilot"),
    "firefighter": words("captain lieutenant recruit engineer"),
    "lawyer": words("associate partner trainee solicitor"),
    "solicitor": words("associate partner trainee lawyer"),
    "accountant": words("partner"),
}
"""What those of an occupation are called by rank, by the last word of its name. To add one: a row."""


def _is_rank(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase names a rank of the own occupation: captains, in an article on pilots."""
    return phrase.root in _RANKS.get(own_occupation(scene).name.rsplit(" ", 1)[-1], ())


def _speaks_of_none(phrase: Phrase, words: list[str], text: str, start: int, end: int) -> bool:
    """Whether a phrase names nobody whose figure it could be: "workers", a source's economists, a possessive."""
    if all(word in _LEVELS for word in phrase.words[:-1]) and phrase.root in _LED:
        return True
    if phrase.root in _NO_SUBJECT or (len(phrase.words) == 1 and phrase.root in GENERIC):
        return True
    if phrase.root in _STAFF and _OFFICE.search(" ".join(words[max(0, phrase.first - 1) : phrase.last])):
        return True
    if phrase.root in _QUOTED and _SAID.search(" ".join(words[max(0, phrase.first - 3) : phrase.first])):
        return True
    if phrase.last + 1 < len(words) and words[phrase.last + 1].strip(".,;:") in _COURSES:
        return True
    if _BODY.search(" ".join(words[max(0, phrase.first - 6) : phrase.first])):
        return True
    if phrase.root == "executive" and text[end : end + 7] == " branch":
        return True
    return text[end - 1] in "'’" or text[start:end].endswith("'s")


def _is_place(scene: Scene, start: int, end: int) -> bool:
    """Whether what reads like an occupation is the name of a town: "Denver"."""
    return is_area(scene.article.text[start:end].strip(" ,.;:()"))


def _join(scene: Scene, text: str, found: list[Mention], joined: Mention) -> None:
    """Put a phrase over a joint in the place of its parts: "waiters and waitresses"."""
    parts = [m for m in found if joined.start <= m.start and m.end <= joined.end]
    other = None if _is_whole(scene, text, parts) else joined.other
    if other is None and not parts:
        return
    found[:] = [*(m for m in found if m not in parts), Mention(joined.start, joined.end, other)]


def _is_whole(scene: Scene, text: str, parts: list[Mention]) -> bool:
    """Whether one of the parts of a joined phrase is the own occupation, named by more than a head noun others share."""
    return any(
        m.other is None and (len(parts) == 1 or " " in text[m.start : m.end] or _is_single(scene)) for m in parts
    )


def _is_single(scene: Scene) -> bool:
    return " " not in own_occupation(scene).name
