"""Skills and qualities: a name, and the words that explain it, under a heading that announces them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import takewhile

from occupipe import late as re
from occupipe.article import Block, BlockKind
from occupipe.facts.cues import CueTable
from occupipe.facts.fact import Fact, FactKind
from occupipe.facts.lists import flat, introduced, item_spans, lists
from occupipe.facts.scene import Scene
from occupipe.facts.wording import WordCues
from occupipe.facts.wordlist import words
from occupipe.quantities.folding import fold
from occupipe.spans import Span

SKILLS = WordCues(
    {
        "skill": r"\bskills?\b|\bqualit(?:y|ies)\b|\btraits?\b|\babilit(?:y|ies)\b|\baptitudes?\b|\battributes\b|\bcompetenc|\bstrengths\b"
        r"|\bwhat does it take\b|\bwhat it takes\b|\bpersonal characteristics\b|\bpersonality\b"
    }
)
_SECTION = CueTable(
    {
        "section": r"^(?:what|how|where|when|why|who|which|is|are|do|does|should|can|will)\b|\?$|\b(?:pay|paid|salar(?:y|ies)|wages?|earnings|outlook|education|careers?|jobs?"
        r"|employment|certifications?|licens|training|schools?|programs?|degrees?|environment|schedules?|advancement|duties|work experience|faqs?|resources|states?|first steps|conclusion)\b"
    }
)
_LABEL = re.compile(r"[*_ ]*(?P<name>[A-Z][A-Za-z'’/& -]{2,48})[*_]{0,3}(?:[.:][*_]{0,3}| [–—-]) (?=\S)")
_VERBS = words(
    "is are was were be has have had do does may might can could must should will would work works need needs earn make"
)
LONGEST_NAME = 6  # words


def read(scene: Scene) -> Iterator[Fact]:
    """Skills as list items, as headings with a paragraph each, or as paragraphs that begin with their name; each once."""
    yield from skills(scene).values()


def skills(scene: Scene) -> dict[str, Fact]:
    """The skills of an article by their folded names, read once per scene."""
    known = scene.notes.get("skills")
    if isinstance(known, dict):
        return known
    told: dict[str, Fact] = {}
    for fact in (*_items(scene), *_headings(scene), *_paragraphs(scene)):
        told.setdefault(fold(str(fact.name)), fact)
    scene.notes["skills"] = told
    return told


def _items(scene: Scene) -> Iterator[Fact]:
    for items in lists(scene):
        for span in item_spans(scene, items) if introduced(scene, items, SKILLS) else ():
            fact = _named(scene, span) or _bare(scene, span)
            if fact is not None:
                yield fact


def _named(scene: Scene, span: Span) -> Fact | None:
    """A name before the first mark, and the rest that explains it: "Dexterity. The tools are sharp ..."."""
    match = _LABEL.match(scene.article.text, span.start, span.end)
    if match is None or match.end() >= span.end or not _is_name(match["name"]):
        return None
    name = Span(match.start("name"), match.end("name"))
    described = flat(scene.article.text[match.end() : span.end])
    return Fact(FactKind.SKILL, name, span, name=flat(match["name"]), description=described)


def _is_name(printed: str) -> bool:
    """Whether words are a name and no sentence: few, and no verb among them that tells something of somebody."""
    told = printed.lower().split()
    return len(told) <= LONGEST_NAME and not _VERBS & set(told)


def _bare(scene: Scene, span: Span) -> Fact | None:
    printed = scene.article.words(span)
    if not printed[:1].isalpha() or not _is_name(printed):
        return None
    return Fact(FactKind.SKILL, span, span, name=flat(printed).rstrip(".,;"))


def _headings(scene: Scene) -> Iterator[Fact]:
    """Headings under one that announces skills, each with the paragraph below it."""
    blocks = scene.article.blocks
    headings = [number for number, block in enumerate(blocks) if block.kind is BlockKind.HEADING]
    told = -1
    for place, index in enumerate(headings):
        if index <= told or not SKILLS.has(scene.words(blocks[index].span)) or not _announces(scene, index):
            continue
        for number in takewhile(partial(_is_skill, scene, blocks[index]), headings[place + 1 :]):
            told = number
            yield from _explained(scene, number)


def _announces(scene: Scene, index: int) -> bool:
    """A heading that asks for or promises skills, and is no name of one: "Analytical Skills" is one, "Key Skills" not."""
    words = scene.words(scene.article.blocks[index].span)
    return (
        "?" in words
        or len(words.split()) == 1
        or bool(re.search(r"\b(?:skills|qualities|traits|abilities|strengths)\b", words))
        or words.startswith("what")
    )


def _is_skill(scene: Scene, announcing: Block, index: int) -> bool:
    heading = scene.article.blocks[index]
    printed = scene.words(heading.span)
    return heading.level >= announcing.level and len(printed.split()) <= LONGEST_NAME and not _SECTION.has(printed)


def _explained(scene: Scene, index: int) -> Iterator[Fact]:
    heading = scene.article.blocks[index]
    below = scene.article.blocks[index + 1] if index + 1 < len(scene.article.blocks) else None
    if below is None or below.kind is not BlockKind.PARAGRAPH:
        return
    described = flat(scene.article.words(below.span))
    yield Fact(
        FactKind.SKILL,
        heading.span,
        heading.span,
        name=scene.article.words(heading.span).strip("*_ "),
        description=described,
    )


def _paragraphs(scene: Scene) -> Iterator[Fact]:
    """Paragraphs, or lines of one, that begin with a name and a full stop."""
    blocks = scene.article.blocks
    sections = {
        n for n in {block.section for block in blocks} if n is not None and SKILLS.has(scene.words(blocks[n].span))
    }
    for block in blocks:
        if block.kind is not BlockKind.PARAGRAPH or block.section not in sections:
            continue
        for span in _lines(scene, block):
            fact = _named(scene, span)
            if fact is not None:
                yield fact


def _lines(scene: Scene, block: Block) -> Iterator[Span]:
    start = block.span.start
    for line in scene.article.words(block.span).split("\n"):
        if line.strip():
            yield Span(start, start + len(line))
        start += len(line) + 1
