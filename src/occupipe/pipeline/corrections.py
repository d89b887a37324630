"""Corrections of side files: a reviewer's value in the place of one that was read."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import ValidationError

from occupipe.article import Correction
from occupipe.errors import SourceError
from occupipe.facts.fact import Confidence, Status
from occupipe.occupation import FIELDS, Occupation

KEPT = frozenset({"kind", "evidence", "status"})
"""Fields of a part that no reviewer corrects: what it is, where it stands, and what became of it."""


def corrected(occupation: Occupation, corrections: Iterable[Correction]) -> Occupation:
    """
    The occupation with its corrections, each by its path in the record: `wages/0/value`.

    A corrected part has that status, is certain since a reviewer has read it, and keeps its evidence: the words that
    were printed. A path that leads nowhere or to other words than the correction quotes, or a value that cannot stand
    there, is a SourceError with the correction's place.
    """
    for correction in corrections:
        occupation = _corrected(occupation, correction)
    return occupation


def _corrected(occupation: Occupation, correction: Correction) -> Occupation:
    field, index, name = _steps(occupation, correction)
    parts = list(getattr(occupation, field))
    reviewed = {"status": Status.CORRECTED, "confidence": Confidence.CERTAIN}
    values = {**parts[index].model_dump(), **reviewed, name: correction.value}
    try:
        parts[index] = type(parts[index]).model_validate(values)
    except ValidationError as refusal:
        raise _wrong(correction, refusal.errors()[0]["msg"]) from refusal
    update: dict[str, object] = {field: tuple(parts)}
    if field == "names" and index == 0 and name == "name":
        update["name"] = correction.value
    return occupation.model_copy(update=update)


def _steps(occupation: Occupation, correction: Correction) -> tuple[str, int, str]:
    """Field, index and name of the value that a correction is for."""
    field, _, rest = correction.path.partition("/")
    number, _, name = rest.partition("/")
    if field not in FIELDS.values():
        raise _wrong(correction, f"the record has no {field!r} (write field/number/name, such as wages/0/value)")
    parts = getattr(occupation, field)
    if not number.isdecimal() or int(number) >= len(parts):
        raise _wrong(correction, f"the record has {len(parts)} {field}, counted from 0")
    if name in KEPT or name not in type(parts[int(number)]).model_fields:
        raise _wrong(correction, f"{name!r} cannot be corrected in {field}")
    printed = parts[int(number)].evidence.quote
    if correction.quote not in (None, printed):
        raise _wrong(
            correction, f"{printed!r} is printed there, not {correction.quote!r} (find its path in the record)"
        )
    return field, int(number), name


def _wrong(correction: Correction, problem: str) -> SourceError:
    return SourceError(correction.file, f"correction of {correction.path!r}: {problem}", line=correction.line)
