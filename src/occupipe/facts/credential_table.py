"""The table of known credentials: names, letters, awarding bodies, and where each was confirmed."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from occupipe import late as re
from occupipe.quantities.folding import fold

_WORD = re.compile(r"[a-z0-9+]+(?:&[a-z0-9]+)?")
_SMALL = frozenset(
    ["the", "a", "an", "of", "in", "for", "and", "to", "certification", "certificate", "credential", "exam"]
)
Words = tuple[str, ...]


class Credential(NamedTuple):
    """
    A row of the table: one name of a credential with its letters and one body that awards it.

    A credential has a row for each of its names and bodies. A row that is not `confirmed` is known but proves nothing.
    `confirmed_at` is the address of the page that has name, letters and body as the row has them.
    """

    name: str
    abbreviation: str
    issuer: str
    field: str
    confirmed_at: str
    confirmed: bool


@cache
def credentials() -> tuple[Credential, ...]:
    """All rows. To add one: a line in credentials.csv, with `yes` only where a page of the body was read."""
    table = files("occupipe.facts").joinpath("credentials.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(table.splitlines())
    return tuple(
        Credential(
            row["name"],
            row["abbreviation"],
            row["issuer"],
            row["field"],
            row["confirmed_at"],
            row["confirmed"] == "yes",
        )
        for row in rows
    )


@cache
def by_letters() -> dict[str, tuple[Credential, ...]]:
    """The rows by their letters, as `letters_of` gives them."""
    found: dict[str, list[Credential]] = {}
    for credential in credentials():
        if credential.abbreviation:
            found.setdefault(letters_of(credential.abbreviation), []).append(credential)
    return {letters: tuple(rows) for letters, rows in found.items()}


@cache
def by_name() -> dict[Words, tuple[Credential, ...]]:
    """The rows by the words of their names, as `name_words` gives them."""
    found: dict[Words, list[Credential]] = {}
    for credential in credentials():
        found.setdefault(name_words(credential.name), []).append(credential)
    return {words: tuple(rows) for words, rows in found.items()}


@cache
def bodies() -> dict[Words, str]:
    """All awarding bodies by the words of their names."""
    return {name_words(credential.issuer): credential.issuer for credential in credentials() if credential.issuer}


def letters_of(abbreviation: str) -> str:
    """
    The letters of an abbreviation, without stops, hyphens and marks.

    >>> letters_of("R.T.(R)"), letters_of("CCC-SLP"), letters_of("CPhT")
    ('RTR', 'CCCSLP', 'CPHT')
    """
    return "".join(ch for ch in abbreviation.upper() if ch.isalnum())


def name_words(name: str) -> Words:
    """
    The words that tell a name from another: folded, in the singular, without small words and marks.

    >>> name_words("Certified Welding Inspectors®"), name_words("Certified Nurse-Midwife")
    (('certified', 'welding', 'inspector'), ('certified', 'nurse', 'midwife'))
    """
    words = [word for word in _WORD.findall(fold(name).replace("'s", "").replace("®", " ")) if word not in _SMALL]
    return tuple(
        word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word for word in words
    )
