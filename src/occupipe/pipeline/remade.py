"""An article remade from its record: what was quoted stands at its place, the rest is blank."""

from __future__ import annotations

from bisect import bisect_right

from occupipe.article import Article, Block, BlockKind, Metadata
from occupipe.occupation import Evidence, Occupation
from occupipe.spans import Position, Span


class QuotedPlaces:
    """Places of a remade article: exact at both ends of every quote, counted on from the last one elsewhere."""

    def __init__(self, evidence: list[Evidence]) -> None:
        starts = {quote.start: Position(quote.line, quote.column) for quote in evidence}
        self._ends = {quote.end: Position(quote.end_line, quote.end_column) for quote in evidence}
        self._known = dict(sorted(({0: Position(1, 1)} | self._ends | starts).items()))
        self._offsets = list(self._known)

    def position(self, offset: int) -> Position:
        """The place of an offset."""
        last = self._offsets[bisect_right(self._offsets, offset) - 1]
        place = self._known[last]
        return Position(place.line, place.column + offset - last)

    def end(self, offset: int) -> Position:
        """Where the character before an offset ends."""
        return self._ends.get(offset) or self.position(offset)

    def in_order(self, start: int, end: int) -> bool:  # noqa: ARG002 (the same for all of a text)
        """What was not in order was never quoted."""
        return True


def remade(occupation: Occupation) -> Article:
    """
    The article of an occupation as far as its evidence has it: each context is a paragraph.

    Rules judge what was stated, so that an occupation can be validated where its source is not at hand.
    """
    evidence = [part.evidence for part in occupation.parts()]
    text = [" "] * max((max(e.end, e.context_end) for e in evidence), default=1)
    for quote in evidence:
        text[quote.context_start : quote.context_end] = quote.context
        text[quote.start : quote.end] = quote.quote
    spans = _merged(sorted({Span(e.context_start, e.context_end) for e in evidence}))
    source = occupation.source
    return Article(
        stem=occupation.document,
        path=source.file,
        text="".join(text),
        blocks=tuple(Block(BlockKind.PARAGRAPH, span) for span in spans),
        sha256=source.sha256,
        metadata=Metadata(**source.model_dump(exclude={"file", "sha256"})),
        given_places=QuotedPlaces(evidence),
    )


def _merged(spans: list[Span]) -> list[Span]:
    """The spans of a sorted list, those that share characters as one."""
    merged: list[Span] = []
    for span in spans:
        if merged and merged[-1].meets(span):
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
