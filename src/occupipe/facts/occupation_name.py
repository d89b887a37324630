"""Whether words speak of the article's own occupation or of another: "hygienists" or "dentists" in an article on hygienists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from occupipe.facts.head_nouns import GENERIC, REFERRING, head, sure_head
from occupipe.facts.naming import plural_name
from occupipe.facts.own_occupation import OwnOccupation, own_occupation
from occupipe.facts.phrases import JOINTS, Phrase, phrases
from occupipe.facts.scene import Scene
from occupipe.facts.wordlist import words
from occupipe.quantities.folding import fold

_NOTE = "name forms"
_ANYBODY = words("worker professional employee staff")
_CREDENTIALS = words("registered licensed certified chartered accredited board-certified qualified professional")
SCOPES = words(
    """
    salaried wage-and-salary working senior junior lead chief head principal staff entry-level experienced self-employed freelance part-time full-time
    seasonal temporary permanent civilian military union unionized nonunion rural urban local state federal public private
    hospital clinic clinical government school industry agency veteran fellow student trainee apprentice rookie
    first-year second-year third-year armed unarmed uniformed independent in-house contract corporate solo regional private-sector public-sector remote overnight midlevel
    nonsupervisory supervisory middleweight consultant newly-qualified newly-trained newly-licensed newly-registered mid-level mid-career advanced
    beginning highest-paid lowest-paid
    """
)
"""Words that make a group of an occupation, by experience, employer or place, and no other occupation."""
_SAME = {
    "tech": "technician", "attorney": "lawyer", "cop": "officer", "counsellor": "counselor", "adviser": "advisor",
    "labourer": "laborer", "jeweller": "jeweler", "doctor": "physician", "vet": "veterinarian", "chauffeur": "driver",
    "policeman": "officer", "policewoman": "officer", "fireman": "firefighter", "realtor": "agent",
    "hairstylist": "hairdresser", "anaesthetist": "anesthetist", "educator": "teacher",
}  # fmt: skip
"""Head nouns that are other words for the same."""


def name_forms(scene: Scene) -> frozenset[str]:
    """
    The folded forms under which an article speaks of its own occupation: singular and plural, short forms, initials.

    Empty where the occupation cannot be told.
    """
    known = scene.notes.get(_NOTE)
    if isinstance(known, frozenset):
        return known
    forms = frozenset(_forms(scene, own_occupation(scene)))
    scene.notes[_NOTE] = forms
    return forms


def _forms(scene: Scene, own: OwnOccupation) -> Iterator[str]:
    if not own.name:
        return
    yield from (own.name, plural_name(own.name))
    tokens = own.name.split()
    for start in range(1, len(tokens)) if len(own.members) == 1 else ():
        short = " ".join(tokens[start:])
        if short in own.mentions and tokens[start] not in JOINTS and short not in _ANYBODY:
            yield from (short, plural_name(short))
    initials = "".join(token[0] for token in tokens if token not in JOINTS)
    if len(initials) > 1 and prints_letters(scene.article.text, initials.upper()):
        yield from (initials, f"{initials}s")


def prints_letters(text: str, letters: str) -> bool:
    """
    Whether a text has an abbreviation, also in the plural.

    >>> prints_letters("RNs work", "RN"), prints_letters("ERNIE works", "RN")
    (True, False)
    """
    at = text.find(letters)
    while at >= 0:
        end = at + len(letters)
        end += text.startswith("s", end)
        behind = text[end : end + 1]
        if not behind.isalnum() and not text[max(0, at - 1) : at].isalnum():
            return True
        at = text.find(letters, at + 1)
    return False


def other_occupation(noun_phrase: str, scene: Scene) -> str | None:
    """
    The words of a noun phrase that name another occupation than the article's own, None where they do not surely do.

    A specialty or a group of the own occupation ("pediatric nurses", "hospital pharmacists") is no other one; a single
    member is another than the group ("barbers" in an article on barbers, hairdressers and cosmetologists).
    """
    own = own_occupation(scene)
    tokens = fold(noun_phrase).split()
    said = list(phrases(tokens))
    plain = [phrase for phrase in said if not phrase.joined]
    if not plain or not own.name or not all(_is_sure(phrase, own) for phrase in plain):
        return None
    met = [{member for member in own.members if _same(phrase.words, member.split())} for phrase in plain]
    if any(met) and (not all(met) or set().union(*met) == set(own.members)):
        return None
    return " ".join(tokens[said[-1].first : said[-1].last + 1]).strip(".,;:!?()")


def names_own(words: Sequence[str], scene: Scene) -> bool:
    """Whether the words of a phrase name the article's own occupation, a member of it or a group of it."""
    own = own_occupation(scene)
    return _root(words[-1]) in {_root(word) for word in own.name.split()} or any(
        _same(words, member.split()) for member in own.members
    )


def _is_sure(phrase: Phrase, own: OwnOccupation) -> bool:
    """Whether a phrase surely names an occupation, and does not refer back to the article's own."""
    if len(phrase.words) == 1 and phrase.root in GENERIC and _refers_back(phrase.root, own):
        return False
    return sure_head(phrase.root) is not None or own.mentions[" ".join(phrase.words)] > 1


def _refers_back(root: str, own: OwnOccupation) -> bool:
    """Whether a head noun alone can mean the own occupation: its own head, or one by which any occupation goes."""
    return root in REFERRING or any(_root(root) == _root(member.split()[-1]) for member in own.members)


def _same(said: Sequence[str], name: Sequence[str]) -> bool:
    """Whether a phrase names an occupation or a group of it: same head, and no word that tells them apart."""
    if said[-1] in SCOPES and len(said) > 1 and _root(said[-2]) == _root(name[-1]):
        return True
    if _root(said[-1]) != _root(name[-1]):
        return False
    others = {word.rstrip(",") for word in said[:-1]} - SCOPES
    mine = {word.rstrip(",") for word in name[:-1]} - SCOPES
    if not others - _CREDENTIALS and not mine & _CREDENTIALS:
        return True
    if not others or others & mine:
        return not (others & _CREDENTIALS and mine & _CREDENTIALS and not others & mine)
    return not mine - _CREDENTIALS and not (others & _CREDENTIALS and mine & _CREDENTIALS)


def _root(noun: str) -> str:
    one = head(noun) or noun
    return _SAME.get(one, one)
