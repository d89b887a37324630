"""The occupation of one article."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from pydantic import ConfigDict

from occupipe.article import Article
from occupipe.facts.fact import Reading, Status, Unread
from occupipe.facts.scene import MARKED
from occupipe.json_schema import SCHEMA_VERSION
from occupipe.occupation.coverage import Coverage, coverage_of
from occupipe.occupation.figures import Employment, Experience, Growth, GrowthCount, Openings, Share, Wage
from occupipe.occupation.findings import Findings
from occupipe.occupation.kinds import FIELDS, AnyPart, part_or_unread
from occupipe.occupation.part import Strict
from occupipe.occupation.source_file import SourceFile, source_of
from occupipe.occupation.terms import AlternateName, Certification, Description, Duty, Education, Name, Skill, Topic
from occupipe.spans import Span


class Occupation(Strict):
    """
    What one article states about one occupation.

    `name` is None where the article names none: such an occupation has its facts, and neither record nor JSON-LD.
    `findings` is None until the rules have run.
    """

    model_config = ConfigDict(title="Occupation")

    schema_version: Literal[1] = SCHEMA_VERSION
    document: str
    name: str | None
    source: SourceFile
    names: tuple[Name, ...] = ()
    alternate_names: tuple[AlternateName, ...] = ()
    descriptions: tuple[Description, ...] = ()
    wages: tuple[Wage, ...] = ()
    employment: tuple[Employment, ...] = ()
    shares: tuple[Share, ...] = ()
    growth: tuple[Growth, ...] = ()
    growth_counts: tuple[GrowthCount, ...] = ()
    openings: tuple[Openings, ...] = ()
    education: tuple[Education, ...] = ()
    experience: tuple[Experience, ...] = ()
    certifications: tuple[Certification, ...] = ()
    duties: tuple[Duty, ...] = ()
    skills: tuple[Skill, ...] = ()
    topics: tuple[Topic, ...] = ()
    coverage: Coverage
    findings: Findings | None = None

    @classmethod
    def from_facts(cls, article: Article, reading: Reading) -> Occupation:
        """The occupation of an article, out of what was read from it."""
        fields: dict[str, list[AnyPart]] = {name: [] for name in FIELDS.values()}
        refused: list[Unread] = []
        for fact in reading.facts:
            part = part_or_unread(article, fact)
            if isinstance(part, Unread):
                refused.append(part)
            elif part is not None:
                fields[FIELDS[fact.kind]].append(part)
        seen = reading.seen + sum(figure.unit not in MARKED for figure in refused)  # only marked ones were counted
        unread = tuple(sorted((*reading.unread, *refused), key=lambda figure: figure.span))
        return cls(
            document=article.stem,
            name=next((part.name for part in fields["names"] if isinstance(part, Name)), None),
            source=source_of(article.path, article.sha256, article.metadata),
            coverage=coverage_of(article, seen, unread),
            **{field: tuple(parts) for field, parts in fields.items()},  # type: ignore[arg-type]
        )

    def parts(self) -> tuple[AnyPart, ...]:
        """All parts in the order of the text."""
        parts = [part for field in FIELDS.values() for part in getattr(self, field)]
        return tuple(sorted(parts, key=lambda part: (part.span.start, part.span.end, part.kind)))

    def with_status(self, spans: Iterable[Span], status: Status) -> Occupation:
        """The same occupation, where the parts at the given spans have another status."""
        named = set(spans)
        update: dict[str, Any] = {}
        for field in FIELDS.values():
            parts = getattr(self, field)
            if any(part.span in named for part in parts):
                update[field] = tuple(
                    part.model_copy(update={"status": status}) if part.span in named else part for part in parts
                )
        return self.model_copy(update=update) if update else self
