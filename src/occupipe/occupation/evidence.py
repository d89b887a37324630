"""Evidence: the words a part was read from, and their place."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field
from pydantic.dataclasses import dataclass

from occupipe.article import Article
from occupipe.spans import Span

Offset = Annotated[int, Field(ge=0)]
FromOne = Annotated[int, Field(ge=1)]


@dataclass(frozen=True, slots=True, config=ConfigDict(extra="forbid"))
class Evidence:
    """
    Where a part stands: the words, their context, and both as offsets and as places of the source file.

    `start` and `end` are half-open offsets into the article's text, `line` to `end_column` count from 1, end exclusive.
    The quote is as long as its span, and stands in its context where the offsets say.
    """

    start: Offset
    end: Offset
    context_start: Offset
    context_end: Offset
    line: FromOne
    column: FromOne
    end_line: FromOne
    end_column: FromOne
    quote: str
    context: str

    def __post_init__(self) -> None:
        span, context = Span(self.start, self.end), Span(self.context_start, self.context_end)
        if not context.covers(span):
            raise ValueError(f"{self.start}..{self.end} is not in its context {self.context_start}..{self.context_end}")
        if len(self.context) != context.end - context.start:
            raise ValueError("the words of the context are not as long as its span")
        if self.context[span.start - context.start : span.end - context.start] != self.quote:
            raise ValueError("the quote is not what stands at its place in the context")
        if (self.end_line, self.end_column) <= (self.line, self.column):
            raise ValueError("the end is not behind the start")

    @property
    def span(self) -> Span:
        """The words alone."""
        return Span(self.start, self.end)


def evidence_of(article: Article, span: Span, context: Span) -> Evidence:
    """The evidence of a span within its context."""
    start, end = article.extent(span)
    return Evidence(
        span.start, span.end, context.start, context.end, start.line, start.column, end.line, end.column,
        article.words(span), article.words(context),
    )  # fmt: skip
