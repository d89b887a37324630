"""Suppressions: which findings of an article are let stand, by a comment in it or by its side file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from occupipe import late as re
from occupipe.article import Article, Block, Comment, Suppression
from occupipe.rules.places import Places
from occupipe.spans import Span

VERB = "ignore"
_CODE = re.compile(r"[A-Z]{3}\d{3}")
_PARTS = re.compile(r"[\s,]+")

Remark: TypeAlias = "tuple[Comment, str]"
"""A comment, and one of the codes it names."""


class Ignoring(NamedTuple):
    """What a comment asks for: the codes it names and its reason, which may be missing."""

    codes: tuple[str, ...]
    reason: str

    @property
    def is_complete(self) -> bool:
        """Whether it names a rule and gives a reason."""
        return bool(self.codes and self.reason)


def ignoring(comment: Comment) -> Ignoring:
    """
    What a comment asks for.

    >>> ignoring(Comment("ignore PAY102, PAY103 as printed by the state", 0, 1, False))
    Ignoring(codes=('PAY102', 'PAY103'), reason='as printed by the state')
    """
    verb, _, rest = comment.words.partition(" ")
    words = _PARTS.split(rest.strip()) if verb == VERB else []
    count = next((n for n, word in enumerate(words) if not _CODE.fullmatch(word)), len(words))
    return Ignoring(tuple(words[:count]), " ".join(words[count:]) if any(words[count:]) else "")


@dataclass
class Silence:
    """The suppressions of one article, and those of them that have suppressed a finding."""

    article: Article
    used: set[Remark | Suppression] = field(default_factory=set)
    ran: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._remarks = [
            (comment, code, (*governed(self.article, comment), *_markup(self.article)))
            for comment in self.article.comments
            if (asked := ignoring(comment)).is_complete
            for code in asked.codes
        ]
        self._places: dict[str, Places[Comment]] = {}
        self._listed = [(s, _places(self.article, s.quote)) for s in self.article.suppressions]

    def __bool__(self) -> bool:
        """Whether there is anything to suppress."""
        return bool(self._remarks or self._listed)

    def covers(self, code: str, span: Span) -> bool:
        """Whether a finding is let stand; what lets it is used from then on."""
        found = set(self._of(code, span))
        self.used |= found
        return bool(found)

    def unused(self) -> Iterator[Remark]:
        """The codes of comments that suppress nothing, though their rule ran."""
        yield from ((c, code) for c, code, _ in self._remarks if code in self.ran and (c, code) not in self.used)

    def unused_listed(self) -> Iterator[Suppression]:
        """The suppressions from outside of the article that suppress nothing in it, though their rule ran."""
        idle = [s for s, _ in self._listed if s not in self.used]
        if not idle:
            return
        from occupipe.rules.catalogue import BY_CODE

        yield from (s for s in idle if s.code in self.ran or s.code not in BY_CODE)

    def _governing(self, code: str) -> Places[Comment]:
        """Where comments let a rule's findings stand; sorted once, since an article may have thousands."""
        if code not in self._places:
            self._places[code] = Places((p, c) for c, named, spans in self._remarks if named == code for p in spans)
        return self._places[code]

    def _of(self, code: str, span: Span) -> Iterator[Remark | Suppression]:
        yield from ((comment, code) for comment in self._governing(code).at(span))
        for suppression, places in self._listed:
            if suppression.code == code and (places is None or any(place.meets(span) for place in places)):
                yield suppression


def governed(article: Article, comment: Comment) -> tuple[Span, ...]:
    """
    The blocks a comment is about: that which it stands in or behind, else the next one.

    Before a list or a table it is about all of it.
    """
    started = [block for block in article.blocks if block.span.start <= comment.at]
    if started and (comment.trails or comment.at < started[-1].span.end):
        return (started[-1].span,)
    following = article.blocks[len(started) :]
    return tuple(block.span for block in _with_its_group(following))


def _with_its_group(blocks: Sequence[Block]) -> Iterator[Block]:
    """The first of the blocks, and the others of its list or table."""
    for number, block in enumerate(blocks):
        if number and not (block.group and (block.group, block.kind) == (blocks[0].group, blocks[0].kind)):
            return
        yield block


def _markup(article: Article) -> tuple[Span, ...]:
    """All of a page's source: a comment that names a rule of markup is about all markup of its page."""
    start = article.page_start
    return (Span(start, start + len(article.page.source)),) if article.page and article.page.source else ()


def _places(article: Article, quote: str | None) -> list[Span] | None:
    """Where the words of a quote stand, in text or markup, whatever blanks are between them; None for no quote."""
    if quote is None:
        return None
    pattern = r"\s+".join(re.escape(word) for word in quote.split())
    texts = [(0, article.text), (article.page_start, article.page.source if article.page else "")]
    found = ((start, match.span()) for start, text in texts for match in re.finditer(pattern, text) if pattern)
    return [Span(start + first, start + last) for start, (first, last) in found]
