"""Comparison of one passage: what was found, missed, wrong, and said of other occupations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from occupipe.evaluation.attributes import ATTRIBUTES, Attribute
from occupipe.evaluation.claims import SCORED, Claim
from occupipe.evaluation.gold import Passage
from occupipe.evaluation.keys import Key, loose, strict


class Matched(NamedTuple):
    """Claims by one key: pairs of hand-read and extracted ones that are the same, hand-read ones missed, wrong ones."""

    found: tuple[tuple[Claim, Claim], ...]
    missed: tuple[Claim, ...]
    wrong: tuple[Claim, ...]


class Slip(NamedTuple):
    """An attribute of a found figure that is not the hand-read one."""

    attribute: Attribute
    gold: Claim
    said: Claim


class Compared(NamedTuple):
    """
    A passage and what was read out of it.

    `own` are the facts of all kinds that were extracted without a subject, `elsewhere` those of other occupations,
    `strangers` those among them whose figure the gold does not give to another occupation.
    """

    passage: Passage
    strict: Matched
    loose: Matched
    own: int
    elsewhere: int
    strangers: int

    @property
    def mistakes(self) -> int:
        """How many claims of the scored kinds were missed or wrong."""
        return len(self.strict.missed) + len(self.strict.wrong)

    @property
    def slips(self) -> Iterator[Slip]:
        """The attributes that are not right, in the order of the hand-read claims."""
        for gold, said in self.strict.found:
            for attribute in ATTRIBUTES:
                if attribute.is_asked(gold) and not attribute.is_right(gold, said):
                    yield Slip(attribute, gold, said)


def compared(passage: Passage, said: Iterable[Claim]) -> Compared:
    """A passage against the claims that were extracted from its text."""
    claims = list(said)
    own = [claim for claim in claims if not claim.subject]
    elsewhere = [claim for claim in claims if claim.subject]
    known = {loose(claim) for claim in passage.claims if claim.subject}
    return Compared(
        passage,
        matched(passage.claims, own, strict),
        matched(passage.claims, own, loose),
        own=len(own),
        elsewhere=len(elsewhere),
        strangers=sum(loose(claim) not in known for claim in elsewhere),
    )


def matched(gold: Iterable[Claim], own: Iterable[Claim], key: Callable[[Claim], Key]) -> Matched:
    """
    Claims of the article's own occupation by a key, each key once.

    A doubtful claim is not asked for, and whoever says it is not wrong. Of claims with one key the last hand-read and
    the first extracted one stand for all.
    """
    scored = [claim for claim in gold if claim.kind in SCORED]
    asked = {key(claim): claim for claim in scored if not claim.subject and not claim.doubtful}
    free = {key(claim) for claim in scored if claim.doubtful}
    said: dict[Key, Claim] = {}
    for claim in own:
        if claim.kind in SCORED:
            said.setdefault(key(claim), claim)
    return Matched(
        tuple((claim, said[k]) for k, claim in asked.items() if k in said),
        tuple(claim for k, claim in asked.items() if k not in said),
        tuple(claim for k, claim in said.items() if k not in asked and k not in free),
    )
