"""The narrower group a figure is for: an industry, employer, specialty, experience level or sex."""

from __future__ import annotations

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts import scope_place
from occupipe.facts.bundles import Bundle
from occupipe.facts.scene import Context, Scene
from occupipe.facts.scope_behind import behind, front
from occupipe.facts.scope_label import label_of
from occupipe.facts.scope_listed import level_first, listed
from occupipe.facts.scope_payer import earner, named, payer, ranked, shorter
from occupipe.facts.scope_tidy import tidied
from occupipe.spans import Span


def scope_of(scene: Scene, context: Context, bundle: Bundle) -> str | None:
    """The scope of a bundle of amounts, told once: its row's or item's label, else what the words around it say, else None."""
    known: dict[int, str | None] = scene.notes.setdefault("scopes", {})
    if bundle.end not in known:
        label = label_of(scene, context, bundle.parts[0][0].span)
        known[bundle.end] = label or _told(scene, context, bundle) or _headed(scene, context)
    return known[bundle.end]


_LONGEST = 3  # words of a heading that names a group


def _headed(scene: Scene, context: Context) -> str | None:
    """The group that the heading of a section, or what leads in to its rows, names: `Apprentices`, `Self-employed`."""
    heading = scene.article.heading_of(scene.block(context))
    lead = scene.lead(context) if context.kind is not BlockKind.PARAGRAPH else None
    for span in (lead.span if lead else None, heading.span if heading else None):
        if span is not None and span != scene.contexts[0].span and len(scene.words(span).split()) <= _LONGEST:
            told = level_first(scene, span)
            if told is not None:
                return told
    return None


def _told(scene: Scene, context: Context, bundle: Bundle) -> str | None:
    """What the words of a sentence around an amount say: behind it, else before it, the surest way of saying it first."""
    after = behind(scene, bundle)
    told = None if after is None else _named(scene, after)
    if told is not None:
        return told
    start = front(scene, bundle, context.span.start)
    before = scene.folded[start : bundle.start]
    previous = scene.notes["scopes"].get(bundle.before.start) if bundle.before is not None else None
    return (
        _beside(_listed(scene, start, before), _group(scene, named(scene, start, bundle.start)))
        or scope_place.each_behind(scene, context, bundle)
        or _group(scene, payer(start, before) or ranked(start, before))
        or (_group(scene, shorter(start, before)) if previous else None)
        or scope_place.right_before(scene, start, before)
        or scope_place.group_of_own(scene, context, start, bundle.start)
        or (scope_place.opening(scene, start, bundle.start) if start == context.span.start else None)
        or _group(scene, earner(start, before))
        or _worded(scene, start, before)
        or (_fit(scene, _HOURS_BEHIND, bundle.end, context.span.end) if "-time" in scene.text(context) else None)
        or (previous if previous and _AGAIN.fullmatch(before) else None)
    )


_AGAIN = re.compile(
    r"(?:,? (?:a|an|per) (?:year|hour|month|week)|[^.;,$]{0,30})?,? (?:or|(?:which|that) (?:is|means|makes|comes to|works out (?:at|to)|adds up to)) (?:about |around |roughly |nearly |some )?"
)
"""Words between two amounts that are for the same group: `$28,862 or $35,752`, `€3,050 a month, which is about €36,600`."""


def _named(scene: Scene, span: Span) -> str | None:
    """A group of the lists among the words at a span."""
    words = scene.words(span)
    return words if words == "without" else listed(scene, span.start, words)


def _listed(scene: Scene, start: int, before: str) -> str | None:
    """A group of the lists before an amount, with all of its words where it stands right before it: `offices of physicians`."""
    told = listed(scene, start, before)
    whole = None if told is None else scope_place.right_before(scene, start, before)
    return whole if told is not None and whole is not None and told in whole else told


def _beside(told: str | None, employer: str | None) -> str | None:
    """A group with the employer that a sentence names."""
    if told is None or employer is None or employer in told:
        return told or employer
    return f"{employer}, {told}"


_JOINED_TOWNS = re.compile(r"[a-z]-[A-Z]")


def _group(scene: Scene, span: Span | None) -> str | None:
    """The words of a group as printed, where they are no place and not the own occupation."""
    printed = "" if span is None else scene.article.words(span)
    return None if not printed or _JOINED_TOWNS.search(printed) else tidied(scene, printed)


_WORDED = (
    (" one", re.compile(r"\ban? (?P<words>[a-z-]{3,}) one\b")),
    (" ones", re.compile(r"\b(?P<words>[a-z-]{3,}) ones\b")),
    ("-based", re.compile(r"\b(?P<words>[a-z]+-based)\b")),
    (" i", re.compile(r"\b(?P<words>[a-z]+(?:er|or|ist|ian|ant) i{1,3})\b")),
    ("-time", re.compile(r"\b(?P<words>(?:full|part)-time)(?:rs?)?\b")),
)
"""Further ways of saying a kind, each with letters without which it cannot stand there."""
_HOURS_BEHIND = re.compile(
    r"[^;.$£€₹]{0,60}?\b(?:for|of|who|work|works|worked|working) (?:[a-z]+ ){0,3}?(?P<words>(?:full|part)-time)(?:rs?)?\b"
)
_NO_KIND = frozenset(
    ["and", "or", "but", "in", "one", "as", "the", "this", "that", "those", "which", "every", "each", "any", "some", "no",
     "only", "good", "like", "lucky", "other", "well", "first", "last"]
)  # fmt: skip
"""Words before `one` and `ones` that tell no kind."""


def _worded(scene: Scene, start: int, before: str) -> str | None:
    """The first of the further ways of saying a kind that the words before an amount have."""
    found = (_fit(scene, pattern, start, start + len(before)) for letters, pattern in _WORDED if letters in before)
    return next((words for words in found if words), None)


def _fit(scene: Scene, pattern: re.Pattern[str], start: int, end: int) -> str | None:
    """The last words that a pattern finds in a stretch of text, as printed."""
    found = [m for m in pattern.finditer(scene.folded, start, end) if m["words"] not in _NO_KIND]
    return scene.article.words(Span(found[-1].start("words"), found[-1].end("words"))) if found else None
