"""The narrower group a projection is for: `in state government, employment of paralegals will decline by 4 percent`."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.scene import Context, Scene
from occupipe.facts.scope_words import INDUSTRIES
from occupipe.quantities.quantity import Quantity
from occupipe.spans import Span

_CLAUSE_ENDS = ("; ", ": ", ". ", ", while ", ", but ", ", whereas ", ", and in ")
_BEFORE_IN = len("in ")
_WORD = r"[a-z][a-z'&-]*"
_GROUP = rf"in (?:the )?(?P<words>(?:{_WORD} ){{0,5}}?{INDUSTRIES})"
_SET_OUT = re.compile(rf"(?:and |but |however, |meanwhile, )?{_GROUP}(?:,| (?:it|they|employment|jobs) )")
_OF_OWN = re.compile(
    rf"\b(?:employment|jobs|positions|number) (?:of|for) (?:{_WORD} ){{1,5}}?{_GROUP}"
    r" (?:is|are|will|was|were|should|may|might|could|to|grows?|declines?)\b"
)
_NO_GROUP = frozenset(
    [
        "this", "that", "these", "those", "all", "any", "most", "many", "other", "every", "each", "their", "its", "our",
        "such", "both", "some", "various", "different", "certain", "general",
    ]
)  # fmt: skip
"""Words that make of a place of work no place in particular: `in all schools`."""


def scope_of(scene: Scene, context: Context, figure: Quantity) -> str | None:
    """The group that the clause of a projected change names as the place of those jobs; None where it names none."""
    start = _clause_start(scene.folded, context.span.start, figure.span.start)
    clause = scene.folded[start : figure.span.start]
    match = _SET_OUT.match(clause) or _OF_OWN.search(clause)
    if match is None or match["words"].split()[0] in _NO_GROUP:
        return None
    return scene.article.words(Span(start + match.start("words"), start + match.end("words")))


def _clause_start(folded: str, start: int, end: int) -> int:
    """Where the clause that ends at a figure begins: behind the last mark that ends one, or at the start of its context."""
    starts = (folded.rfind(mark, start, end) + len(mark) for mark in _CLAUSE_ENDS if mark in folded[start:end])
    last = max(starts, default=start)
    return last - _BEFORE_IN if folded[:last].endswith(_CLAUSE_ENDS[-1]) else last
