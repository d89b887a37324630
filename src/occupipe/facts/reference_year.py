"""The year a figure is for: of its sentence, else of what it inherits from; periods of projections are none."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts import data_note
from occupipe.facts.scene import Context, Scene
from occupipe.spans import Span

_YEAR = re.compile(
    r"(?<![\d,.$£€#/-])(?:19|20)\d\d(?!\d(?!\d{0,2},\d{3})|,\d|%|\.\d|[ \u00a0]?(?:-|to)[ \u00a0]?(?:(?:19|20)\d\d|\d\d\b(?!,)))"
)
_NOT_A_REFERENCE = re.compile(
    r"\b(?:through|until|by|updated(?: on)?|published|posted|copyright|©)[ \w,:]{0,14}$"
    r"|\b(?:from \w+|years) to $"
    r"|\bsince(?: the)? $|\b(?:expected|projected|forecast)[ \w,:(]{0,12}$|\b(?:up|down|more|less|fewer|rise|fall|increase|decrease) [\w %$,.]{0,24}\b(?:from|than in|since) $"
)
_SURVEYED = re.compile(r" (?:[a-z]+ )?(?:survey|data|figures|census|estimates|statistics)\b")
_NOW = re.compile(r"\b(?:today|currently|at present|nowadays|right now)\b")
_PARTED = re.compile(r"[;,]|\band\b|\bwhile\b|\bbut\b|\bor\b")
_REACH = 48
Year = tuple[int, Span]


def year_of(scene: Scene, context: Context, span: Span, *, alone: bool = False) -> int | None:
    """
    The reference year of the figure at a span, None where neither it nor what it inherits from says.

    A figure that stands `alone` takes over no year from a sentence on a median or mean: what beginners get in one town
    is of no year that a national median before it is of.
    """
    if _is_earlier(scene, context, span):
        return None
    own = years_in(scene, context)
    if own:
        behind = _behind(scene, context, own, span)
        return behind if behind is not None else _nearest(_between(context, own, span), span)
    headed = _column_year(scene, context, span)
    if headed is not None or _speaks_of_now(scene, context):
        return headed
    for other in _handing_down(scene, context):
        if alone and other.block == context.block and scene.notes.get("labels", {}).get(other.index) is not None:
            return None
        if _speaks_of_now(scene, other):
            return None
        years = years_in(scene, other)
        if years:
            return years[-1][0]
    return _covering_year(scene, context)


def _speaks_of_now(scene: Scene, context: Context) -> bool:
    """Whether a context is about today, whose year nobody prints."""
    known: dict[int, bool] = scene.notes.setdefault("now", {})
    if context.index not in known:
        known[context.index] = _NOW.search(scene.text(context)) is not None
    return known[context.index]


_AGO = r"(?:(?:an?|one|two|three|four|five|six|ten|\d{1,2}) years? (?:earlier|before|previously|ago)|the (?:previous|prior) year|the year before)"
_AGO_BEHIND = re.compile(rf"^ (?:(?:a|an|per) (?:year|hour|month) )?(?:only )?{_AGO}")
_AGO_BEFORE = re.compile(rf"(?:^|[.;,(] ?|\b(?:and|but|while) ){_AGO}[^.;$£€₹]{{0,60}}$")


def _is_earlier(scene: Scene, context: Context, span: Span) -> bool:
    """`up from $54,320 a year earlier`, `ten years before it was $39,520`: a figure of a year that is only counted back."""
    before = scene.folded[max(context.span.start, span.start - 90) : span.start]
    return (
        _AGO_BEHIND.match(scene.folded[span.end : context.span.end]) is not None
        or _AGO_BEFORE.search(before) is not None
    )


def _handing_down(scene: Scene, context: Context) -> Iterator[Context]:
    """The contexts whose year carries on: of the paragraph, list or table and its lead-in; of a section with a footnote."""
    heading = scene.article.heading_of(scene.block(context))
    if heading is not None and scene.article.footnotes_for(heading.marks):
        yield from scene.earlier(context)
        return
    yield from scene.earlier(context, within="block")
    group = scene.block(context).group
    if not group:
        return
    yield from (
        other for other in scene.earlier(context) if scene.block(other).group == group and other.block != context.block
    )
    lead = scene.lead(context)
    if lead is not None:
        yield lead
        yield from scene.earlier(lead, within="block")


def _between(context: Context, years: list[Year], figure: Span) -> list[Year]:
    """The years between the figures on either side of a figure, else those before it, else all."""
    start = max((q.span.end for q in context.quantities if q.span.end <= figure.start), default=context.span.start)
    end = min((q.span.start for q in context.quantities if q.span.start >= figure.end), default=context.span.end)
    near = [year for year in years if start <= year[1].start and year[1].end <= end]
    before = [year for year in years if year[1].end <= figure.start]
    led = [year for year in near if year[1].end <= figure.start]
    return led[-1:] or near or before[-1:] or years


def _behind(scene: Scene, context: Context, years: list[Year], figure: Span) -> int | None:
    """The year that follows a figure with nothing to part them: `$32,350 a year in 2010 and $50,250 in 2025`."""
    following = min((q.span.start for q in context.quantities if q.span.start >= figure.end), default=context.span.end)
    for year, span in years:
        if figure.end <= span.start < min(following, figure.end + _REACH):
            return None if _PARTED.search(scene.folded, figure.end, span.start) else year
    return None


def years_in(scene: Scene, context: Context) -> list[Year]:
    """The reference years that a context names, with their places: years of periods and of updates are left out."""
    known: dict[int, list[Year]] = scene.notes.setdefault("years", {})
    if context.index not in known:
        known[context.index] = _years_in(scene, context)
    return known[context.index]


def _years_in(scene: Scene, context: Context) -> list[Year]:
    found = []
    for match in _YEAR.finditer(scene.folded, context.span.start, context.span.end):
        span = Span(match.start(), match.end())
        if any(p.span.meets(span) for p in context.periods):
            continue
        surveyed = _SURVEYED.match(scene.folded, match.end())
        if not surveyed and _NOT_A_REFERENCE.search(
            scene.folded[max(context.span.start, match.start() - 40) : match.start()]
        ):
            continue
        found.append((int(match[0]), span))
    return found


def _nearest(years: list[Year], figure: Span) -> int:
    """The year printed nearest to the figure; of two equally near the one before it."""

    def distance(entry: Year) -> tuple[int, int]:
        span = entry[1]
        gap = figure.start - span.end if span.end <= figure.start else span.start - figure.end
        return gap, span.start

    return min(years, key=distance)[0]


def _column_year(scene: Scene, context: Context, span: Span) -> int | None:
    """The year of the column heading above a figure of a row."""
    match = _YEAR.search(scene.column(context, span))
    return int(match[0]) if match else None


def _covering_year(scene: Scene, context: Context) -> int | None:
    """The year of the row of headings above a row, of the section's heading, or of a footnote that covers it."""
    heading = scene.article.heading_of(scene.block(context))
    notes = scene.article.footnotes_for(heading.marks if heading is not None else "")
    for words in (scene.head(context), scene.heading(context), *(scene.words(note.span) for note in notes)):
        match = _YEAR.search(words)
        if match is not None:
            return int(match[0])
    return data_note.covering(scene, _notes(scene), context)


def _notes(scene: Scene) -> list[data_note.DataNote]:
    known: list[data_note.DataNote] | None = scene.notes.get("data notes")
    if known is None:
        years = {c.index: found[-1][0] for c in scene.contexts if (found := years_in(scene, c))}
        known = scene.notes["data notes"] = data_note.notes_in(scene, years)
    return known
