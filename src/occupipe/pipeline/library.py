"""The library: what `import occupipe` offers."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import Any

from occupipe.article import Article
from occupipe.diagnostics import Diagnostic
from occupipe.errors import SourceError
from occupipe.occupation import Occupation
from occupipe.pipeline.reading import Reading, articles, case_of, occupation_of, settled
from occupipe.pipeline.records import JSON_LD
from occupipe.pipeline.remade import remade
from occupipe.pipeline.sources import Source, shown_path
from occupipe.readers import read_text
from occupipe.rules.case import Case
from occupipe.rules.diagnose import diagnose


def read(path: str | Path) -> Article:
    """
    The article of a source file, with what its side file says.

    Raises `SourceError` where the file cannot be read, or holds several articles (JSON Lines).
    """
    source = Source(shown_path(Path(path)), Path(path))
    found = articles([source], Reading())
    article, another = next(found, None), next(found, None)
    if article is None or another is not None:
        raise SourceError(source.shown, "does not hold exactly one article")
    if isinstance(article, SourceError):
        raise article
    return article


def extract(source: str | Path | Article) -> Occupation:
    """What an article states: a string is its text, a `Path` its file. Every part has its evidence."""
    return occupation_of(_article(source))


def validate(
    source: Occupation | Article | str | Path,
    *,
    as_of: date | None = None,
    max_age_years: int = 3,
    select: Collection[str] | None = None,
    ignore: Collection[str] = (),
) -> list[Diagnostic]:
    """
    What the rules find, in the order of the text.

    An occupation is judged by its evidence alone: figures that were left unread, words outside of every context, and
    places that state a figure again are not seen then. Without `as_of` the rules that compare with a day do not run; the clock is never asked.
    """
    if isinstance(source, Path) and source.suffix.lower() == JSON_LD:
        return _validate_markup(source, select, ignore)
    if isinstance(source, Occupation):
        case = Case(remade(source), source, as_of, max_age_years)
    else:
        case = settled(case_of(_article(source), as_of, max_age_years))
    return list(diagnose(case, select=select, ignore=ignore))


def _validate_markup(path: Path, select: Collection[str] | None, ignore: Collection[str]) -> list[Diagnostic]:
    """What the rules of markup find in a JSON-LD file."""
    from occupipe.pipeline.judging_markup import OF_MARKUP, judge_file, markup_case, read_markup

    source = Source(shown_path(path), path)
    chosen = [code for code in OF_MARKUP if (select is None or code in select) and code not in ignore]
    return list(judge_file(source, markup_case(read_markup(source, Reading())), chosen))


def validate_text(text: str, as_of: date | None = None) -> tuple[Diagnostic, ...]:
    """What the rules find in a text."""
    return tuple(validate(text, as_of=as_of))


def to_jsonld(occupation: Occupation, *, profile: str = "core") -> dict[str, Any]:
    """
    An occupation as schema.org JSON-LD, in the profile core, full or google-legacy.

    Raises `OccupipeError` where the occupation has no name, or lacks what the profile asks for.
    """
    from occupipe.exports.jsonld import jsonld, known_profile

    return jsonld(occupation, profile=known_profile(profile))


def from_jsonld(document: dict[str, Any]) -> list[dict[str, Any]]:
    """
    The facts that a JSON-LD document of occupipe carries, as rows of the facts table without their places.

    Raises `SourceError` for a document that does not fit the schema of its profile.
    """
    from occupipe.exports.jsonld.reading import facts_of
    from occupipe.exports.schemas import jsonld_schema_name
    from occupipe.pipeline.records import check_schema

    check_schema("the document", document, jsonld_schema_name(document))
    return facts_of(document)


def _article(source: str | Path | Article) -> Article:
    if isinstance(source, Article):
        return source
    return read(source) if isinstance(source, Path) else read_text(source)
