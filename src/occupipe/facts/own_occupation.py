"""The article's own occupation: told from what is known outside the text, from the title, or from what it speaks of most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from occupipe.article import BlockKind
from occupipe.facts.head_nouns import REFERRING
from occupipe.facts.naming import members_of, singular_name
from occupipe.facts.phrases import STOPS, Phrase, phrases
from occupipe.facts.scene import Context, Scene
from occupipe.quantities.folding import fold

_NOTE = "own occupation"
_EARLY = 4  # headings that can be the title of the page
_HEADING, _OPENING = 3, 2  # what a mention counts in a heading, and as the first words of a sentence
_ENOUGH = 3
_FEW, _TITLE_COUNTS = 4, 3  # mentions that are no rival, and how many one of the title's occupation outweighs
_LONGEST_TITLE = 8


@dataclass(frozen=True, slots=True)
class OwnOccupation:
    """
    What the article is about: `name` in folded letters and in the singular, empty where it cannot be told.

    `members` are the occupations of a group ("barber", "hairdresser"), one for most articles. `mentions` counts the
    phrases of the article by the occupation they name. `sure` is false where no title bears the name out.
    """

    name: str = ""
    members: tuple[str, ...] = ()
    sure: bool = True
    mentions: Counter[str] = field(default_factory=Counter)


def own_occupation(scene: Scene) -> OwnOccupation:
    """The occupation a scene's article is about, told once per scene."""
    known = scene.notes.get(_NOTE)
    if isinstance(known, OwnOccupation):
        return known
    own = _tell(scene)
    scene.notes[_NOTE] = own
    return own


def _tell(scene: Scene) -> OwnOccupation:
    found = [(context, list(phrases(scene.text(context).split()))) for context in scene.contexts]
    mentions = _mentions(found)
    hint = scene.article.metadata.occupation
    told = singular_name(hint) if hint else _titled(scene, found, mentions)
    name = told or _commonest(mentions)
    return OwnOccupation(name, members_of(name), bool(told), mentions)


def _mentions(found: Iterable[tuple[Context, list[Phrase]]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for context, said in found:
        for phrase in said:
            counts[" ".join(phrase.words)] += _weight(context, phrase)
    return counts


def _weight(context: Context, phrase: Phrase) -> int:
    """What a mention counts: more in a heading, and more as the first words of a sentence."""
    return (_HEADING if context.kind is BlockKind.HEADING else 1) + (_OPENING if phrase.first <= 1 else 0)


def _titled(scene: Scene, found: list[tuple[Context, list[Phrase]]], mentions: Counter[str]) -> str:
    """The widest phrase of the first headings that the rest of the article bears out, the first one most readily."""
    roots = _roots(mentions)
    for place, (title, context, said) in enumerate(_titles(scene, found)):
        for phrase in sorted(said, key=lambda p: (p.first, -p.last)):
            itself = sum(_weight(context, p) for p in said if p.last == phrase.last and not p.joined) if context else 0
            if _borne_out(phrase, roots, itself, 1 if place else _TITLE_COUNTS):
                return _inverted(title, phrase) or " ".join(phrase.words)
    return ""


def _titles(
    scene: Scene, found: list[tuple[Context, list[Phrase]]]
) -> Iterator[tuple[str, Context | None, list[Phrase]]]:
    title = scene.article.metadata.title
    if title:
        yield fold(title), None, list(phrases(fold(title).split()))
    headings = [(scene.text(context), context, said) for context, said in found if _is_title(scene, context)]
    yield from headings[:_EARLY]


def _is_title(scene: Scene, context: Context) -> bool:
    """Whether words can be the title: a heading, or first words that are no sentence."""
    return context.kind is BlockKind.HEADING or (context.index == 0 and not scene.text(context).endswith("."))


def _borne_out(phrase: Phrase, roots: Counter[str], itself: int, counts: int) -> bool:
    """Whether a title's phrase is what the article speaks of: no other head noun is much commoner beside the title."""
    if len(phrase.words) == 1 and phrase.root in REFERRING:
        return False
    own = {word.rstrip(",") for word in phrase.words}
    others = max((count for root, count in roots.items() if root not in own), default=0)
    spoken = max(roots[root] for root in own) - itself
    return others < _FEW or spoken * counts >= others


def _inverted(title: str, phrase: Phrase) -> str:
    """A whole title of the form "Painters, construction and maintenance", as classifications print it."""
    tokens = title.split()
    rest = tokens[phrase.last + 1 :]
    if phrase.first or not rest or not tokens[phrase.last].endswith(",") or len(tokens) > _LONGEST_TITLE:
        return ""
    plain = all(token.isalpha() and (token in ("and", "including") or token not in STOPS) for token in rest)
    return singular_name(title) if plain else ""


def _roots(mentions: Counter[str]) -> Counter[str]:
    roots: Counter[str] = Counter()
    for name, count in mentions.items():
        if " and " not in name and "," not in name:
            roots[name.rsplit(" ", 1)[-1]] += count
    return roots


def _commonest(mentions: Counter[str]) -> str:
    """The occupation that most mentions name, in that of its usual forms that comes first."""
    ranked = _roots(mentions).most_common(4)
    for place, (root, total) in enumerate(ranked):
        forms = {n: c for n, c in mentions.items() if n.split(" ")[-1] == root and (n != root or root not in REFERRING)}
        usual = [n for n, c in forms.items() if c * 5 >= total * 2]
        clear = total >= _ENOUGH or len(ranked) == place + 1
        if not clear or not (usual or root not in REFERRING):
            continue
        return _widened(_full(usual, mentions) if usual else root, mentions)
    return ""


def _full(usual: list[str], mentions: Counter[str]) -> str:
    """The first form, or one that adds words to it and is nearly as common."""
    fuller = [n for n in usual if n.endswith(f" {usual[0]}") and mentions[n] * 5 >= mentions[usual[0]] * 4]
    return max(fuller, key=len, default=usual[0])


def _widened(name: str, mentions: Counter[str]) -> str:
    """The group that an occupation is mostly spoken of with: "waiter" in an article on waiters and waitresses."""
    groups = {n: _ending(n, mentions) for n in mentions if n.startswith(f"{name} and ")}
    usual = [n for n, count in groups.items() if count * 2 > mentions[name]]
    return max(usual, key=groups.__getitem__, default=name)


def _ending(group: str, mentions: Counter[str]) -> int:
    """How often a group is spoken of, also behind other words: "if self-employed, interpreters and translators"."""
    return sum(count for name, count in mentions.items() if name == group or name.endswith(f", {group}"))
