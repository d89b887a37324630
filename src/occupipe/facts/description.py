"""The description: the first paragraph that says what the occupation is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from occupipe.article import BlockKind
from occupipe.facts.fact import Fact, FactKind
from occupipe.facts.lists import flat
from occupipe.facts.occupation_name import name_forms
from occupipe.facts.scene import Context, Scene
from occupipe.facts.wording import WordCues
from occupipe.quantities.quantity import Unit
from occupipe.spans import Span

_OF_THE_WORK = WordCues(
    {
        "other": r"salar|\bpa(?:y|id|ys)\b|\bearn|\bwages?\b|\boutlook\b|\bgrow|openings|\bemploy|certif|licens|\bdegrees?\b|\bhours?\b|schedul|\bsurvey\b"
        r"|\baverage\b|\bjobs\b|\b(?:these|training|degree|our|such) programs|\bqualifications?\b|\badvance\b|\bmove up\b|\bin this (?:article|post|guide)\b|\bapprentice|\bfind (?:a )?(?:work|job)"
        r"|\bworks? (?:mostly |primarily |usually |typically |mainly )?(?:in|for|full|part)\b"
    }
)
"""Words of sentences and headings that tell of pay, jobs and schooling, not of the work."""
_FIGURES = (Unit.MONEY, Unit.PERCENT, Unit.POINTS)
_MANY = 1000  # of people or jobs
SHORTEST, LONGEST = 60, 700  # characters
EARLY = 40  # contexts: a description stands near the beginning


def read(scene: Scene) -> Iterator[Fact]:
    """The first paragraph with a sentence on the work of the occupation, up to one with figures or one that opens a list."""
    forms = name_forms(scene)
    for sentences in _paragraphs(scene, forms):
        if any(_tells_work(scene, sentence, forms) for sentence in sentences):
            span = Span(sentences[0].span.start, sentences[-1].span.end)
            yield Fact(FactKind.DESCRIPTION, span, span, text=flat(scene.article.words(span)))
            return


def _tells_work(scene: Scene, sentence: Context, forms: frozenset[str]) -> bool:
    words = scene.text(sentence)
    return any(form in words for form in forms) and not _silent(words, forms)


def _silent(words: str, forms: frozenset[str]) -> bool:
    """Whether a text tells of something else than the work; words of the occupation's own name are no sign of it."""
    for form in sorted(forms, key=len, reverse=True):
        words = words.replace(form, "")
    return _OF_THE_WORK.has(words)


def _headed_otherwise(scene: Scene, sentence: Context, forms: frozenset[str]) -> bool:
    """Whether the heading, unless it is the title of all, announces something else than the work."""
    section = scene.block(sentence).section
    titles = (n for n, block in enumerate(scene.article.blocks) if block.kind is BlockKind.HEADING)
    return section is not None and section != next(titles) and _silent(scene.heading(sentence), forms)


def _paragraphs(scene: Scene, forms: frozenset[str]) -> list[Sequence[Context]]:
    """The telling sentences of each of the first paragraphs, those that are long enough."""
    found: list[Sequence[Context]] = []
    numbers = dict.fromkeys(context.block for context in scene.contexts[:EARLY] if context.kind is BlockKind.PARAGRAPH)
    for number in numbers:
        if _headed_otherwise(scene, scene.by_block[number][0], forms):
            continue
        told = list(takewhile(lambda sentence: _tells(scene, sentence), scene.by_block[number]))
        if told and told[-1].span.end - told[0].span.start >= SHORTEST:
            found.append(_fitting(told))
    return found


def _tells(scene: Scene, sentence: Context) -> bool:
    """Whether a sentence describes: no figure, and nothing that only opens a list or asks."""
    figures = any(q.unit in _FIGURES or q.value >= _MANY for q in sentence.quantities)
    return not figures and not scene.text(sentence).rstrip().endswith((":", "?", "!"))


def _fitting(sentences: Sequence[Context]) -> Sequence[Context]:
    """As many of the sentences as a description holds."""
    start = sentences[0].span.start
    return [s for s in sentences if s.span.end - start <= LONGEST] or sentences[:1]
