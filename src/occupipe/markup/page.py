"""The markup of a page or a JSON-LD file: all blocks, and the things in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from occupipe.article import Article
from occupipe.markup.blocks import Block, Known, Syntax, json_block
from occupipe.markup.json_stands import Path
from occupipe.markup.terms_elsewhere import RETIRED_TYPES
from occupipe.markup.things import Reference, Thing, Value
from occupipe.markup.vocabulary import is_kind_of, nearest
from occupipe.markup.vocabulary_terms import TYPES

_OF_OCCUPATIONS = frozenset(
    ("Occupation", "OccupationalExperienceRequirements", "MonetaryAmountDistribution", *RETIRED_TYPES)
)
"""Types that only markup of occupations has."""


@dataclass(frozen=True)
class Markup:
    """All markup of one source. `is_page` tells a page from a JSON-LD file."""

    blocks: tuple[Block, ...]
    is_page: bool = False

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.blocks)

    @cached_property
    def things(self) -> list[Thing]:
        """All nodes in the order of the blocks."""
        return [thing for block in self.blocks for thing in block.things]

    @cached_property
    def is_about_occupations(self) -> bool:
        """Whether it says anything of an occupation: markup of recipes and shops is not judged."""
        kinds = {kind for thing in self.things for kind in thing.kinds}
        return not kinds.isdisjoint(_OF_OCCUPATIONS) or any(
            nearest(kind, ("Occupation",)) for kind in kinds - TYPES.keys()
        )

    @cached_property
    def judged(self) -> list[Thing]:
        """The nodes that are judged: all of their types are of the table."""
        if not self.is_about_occupations:
            return []
        return [thing for thing in self.things if thing.kinds and not thing.is_foreign]

    @cached_property
    def _known(self) -> dict[str, Thing]:
        """The nodes that have an identifier and a type, by their identifiers; of two the first."""
        known: dict[str, Thing] = {}
        for thing in self.things:
            if thing.at and (thing.kinds or thing.is_foreign):
                known.setdefault(thing.at, thing)
        return known

    def referred(self, value: Value) -> Thing | None:
        """The thing that a value is or refers to, None for a literal and for what stands elsewhere."""
        if isinstance(value.value, Reference):
            return self._known.get(value.value.at)
        return value.value if isinstance(value.value, Thing) else None

    def of_kind(self, kind: str) -> list[Thing]:
        """The nodes of a type or of a kind of it."""
        return [thing for thing in self.things if any(is_kind_of(name, (kind,)) for name in thing.kinds)]

    @cached_property
    def occupations(self) -> list[Thing]:
        """The nodes that are occupations."""
        return self.of_kind("Occupation")

    @cached_property
    def _paths(self) -> set[tuple[int, Path]]:
        """The blocks and paths of all occupations."""
        return {(id(thing.block), thing.path) for thing in self.occupations}

    def is_under_occupation(self, thing: Thing) -> bool:
        """Whether a thing is an occupation or stands under one."""
        steps = range(len(thing.path) + 1)
        return any((id(thing.block), thing.path[:end]) in self._paths for end in steps)

    @cached_property
    def described(self) -> list[Thing]:
        """The nodes of the one occupation that the markup is about: those on top that bear the name of the first."""
        on_top = [thing for thing in self.occupations if thing.is_on_top]
        named = {thing.text("name") for thing in on_top[:1]}
        return [thing for thing in on_top if thing.text("name") in named]


def markup_of(article: Article) -> Markup:
    """The markup of an article's page, none for an article without one."""
    page = article.page
    if page is None:
        return Markup(())
    start = article.page_start
    scripts = [json_block(page.source[s.start : s.end], start + s.start) for s in page.scripts]
    if not article.text:
        return Markup(tuple(scripts))
    items = _embedded(page.source, start) if page.has_items else ()
    return Markup((*scripts, *items), is_page=True)


def _embedded(source: str, start: int) -> Iterator[Block]:
    """The blocks of Microdata and RDFa; the page is read again only where a tag may bear some."""
    from occupipe.markup.embedded import embedded

    for syntax, document, found in embedded(source):
        yield Block(Syntax(syntax), start, source, document, Known(found), not found.faults)
