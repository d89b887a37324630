"""Noun phrases that name occupations, as they stand in running text: "medical records and information technicians"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from occupipe.facts.head_nouns import head
from occupipe.facts.nouns import singular
from occupipe.facts.wordlist import words

STOPS = words(
    """
    a an the and & or this that these those any some no every each all most many more few fewer several other others another both
    such your our my his her its their whose one two three four five six seven eight nine ten
    of for to in on at by with from as into about over under than per via through within without between among across
    against during before after since until like including except while where when why how what which who whom whether if
    because so but nor not only also even just still then there here it he she they we you i us them me him
    is are was were be been being am has have had having do does did doing can could may might must shall should will would
    become becomes becoming became get gets getting make makes making made earn earns earning earned pay pays paying paid
    hire hires hired hiring need needs needed want wants wanted employ employs employed seek seeks seeking find finds
    require requires required train trains trained help helps helped work works worked working call calls called known
    told says said see sees let lets take takes took give gives gave given keep keeps kept use uses used
    average median typical typically usually often generally mostly nearly almost about approximately around roughly
    good great best better top worst new experienced skilled qualified successful aspiring prospective future current
    young old older female male women men fellow fully well-paid busy talented entry-level full-time part-time
    ideal unemployed salary salaries wage wages earnings jobs outlook facts guide versus vs vs. page updated
    first-year second-year more-experienced highest-paid lowest-paid beginning newly graduate graduating
    year years hour hours month months week weeks day days
    way example instance fact addition contrast
    today now nowadays currently recently whichever wherever whenever whoever elsewhere overall instead however therefore meanwhile nationally locally
    statewide nationwide though although once again
    american canadian british australian irish indian u.s. us uk u.k. u.s nation's country's
    """
)
"""Words that no occupation's name goes back over."""
_COMPUTING = words(
    "support project security systems service services network infrastructure operations specialist technician manager consultant"
)
_DEGREES = words("degree degrees")
_CARRIERS = ("carrier", "carriers")
JOINTS = ("and", "&", "or")
_MARKS = ".,;:!?()[]{}\"“”'*|•·–—…/"
LONGEST = 7


class Phrase(NamedTuple):
    """
    A phrase in the singular, word by word in folded letters, with the joints and commas it was written with.

    `first` and `last` are the indices of its words among the words of the text, `joined` tells whether it goes over a joint.
    """

    words: tuple[str, ...]
    first: int
    last: int
    joined: bool = False

    @property
    def root(self) -> str:
        """The head noun."""
        return self.words[-1]


@lru_cache(maxsize=20_000)
def bare(token: str) -> str:
    """A printed word without the marks around it and without a possessive ending."""
    return token.strip(_MARKS).removesuffix("'s")


@lru_cache(maxsize=20_000)
def head_of(token: str) -> str | None:
    """The singular head noun that a printed word is, marks aside."""
    return head(bare(token))


@lru_cache(maxsize=20_000)
def modifies(token: str) -> bool:
    """Whether a word can stand before a head noun in an occupation's name."""
    return token[-1].isalnum() and token[0].isalpha() and token not in STOPS


def phrases(tokens: Sequence[str]) -> Iterator[Phrase]:
    """
    Every phrase with a head noun, the plain one first, then the one that goes on over "and" or commas.

    >>> [" ".join(p.words) for p in phrases("most medical records and information technicians work".split())]
    ['information technician', 'medical records and information technician']
    """
    for at in [n for n, may in enumerate(map(_may_be_head, tokens)) if may]:
        if not (head_of(tokens[at]) is not None or _is_carrier(tokens, at)) or _goes_on(tokens, at):
            continue
        start = _back(tokens, at)
        yield _phrase(tokens, start, at, joined=False)
        wider = _over_joints(tokens, start, at)
        if wider < start:
            yield _phrase(tokens, wider, at, joined=True)


@lru_cache(maxsize=20_000)
def _may_be_head(token: str) -> bool:
    """Whether a word is a head noun, or can be one beside others."""
    return head_of(token) is not None or bare(token) in _CARRIERS


def _is_carrier(tokens: Sequence[str], at: int) -> bool:
    """Whether a carrier is a person: "mail carriers", and no airline or insurer."""
    return bare(tokens[at]) in _CARRIERS and at > 0 and bare(tokens[at - 1]) in ("mail", "letter")


def _goes_on(tokens: Sequence[str], at: int) -> bool:
    """Whether the next word is the head instead: "nurse practitioner", "associate degree"."""
    if at + 1 == len(tokens) or not tokens[at][-1].isalnum():
        return False
    return head_of(tokens[at + 1]) is not None or bare(tokens[at + 1]) in _DEGREES


def _back(tokens: Sequence[str], at: int) -> int:
    start = at
    if tokens[at][0] in _MARKS:
        return start
    while start and at - start < LONGEST and _belongs(tokens, start):
        start -= 1
    return start


def _belongs(tokens: Sequence[str], start: int) -> bool:
    """
    Whether the word before a phrase is part of it.

    Among the words that are not by themselves: "other" behind a joint ("referees, and other sports officials"), and
    "it" for information technology ("it support specialist").
    """
    before = tokens[start - 1]
    if before == "other":
        return start >= 2 and tokens[start - 2] in JOINTS
    return modifies(before) or (before == "it" and bare(tokens[start]) in _COMPUTING)


def _over_joints(tokens: Sequence[str], start: int, at: int) -> int:
    """How far back a phrase goes over joints and commas: further heads, or words that share the head."""
    while start and at - start < 2 * LONGEST:
        before = start - 1
        if tokens[before] in JOINTS:
            before -= 1
        elif not tokens[before].endswith(","):
            break
        if before < 0 or tokens[before][-1] in ".;:)" or not modifies(tokens[before].rstrip(",") or ","):
            break
        start = _back(tokens[: before + 1], before)
    return start


def _phrase(tokens: Sequence[str], first: int, last: int, *, joined: bool) -> Phrase:
    return Phrase(_words(tuple(tokens[first : last + 1])), first, last, joined)


@lru_cache(maxsize=5_000)
def _words(tokens: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_named(tokens, n, len(tokens) - 1) for n in range(len(tokens)))


def _named(tokens: Sequence[str], index: int, last: int) -> str:
    """A word of a phrase: heads in the singular, a comma kept within."""
    token = tokens[index]
    if token in JOINTS:
        return "and"
    word = bare(token)
    inner = index < last and not (token.endswith(",") or tokens[index + 1] in JOINTS)
    word = word if inner or head(word) is None else singular(word)
    return f"{word}," if index < last and token.endswith(",") else word
