"""Facts: what an article states, read claim by claim."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from occupipe.article import Article
from occupipe.facts import (
    credential,
    description,
    duty,
    education,
    employment,
    experience,
    openings,
    projection,
    share,
    skill,
    title,
    topic,
    wage,
)
from occupipe.facts.fact import Fact, Reading, Unread
from occupipe.facts.hush import hushed
from occupipe.facts.language import is_english
from occupipe.facts.listing import listed, subject_in
from occupipe.facts.merge import again, gathered
from occupipe.facts.notation import read_shown
from occupipe.facts.percent_kind import is_quantile
from occupipe.facts.refused import refused
from occupipe.facts.scene import MARKED, Context, Scene, scene_of
from occupipe.quantities.quantity import Hedge, Quantity
from occupipe.spans import Span

ARTICLE_CLAIMS: tuple[Callable[[Scene], Iterator[Fact]], ...] = (
    title.read,
    description.read,
    education.read,
    experience.read,
    credential.read,
    duty.read,
    skill.read,
    topic.read,
)
"""The claims that are read over a whole article, in order. To add one: its file with `read`, a row here."""

CLAIMS: tuple[Callable[[Scene, Context], Iterator[Fact | Unread]], ...] = (
    wage.read,
    employment.read,
    share.read,
    projection.read,
    openings.read,
)
"""The claims that are read context by context, in order. To add one: its file with `read`, a row here."""


def extract(article: Article) -> Reading:
    """
    All facts of an article in the order of the text, and every money or percent figure that was given no meaning.

    A text that is not English gives none. In an article on several occupations each figure has its section's occupation
    as subject, and nothing names the article's own.
    """
    return read_shown(article, _read) if article.notations else _read(article)


def _read(article: Article) -> Reading:
    scene = scene_of(article)
    if not is_english(scene.folded):
        left = _seen(scene)
        return Reading((), tuple(_unread(left, (), {}, "a figure of a text that is not English")), len(left))
    entries = listed(scene)
    facts = [fact for claim in (() if entries else ARTICLE_CLAIMS) for fact in claim(scene)]
    scene = hushed(scene)
    reasons: dict[Span, Unread] = {}
    for found in _claimed(scene):
        if isinstance(found, Fact):
            facts.append(found)
        else:
            reasons[found.span] = found
    if entries:
        facts = [fact._replace(subject=subject_in(entries, fact)) for fact in facts]
    read = {fact.span for fact in facts}
    figures, ambiguous = _seen(scene, read), list(refused(scene))
    unread: list[Unread] = [*_unread(figures, read, reasons), *ambiguous]
    unread.sort(key=lambda figure: figure.span)
    groups = gathered(facts)
    kept = tuple(mentions[0] for mentions in groups)
    return Reading(kept, tuple(unread), len(figures) + len(ambiguous), again(groups))


MOST_FIGURES = 100
"""The most figures that a sentence or row is read with: what they mean is asked of each beside all others."""
CROWDED = f"one of more than {MOST_FIGURES} figures in one sentence or row"


def _claimed(scene: Scene) -> Iterator[Fact | Unread]:
    for context in scene.contexts:
        if len(context.quantities) > MOST_FIGURES:
            yield from (Unread(q.span, str(q.unit), CROWDED) for q in context.quantities if q.unit in MARKED)
        elif context.quantities:
            for claim in CLAIMS:
                yield from claim(scene, context)


def _seen(scene: Scene, read: Collection[Span] = ()) -> list[Quantity]:
    """The marked figures that coverage counts: all that were read, and all others that could be."""
    return [
        figure
        for context in scene.contexts
        for figure in context.quantities
        if figure.unit in MARKED and (figure.span in read or _counts(scene, context, figure))
    ]


def _counts(scene: Scene, context: Context, figure: Quantity) -> bool:
    """Whether a figure asks for a meaning: it is no rank as in "lowest 10 percent", and no mere "half"."""
    return figure.hedge is not Hedge.FRACTION and not is_quantile(scene, context, figure)


def _unread(
    figures: Iterable[Quantity],
    read: Collection[Span],
    reasons: Mapping[Span, Unread],
    otherwise: str = "a figure whose meaning could not be told",
) -> Iterator[Unread]:
    for figure in figures:
        if figure.span not in read:
            yield reasons.get(figure.span) or Unread(figure.span, figure.unit.value, otherwise)
