"""What a rule judges: an article and the occupation read from it, with the look-ups that rules share."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from occupipe.article import Article, Block, BlockKind
from occupipe.facts.fact import Status
from occupipe.occupation import Figure, Occupation, Part
from occupipe.quantities.folding import fold
from occupipe.readers.shown import Shown
from occupipe.rules.passage import Passage
from occupipe.rules.suppressing import Silence
from occupipe.spans import Span

if TYPE_CHECKING:
    from occupipe.markup.page import Markup

MOST_NAMES = 6  # names of the occupation that sentences are searched for


@dataclass(frozen=True)
class Case:
    """
    An article, the occupation read from it, and the day, age limit and profile of markup of a `validate` run.

    `again` are the places that state a figure of the occupation once more, each with the place of that figure. `notes` is for what several rules work out from the same case.
    """

    article: Article
    occupation: Occupation
    as_of: date | None = None
    max_age_years: int = 3
    profile: str = "core"
    again: tuple[tuple[Span, Span], ...] = ()
    notes: dict[Hashable, Any] = field(default_factory=dict, init=False, compare=False, repr=False)

    @cached_property
    def markup(self) -> Markup:
        """What the article's page says to machines."""
        from occupipe.markup.page import markup_of  # loaded only where a rule of markup asks

        return markup_of(self.article)

    @cached_property
    def silence(self) -> Silence:
        """The suppressions of the article."""
        return Silence(self.article)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """All figures in the order of the text."""
        return tuple(part for part in self.occupation.parts() if isinstance(part, Figure))

    @cached_property
    def newest_year(self) -> int | None:
        """The newest reference year of any figure of the article, None where no figure has one."""
        return max((f.reference_year for f in self.figures if f.reference_year is not None), default=None)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The occupation's names in lower case, in the singular as far as the article has it."""
        named = (
            *(part.name for part in self.occupation.names),
            *(part.text for part in self.occupation.alternate_names),
        )
        return tuple(dict.fromkeys(fold(name) for name in named))[:MOST_NAMES]

    @cached_property
    def _starts(self) -> list[int]:
        return [block.span.start for block in self.article.blocks]

    def block_at(self, offset: int) -> Block | None:
        """The block that an offset lies in or behind."""
        index = bisect_right(self._starts, offset) - 1
        return self.article.blocks[index] if index >= 0 else None

    def section_of(self, part: Part) -> int | None:
        """The section a part stands in, by the index of its heading; None before the first."""
        return self._section_at(part.span)

    def sections_of(self, part: Part) -> tuple[int | None, ...]:
        """The sections that state a part, its own first."""
        if part.span not in self._repeats:
            return (self._section_at(part.span),)
        return tuple(dict.fromkeys(self._section_at(place) for place in self.places_of(part)))

    def _section_at(self, place: Span) -> int | None:
        block = self.block_at(place.start)
        return None if block is None else block.section

    @cached_property
    def _repeats(self) -> dict[Span, list[Span]]:
        found: dict[Span, list[Span]] = {}
        for place, first in self.again:
            found.setdefault(first, []).append(place)
        return found

    def places_of(self, part: Part) -> tuple[Span, ...]:
        """All places that state a part, its own first. One whose value a reviewer corrected is stated nowhere else."""
        again = () if part.status is Status.CORRECTED else self._repeats.get(part.span, ())
        return (part.span, *again)

    def is_once(self, place: Span) -> bool:
        """Whether a figure is stated at a place and nowhere else."""
        return not any(place in pair for pair in self.again)

    @cached_property
    def title(self) -> Span:
        """What a finding on the whole document points at: its first heading, else its first character."""
        heading = next((b.span for b in self.article.blocks if b.kind is BlockKind.HEADING), None)
        first = len(self.article.text) - len(self.article.text.lstrip())
        return heading or Span(first, first + 1)

    @cached_property
    def _shown(self) -> Shown | None:
        return Shown(self.article.text, self.article.notations) if self.article.notations else None

    def passage(self, start: int, end: int) -> Passage:
        """
        The words between two offsets.

        Rules ask for what stands around a figure: to fold a whole article costs more than all of them together.
        """
        shown = self._shown
        if shown is None:
            return Passage(_folded(self.article.text[start:end]), start)
        first, last = shown.offset(start), shown.offset(end)
        return Passage(_folded(shown.text[first:last]), first, shown)

    @property
    def whole(self) -> Span:
        """The whole text, or its first place where there is none."""
        return Span(0, max(1, len(self.article.text)))

    def context(self, part: Part) -> Passage:
        """The words of the sentence, row or item that a part stands in."""
        return self.passage(part.evidence.context_start, part.evidence.context_end)

    def words(self, span: Span) -> str:
        """The words at a span, for searches that need no place."""
        return self.passage(span.start, span.end).text


def _folded(text: str) -> str:
    return fold(text).replace("\u00a0", " ")
