"""Articles on several occupations ("10 Best Jobs in Health Care"): told, so that nobody blends them into one."""

from __future__ import annotations

from typing import NamedTuple

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.fact import Fact
from occupipe.facts.own_occupation import own_occupation
from occupipe.facts.phrases import phrases
from occupipe.facts.scene import Context, Scene
from occupipe.quantities.folding import fold
from occupipe.spans import Span

_TITLE = re.compile(
    r"\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|best|top|highest[- ]paying|most|great|hot|in[- ]demand|lucrative)\b"
    r"[^.?!]{0,60}\b(?:jobs|careers|occupations|professions)\b"
)
_OF_SEVERAL = re.compile(r"(?i)\b(?:jobs|careers|occupations|professions)$")
_NUMBER = re.compile(r"^(?:\d{1,3}[.):]?|#\d{1,3}:?|no\. \d{1,3}:?) +")
ENOUGH, UNDER_SUCH_A_TITLE = 4, 2  # headings that each name another occupation


class Listed(NamedTuple):
    """A section of such an article: where its heading stands, and the occupation that it names."""

    span: Span
    name: str


def listed(scene: Scene) -> tuple[Listed, ...]:
    """
    The occupations of an article on several, by their headings; empty for an article on one.

    An article whose occupation is known from outside its text is about that one.
    """
    if scene.article.metadata.occupation and not _OF_SEVERAL.search(scene.article.metadata.occupation):
        return ()
    titled = bool(scene.contexts) and _TITLE.search(scene.text(scene.contexts[0])) is not None
    named = [entry for context in scene.contexts[1:] if (entry := _entry(scene, context)) is not None]
    own = own_occupation(scene).name
    if own and not titled and any(entry.name.startswith(own) or own in entry.name for entry in named):
        return ()
    enough = UNDER_SUCH_A_TITLE if titled else ENOUGH
    return tuple(named) if len({entry.name for entry in named}) >= enough else ()


def _entry(scene: Scene, context: Context) -> Listed | None:
    """The occupation that a heading or a numbered item consists of."""
    if context.kind not in (BlockKind.HEADING, BlockKind.LIST_ITEM):
        return None
    words = _NUMBER.sub("", scene.text(context)).rstrip(" :.").split()
    if not words or len(words) > 6:
        return None
    whole = any(phrase.first == 0 and phrase.last == len(words) - 1 for phrase in phrases(words))
    return Listed(context.span, " ".join(words)) if whole else None


def subject_in(entries: tuple[Listed, ...], fact: Fact) -> str | None:
    """The occupation of the section that a fact stands in, None before the first."""
    before = [entry for entry in entries if entry.span.start <= fact.span.start]
    return fold(before[-1].name) if before else None
