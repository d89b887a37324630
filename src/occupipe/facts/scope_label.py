"""The group that the label of a row or item names: `Hospitals: $78,070`, `5-9 years | $66,000`."""

from __future__ import annotations

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.area import is_area, names_areas
from occupipe.facts.cues import CueTable
from occupipe.facts.naming import singular_name
from occupipe.facts.own_occupation import own_occupation
from occupipe.facts.pay_traps import PAY
from occupipe.facts.places import is_country
from occupipe.facts.scene import Context, Scene
from occupipe.facts.statistic import CUES, of_label
from occupipe.quantities.quantity import Unit
from occupipe.spans import Span

_PLAIN = CueTable(
    {
        "label": r"\bpay\b|\bstate-?wide\b|employ(?:ment|ed|ees)|outlook|growth|openings|jobs?\b|workers|national|united states|\bu\.s\.|^all\b|total|overall|workforce|hourly|annual|monthly|weekly|year|per hour|\bhour\b|salary|wage|percentile|^(?:(?:for|in|at) the )?(?:top|bottom|lowest|highest)\b|^by the\b|rate\b|range\b|\bnumbers\b|\bfigures\b"
    }
)
_SPAN_OF_YEARS = re.compile(
    r"(?:\d{1,2}\+?(?: ?(?:-|to) ?\d{1,2}\+?)? (?:years?|yrs?)|(?:less|more) than \d{1,2} years?|(?:over|under) \d{1,2} years?|(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th) year)\b(?! (?:in|of) a)"
)
_YEAR = re.compile(r"(?:19|20)\d\d")


def label_of(scene: Scene, context: Context, span: Span) -> str | None:
    """The group that labels the figure at a span, as printed; None where its label means something else, or has none."""
    first = _first(scene, context, span)
    words = "" if first is None else scene.words(first)
    if first is None or not words:
        return None
    printed = printed_label(scene, first)
    if _SPAN_OF_YEARS.search(words) or _is_start_of_more(words):
        return _years_of_own(scene, words, printed) or printed
    if _is_start(words) and _is_end(scene, context, span):
        return printed
    if _means_something_else(words) or is_country(words) or names_areas(scene, context):
        return None
    bare = not any(map(str.isalpha, words))
    if bare and _counts_years(scene, context):
        return printed
    if bare and (scene.header(context) is None or any(q.span.meets(first) for q in context.quantities)):
        return None
    return None if _is_no_group(scene, words, printed) else printed


def _first(scene: Scene, context: Context, span: Span) -> Span | None:
    """The first cell of a row, or what stands before the first figure of an item, where it is a label and no sentence."""
    cells = scene.block(context).cells
    if cells and cells[0] is not None and not cells[0].covers(span):
        amounts = (q for q in context.quantities if q.unit is Unit.MONEY)
        return None if any(cells[0].covers(q.span) for q in amounts) else cells[0]
    end = min((q.span.start for q in context.quantities), default=span.start)
    front = scene.folded[context.span.start : end].rstrip(" :–-—|(\t$")
    name, colon, _ = front.partition(": ")
    front = name if colon and name.startswith(_OF) and len(name.split()) <= _FEW else front
    between = scene.folded[context.span.start + len(front) : end]
    if not front or len(front) > _LONGEST or context.kind is BlockKind.HEADING:
        return None
    if context.kind is BlockKind.PARAGRAPH and not _is_line(context, front, between):
        return None
    parted = between.strip(" $£€₹").startswith((":", "-", "(", "|"))
    if not parted and len(front.split()) > _FEW:
        return None
    return Span(context.span.start, context.span.start + len(front))


def _counts_years(scene: Scene, context: Context) -> bool:
    """Whether the first column of a table is of years of experience: `10+`."""
    header = scene.header(context)
    heading = scene.words(header.cells[0]) if header is not None and header.cells else ""
    return "experience" in heading or heading.startswith("years")


_LONGEST, _FEW, _LINE = 110, 4, 120  # characters of a label, words of one that no mark ends, characters of a line
_OF = ("with ", "without ", "for ")  # what names a group before a colon, whatever follows
_ARTICLES = ("the ", "a ", "an ", "it ", "that ", "this ")


def _is_line(context: Context, front: str, between: str) -> bool:
    """Whether a paragraph is a line of a table after all: a short label with a colon, or glued to its amount."""
    short = (
        context.span.end - context.span.start <= _LINE
        and len(front.split()) <= _FEW
        and not front.startswith(_ARTICLES)
    )
    return short and "." not in front and (between.startswith(":") or between in ("", "$"))


def _years_of_own(scene: Scene, words: str, printed: str) -> str | None:
    """`Graphic designer (5+ years)` in an article on graphic designers: what the brackets hold."""
    name, opening, _ = words.partition("(")
    if not opening or singular_name(name) != own_occupation(scene).name:
        return None
    return printed.partition("(")[2].strip(" ):")


_START_OF_MORE = re.compile(
    r"(?:entry[- ]level|starting|graduate|newly[- ]qualified)[ ,(:–-]+(?P<more>[^)]*(?:years?|yrs?|yr|exams?)\b.*)"
)


def _is_start(words: str) -> bool:
    return words in (
        "starting",
        "start",
        "starter",
        "entry level",
        "entry-level",
        "graduate",
        "graduates",
        "top",
        "entry",
    )


def _is_start_of_more(words: str) -> bool:
    """Whether a label says whom it means by those who start: `entry level (0-2 years)`."""
    return _START_OF_MORE.fullmatch(words) is not None


def _is_end(scene: Scene, context: Context, span: Span) -> bool:
    """Whether the heading of a figure's column says that it is an end of what those of the row are paid."""
    header, column = scene.header(context), scene.cell(context, span)
    if header is None or column is None or column >= len(header.cells):
        return False
    return of_label(scene.words(header.cells[column])) in ("low", "high")


def _means_something_else(words: str) -> bool:
    """Whether a label names a statistic, a kind of figure, or all workers."""
    return (
        CUES.first(words) not in (None, "novice")
        or of_label(words) not in (None, "typical")
        or _PLAIN.has(words)
        or PAY.has(words)
    )


def _is_no_group(scene: Scene, words: str, printed: str) -> bool:
    """Whether a label is a year, a place, the own occupation, or a sentence."""
    own = own_occupation(scene)
    if _YEAR.fullmatch(words) or words.rstrip("s") in own.name or singular_name(words) in (own.name, *own.members):
        return True
    return is_area(printed) or printed.lower() in ("the", "the middle") or len(words.split()) > _LONGEST_GROUP


_LONGEST_GROUP = 16  # words


def printed_label(scene: Scene, span: Span) -> str:
    """A label as printed, without the marks around it."""
    return scene.article.words(span).strip(" *")
