"""Figures that are about another group than the article's occupation: all occupations, or another occupation."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from occupipe.article import BlockKind
from occupipe.facts.area import is_area
from occupipe.facts.cues import CueTable
from occupipe.facts.head_nouns import GENERIC
from occupipe.facts.hush import plain
from occupipe.facts.occupation_name import SCOPES, names_own, other_occupation
from occupipe.facts.own_occupation import own_occupation
from occupipe.facts.phrases import JOINTS, Phrase, head_of, phrases
from occupipe.facts.scene import Context, Scene
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
        "than": r"faster than|slower than|quicker than|as fast as|compared (?:to|with)|than the|about the same as|much like|average (?:for|of) all|in step with|above the average|outpac|similar to|average for"
    }
)
_TOTAL = re.compile(r"(?:all|other|total,? all) (?:jobs|occupations|workers)(?: average)?")
_ATTACHED = re.compile(
    r"[ ,]*(?:\(|(?:which |that )?(?:is|was|of|at|will be|should be|are|make[s]?|gain[s]?)\b)[^;]{0,40}"
)
_MARKS = (";", " while ", ", compared", " whereas ", " compared with ", " compared to ", ". ", ", but ")
_TOKEN = re.compile(r"\S+")
_FOR = re.compile(r"^,? ?(?:\w+ )?(?:for|among|to|of) (?:the |all |most |other )?$")
_STAFF = frozenset(["economist", "statistician", "analyst", "expert", "official", "recruiter", "consultant"])
_BODY = re.compile(
    r"\b(?:registry|association|board|society|institute|council|academy|federation|college|guild|union|school|offices?) (?:of|for)(?: [a-z]+)?$"
)
_OFFICE = re.compile(r"\b(?:bls|government|federal|labor|our|industry)\b")
_NO_SUBJECT = frozenset(
    ["worker", "employee", "personnel", "staff", "professional", "contractor", "wholesaler", "dealer", "publisher",
     "manufacturer", "retailer", "employer", "provider", "carrier", "owner", "journeyman", "foreman", "journeyworker", "novice"]
)  # fmt: skip
"""Heads by which any occupation goes, or that name employers and industries."""
_LEARNERS = frozenset(["trainee", "apprentice", "intern", "student", "graduate"])


@dataclass(frozen=True, slots=True)
class Mention:
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
    counted = any(q.span == span and q.unit is Unit.COUNT for q in context.quantities)
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
    for cue in _ALL.find(text, start, end):
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
            or (context.kind is BlockKind.TABLE_ROW and phrase.first)
        ):
            continue
        other = other_occupation(" ".join(words[phrase.first : phrase.last + 1]), scene)
        if other is not None and _is_own(scene, text, phrase, start, end):
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
    if phrase.root in _NO_SUBJECT or (len(phrase.words) == 1 and phrase.root in GENERIC):
        return True
    if phrase.root in _STAFF and _OFFICE.search(" ".join(words[max(0, phrase.first - 1) : phrase.last])):
        return True
    if _BODY.search(" ".join(words[max(0, phrase.first - 4) : phrase.first])):
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


def _is_own(scene: Scene, text: str, phrase: Phrase, start: int, end: int) -> bool:
    """Whether a phrase is the article's occupation after all: its whole name, or a name that shares head and a word."""
    own = own_occupation(scene)
    words = own.name.split()
    if phrase.root in _LEARNERS and phrase.root in words:
        return True
    if len(own.members) == 1 and _in_title(scene, phrase):
        return True
    front = _COORDINATE.search(text, max(0, start - 30), start)
    if len(words) > 1 and phrase.root == words[-1] and front is not None and front["word"] in words[:-1]:
        return True
    shared = {w.rstrip(",") for w in words[:-1]}.intersection(w.rstrip(",") for w in phrase.words[:-1]) - set(JOINTS)
    if len(own.members) == 1 and phrase.root in GENERIC and (shared or all(w in SCOPES for w in phrase.words[:-1])):
        return True
    if phrase.root in _aliases(scene) or _is_shorthand(scene, phrase):
        return True
    if phrase.joined and words and phrase.root == words[-1] and shared:
        return True
    return any(
        m.start() <= start and end <= m.end() for m in _whole(own.name).finditer(text, max(0, start - 80), end + 80)
    )


_COORDINATE = re.compile(r"(?P<word>[a-z-]+) (?:or|and|/) $")


def _is_shorthand(scene: Scene, phrase: Phrase) -> bool:
    """Whether a member of a group stands for the whole: the only one that the article ever speaks of alone."""
    own = own_occupation(scene)
    if len(own.members) < 2:
        return False
    alone: list[str] | None = scene.notes.get("alone")
    if alone is None:
        rest = _whole(own.name).sub(" ", plain(scene).replace(" & ", " and "))
        alone = scene.notes["alone"] = [m for m in own.members if _whole(m).search(rest)]
    return len(alone) == 1 and " ".join(phrase.words) == alone[0]


def _aliases(scene: Scene) -> frozenset[str]:
    """
    Head nouns by which the article speaks of its occupation though they are not in its name.

    Those that it says far more often than the name's own: sonographers in an article on ultrasound technicians.
    """
    known: frozenset[str] | None = scene.notes.get("aliases")
    if known is None:
        own = own_occupation(scene)
        counts: Counter[str] = Counter()
        for name, count in own.mentions.items():
            counts[name.rsplit(" ", 1)[-1]] += count
        mine = max((counts[member.rsplit(" ", 1)[-1]] for member in own.members), default=0)
        single = len(own.members) == 1
        told = _joined_with_own(own.mentions, own.members) if single else set()
        told |= {
            root for root, count in counts.items() if single and count >= 4 and count > 2 * mine and root not in GENERIC
        }
        known = scene.notes["aliases"] = frozenset(told)
    return known


def _joined_with_own(mentions: Counter[str], members: tuple[str, ...]) -> set[str]:
    """Head nouns under the own name's modifier: "private detectives and investigators" for a private investigator."""
    roots: set[str] = set()
    for member in members:
        front, _, head = member.rpartition(" ")
        for name in mentions:
            parts = [part.strip() for part in re.split(r",| and ", name) if part.strip()]
            heads = [part.rpartition(f"{front} ")[2] for part in parts]
            if front and len(parts) > 1 and f" {front} " in f" {name} " and head in heads:
                roots |= {other for other in heads if other != head and " " not in other and other not in GENERIC}
    return roots


def _in_title(scene: Scene, phrase: Phrase) -> bool:
    """Whether the article's title names what a phrase names: an article on aged care workers may speak of carers."""
    titled: set[tuple[str, ...]] | None = scene.notes.get("titled")
    if titled is None:
        first = scene.contexts[0]
        words = plain(scene)[first.span.start : first.span.end].split() if first.kind is BlockKind.HEADING else []
        said = list(phrases(words))
        titled = scene.notes["titled"] = {p.words for p in said} | {(p.root,) for p in said if p.root not in GENERIC}
    return phrase.words in titled


@lru_cache(maxsize=200)
def _whole(name: str) -> re.Pattern[str]:
    """A name as it may be printed: any of its words in the plural; of an inverted one the first part alone."""
    parts = [name]
    first, _, rest = name.partition(",")
    if rest and (rest.startswith(" including") or not any(head_of(word) for word in rest.split())):
        parts.append(first)
    return re.compile(
        "|".join(" ".join(_either_number(word) for word in part.split()) for part in parts if part) or r"(?!)"
    )


def _either_number(word: str) -> str:
    bare = word.rstrip(",")
    stem = re.escape(bare.removesuffix("y"))
    return stem + r"(?:s|es|ies|y)?,?"


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
    said = mentions(scene, above) if above is not None and above.kind is BlockKind.HEADING and above.index else []
    return said[0].other if len(said) == 1 else None


def _clause(scene: Scene, context: Context, span: Span) -> tuple[int, int]:
    """The stretch of the context between the marks of clauses around a figure."""
    text = scene.folded
    start = max(text.rfind(mark, context.span.start, span.start) for mark in _MARKS)
    ends = [at for mark in _MARKS if (at := text.find(mark, span.end, context.span.end)) >= 0]
    return max(start, context.span.start), min(ends, default=context.span.end)
