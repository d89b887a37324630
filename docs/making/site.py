"""
`docs/site/`: an example site of three articles of `sources/`, and the file of the element beside it.

The site's own pages are an article as any site prints it. What is of occupipe on them was put there by its commands.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup, escape

import occupipe
from occupipe.article import Article, Block, BlockKind

ROOT, HERE = Path(__file__).parents[2], Path(__file__).parent
SITE, LAYOUT = "site", "site.html.jinja"
ELEMENT = Markup("<occupation-card></occupation-card>")
_STRONG = re.compile(r"\*\*([^*]+)\*\*")


class Embedding(NamedTuple):
    """One way to have an occupation on a page: the article, the commands that put it there, what the page says of it."""

    source: str
    commands: tuple[str, ...]
    told: str
    element: bool = False
    card: bool = False


EMBEDDINGS: dict[str, Embedding] = {
    "block": Embedding(
        "medical-records-technician.txt",
        ("inject site/block.html out/medical-records-technician.json",),
        "This page has JSON-LD in its head, put there by occupipe inject. Nothing of it is shown.",
    ),
    "element": Embedding(
        "dental-hygienist.md",
        ("inject site/element.html out/dental-hygienist.json --profile full", "export --to card-js --out ."),
        "The card above is drawn in your browser, from the JSON-LD in the head of this page.",
        element=True,
    ),
    "card": Embedding(
        "electrician.txt",
        ("export out/electrician.json --to html --out cards",),
        "The card above is a piece of HTML that was put into this page, with its JSON-LD.",
        card=True,
    ),
}
"""The pages by name."""


def pages() -> Iterator[tuple[str, str]]:
    """The pages, and the element's file."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / SITE).mkdir()
        _run(f"extract {ROOT.joinpath('sources').as_posix()} --to record --out out", folder)
        for page, embedding in EMBEDDINGS.items():
            _make(page, embedding, folder)
        (folder / SITE / "index.html").write_text(_index(), encoding="utf-8")
        made = sorted([*(folder / SITE).iterdir(), *folder.glob("*.js")])
        yield from [(path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8")) for path in made]


def _make(page: str, embedding: Embedding, folder: Path) -> None:
    """Write a page as a site does, and have the commands put in what is of occupipe."""
    path = folder / SITE / f"{page}.html"
    stem = embedding.source.partition(".")[0]
    if not embedding.card:
        path.write_text(_page(embedding), encoding="utf-8")
    for command in embedding.commands:
        _run(command, folder)
    if embedding.card:
        path.write_text(_page(embedding, (folder / "cards" / f"{stem}.html").read_text("ascii")), encoding="utf-8")


def _run(command: str, folder: Path) -> None:
    subprocess.run([sys.executable, "-m", "occupipe", *command.split(), "-q"], cwd=folder, check=True)  # noqa: S603


def _page(embedding: Embedding, card: str = "") -> str:
    """A page: the article with a place for the card behind its first paragraph."""
    article = occupipe.read(ROOT / "sources" / embedding.source)
    title, *parts = _parts(article)
    shown = ELEMENT if embedding.element else Markup(card)  # noqa: S704 (what our own command wrote)
    body = Markup("\n").join([parts[0], shown, *parts[1:]] if shown else parts)
    words = parts[0].striptags()
    return _layout(title.striptags(), words.partition(". ")[0] + ".", body, embedding.told, script=embedding.element)


def _index() -> str:
    entries = (
        Markup('<li><a href="{0}.html">{1}</a><br>{2}</li>').format(
            page, e.source.partition(".")[0].replace("-", " ").capitalize(), e.told.replace(" above", "")
        )
        for page, e in EMBEDDINGS.items()
    )
    body = Markup("<p>Three articles, and three ways to have an occupation on a page.</p>\n<ul>\n{0}\n</ul>").format(
        Markup("\n").join(entries)
    )
    return _layout("Careers", "Three ways to have an occupation on a page.", body, "Made by make docs.", script=False)


def _layout(title: str, description: str, body: Markup, told: str, *, script: bool) -> str:
    layout = Environment(autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True).from_string(
        (HERE / LAYOUT).read_text(encoding="utf-8")
    )
    return layout.render(title=title, description=description, body=body, told=told, script=script)


def _parts(article: Article) -> Iterator[Markup]:
    """The article's headings, paragraphs, lists and tables."""
    for (kind, _), group in groupby(article.blocks, key=lambda block: (block.kind, block.group)):
        blocks = list(group)
        if kind is BlockKind.LIST_ITEM:
            yield Markup("<ul>\n{0}\n</ul>").format(Markup("\n").join(_block(article, b, "li") for b in blocks))
        elif kind is BlockKind.TABLE_ROW:
            yield Markup("<table>\n{0}\n</table>").format(Markup("\n").join(_row(article, b) for b in blocks))
        else:
            yield from (_block(article, b, "h2" if kind is BlockKind.HEADING else "p") for b in blocks)


def _block(article: Article, block: Block, tag: str) -> Markup:
    words = " ".join(article.text[block.span.start : block.span.end].split())
    strong = Markup(_STRONG.sub(r"<strong>\1</strong>", str(escape(words))))  # noqa: S704 (escaped before)
    return Markup("<{0}>{1}</{0}>").format(tag, strong)


def _row(article: Article, row: Block) -> Markup:
    tag = "th" if row.header else "td"
    cells = (article.text[cell.start : cell.end] if cell else "" for cell in row.cells)
    return Markup("<tr>{0}</tr>").format(Markup("").join(Markup("<{0}>{1}</{0}>").format(tag, cell) for cell in cells))
