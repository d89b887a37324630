"""What a card shows: a name, sections of figures, sources. It knows a JSON-LD document and nothing else."""

from __future__ import annotations

from typing import NamedTuple

from occupipe.exports.card.words import Line, Number


class Row(NamedTuple):
    """
    Words or figures, and what they are of.

    `about` is what must be known of them: place, year, source. `more` stands under them. A share has a bar: its
    `length` is how much of the whole it takes, in percent, at least if that is a range; what is below 0 or above 100 is
    cut off.
    """

    label: str
    line: Line
    about: str = ""
    more: Line = ()
    length: Number | None = None


class Range(NamedTuple):
    """
    A range of pay to scale, from 0 (its low end) to 100.

    `half` are its quartiles, `middle` its median; `ends` are the words under both ends, `said` is all of it in words.
    """

    said: str
    ends: tuple[Row, Row]
    half: tuple[Number, Number] | None
    middle: Number


class Section(NamedTuple):
    """
    A part of a card under its heading. `about` holds for all of it.

    That of pay has a line that leads, its range to scale, and what is said below it.
    """

    name: str
    title: str
    rows: tuple[Row, ...] = ()
    about: str = ""
    lead: Line = ()
    range: Range | None = None
    said: Line = ()


class Card(NamedTuple):
    """A card: the occupation, where and by which code it is described, its sections, whom its figures are from."""

    name: str
    about: str
    sections: tuple[Section, ...]
    sources: str
