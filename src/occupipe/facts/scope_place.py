"""Groups that no list of industries has: told by where they stand, beside an amount or as a kind of the own occupation."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.area import is_area
from occupipe.facts.bundles import Bundle
from occupipe.facts.occupation_name import name_forms
from occupipe.facts.own_occupation import own_occupation
from occupipe.facts.phrases import head_of
from occupipe.facts.places import is_country
from occupipe.facts.scene import Context, Scene
from occupipe.facts.scope_tidy import tidied
from occupipe.facts.subject_mentions import mentions
from occupipe.quantities.folding import fold
from occupipe.quantities.quantity import Unit
from occupipe.spans import Span

_PERIOD = r"(?:(?:a|an|per) (?:year|month|hour|week) |annually |hourly )?"
_BEHIND = re.compile(
    rf"[ *]{_PERIOD}(?:in|at) (?P<words>[a-z][a-z'&/ -]{{2,60}}?)(?=,? (?:but|while|whereas) |,? and (?:just |only |about )?[$£€₹]|[,;.()]|$)"
)
_BEFORE = re.compile(
    r"(?:^|[,;.(] ?|\b(?:and|but|while|whereas) )(?:those )?(?:in|at) (?P<words>(?:[a-z][a-z'&/-]+ ){1,6}?)"
    r"(?:(?:it|they|that|the (?:median|mean|average|figure|wage|pay|salary))(?: wage| salary| pay)? (?:is|was|were|earned|earn|made) ?)?(?:about |only |just |nearly )?$"
)
_NO_GROUP = re.compile(
    r"^(?:addition|general|fact|all|total|practice|particular|short|most|some|many|this|that|these|those|other|every|each|it|which|the|a|an|one|our|your"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|recent|first|last|least|present|hand|time|between|excess"
    r"|comparison|contrast|return|today|starting|top|cash|base|terms|line|and|as|more|less|full|part)\b"
    r"|\b(?:years?|months?|hours?|weeks?|country|nation|state|states|city|cities|areas?|region|county|province|average|median|mean|percentile|salary|wages?|pay|end|top|bottom|cases?|capital|dollars|euros|pounds|figures|numbers|words|polls?|surveys?|times|instances|lists?|weekends|holidays|nights|days|weeks|terms|listings|ads|adverts)\b"
)


def each_behind(scene: Scene, context: Context, bundle: Bundle) -> str | None:
    """`$65,930 in motion pictures and video, $48,340 in recording studios`: where every amount has its group behind it."""
    known: dict[int, dict[Span, re.Match[str] | None]] = scene.notes.setdefault("groups behind", {})
    if context.index not in known:
        amounts = [q for q in context.quantities if q.unit is Unit.MONEY]
        found = {q.span: _BEHIND.match(scene.folded, q.span.end, context.span.end) for q in amounts}
        known[context.index] = found if sum(map(bool, found.values())) > 1 else {}
    own = known[context.index].get(bundle.parts[-1][-1].span)
    return None if own is None else _group(scene, own.start("words"), own["words"])


def right_before(scene: Scene, start: int, before: str) -> str | None:
    """`in repair and maintenance $51,110`, `in power generation the median was $57,100`."""
    match = _BEFORE.search(before)
    return _group(scene, start + match.start("words"), match["words"]) if match else None


_OPENING = re.compile(
    r"[-•* ]{0,4}(?:in|at|on|aboard) (?:the )?(?P<words>(?:[a-z][a-z'&-]+ ){0,3}(?:[a-z-]+s|(?:grade|band|scale|level|tier|step)(?: \w{1,4})?)(?: \([\w ]{2,24}\))?), "
)


def opening(scene: Scene, first: int, end: int) -> str | None:
    """`On offshore rigs, welders average $95,000`: what a sentence opens with."""
    match = _OPENING.match(scene.folded, first, end)
    return _group(scene, match.start("words"), match["words"]) if match else None


def _group(scene: Scene, start: int, words: str) -> str | None:
    bare = words.strip()
    if not bare or _NO_GROUP.search(bare):
        return None
    printed = scene.article.words(Span(start, start + len(bare)))
    return None if printed[:1].isupper() else tidied(scene, printed)


def group_of_own(scene: Scene, context: Context, start: int, end: int) -> str | None:
    """`Corporate travel agents averaged $44,600`: a kind of the own occupation, by the words its name has beside the own."""
    earlier = [q.span.end for q in context.quantities if q.span.end <= end and q.unit is not Unit.COUNT]
    start = min(start, max([context.span.start, *earlier]))  # "saturation divers, who live under pressure, average"
    said = [m for m in mentions(scene, context) if m.other is None and start <= m.start and m.end <= end]
    if not said:
        return None
    printed = scene.folded[said[-1].start : said[-1].end].rstrip(" ,.;:()")
    name, stop = printed.rpartition(", ")[2], said[-1].start + len(printed)
    words, own = name.split(), own_occupation(scene).name.split()
    more = [word for word in words[:-1] if word not in own and word not in _EVERY and word.replace("-", "").isalpha()]
    if not more or is_country(more[0]) or not _JOINTS.isdisjoint(words):
        return None
    if not set(own[:-1]) <= set(words[:-1]) and words[-1] not in name_forms(scene):
        return None
    if head_of(words[-1]) != head_of(own[-1]):
        return None
    front = scene.article.words(Span(stop - len(name), stop)).split()[:-1]
    kind = [word for word in front if fold(word) in more]
    return None if is_area(" ".join(kind)) else " ".join(kind).strip(" ,.:;()")


_JOINTS = frozenset(["and", "or", "&"])
_EVERY = frozenset(
    ["salaried", "wage-and-salary", "working", "practicing", "practising", "licensed", "registered", "professional"]
)
"""Words that nearly every one of an occupation answers to."""
