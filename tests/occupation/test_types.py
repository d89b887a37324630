"""What cannot be built: the types hold what must be true of every part."""

import json
from decimal import Decimal
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from occupipe.occupation import (
    AlternateName,
    Certification,
    Coverage,
    Duty,
    Education,
    Employment,
    Evidence,
    Experience,
    Growth,
    GrowthCount,
    Occupation,
    Openings,
    Share,
    SourceFile,
    UnreadFigure,
    Wage,
)

PLACE: dict[str, Any] = {
    "start": 4, "end": 8, "context_start": 0, "context_end": 12, "line": 1, "column": 5, "end_line": 1,
    "end_column": 9, "quote": "$500", "context": "pay $500 now",
}  # fmt: skip
FIGURE: dict[str, Any] = {"evidence": PLACE, "value": 5, "rounded_to": 1}
WAGE: dict[str, Any] = {**FIGURE, "statistic": "median", "unit": "year", "currency": "USD"}
SHARE: dict[str, Any] = {**FIGURE, "category": "hospitals"}
TERM: dict[str, Any] = {"evidence": PLACE}
UNREAD: dict[str, Any] = {
    "quote": "$5", "line": 1, "column": 1, "start": 0, "end": 2, "unit": "money", "reason": "no word of pay",
}  # fmt: skip
SOURCE: dict[str, Any] = {"file": "a.txt", "sha256": "0" * 64}
WHOLE: dict[str, Any] = {"document": "a", "name": "Baker", "source": SOURCE, "coverage": {"seen": 0, "read": 0}}

SOUND: dict[type[BaseModel], dict[str, Any]] = {
    Wage: WAGE,
    Employment: FIGURE,
    Share: SHARE,
    Growth: {**FIGURE, "value": -5},
    GrowthCount: {**FIGURE, "value": -5},
    Openings: FIGURE,
    Experience: FIGURE,
    Education: {**TERM, "level": "associate"},
    Certification: {**TERM, "name": "Registered Nurse"},
    AlternateName: {**TERM, "text": "bread maker"},
    Duty: {**TERM, "text": "Bake"},
    UnreadFigure: UNREAD,
    Coverage: {"seen": 3, "read": 2, "unread": [UNREAD]},
    SourceFile: SOURCE,
    Occupation: WHOLE,
}

INVALID: list[tuple[type[BaseModel], dict[str, Any]]] = [
    (Wage, {"unit": "percent"}),
    (Wage, {"unit": "jobs"}),
    (Wage, {"value": -1}),
    (Wage, {"value_high": 9}),
    (Wage, {"currency": "$"}),
    (Wage, {"currency": "usd"}),
    (Wage, {"statistic": "mode"}),
    (Wage, {"range_of": "median"}),
    (Wage, {"statistic": "low", "range_of": "p10"}),
    (Wage, {"kind": "share"}),
    (Wage, {"category": "hospitals"}),
    (Wage, {"reference_year": 3010}),
    (Wage, {"reference_year": 10}),
    (Wage, {"rounded_to": 0}),
    (Wage, {"rounded_to": -1}),
    (Wage, {"bound": "over"}),
    (Wage, {"confidence": "unlikely"}),
    (Wage, {"status": "wrong"}),
    (Wage, {"value": "1234567890123456"}),
    (Wage, {"value": "0.00001"}),
    (Wage, {"value": "NaN"}),
    (Wage, {"value": "Infinity"}),
    (Employment, {"unit": "percent"}),
    (Employment, {"value": -1}),
    (Employment, {"reference_year": 2020, "target_year": 2030}),
    (Share, {"unit": "year"}),
    (Share, {"category": None}),
    (Share, {"value_high": 4}),
    (Growth, {"unit": "jobs"}),
    (Growth, {"comparison": "fast"}),
    (Growth, {"span_years": -1}),
    (Growth, {"target_year": 20}),
    (Growth, {"value": -3, "value_high": -5}),
    (GrowthCount, {"unit": "percent"}),
    (GrowthCount, {"per": "month"}),
    (Openings, {"per": "decade"}),
    (Openings, {"value": -1}),
    (Experience, {"unit": "year"}),
    (Experience, {"role": "varies"}),
    (Education, {"level": "phd"}),
    (Education, {"role": "wanted"}),
    (Certification, {"requirement": "typical"}),
    (Certification, {"name": ""}),
    (AlternateName, {"kind": "duty"}),
    (Duty, {"text": ""}),
    (Duty, {"evidence": None}),
    (UnreadFigure, {"line": 0}),
    (Coverage, {"seen": 2}),
    (Coverage, {"read": 3}),
    (Coverage, {"unread": []}),
    (SourceFile, {"sha256": "abc"}),
    (SourceFile, {"modified": "2026-11-23"}),
    (Occupation, {"schema_version": 2}),
    (Occupation, {"coverage": None}),
    (Occupation, {"alternate_names": [{**TERM, "kind": "duty", "text": "Bake"}]}),
    (Occupation, {"wages": [SHARE]}),
]


@pytest.mark.parametrize("kind", list(SOUND), ids=lambda kind: kind.__name__)
def test_sound_ones_can_be_built(kind: type[BaseModel]) -> None:
    assert kind.model_validate(SOUND[kind])
    assert kind.model_validate_json(json.dumps(SOUND[kind]))


@pytest.mark.parametrize(("kind", "change"), INVALID, ids=lambda value: getattr(value, "__name__", str(value)))
def test_invalid_ones_cannot(kind: type[BaseModel], change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        kind.model_validate({**SOUND[kind], **change})


@pytest.mark.parametrize(
    "change",
    [
        {"start": 8, "end": 4},
        {"start": 4, "end": 4, "quote": ""},
        {"start": -1},
        {"context_start": 5},
        {"context_end": 7},
        {"quote": "$600"},
        {"quote": "$50"},
        {"context": "pay $500"},
        {"context": "now $500 pay or"},
        {"line": 0},
        {"column": 0},
        {"end_column": 5},
        {"line": 2, "column": 1},
        {"page": 3},
    ],
)
def test_evidence_quotes_its_place(change: dict[str, Any]) -> None:
    assert Evidence(**PLACE).span.end == PLACE["end"]
    with pytest.raises(ValidationError):
        Evidence(**{**PLACE, **change})


def test_parts_do_not_change() -> None:
    wage = Wage.model_validate(WAGE)
    with pytest.raises(ValidationError):
        wage.value = Decimal(6)


def test_ends_of_a_figure_may_be_equal() -> None:
    assert Growth.model_validate({**FIGURE, "value_high": 5}).value_high == 5


def test_what_an_article_gets_wrong_fits_the_types() -> None:
    assert Share.model_validate({**SHARE, "value": 140}).value == 140
    assert Growth.model_validate({**FIGURE, "base_year": 2030, "target_year": 2020}).base_year == 2030
