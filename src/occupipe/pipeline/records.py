"""Reading records back, and checking documents against the JSON Schemas."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from occupipe.errors import SourceError
from occupipe.occupation import Occupation
from occupipe.pipeline.sources import Source

RECORD, JSON_LD = ".json", ".jsonld"
AGAIN = "extract it again"  # what mends a file that occupipe once wrote


def read_record(source: Source) -> Occupation:
    """An occupation from its record; one that does not fit schema or model is a `SourceError`."""
    from pydantic import ValidationError

    document = read_json(source)
    check_schema(source.shown, document, "record")
    try:
        return Occupation.model_validate_json(json.dumps(document))
    except ValidationError as problem:
        first = problem.errors()[0]
        raise _misfit(source.shown, first["loc"], first["msg"], "record") from problem


def check_jsonld(source: Source) -> None:
    """Refuse a JSON-LD file that does not fit the schema of its profile."""
    from occupipe.exports.schemas import jsonld_schema_name

    document = read_json(source)
    check_schema(source.shown, document, jsonld_schema_name(document))


def read_json(source: Source) -> Any:
    """A JSON document; what is none is a `SourceError` with its line."""
    try:
        return json.loads(source.path.read_bytes())
    except json.JSONDecodeError as problem:
        raise SourceError(source.shown, f"is not JSON: {problem.msg}", AGAIN, problem.lineno) from problem
    except UnicodeDecodeError as problem:
        raise SourceError(source.shown, f"is not UTF-8 at byte {problem.start}", AGAIN) from problem
    except RecursionError as problem:
        raise SourceError(source.shown, "is nested too deeply", AGAIN) from problem
    except ValueError as problem:  # a number of thousands of digits
        raise SourceError(source.shown, f"is not JSON that can be read: {problem}", AGAIN) from problem
    except OSError as problem:
        raise SourceError(source.shown, problem.strerror or str(problem)) from problem


def check_schema(shown: str, document: object, name: str) -> None:
    """Refuse a document that does not fit the JSON Schema of its kind, naming the first place that does not."""
    from jsonschema.exceptions import best_match

    problem = best_match(_validator(name).iter_errors(document))
    if problem is not None:
        raise _misfit(shown, problem.absolute_path, problem.message, name)


@cache
def _validator(name: str) -> Any:
    from jsonschema import Draft202012Validator

    from occupipe.exports.schemas import schema

    return Draft202012Validator(schema(name))


def _misfit(shown: str, place: Any, message: str, name: str) -> SourceError:
    where = "/".join(str(step) for step in place) or "the document"
    short = message if len(message) <= 200 else f"{message[:200]} ..."
    return SourceError(shown, f"does not fit the {name} schema: {where}: {short}", AGAIN)


def source_path(record: Source, file: str) -> Path | None:
    """The source a record names: from the working directory, from the record's folder, or beside the record."""
    beside = record.path.parent
    places = (Path(file), beside / file, beside / Path(file).name)
    return next((path for path in places if path.is_file()), None)
