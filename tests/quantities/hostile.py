"""Texts made to be slow or to be misread: long runs of what patterns begin with, repeat or end with."""

import time
from collections.abc import Callable

SEEDS = {
    "digits": "9",
    "groups": "1,234,",
    "apostrophes": "1'234'",
    "narrow groups": "1\u00a0234\u00a0",
    "points": "1.2.3.",
    "dollars": "$",
    "dollar amounts": "$1,234 to ",
    "open ranges": "12-",
    "open percents": "1 to 2 to ",
    "signs": "-+-",
    "percents": "1% ",
    "words": "one hundred and ",
    "tens": "twenty-",
    "millions": "million ",
    "halves": "half a ",
    "one in": "one in ",
    "out of": "9 out of ",
    "years": "2010-",
    "periods": "from 2010 to ",
    "next": "next ten ",
    "over": "over the next ",
    "hedges": "more than about ",
    "letters": "a",
    "capitals and blanks": "A b ",
    "blanks": " ",
    "narrow blanks": "\u00a0",
    "line ends": "\n",
    "brackets": "(",
    "joiners": "1\u200d",
    "soft hyphens": "$1\u00ad",
    "dots": ".",
    "commas": ",",
}
GROWTH = 16  # times as much text
BOUND = 4 * GROWTH  # times as much work at most: linear is 16, quadratic 256
SHORTEST = 1_000  # characters
LEAST = 0.0001  # seconds: what is faster than that is not measured


def takes(work: Callable[[str], object], text: str) -> float:
    """The processor time that reading a text takes, the best of three."""
    return max(LEAST, min(_once(work, text) for _ in range(3)))


def _once(work: Callable[[str], object], text: str) -> float:
    started = time.process_time()
    work(text)
    return time.process_time() - started


def grows_linearly(work: Callable[[str], object], seed: str) -> bool:
    """
    Whether sixteen times as much text makes clearly less than quadratic work, at one of two tries.

    The time itself is never judged, only how it grows; a second try forgives a machine that was busy elsewhere.
    """
    short = seed * (SHORTEST // len(seed))
    long = short * GROWTH
    return any(takes(work, long) <= BOUND * takes(work, short) for _ in range(2))
