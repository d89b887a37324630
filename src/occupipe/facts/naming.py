"""Names of occupations: in the singular, in the plural, and the members of a group."""

from __future__ import annotations

from functools import lru_cache

from occupipe import late as re
from occupipe.facts.head_nouns import head
from occupipe.facts.nouns import plural
from occupipe.facts.phrases import phrases
from occupipe.quantities.folding import fold

_JOINTS = re.compile(r"(, and | and |, )")


@lru_cache(maxsize=2_000)
def singular_name(printed: str) -> str:
    """
    The folded singular of a name that is known from outside the text.

    >>> singular_name("Barbers, Hairdressers, and Cosmetologists"), singular_name("Bakers (Pastry)")
    ('barber, hairdresser, and cosmetologist', 'baker (pastry)')
    """
    tokens = fold(printed).split()
    said = dict(enumerate(tokens))
    for phrase in phrases(tokens):
        said.update(zip(range(phrase.first, phrase.last), phrase.words[:-1], strict=True))
        said[phrase.last] = phrase.words[-1] + ("," if tokens[phrase.last].endswith(",") else "")
    return " ".join(said.values())


@lru_cache(maxsize=2_000)
def plural_name(name: str) -> str:
    """
    The plural of a name: of each occupation before a comma or joint, and of its last word.

    >>> plural_name("medical records technician"), plural_name("barber, hairdresser, and waitress")
    ('medical records technicians', 'barbers, hairdressers, and waitresses')
    """
    tokens = name.split()
    ends = [n for n, t in enumerate(tokens) if t.endswith(",") or tokens[n + 1 : n + 2] in ([], ["and"])]
    for n in ends:
        word = tokens[n].rstrip(",")
        if n == len(tokens) - 1 or head(word):
            tokens[n] = plural(word) + "," * tokens[n].endswith(",")
    return " ".join(tokens)


@lru_cache(maxsize=1000)
def members_of(name: str) -> tuple[str, ...]:
    """
    The occupations of a group's name.

    >>> members_of("barber, hairdresser, and cosmetologist"), members_of("medical records and information technician")
    (('barber', 'hairdresser', 'cosmetologist'), ('medical records and information technician',))
    """
    members: list[str] = []
    part = ""
    for piece in _JOINTS.split(name):
        part += piece
        if _JOINTS.fullmatch(piece) is None and head(piece.rsplit(" ", 1)[-1]):
            members.append(part)
            part = ""
        elif part == piece and _JOINTS.fullmatch(piece):
            part = ""
    return (*members, part) if part else tuple(members)
