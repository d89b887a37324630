"""Groups as facts bear them: the printed words without those around them that name no group."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.area import is_area
from occupipe.facts.own_occupation import own_occupation
from occupipe.facts.places import is_country
from occupipe.facts.scene import Scene
from occupipe.quantities.folding import fold

_TAIL = re.compile(
    r"^(?:by (?:sector|industry|setting|employer|specialty)|the|but|and|only|those|those in|(?:the )?(?:first|second|third|next|last) (?:is|was|are|were))\b|,? (?:(?:typically|usually|often|can|may|will) )*(?:where|which|and(?: there)?|but|had|has|only|gets?|earns?|makes?|starts?|is|was|are|were)$",
    re.IGNORECASE,
)


def tidied(scene: Scene, printed: str) -> str | None:
    """A group without the words around it, None where nothing is left of it or it is a place or the own occupation."""
    printed = _TAIL.sub("", _LEAD.sub("", _BEARING.sub(r"\g<degree>", printed.strip(" ,"))).strip(" ,")).strip(" ,")
    own = own_occupation(scene).name
    printed = _LEAD.sub("", _without_own(printed, own))
    if is_area(printed) or is_country(fold(printed).removeprefix("the ")) or _NOBODY.fullmatch(printed):
        return None
    return None if fold(printed).rstrip("s") in own else printed


_NOBODY = re.compile(r"(?:the )?(?:sector|industry|industries|trade|field|occupation|profession|)", re.IGNORECASE)
"""Words for all that work in an occupation."""
_LEAD = re.compile(
    r"^(?:(?:and|but|while|whereas|those|people|workers|employed|employers|working|paid|across|at|in|on|about|per|a|an|the|is|was|as) )+",
    re.IGNORECASE,
)
_BEARING = re.compile(
    r"^(?:with|for|having|holding|have) an? (?P<degree>(?:bachelor|master|associate|doctor|ph).*)", re.IGNORECASE
)
_LEARNERS = re.compile(r"(?P<who>graduate|apprentice|trainee|student) (?P<whom>\w+)s", re.IGNORECASE)
_IN = re.compile(
    r"s? (?:(?:who|that) (?:are )?)?(?:employed |working |work )?(?:in|at|for|with|by|on) (?P<group>.+)", re.IGNORECASE
)


def _without_own(printed: str, own: str) -> str:
    """`Nurses in hospitals` in an article on nurses: hospitals; `graduate nurses` are graduates."""
    learners = _LEARNERS.fullmatch(printed)
    if learners is not None and fold(learners["whom"]) == own.rpartition(" ")[2]:
        return f"{learners['who']}s"
    at = fold(printed).rfind(own.rstrip("s")) if own else -1
    match = _IN.match(printed, at + len(own.rstrip("s"))) if at >= 0 else None
    return printed if match is None else match["group"]
