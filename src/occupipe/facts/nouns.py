"""The singular and the plural of nouns that name people."""

from __future__ import annotations

from functools import lru_cache

_IRREGULAR = {"men": "man", "salespeople": "salesperson", "wives": "wife"}
_NOT_PLURAL = ("ss", "us", "is")


@lru_cache(maxsize=20_000)
def singular(word: str) -> str:
    """
    The singular of a plural noun, or the word itself.

    >>> [singular(w) for w in ("waitresses", "attorneys", "secretaries", "midwives", "salespeople", "coaches", "nurse")]
    ['waitress', 'attorney', 'secretary', 'midwife', 'salesperson', 'coach', 'nurse']
    """
    for ending, one in _IRREGULAR.items():
        if word.endswith(ending):
            return word.removesuffix(ending) + one
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(_NOT_PLURAL) else word


def plural(word: str) -> str:
    """
    The plural of a noun.

    >>> [plural(w) for w in ("waitress", "attorney", "secretary", "midwife", "salesperson", "coach", "nurse")]
    ['waitresses', 'attorneys', 'secretaries', 'midwives', 'salespeople', 'coaches', 'nurses']
    """
    for many, one in _IRREGULAR.items():
        if word.endswith(one):
            return word.removesuffix(one) + many
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "sh", "ch", "x")) else "s")
