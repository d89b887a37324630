"""The validated occupation: what an article states, by meaning, each part with its evidence."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer
from pydantic.dataclasses import dataclass

from occupipe.article import Article, Metadata
from occupipe.facts.fact import Confidence, Fact, PayPeriod, Reading, Statistic, Status
from occupipe.quantities.quantity import Bound, Hedge
from occupipe.spans import Span

SCHEMA_VERSION = 1  # raised by a change that breaks a reader


def json_number(value: Decimal) -> int | float:
    """A decimal as a JSON number in plain digits: whole ones without a point."""
    return int(value) if value == value.to_integral_value() else float(value)


Number = Annotated[Decimal, PlainSerializer(json_number, when_used="json")]
Year = Annotated[int, Field(ge=1900, le=2100)]
Evidenced = ConfigDict(frozen=True, extra="forbid")


@dataclass(frozen=True, slots=True)
class Evidence:
    """
    Where a part stands: the words, their context, and both as offsets and as places of the source file.

    `start` and `end` are half-open offsets into the article's text, `line` to `end_column` count from 1, end exclusive.
    """

    start: int
    end: int
    context_start: int
    context_end: int
    line: int
    column: int
    end_line: int
    end_column: int
    quote: str
    context: str

    @property
    def span(self) -> Span:
        """The words alone."""
        return Span(self.start, self.end)


class Part(BaseModel):
    """What every part of an occupation has: evidence, the source the article names, how sure, its status."""

    model_config = Evidenced

    evidence: Evidence
    source: str | None = None
    confidence: Confidence = Confidence.CERTAIN
    status: Status = Status.OK

    @property
    def span(self) -> Span:
        """The figure or words alone."""
        return self.evidence.span


class Figure(Part):
    """A part that is a figure: its value, how coarsely it is rounded (place value of the last digit that was meant)."""

    value: Number
    value_high: Number | None = None
    rounded_to: Number
    bound: Bound | None = None
    hedge: Hedge | None = None
    reference_year: Year | None = None
    area: str | None = None
    scope: str | None = None
    subject: str | None = None
    list_id: int | None = None
    group: int | None = None

    @property
    def approximate(self) -> bool:
        """Whether the article hedges the figure: about, nearly, half, one in five."""
        return self.hedge is not None


class Wage(Figure):
    """A wage: one statistic of a distribution, in a currency, for a pay period. Never a percent, never negative."""

    kind: Literal["salary"] = "salary"
    value: Annotated[Number, Field(ge=0)]
    statistic: Statistic
    range_of: str | None = None
    unit: PayPeriod
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]


class Employment(Figure):
    """A number of jobs held; a projected one has a target year and no reference year."""

    kind: Literal["employment"] = "employment"
    unit: Literal["jobs"] = "jobs"
    target_year: Year | None = None


class Share(Figure):
    """The percent of the occupation's workers in an industry or setting, in the article's own words."""

    kind: Literal["share"] = "share"
    unit: Literal["percent"] = "percent"
    category: str


class Growth(Figure):
    """Projected change of employment in percent; a decline is negative."""

    kind: Literal["growth_pct"] = "growth_pct"
    unit: Literal["percent"] = "percent"
    base_year: Year | None = None
    target_year: Year | None = None
    span_years: int | None = None
    comparison: str | None = None


class GrowthCount(Figure):
    """Projected change of employment in jobs; a decline is negative."""

    kind: Literal["growth_count"] = "growth_count"
    unit: Literal["jobs"] = "jobs"
    base_year: Year | None = None
    target_year: Year | None = None
    span_years: int | None = None
    per: Literal["year", "period"] | None = None
    comparison: str | None = None


class Openings(Figure):
    """Job openings, a year or over the period."""

    kind: Literal["openings_count"] = "openings_count"
    unit: Literal["jobs"] = "jobs"
    per: Literal["year", "period"] | None = None
    base_year: Year | None = None
    target_year: Year | None = None
    span_years: int | None = None


class Experience(Figure):
    """Work experience asked for, in months."""

    kind: Literal["experience"] = "experience"
    unit: Literal["month"] = "month"
    role: str | None = None


class Education(Part):
    """A level of education and the role it plays: required, typical, preferred, optional."""

    kind: Literal["education"] = "education"
    level: str
    role: str | None = None
    area: str | None = None
    scope: str | None = None
    subject: str | None = None


class Certification(Part):
    """A certification or licence by name, letters and awarding body, as far as the article names them."""

    kind: Literal["certification"] = "certification"
    name: str
    abbreviation: str | None = None
    issuer: str | None = None
    requirement: str | None = None


class Words(Part):
    """A part that is words as printed: another name, a duty, a topic, a description."""

    kind: Literal["alternate_name", "description", "duty", "topic"]
    text: str


class Skill(Part):
    """A skill or quality, with the paragraph that explains it."""

    kind: Literal["skill"] = "skill"
    name: str
    description: str | None = None


class Name(Part):
    """The occupation's name, singular and in Title Case."""

    kind: Literal["name"] = "name"
    name: str
    text: str | None = None


AnyPart: TypeAlias = (
    Wage | Employment | Share | Growth | GrowthCount | Openings | Experience
    | Education | Certification | Words | Skill | Name
)  # fmt: skip

TYPES: dict[str, type[AnyPart]] = {
    "salary": Wage, "employment": Employment, "share": Share, "growth_pct": Growth, "growth_count": GrowthCount,
    "openings_count": Openings, "experience": Experience, "education": Education, "certification": Certification,
    "alternate_name": Words, "description": Words, "duty": Words, "topic": Words, "skill": Skill, "name": Name,
}  # fmt: skip
"""The type of each kind of fact. To add one: its class above, a row here, a field of `Occupation`, a row of FIELDS."""

FIELDS: dict[str, str] = {
    "salary": "wages", "employment": "employment", "share": "shares", "growth_pct": "growth",
    "growth_count": "growth_counts", "openings_count": "openings", "experience": "experience",
    "education": "education", "certification": "certifications", "alternate_name": "alternate_names",
    "description": "descriptions", "duty": "duties", "topic": "topics", "skill": "skills", "name": "names",
}  # fmt: skip
"""The field of `Occupation` that holds each kind of fact."""


class SourceFile(BaseModel):
    """The source an occupation was read from, and what its side file or front matter says of it."""

    model_config = Evidenced

    file: str
    sha256: str
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    retrieved: str | None = None
    licence: str | None = None
    language: str | None = None
    country: str | None = None
    soc_code: str | None = None


class UnreadFigure(BaseModel):
    """A figure that was seen and given no meaning."""

    model_config = Evidenced

    quote: str
    line: int
    column: int
    start: int
    end: int
    unit: str
    reason: str


class Coverage(BaseModel):
    """How many figures were seen, how many were given a meaning, and the others with their places."""

    model_config = Evidenced

    seen: int
    read: int
    unread: tuple[UnreadFigure, ...] = ()


class Occupation(BaseModel):
    """
    What one article states about one occupation.

    `name` is None where the article names none: such an occupation has its facts, and neither record nor JSON-LD.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", title="Occupation")

    schema_version: Literal[1] = 1
    document: str
    name: str | None
    source: SourceFile
    names: tuple[Name, ...] = ()
    alternate_names: tuple[Words, ...] = ()
    descriptions: tuple[Words, ...] = ()
    wages: tuple[Wage, ...] = ()
    employment: tuple[Employment, ...] = ()
    shares: tuple[Share, ...] = ()
    growth: tuple[Growth, ...] = ()
    growth_counts: tuple[GrowthCount, ...] = ()
    openings: tuple[Openings, ...] = ()
    education: tuple[Education, ...] = ()
    experience: tuple[Experience, ...] = ()
    certifications: tuple[Certification, ...] = ()
    duties: tuple[Words, ...] = ()
    skills: tuple[Skill, ...] = ()
    topics: tuple[Words, ...] = ()
    coverage: Coverage

    @classmethod
    def from_facts(cls, article: Article, reading: Reading) -> Occupation:
        """The occupation of an article, out of what was read from it."""
        fields: dict[str, list[AnyPart]] = {name: [] for name in FIELDS.values()}
        for fact in reading.facts:
            fields[FIELDS[fact.kind]].append(part_of(article, fact))
        name = next((fact.name for fact in reading.facts if fact.kind == "name"), None)
        return cls(
            document=article.stem,
            name=name,
            source=source_of(article.path, article.sha256, article.metadata),
            coverage=coverage_of(article, reading),
            **{field: tuple(parts) for field, parts in fields.items()},  # type: ignore[arg-type]
        )

    def parts(self) -> tuple[AnyPart, ...]:
        """All parts in the order of the text."""
        parts = [part for field in FIELDS.values() for part in getattr(self, field)]
        parts = list({id(part): part for part in parts}.values())
        return tuple(sorted(parts, key=lambda part: (part.span.start, part.span.end, part.kind)))

    def with_status(self, spans: Iterable[Span], status: Status) -> Occupation:
        """The same occupation, where the parts at the given spans have another status."""
        named = set(spans)
        update: dict[str, Any] = {}
        for field in dict.fromkeys(FIELDS.values()):
            parts = getattr(self, field)
            if any(part.span in named for part in parts):
                update[field] = tuple(
                    part.model_copy(update={"status": status}) if part.span in named else part for part in parts
                )
        return self.model_copy(update=update) if update else self


def part_of(article: Article, fact: Fact) -> AnyPart:
    """A fact as the part of its kind: the fields that the kind has, and the evidence."""
    kind = TYPES[fact.kind]
    fields = {
        name: getattr(fact, name) for name in kind.model_fields if hasattr(fact, name) and name not in _NOT_COPIED
    }
    return kind(
        **{name: value for name, value in fields.items() if value is not None},
        evidence=evidence_of(article, fact.span, fact.context),
    )


_NOT_COPIED = {"span", "context", "status", "evidence"}


def evidence_of(article: Article, span: Span, context: Span) -> Evidence:
    """The evidence of a span within its context."""
    start, end = article.places.position(span.start), article.places.position(span.end)
    return Evidence(
        span.start, span.end, context.start, context.end, start.line, start.column, end.line, end.column,
        article.words(span), article.words(context),
    )  # fmt: skip


def source_of(path: str, sha256: str, metadata: Metadata) -> SourceFile:
    """The source file of an article."""
    names = [name for name in SourceFile.model_fields if name not in ("file", "sha256")]
    return SourceFile(file=path, sha256=sha256, **{name: getattr(metadata, name) for name in names})


def coverage_of(article: Article, reading: Reading) -> Coverage:
    """The coverage of a reading, unread figures with their places."""
    unread = []
    for figure in reading.unread:
        place = article.places.position(figure.span.start)
        unread.append(
            UnreadFigure(
                quote=article.words(figure.span),
                line=place.line,
                column=place.column,
                start=figure.span.start,
                end=figure.span.end,
                unit=figure.unit,
                reason=figure.reason,
            )
        )
    return Coverage(seen=reading.seen, read=reading.seen - len(unread), unread=tuple(unread))
