"""Which of an occupation's parts an export may state as its own: the choices that several exports share."""

from __future__ import annotations

from occupipe.facts.area import NATIONAL
from occupipe.facts.fact import Status
from occupipe.occupation import FIELDS, AnyPart, Figure, Occupation, Part


def uncontradicted(occupation: Occupation, *, keep_contradicted: bool = False) -> Occupation:
    """The occupation without the parts that a finding of severity error names; all of it where they are kept."""
    if keep_contradicted:
        return occupation
    fields: dict[str, tuple[AnyPart, ...]] = {name: getattr(occupation, name) for name in FIELDS.values()}
    held = {name: tuple(p for p in parts if p.status is not Status.CONTRADICTED) for name, parts in fields.items()}
    return occupation.model_copy(update=held)


def is_own(part: Part) -> bool:
    """Whether a part is about the article's occupation as a whole: about no other group, and no narrower one."""
    return getattr(part, "subject", None) is None and getattr(part, "scope", None) is None


def is_one_value(figure: Figure) -> bool:
    """Whether a figure is a value, not a limit ("more than $95,000") and not a range ("14 to 19 percent")."""
    return figure.bound is None and figure.value_high is None


def is_everywhere(area: str | None) -> bool:
    """Whether a figure is for the nation, or for no place that the article names."""
    return area in (None, NATIONAL)


def named_sources(occupation: Occupation) -> list[str]:
    """The sources that an occupation's parts name, each once, in the order of the text."""
    return list(dict.fromkeys(part.source for part in occupation.parts() if part.source))
