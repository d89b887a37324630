"""An article as an outline: a line for each block, so that a test shows what a reader saw."""

from occupipe.article import Article, Block, BlockKind
from occupipe.readers import markdown, plaintext

SHORT = {
    BlockKind.HEADING: "h", BlockKind.PARAGRAPH: "p", BlockKind.LIST_ITEM: "li", BlockKind.TABLE_ROW: "tr",
    BlockKind.FOOTNOTE: "note", BlockKind.FURNITURE: "page",
}  # fmt: skip


def plain(text: str) -> Article:
    return plaintext.read(text, "baker", "baker.txt")


def marked(text: str) -> Article:
    return markdown.read(text, "baker", "baker.md")


def outline(article: Article) -> list[str]:
    """`h2* Pay`: kind, level, marks, words; line ends as a slash."""
    return [f"{_head(block)} {article.words(block.span)}".replace("\n", " / ") for block in article.blocks]


def _head(block: Block) -> str:
    return f"{SHORT[block.kind]}{block.level or ''}{block.marks}{'!' if block.header else ''}"


def cells(article: Article) -> list[list[str | None]]:
    """The cells of all table rows."""
    rows = [block for block in article.blocks if block.kind is BlockKind.TABLE_ROW]
    return [[None if cell is None else article.words(cell) for cell in row.cells] for row in rows]


def groups(article: Article) -> list[int]:
    return [block.group for block in article.blocks]


def sections(article: Article) -> list[str | None]:
    """The words of the heading each block stands under."""
    return [article.words(h.span) if (h := article.heading_of(b)) else None for b in article.blocks]
