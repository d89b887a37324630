"""Comments in a source that speak to occupipe: `<!-- occupipe: ignore PAY103 reason -->`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from occupipe import late as re
from occupipe.article import Article, Comment, TextPlaces
from occupipe.spans import Position, Span

_COMMENT = re.compile(r"<!--\s{0,40}occupipe:(?P<words>[^<>]{0,500})-->")
_LETTER = re.compile(r"[^\n]")


def with_comments(article: Article) -> Article:
    """The article of a source whose text is the article's (plain text, Markdown), with its comments."""
    found = tuple(_comments(article.text))
    return replace(article, comments=found) if found else article


def with_page_comments(article: Article, page: str) -> Article:
    """The article of an HTML page with the comments of the page: each is placed at the block it is about."""
    found = tuple(_placed(article, page))
    return replace(article, comments=found) if found else article


def without_comments(text: str) -> str:
    r"""
    The text with blanks in the place of comments, so that all offsets stay.

    >>> without_comments("Pay.<!-- occupipe: x -->\nMore.")
    'Pay.                    \nMore.'
    """
    return _COMMENT.sub(lambda match: _LETTER.sub(" ", match[0]), text) if "<!--" in text else text


def spans(text: str) -> list[Span]:
    """Where comments stand in a text."""
    return [Span(*match.span()) for match in _COMMENT.finditer(text)] if "<!--" in text else []


def _comments(text: str) -> Iterator[Comment]:
    if "<!--" not in text:
        return
    places = TextPlaces(text)
    for match in _COMMENT.finditer(text):
        line = places.position(match.start()).line
        yield Comment(match["words"].strip(), match.start(), line, _trails(text, match.start()), Span(*match.span()))


def _placed(article: Article, page: str) -> Iterator[Comment]:
    found = list(_comments(page))
    places = TextPlaces(page if found else "")
    for comment in found:
        at = _offset(article, places.position(comment.at), trails=comment.trails)
        yield comment._replace(at=at, span=None)


def _offset(article: Article, place: Position, *, trails: bool) -> int:
    """The start of the block that a comment of a page stands in, behind, or before."""
    started = [b for b in article.blocks if article.places.position(b.span.start) <= place]
    if started and (trails or place < article.places.end(started[-1].span.end)):
        return started[-1].span.start
    following = article.blocks[len(started) :]
    return following[0].span.start if following else len(article.text)


def _trails(text: str, start: int) -> bool:
    """Whether words stand before a comment on its line; behind a tag it is about what follows."""
    before = text[text.rfind("\n", 0, start) + 1 : start].rstrip()
    return bool(before) and not before.endswith(">")
