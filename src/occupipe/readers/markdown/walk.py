"""A walk over the block tokens of a Markdown text, which gathers its structure."""

from __future__ import annotations

from dataclasses import dataclass, field

from markdown_it.token import Token

from occupipe import late as re
from occupipe.article import Block, BlockKind, Notation
from occupipe.readers import blocks
from occupipe.readers.columns import goes_on_with
from occupipe.readers.lines import NO_FIGURES
from occupipe.readers.markdown.block_rules import LONGEST_NUMBER
from occupipe.readers.markdown.inline import notations
from occupipe.readers.markdown.lines import Line, Lines, lines_of, located
from occupipe.readers.markdown.notation import html_notations
from occupipe.readers.markdown.tables import cells_of
from occupipe.spans import Span

_FENCE_END = re.compile(r"(?:`{3,}|~{3,})")


@dataclass
class Structure:
    """
    Marked blocks (those of one list or table share a `group`), plain lines and notations, all by source offsets.

    `breaks` are places that part the plain lines before from those behind: marked blocks, rules, code. `joints` are the
    line ends at which a plain line goes on below; `wrapped` tells whether lines may do so.
    """

    wrapped: bool = False
    marked: list[Block] = field(default_factory=list)
    plain: list[Span] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)
    joints: list[int] = field(default_factory=list)
    notations: list[Notation] = field(default_factory=list)


class Walk:
    """A walk over the tokens: what is open, and what was found so far."""

    def __init__(self, text: str, references: dict[str, object]) -> None:
        self.references = references
        self.source = Lines(text)
        self.found = Structure(self.source.wrapped)
        self.groups = 0
        self.lists: list[int] = []
        self.opened: Token | None = None
        self.item: Token | None = None
        self.header = False

    def part(self, token: Token) -> None:
        """A rule between paragraphs."""
        self.found.breaks.append(self.source.start(lines_of(token)[0]))

    def code(self, token: Token) -> None:
        """A fenced block of code, which is no content; one that is never closed is text."""
        first, last = lines_of(token)
        self.part(token)
        lines = self.source.spans(first + 1, last)
        if not lines or not _FENCE_END.fullmatch(self.source.text, lines[-1].start, lines[-1].end):
            self.found.plain += lines

    def html(self, token: Token) -> None:
        """Lines of HTML: what is shown of them is text."""
        first, last = lines_of(token)
        self.found.notations += html_notations(self.source.text, self.source.start(first), self.source.start(last) - 1)
        self.found.plain += self.source.spans(first, last)

    def open(self, token: Token) -> None:
        """A heading or paragraph: the inline token that follows has its words."""
        self.opened = token

    def open_list(self, _token: Token) -> None:
        """A list, perhaps inside another."""
        self.groups += 1
        self.lists.append(self.groups)

    def close_list(self, _token: Token) -> None:
        """The end of a list."""
        self.lists.pop()

    def open_item(self, token: Token) -> None:
        """A list item: the first words that follow are its own. A year alone on its line is no item without words."""
        self.item = token
        line = self.source.words(lines_of(token)[0])
        if len(token.info) > LONGEST_NUMBER and line and line.end - line.start == len(token.info) + 1:
            self.found.plain.append(line)

    def open_table(self, _token: Token) -> None:
        """A table, whose rows follow."""
        self.groups += 1

    def head(self, token: Token) -> None:
        """The start or end of a table's head."""
        self.header = token.nesting > 0

    def row(self, token: Token) -> None:
        """A row of a table, cut anew since the parser's cells have lost their places. A line without a bar is text."""
        self.opened = None
        line = self.source.words(lines_of(token)[0])
        if line is None:
            return
        cells = cells_of(self.source.text, line)
        for span in (cell for cell in cells or (line,) if cell is not None):
            self.note(self.source.text[span.start : span.end], [Line(0, span)])
        given = [cell for cell in cells if cell is not None]
        if given:
            span = Span(given[0].start, given[-1].end)
            header = self.header or self.goes_on(cells, self.source.text[span.start : span.end])
            self.mark(Block(BlockKind.TABLE_ROW, span, group=self.groups, cells=cells, header=header))
        elif not cells:
            self.found.plain.append(line)

    def goes_on(self, cells: tuple[Span | None, ...], words: str) -> bool:
        """Whether a row goes on with the headings of a table: they reach over several columns, which it names."""
        above = self.found.marked[-1] if self.found.marked else None
        if above is None or not above.header or above.group != self.groups:
            return False
        return goes_on_with(above.cells, cells) and not any(map(str.isdigit, NO_FIGURES.sub("", words)))

    def inline(self, token: Token) -> None:
        """The words of a heading, list item, note or paragraph."""
        opened, item = self.opened, self.item
        lines = self.source.placed(token)
        if not lines or (opened is None and not token.meta):
            return
        self.note(token.content, lines)
        self.item = None
        spans = [line.source for line in lines]
        whole = Span(spans[0].start, spans[-1].end)
        if token.meta:
            self.mark(Block(BlockKind.FOOTNOTE, whole, marks=token.meta["note"]))
        elif opened is not None and opened.type == "heading_open" and _is_heading(opened, token.content):
            self.mark(Block(BlockKind.HEADING, whole, level=int(opened.tag[1])))
        elif self.lists and item is not None:
            self.begin_item(item, spans)
        elif self.lists:
            self.mark(Block(BlockKind.PARAGRAPH, whole))
        else:
            self.found.plain += spans
            self.found.joints += self.source.joints(spans)

    def begin_item(self, item: Token, lines: list[Span]) -> None:
        """A list item and the lines that go on with it."""
        if len(item.info) > LONGEST_NUMBER:
            at = self.source.text.rfind(item.info, 0, lines[0].start)
            self.found.plain += [Span(at, lines[0].end), *lines[1:]]
            return
        own = self.source.item_lines(lines)
        self.found.plain += lines[own:]
        span = Span(lines[0].start, lines[own - 1].end)
        note = blocks.one_line(blocks.lines_of(self.source.bulleted(span))[0])
        if note is not None and note.kind is BlockKind.FOOTNOTE:  # `* Source: ...`, where the star was no bullet
            self.mark(Block(BlockKind.FOOTNOTE, span, marks=note.marks))
        else:
            self.mark(Block(BlockKind.LIST_ITEM, span, group=self.lists[-1]))

    def mark(self, block: Block) -> None:
        """A marked block."""
        self.found.marked.append(block)
        self.found.breaks.append(block.span.start)

    def note(self, content: str, lines: list[Line]) -> None:
        """The notations of a token's content."""
        self.found.notations += located(notations(content, self.references), lines)
        self.found.notations += self.source.marks_before(lines[1:])


def _is_heading(opened: Token, words: str) -> bool:
    """Whether an underlined paragraph is a heading: a rule right below a sentence underlines it by mistake."""
    short = "\n" not in words and len(words) <= blocks.LONGEST_HEADING and words[-1] not in ".;,"
    return opened.markup.startswith("#") or short
