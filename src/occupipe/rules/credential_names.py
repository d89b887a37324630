"""Names of credentials: which are so near a known one that they are meant to be it, and whether letters fit a name."""

from __future__ import annotations

from itertools import zip_longest

from occupipe.facts.credential_table import Credential, Words, letters_of, name_words

STEM = 4  # letters that two forms of one word share: "register" and "registrar"


def is_slip_of(name: Words, known: Words) -> bool:
    """
    Whether a name is a slip of a known one: the same words, but for some that begin alike, or with one left out.

    >>> is_slip_of(("certified", "tumor", "register"), ("certified", "tumor", "registrar"))
    True
    >>> is_slip_of(("certified", "scrum", "professional"), ("certified", "safety", "professional"))
    False
    """
    if name == known or not set(name) & set(known):
        return False
    if len(name) == len(known):
        return all(a == b or _begin_alike(a, b) for a, b in zip_longest(name, known, fillvalue=""))
    return len(known) > 2 and len(name) == len(known) - 1 and _is_subsequence(name, known)


def _begin_alike(first: str, second: str) -> bool:
    return len(first) > STEM and len(second) > STEM and first[:STEM] == second[:STEM]


def _is_subsequence(part: Words, whole: Words) -> bool:
    words = iter(whole)
    return all(word in words for word in part)


def same_body(stated: str, credential: Credential) -> bool:
    """
    Whether an article's awarding body is that of a credential, by name, by a part of it, or by its initials.

    >>> nala = Credential("Certified Paralegal", "CP", "National Association of Legal Assistants", "law", "", True)
    >>> same_body("NALA", nala), same_body("National Federation of Paralegal Associations", nala)
    (True, False)
    """
    stated_words, known = set(name_words(stated)), set(name_words(credential.issuer))
    return stated_words <= known or known <= stated_words or initials_of(credential.issuer) in letters_of_words(stated)


def letters_of_words(text: str) -> set[str]:
    """The words of a text as letters alone: an abbreviation among them can be compared."""
    return {letters_of(word) for word in text.split()}


def initials_of(name: str) -> str:
    """The initials of a body's name, small words left out."""
    return "".join(word[0].upper() for word in name_words(name))


def letters_fit(letters: str, name: str) -> bool:
    """
    Whether letters can be short for a name: they are met in it in order, the first at the start of a word.

    >>> letters_fit("CPHT", "Certified Pharmacy Technician"), letters_fit("RHIT", "Certified Tumor Registrar")
    (True, False)
    """
    plain = letters_of(name)
    if not letters or letters[0] not in {letters_of(word)[:1] for word in name.split()}:
        return False
    rest = iter(plain)
    return all(letter in rest for letter in letters)
