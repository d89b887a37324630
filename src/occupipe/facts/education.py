"""Education: the levels an article names for its occupation, and the role that each plays."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.asking import FAR, STRENGTH, clause, role_of
from occupipe.facts.cues import Cue
from occupipe.facts.education_levels import ACCREDITED, LEVELS, LIKELY, level_of
from occupipe.facts.fact import Confidence, Fact, FactKind
from occupipe.facts.occupation_name import other_occupation
from occupipe.facts.scene import Context, Scene
from occupipe.facts.wording import WordCues
from occupipe.quantities.quantity import Unit
from occupipe.spans import Span

_ASKED = WordCues(
    {"asked": r"requir|education|\bneed|\bentry\b|qualif|credential|prerequisite|minimum|\bdegree (?:needed|level)"}
)
_ELSEWHERE = WordCues({"other": r"(?:similar|related|other) (?:occupations|careers|jobs|fields)"})
_NO_LEVEL = WordCues(
    {
        "cost": r"\bcosts?\b|tuition|\bfees?\b|\bloans?\b|scholarship|financial aid",
        "school": r"\b(?:university|college|institute|academy) (?:of [a-z]{3,20} )?(?:also )?(?:offers|has|provides)\b"
        r"|\bour (?:[a-z]{3,20} )?(?:program|school|college)|\buniversities (?:[a-z]+ly )?(?:ask|want|look|require|expect)",
    }
)
"""What study costs, and what one school offers."""
_BRACKETS = re.compile(r"\([^()]{0,80}\)?")
_SOME = WordCues({"some": r"\b(?:some|other|few|vary|may|can)\b"})
_ASIDE = WordCues(
    {
        "study": r"\badmission|\boffer(?:s|ed|ing)?\b|\bavailable\b|\bto qualify for the (?:credential|cert)|\bcredentials\b"
        r"|\bprograms?(?: in [a-z ]{3,40}| that lead to [a-z' ]{3,40})?,? (?:typically |usually |often |generally )?"
        r"(?:involve|include|are|is|require|take|lead|consist|have)"
    }
)
"""Words of sentences that tell of programs, not of the way into the occupation."""
_VERBS = (
    " must ",
    " need",
    " may ",
    " can ",
    " have ",
    " has ",
    " who ",
    " require",
    " with ",
    " are ",
    " is ",
    " should ",
)
_HOLDER = re.compile(r"\bwith an? $")
_HOLDING = ("with", "without", "after", "holding", "having")


def read(scene: Scene) -> Iterator[Fact]:
    """Each level once, where it is asked for most strongly; a program alone only where none is certain."""
    strongest: dict[str, Fact] = {}
    for context, cues in LEVELS.find_in(scene):
        for fact in _levels(scene, context, cues):
            known = strongest.get(str(fact.level))
            if known is None or _rank(fact) < _rank(known):
                strongest[str(fact.level)] = fact
    certain = any(fact.confidence is Confidence.CERTAIN for fact in strongest.values())
    yield from (fact for fact in strongest.values() if not (certain and _is_aside(fact)))


def _is_aside(fact: Fact) -> bool:
    """Whether a fact rests on an accredited program alone: the article tells more of education elsewhere."""
    return fact.confidence is Confidence.LIKELY and fact.level == "postsecondary_certificate"


def _rank(fact: Fact) -> tuple[bool, int]:
    return fact.confidence is Confidence.LIKELY, STRENGTH.index(str(fact.role))


def _levels(scene: Scene, context: Context, cues: list[Cue]) -> Iterator[Fact]:
    if _stands_elsewhere(scene, context):
        return
    for cue in cues:
        level = None if scene.folded.startswith("?", cue.end) else level_of(scene.folded, cue)  # asked, not told
        part = clause(scene.folded, context.span, Span(cue.start, cue.end))
        if level is None or _means_no_level(scene, context, part) or _pays(scene, context, part, cue):
            continue
        if _of_another(scene, part, cue):
            continue
        role = _role(scene, context, part, level)
        likely = cue.label in (LIKELY, ACCREDITED)
        if role is None or (likely and (len(cues) > 1 or _SOME.has(scene.words(part)))):
            continue
        sure = Confidence.LIKELY if likely else Confidence.CERTAIN
        span = _term(scene, cue)
        yield Fact(FactKind.EDUCATION, span, context.span, level=level, role=role, confidence=sure)


def _term(scene: Scene, cue: Cue) -> Span:
    """The term alone: without the joint or the label that told it."""
    words = scene.folded[cue.start : cue.end].rstrip()
    for joint in (" a", " an", " or", " and", " in"):
        words = words.removesuffix(joint)
    label = len(words) - len(words.rpartition(": ")[2])
    return Span(cue.start + label, cue.start + len(words))


def _stands_elsewhere(scene: Scene, context: Context) -> bool:
    """Headings, which ask rather than state, and lists of other occupations."""
    if context.kind is BlockKind.HEADING and not _labelled(scene, context):
        return True
    return _ELSEWHERE.has(scene.heading(context))


def _labelled(scene: Scene, context: Context) -> bool:
    """Whether a short line that looks like a heading is the value of a label above it, or bears its label."""
    before = scene.contexts[context.index - 1] if context.index else None
    label = scene.text(before) if before is not None and before.kind is BlockKind.HEADING else ""
    named = f"{scene.text(context)} | {label}"
    return "?" not in named and _ASKED.has(named)


def _means_no_level(scene: Scene, context: Context, part: Span) -> bool:
    """Pay by degree, costs of study, and what one school offers."""
    if _NO_LEVEL.has(_BRACKETS.sub("", scene.words(part))):
        return True
    paid = any(quantity.unit is Unit.MONEY for quantity in context.quantities)
    return paid and context.kind is not BlockKind.PARAGRAPH and not _ASKED.has(scene.text(context))


def _pays(scene: Scene, context: Context, part: Span, cue: Cue) -> bool:
    """Whether the clause tells what holders of a degree are paid: "with a master's it was $40,949"."""
    if not _HOLDER.search(scene.folded, max(part.start, cue.start - 12), cue.start):
        return False
    behind = [quantity for quantity in context.quantities if cue.end <= quantity.span.start < part.end]
    return any(q.unit is Unit.MONEY and "(" not in scene.folded[cue.end : q.span.start] for q in behind)


def _of_another(scene: Scene, part: Span, cue: Cue) -> bool:
    """Whether the clause is about another occupation: by its first words, those behind "with a degree,", or "are for"."""
    before, behind = scene.folded[part.start : cue.start], scene.folded[cue.end : part.end]
    subject = behind.partition(",")[2] if before.split(" ")[0] in _HOLDING else before
    if behind.startswith((" are for ", " is for ")):
        subject = behind.partition(" for ")[2]
    words = " ".join(subject.split()[:8])
    for verb in _VERBS:
        words = words.partition(verb)[0]
    return other_occupation(words, scene) is not None


def _role(scene: Scene, context: Context, part: Span, level: str) -> str | None:
    """The role that the clause gives; without one, that of the sentence, heading or lead-in; else typical."""
    if level == "none":
        return None if _SOME.has(scene.words(part)) else "typical"
    if _ASIDE.has(scene.words(part)) and context.kind is BlockKind.PARAGRAPH:
        return "optional"
    lead = scene.lead(context)
    around = scene.heading(context) + " " + (scene.text(lead) if lead else "")
    near = Span(max(context.span.start, part.start - FAR), min(context.span.end, part.end + FAR))
    own = role_of(scene.folded, part) or role_of(scene.folded, near)
    return own or role_of(around, Span(0, len(around))) or "typical"
