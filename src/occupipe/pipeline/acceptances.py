"""Acceptances of side files: readings that a reviewer found right are certain."""

from __future__ import annotations

from collections.abc import Iterable

from occupipe.article import Acceptance
from occupipe.errors import SourceError
from occupipe.facts.fact import Confidence
from occupipe.occupation import FIELDS, AnyPart, Occupation
from occupipe.occupation.described import described


def accepted(occupation: Occupation, acceptances: Iterable[Acceptance]) -> Occupation:
    """
    The occupation, where the parts that were accepted are certain.

    An acceptance holds for the words and the reading that the reviewer saw, wherever they stand now. One whose words
    are gone, or are read in another way, is a SourceError with its place: it has to be looked at again.
    """
    for acceptance in acceptances:
        if not any(_is_meant(part, acceptance) for part in occupation.parts()):
            raise _outdated(occupation, acceptance)
        occupation = occupation.model_copy(update=_certain(occupation, acceptance))
    return occupation


def _certain(occupation: Occupation, acceptance: Acceptance) -> dict[str, tuple[AnyPart, ...]]:
    """The fields of an occupation with the accepted parts certain."""
    sure = {"confidence": Confidence.CERTAIN}
    return {
        field: tuple(
            part.model_copy(update=sure) if _is_meant(part, acceptance) else part for part in getattr(occupation, field)
        )
        for field in FIELDS.values()
    }


def _is_meant(part: AnyPart, acceptance: Acceptance) -> bool:
    return part.evidence.quote == acceptance.quote and described(part) == acceptance.reading


def _outdated(occupation: Occupation, acceptance: Acceptance) -> SourceError:
    """The error for an acceptance that nothing answers to, with what the words are read as now."""
    now = [described(part) for part in occupation.parts() if part.evidence.quote == acceptance.quote]
    problem = f"accepted: {acceptance.quote!r} is " + (
        f"now read as {now[0]}" if now else "no figure or term that is read"
    )
    return SourceError(acceptance.file, problem, "review it again, or take it out", acceptance.line)
