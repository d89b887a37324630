"""Other names of the article's own occupation: its head with another word, its members, what it is called in passing."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.head_nouns import GENERIC
from occupipe.facts.hush import plain
from occupipe.facts.kinds import is_kept_apart
from occupipe.facts.occupation_name import SCOPES, name_forms
from occupipe.facts.own_occupation import own_occupation
from occupipe.facts.phrases import JOINTS, Phrase, head_of, phrases
from occupipe.facts.scene import Scene
from occupipe.facts.titles import is_known, is_same

_LEARNERS = frozenset(["trainee", "apprentice", "intern", "student", "graduate"])


def _is_kind(phrase: Phrase) -> bool:
    """Whether no official list keeps what a phrase names apart from others of its head."""
    apart = is_known(" ".join(phrase.words)) or is_kept_apart(phrase.root, phrase.words[:-1])
    return not apart


def is_own(scene: Scene, text: str, phrase: Phrase, start: int, end: int) -> bool:
    """Whether a phrase is the article's occupation after all: its whole name, or a name that shares head and a word."""
    own = own_occupation(scene)
    words = own.name.split()
    if phrase.root in _LEARNERS and phrase.root in words:
        return True
    if words and phrase.root == words[-1] and _is_unnamed(scene):
        return True
    if len(own.members) == 1 and is_same(own.name, " ".join(phrase.words)):
        return True
    if len(own.members) == 1 and _in_title(scene, phrase):
        return True
    front = _COORDINATE.search(text, max(0, start - 30), start)
    if len(words) > 1 and phrase.root == words[-1] and front is not None and front["word"] in words[:-1]:
        return True
    shared = {w.rstrip(",") for w in words[:-1]}.intersection(w.rstrip(",") for w in phrase.words[:-1]) - set(JOINTS)
    if len(own.members) == 1 and phrase.root in GENERIC and (shared or all(w in SCOPES for w in phrase.words[:-1])):
        return True
    if len(words) > 1 and phrase.root in name_forms(scene) and _is_kind(phrase):
        return True  # "saturation divers" of an article on commercial divers, whom it calls divers
    if phrase.root in _aliases(scene) or _is_shorthand(scene, phrase):
        return True
    if phrase.joined and words and phrase.root == words[-1] and shared:
        return True
    return any(
        m.start() <= start and end <= m.end() for m in _whole(own.name).finditer(text, max(0, start - 80), end + 80)
    )


def _is_unnamed(scene: Scene) -> bool:
    """Whether an article that is known to be on an occupation never prints its name: then it calls it by other words."""
    known: bool | None = scene.notes.get("unnamed")
    if known is None:
        own = own_occupation(scene)
        hinted = bool(scene.article.metadata.occupation) and len(own.members) == 1
        known = scene.notes["unnamed"] = hinted and _whole(own.name).search(plain(scene)) is None
    return known


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
