"""Topics: subjects of study or training, out of sentences that list them."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.fact import Fact, FactKind
from occupipe.facts.lists import flat, introduced, item_spans, lists
from occupipe.facts.scan import contexts_with
from occupipe.facts.scene import Context, Scene
from occupipe.facts.skill import skills
from occupipe.facts.wording import WordCues
from occupipe.quantities.folding import fold
from occupipe.spans import Span

_ANCHORS = (
    "course",
    "class",
    "program",
    "curricul",
    "stud",
    "training",
    "subject",
    "topics",
    "taught",
    "teach",
    "learn",
)
_STUDY = WordCues(
    {
        "study": r"\bcourses?\b|\bcoursework\b|\bclasses\b|\bprograms?\b|\bcurricul|\bstud(?:y|ies|ents)\b|\btraining\b|\bsubjects?\b|\btopics\b"
    }
)
_OPENS = re.compile(
    r"\b(?:(?:courses?|coursework|classes|lectures|instruction|lessons|training|subjects|topics|background|knowledge|curriculum)"
    r"(?: [a-z]+){0,2}? (?:in|on|such as|include|includes|including|like|cover|covers|covering)"
    r"|(?:students|programs?|courses?|classes|candidates|apprentices|trainees|schools?|you|you'll)(?: [a-z]+){0,3}? (?:teach|cover|study|learn)(?: about)?"
    r"|such as) "
)
_BREAK = re.compile(
    r"[.;:()?!]| (?:that|which|who|to|as|for|so|before|when|while|with|at|through|by|from|go|goes|is|are|was|may|will|can|must|along|also|how|what)\b"
)
_PARTS = re.compile(r", (?:and |or )?| and | or ")
_TAUGHT = WordCues(
    {
        "taught": r"\bwhat is taught\b|\bcurriculum\b|\bcourse ?work\b|\bcourses?\b(?! of)|\bsubjects\b|\bwhat (?:will )?you(?:'ll)? (?:learn|study)\b"
    }
)
_NO_TOPIC = WordCues(
    {
        "other": r"\b(?:including|various|variety|ways?|working|courses?|degrees?|certificates?|exams?|experience|hours|years?|semesters?|online|these|their|other|such|field|skills? necessary|hands-on|university|college|school)\b|\d"
    }
)
_FIELD = WordCues(
    {
        "field": r"\b(?:degrees?|fields?|majors?|employers?|settings?|jobs?|organizations?|experience|exams?|certificat|software|tools?|programs such as)\b"
    }
)
_NEAR = 48  # characters before a list that tell what it is of
FEWEST, LONGEST = 3, 5  # subjects in a list, words in a subject


def read(scene: Scene) -> Iterator[Fact]:
    """Each subject once; what the article gives as a skill is none."""
    told = set(skills(scene))
    for fact in (*_listed(scene), *_in_sentences(scene)):
        key = fold(str(fact.text))
        if key not in told:
            told.add(key)
            yield fact


def _in_sentences(scene: Scene) -> Iterator[Fact]:
    for context in contexts_with(scene, _ANCHORS):
        if context.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM) or "," not in scene.text(context):
            continue
        for opening in _OPENS.finditer(scene.folded, context.span.start, context.span.end):
            before = scene.folded[context.span.start : opening.end()]
            if not _STUDY.has(before) or _FIELD.has(before[-_NEAR:]):
                continue
            spans = list(_subjects(scene, context, opening.end()))
            if len(spans) >= FEWEST:
                yield from (
                    Fact(FactKind.TOPIC, span, context.span, text=flat(scene.article.words(span))) for span in spans
                )
                break


def _subjects(scene: Scene, context: Context, start: int) -> Iterator[Span]:
    """The subjects from an offset on, up to a word that is part of no list; none where one of them is no subject."""
    end = _BREAK.search(scene.folded, start, context.span.end)
    limit = end.start() if end else context.span.end
    for words, begin in _pieces(scene.folded, start, limit):
        if not words or len(words.split()) > LONGEST or _NO_TOPIC.has(words):
            return
        skipped = len(words) - len(words.removeprefix("the "))
        yield Span(begin + skipped, begin + len(words))


def _pieces(folded: str, start: int, limit: int) -> Iterator[tuple[str, int]]:
    begin = start
    for part in (*_PARTS.finditer(folded, start, limit), None):
        end = part.start() if part else limit
        words = folded[begin:end]
        yield words.strip(), begin + len(words) - len(words.lstrip())
        begin = part.end() if part else limit


def _listed(scene: Scene) -> Iterator[Fact]:
    """Items of a list of subjects."""
    for items in lists(scene):
        if len(items) < FEWEST or not introduced(scene, items, _TAUGHT):
            continue
        spans = list(item_spans(scene, items))
        fit = [
            span for span in spans if len(scene.words(span).split()) <= LONGEST and not _NO_TOPIC.has(scene.words(span))
        ]
        for span in fit if 2 * len(fit) > len(spans) else ():
            yield Fact(FactKind.TOPIC, span, span, text=flat(scene.article.words(span)).rstrip(".,;"))
