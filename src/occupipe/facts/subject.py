"""Figures that are about another group than the article's occupation: all occupations, or another occupation."""

from __future__ import annotations

from typing import NamedTuple

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.alias import is_own
from occupipe.facts.area import is_area
from occupipe.facts.cues import CueTable
from occupipe.facts.head_nouns import GENERIC
from occupipe.facts.hush import plain
from occupipe.facts.occupation_name import names_own, other_occupation
from occupipe.facts.own_occupation import own_occupation
from occupipe.facts.phrases import Phrase, phrases
from occupipe.facts.scene import Context, Scene
from occupipe.facts.wordlist import words
from occupipe.quantities.quantity import Unit
from occupipe.spans import Span

ALL_OCCUPATIONS = "all occupations"
_ALL = CueTable(
    {
        "all": r"(?:for|of|across|among|than) all (?:other )?(?:u\.s\. )?(?:occupations|workers|jobs|professions|careers)"
        r"|\ball (?:u\.?s\.? )?occupations|average (?:occupation|job)\b|total, all occupations|(?:for|of) the (?:whole|average|entire) (?:us |u\.s\. )?(?:labou?r|work) ?force"
        r"|civilian (?:workforce|labor force)|for all jobs|all jobs nationally|average worker|average (?:national|american|u\.s\.) (?:salary|wage|worker)|national average (?:salary|wage)(?= |[.,;])(?! (?:for|of))"
        r"|occupations (?:overall|in general|as a whole)"
    }
)
_COMPARED = CueTable(
    {
        "than": r"\btwice|\btimes\b|\bdouble|faster than|slower than|quicker than|as fast as|compared (?:to|with)|than the|about the same as|much like|average (?:for|of) all|in step with|above the average|outpac|similar to|average for"
    }
)
_THAN = re.compile(
    r"\b(?:than|compared (?:to|with)|versus|vs\.?|against) (?:the |an? )?(?:average (?:of )?)?(?:about )?$"
)
_TOTAL = re.compile(r"(?:all|other|total,? all) (?:jobs|occupations|workers)(?: average)?")
_ATTACHED = re.compile(
    r"[ ,]*(?:\(|(?:which |that )?(?:is|was|of|at|will be|should be|are|make[s]?|gain[s]?)\b)[^;]{0,40}"
)
_MARKS = (";", " while ", ", compared", " whereas ", " compared with ", " compared to ", ". ", ", but ")
_TOKEN = re.compile(r"\S+")
_FOR = re.compile(r"^,? ?(?:\w+ )?(?:for|among|to|of) (?:the |all |most |other )?$")
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
_SAID = re.compile(r"\b(?:said|says|according to|told|adds|added) (?:an?|the|one|another)$")
"""Who is quoted: `said a recruiter in Hartford`."""
_BODY = re.compile(
    r"\b(?:registry|association|board|society|institute|council|academy|federation|college|guild|union|school|offices?) (?:of|for)(?: (?!an?\b|the\b)[a-z]+,?){0,4}$"
)
_OFFICE = re.compile(r"\b(?:bls|government|federal|labor|our|industry)\b")
_NO_SUBJECT = frozenset(
    ["worker", "employee", "personnel", "staff", "professional", "contractor", "wholesaler", "dealer", "publisher",
     "manufacturer", "retailer", "employer", "provider", "carrier", "owner", "journeyman", "foreman", "journeyworker", "novice"]
)  # fmt: skip
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


def subject_of(scene: Scene, context: Context, span: Span) -> str | None:
    """What a figure is about where that is not the article's own occupation, else None."""
    start, end = _clause(scene, context, span)
    header, column = scene.header(context), scene.cell(context, span)
    if (
        header is not None
        and column is not None
        and column < len(header.cells)
        and _TOTAL.fullmatch(scene.words(header.cells[column]))
    ):
        return ALL_OCCUPATIONS
    cells = scene.block(context).cells
    if cells and cells[0] is not None and not cells[0].covers(span) and _ALL.has(scene.words(cells[0])):
        return ALL_OCCUPATIONS
    if _is_of_all(scene, context, span, start, end):
        return ALL_OCCUPATIONS
    said = mentions(scene, context)
    counted = any(q.unit is Unit.COUNT and q.span == span for q in context.quantities)
    nearest = _told(scene, said, span, start, counted=counted)
    if nearest is not None:
        return nearest.other
    return None if said else _carried(scene, context)


def _is_of_all(scene: Scene, context: Context, span: Span, start: int, end: int) -> bool:
    """
    Whether the clause of a figure is about all occupations.

    A comparison ("faster than the average for all occupations") tells of the article's own occupation: only a
    figure that stands behind the words of comparison, before the next figure, is that of all occupations.
    """
    text = scene.folded
    compared = _THAN.search(text, start, span.start) is not None
    for cue in _ALL.find(text, start, end):
        if compared and cue.start >= span.end:
            return True
        between = text[span.end : cue.start] if cue.start >= span.end else text[cue.end : span.start]
        if cue.start >= span.end and _COMPARED.has(between + text[cue.start : cue.end]):
            continue
        if cue.start >= span.end and re.search(
            r"(?:twice|times|share|proportion|rate|than) (?:[a-z]+ ){0,4}$", between.rstrip() + " "
        ):
            continue
        if (
            cue.end <= span.start
            and _COMPARED.has(text[max(start, cue.start - 30) : cue.end])
            and not _ATTACHED.fullmatch(between)
        ):
            continue
        low, high = min(span.end, cue.end), max(span.start, cue.start)
        if not any(q.span.start >= low and q.span.end <= high for q in context.quantities):
            return True
    return False


def mentions(scene: Scene, context: Context) -> list[Mention]:
    """The phrases of a context that name an occupation, in order; looked for once."""
    known: dict[int, list[Mention]] = scene.notes.setdefault("mentions", {})
    if context.index not in known:
        known[context.index] = _mentions(scene, context)
    return known[context.index]


def _mentions(scene: Scene, context: Context) -> list[Mention]:
    text = plain(scene)
    tokens = list(_TOKEN.finditer(text, context.span.start, context.span.end))
    words = [match[0] for match in tokens]
    found: list[Mention] = []
    for phrase in phrases(words):
        start, end = tokens[phrase.first].start(), tokens[phrase.last].end()
        if (
            _speaks_of_none(phrase, words, text, start, end)
            or _is_place(scene, start, end)
            or (context.kind is BlockKind.TABLE_ROW and phrase.first and not words[phrase.first - 1].endswith(":"))
        ):
            continue
        other = other_occupation(" ".join(words[phrase.first : phrase.last + 1]), scene)
        if other is not None and is_own(scene, text, phrase, start, end):
            other = None
        elif other is None and not names_own(phrase.words, scene) and not phrase.joined:
            continue
        if phrase.joined:
            _join(scene, text, found, Mention(start, end, other))
        else:
            found.append(Mention(start, end, other))
    return found


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


_NEXT = re.compile(r" (?:(?:new|more|additional|other|full-time) )?")


def _told(scene: Scene, said: list[Mention], span: Span, start: int, *, counted: bool) -> Mention | None:
    """The mention that tells whose a figure is: the one it is said to be `for`, else the last before it in its clause."""
    text = plain(scene)
    behind = next((m for m in said if m.start >= span.end), None)
    if behind is not None and counted and _NEXT.fullmatch(text[span.end : behind.start]):
        return behind
    if behind is not None and behind.start - span.end < 40:
        between = text[span.end : behind.start]
        if _FOR.match(
            re.sub(
                r"^ ?(?:(?:a|an|per) (?:year|hour|month|week)|annually|hourly|growth|jobs|openings|in (?:19|20)\d\d|is expected|are expected)",
                "",
                between,
            )
        ):
            return behind
    before = [m for m in said if m.end <= span.start]
    inside = [m for m in before if m.start >= start]
    if inside:
        return inside[-1]
    return before[-1] if before else None


def _carried(scene: Scene, context: Context) -> str | None:
    """The subject of the sentences before, or of the heading, for a sentence that names no occupation."""
    for other in scene.earlier(context, within="block"):
        said = mentions(scene, other)
        if said:
            members = {m.other for m in said}
            return None if len(members) > 1 and len(own_occupation(scene).members) > 1 else said[0].other
    if context.kind is BlockKind.TABLE_ROW:
        return None
    heading = scene.article.heading_of(scene.block(context))
    above = next((c for c in scene.by_block.get(scene.block(context).section or -1, ()) if heading is not None), None)
    named = above is not None and above.kind is BlockKind.HEADING and above.index
    said = mentions(scene, above) if above is not None and named and not scene.text(above).startswith("by ") else []
    return said[0].other if len(said) == 1 else None


def _clause(scene: Scene, context: Context, span: Span) -> tuple[int, int]:
    """The stretch of the context between the marks of clauses around a figure."""
    text = scene.folded
    start = max(text.rfind(mark, context.span.start, span.start) for mark in _MARKS)
    ends = [at for mark in _MARKS if (at := text.find(mark, span.end, context.span.end)) >= 0]
    return max(start, context.span.start), min(ends, default=context.span.end)
