"""Readers of words stay linear: long texts made of their own cues, which a pattern that backtracks would not survive."""

import time

import pytest

from occupipe.facts import ARTICLE_CLAIMS
from occupipe.facts.scene import FARTHEST
from tests.facts.scenes import scene

TIMES = 2_500
HOSTILE = {
    "capitals": "A ",
    "one word": "A",
    "certified": "Certified ",
    "letters": "Certified Aaa (AB) ",
    "licenses": "License ",
    "bodies": "Board of Certified of the ",
    "brackets": "(",
    "degrees": "bachelor's ",
    "years": "2 years of experience ",
    "courses": "courses in a, b, c and d, ",
    "names": "nurses, ",
    "joined names": "nurses and ",
    "other names": "nurses, also called ",
    "sentences": "A nurse is (as told. ",
    "items": "- Skill: x y\n",
    "headings": "Key Skills\n\nPatience\n\nIt is good.\n\n",
}
SECONDS = 10  # a hundred times what it takes; quadratic readers took minutes


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_long_texts_of_cues_are_read_in_linear_time(piece: str) -> None:
    prepared = scene(piece * TIMES)
    begun = time.process_time()
    for read in ARTICLE_CLAIMS:
        for fact in read(prepared):
            assert fact.context.covers(fact.span)
    assert time.process_time() - begun < SECONDS


def test_what_is_inherited_is_looked_for_in_a_bounded_stretch() -> None:
    long = scene("Baker\n\n" + "The pay is $9 an hour. " * (3 * FARTHEST))
    assert sum(1 for _ in long.earlier(long.contexts[-1])) == FARTHEST
