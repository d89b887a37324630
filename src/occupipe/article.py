"""An article: its text, the blocks it is cut into, and where each character stands in the source file."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple, Protocol

from occupipe.spans import Position, Span


class BlockKind(StrEnum):
    """What a block of text is on its page."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    FOOTNOTE = "footnote"
    FURNITURE = "furniture"  # menus, calls to action, share links: words of the page, not of the article


class Block(NamedTuple):
    """
    One heading, paragraph, list item, table row, footnote or piece of furniture.

    `span` holds the words without bullet, number or heading marks. `level` is the depth of a heading, 1 to 6 (0 for
    all others). `marks` are the footnote marks (`*`, `**`) that a heading or paragraph bears, or that a footnote
    explains. `section` is the index of the heading the block stands under, None before the first. `group` counts
    lists and tables: blocks of one list share it. `cells` are the cells of a table row from left to right, None for an
    empty one, so that a cell's index is its column. `header` marks a row of column headings.
    """

    kind: BlockKind
    span: Span
    level: int = 0
    marks: str = ""
    section: int | None = None
    group: int = 0
    cells: tuple[Span | None, ...] = ()
    header: bool = False

    def placed(self, section: int | None, group: int, level: int) -> Block:
        """The same block, where its section, group and level are known."""
        if (section, group, level) == (self.section, self.group, self.level):
            return self
        return Block(self.kind, self.span, level, self.marks, section, group, self.cells, self.header)

    def at(self, span: Span, cells: tuple[Span | None, ...]) -> Block:
        """The same block in another text: there it has another span, and its cells have."""
        return Block(self.kind, span, self.level, self.marks, self.section, self.group, cells, self.header)


@dataclass(frozen=True, order=True, slots=True)
class Notation:
    """
    Characters of the source's format, and what a reader of the page sees in their place: mostly nothing.

    In Markdown the stars of `**bold**`, the target of a link, a comment, `&nbsp;`.
    """

    span: Span
    shown: str = ""


class Places(Protocol):
    """The map from offsets of the text to positions in the source file."""

    def position(self, offset: int) -> Position:
        """Where the character at `offset` stands; the text's length is the place behind the last character."""
        ...

    def end(self, offset: int) -> Position:
        """Where the character before `offset` ends: in HTML, tags may stand between it and the next one."""
        ...

    def in_order(self, start: int, end: int) -> bool:
        """Whether the characters from `start` to `end` stand in the same order in the source: browsers move some."""
        ...


class TextPlaces:
    """Places in a source whose lines are the text's lines: line ends are LF, CRLF or CR, a tab is one column."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *accumulate(len(line) + 1 for line in text.split("\n")[:-1])]

    def position(self, offset: int) -> Position:
        """The line and column of an offset, by bisection."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    end = position

    def in_order(self, start: int, end: int) -> bool:  # noqa: ARG002 (the same for all of a text)
        """The text is the source."""
        return True


@dataclass(frozen=True, slots=True)
class LinePlaces:
    """Places in a JSON Lines source: the line is the file's, the column counts into the decoded text."""

    line: int

    def position(self, offset: int) -> Position:
        """The file's line, and the offset counted from 1."""
        return Position(self.line, offset + 1)

    end = position

    def in_order(self, start: int, end: int) -> bool:  # noqa: ARG002 (the same for all of a text)
        """The text is the source."""
        return True


class Metadata(NamedTuple):
    """What is known of an article from outside its text: side file, front matter, keys of a JSON line."""

    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    retrieved: str | None = None
    licence: str | None = None
    language: str | None = None
    country: str | None = None
    soc_code: str | None = None
    occupation: str | None = None


class Correction(NamedTuple):
    """
    A value of the record that a reviewer of the side file gives otherwise: where, what, why, by whom and when.

    `path` leads through the record: `wages/0/value`. `quote`, where it is given, is what must be printed there: paths
    count, and what they lead to may change with the text. `file` and `line` are the correction's own place.
    """

    path: str
    value: str | None
    reason: str
    by: str
    date: str
    file: str
    line: int
    quote: str | None = None


class Acceptance(NamedTuple):
    """
    A reading that a reviewer of the side file found right: the words that are printed, what they were read as.

    `by` whom and when is said as in a correction; `file` and `line` are the acceptance's own place.
    """

    quote: str
    reading: str
    by: str
    date: str
    file: str
    line: int


class Suppression(NamedTuple):
    """
    A finding that someone has looked at and lets stand, as a side file or the configuration says: of which rule, why.

    `quote` are words of the article that the finding must touch, None for all that the rule finds. `file`, `line` and
    `column` are the suppression's own place.
    """

    code: str
    reason: str
    file: str
    line: int
    column: int
    quote: str | None = None


class Comment(NamedTuple):
    """
    A comment in a source that speaks to occupipe: `<!-- occupipe: ignore PAY103 reason -->`.

    `words` are those behind the colon. `at` is an offset of the article's text; `trails` tells that words stand before
    it on its line, which it then is about. `span` is the comment itself, None where it is not part of the text (HTML).
    """

    words: str
    at: int
    line: int
    trails: bool
    span: Span | None = None


class SearchKind(StrEnum):
    """Words that a search engine shows of a page, though they are not part of its text."""

    TITLE = "title"  # <title>
    DESCRIPTION = "description"  # <meta name="description">
    OG_TITLE = "og_title"  # Open Graph, also Twitter cards
    OG_DESCRIPTION = "og_description"
    QUESTION = "question"  # FAQ markup (JSON-LD)
    ANSWER = "answer"


class SearchText(NamedTuple):
    """What search users see of a page: kept apart from its text, with places of its own in the source file."""

    kind: SearchKind
    text: str
    places: Places


class Page(NamedTuple):
    """
    The source of a page that says things to machines, kept beside the text that it shows to people.

    `scripts` are the insides of its JSON-LD elements; `has_items` tells that tags may bear Microdata or RDFa. A JSON-LD
    file is one script.
    """

    source: str
    scripts: tuple[Span, ...]
    places: Places
    has_items: bool = False


@dataclass(frozen=True)
class Article:
    """
    A source as text.

    `stem` names its outputs, `path` is the source file as it is printed, `sha256` the digest of the source's bytes.
    Line ends of `text` are LF and a BOM is left out; `places` still counts as the file does. `notations` are in the
    order of the text and do not meet. `page` is there where the source has markup for machines; spans in its source
    count on behind the text, from `page_start` on, and those of search texts behind it.
    """

    stem: str
    path: str
    text: str
    blocks: tuple[Block, ...]
    sha256: str = ""
    metadata: Metadata = field(default_factory=Metadata)
    given_places: Places | None = None
    notations: tuple[Notation, ...] = ()
    corrections: tuple[Correction, ...] = ()
    acceptances: tuple[Acceptance, ...] = ()
    search_texts: tuple[SearchText, ...] = ()
    suppressions: tuple[Suppression, ...] = ()
    comments: tuple[Comment, ...] = ()
    page: Page | None = None

    @cached_property
    def places(self) -> Places:
        """The map to the source file; by default the text's own lines."""
        return self.given_places or TextPlaces(self.text)

    @property
    def page_start(self) -> int:
        """The offset that the first character of the page's source has among the spans of this article."""
        return len(self.text) + 1 if self.text else 0

    def search_start(self, text: SearchText) -> int:
        """The offset that the first character of a search text has: they count on behind the page's source, in order."""
        number = next(n for n, other in enumerate(self.search_texts) if other is text)
        return self._stretches[number - len(self.search_texts)][0]

    @cached_property
    def _stretches(self) -> list[tuple[int, str, Places]]:
        """What spans can lie in, each with the offset at which it begins: the text, the page's source, search texts."""
        found: list[tuple[int, str, Places]] = [(0, self.text, self.places)]
        start = self.page_start
        if self.page is not None:
            found.append((start, self.page.source, self.page.places))
            start += len(self.page.source) + 1
        for text in self.search_texts:
            found.append((start, text.text, text.places))
            start += len(text.text) + 1
        return found

    def located(self, span: Span) -> tuple[str, Span, Places]:
        """What a span lies in, the text or what is behind it: the characters, the span in them, their places."""
        if span.start < len(self.text):
            return self.text, span, self.places
        index = bisect_right(self._stretches, span.start, key=lambda stretch: stretch[0]) - 1
        start, characters, places = self._stretches[index]
        return characters, Span(span.start - start, span.end - start), places

    def extent(self, span: Span) -> tuple[Position, Position]:
        """Where the words at a span begin and end in the source file."""
        _, within, places = self.located(span)
        start = places.position(within.start)
        return start, max(start, places.end(within.end))  # words that were moved may end before they begin

    def in_order(self, span: Span) -> bool:
        """Whether the words at a span stand in the source in the same order, so that they can be quoted from it."""
        _, within, places = self.located(span)
        return places.in_order(within.start, within.end)

    def words(self, span: Span) -> str:
        """The characters at a span."""
        characters, within, _ = self.located(span)
        return characters[within.start : within.end]

    def heading_of(self, block: Block) -> Block | None:
        """The heading a block stands under, None before the first heading."""
        return None if block.section is None else self.blocks[block.section]

    def footnotes_for(self, marks: str) -> tuple[Block, ...]:
        """The footnotes that explain the given marks: `*` is answered by the footnote that starts with one `*`."""
        if not marks:
            return ()
        return tuple(b for b in self.blocks if b.kind is BlockKind.FOOTNOTE and b.marks == marks)
