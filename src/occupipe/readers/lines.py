"""Lines of a flattened table: which are labels, which are bare figures, which are label and figure."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

from occupipe import late as re


class LineLike(Protocol):
    """What a row is made from: a line's place and words, and whether blank lines stand around it."""

    @property
    def start(self) -> int: ...  # noqa: D102
    @property
    def end(self) -> int: ...  # noqa: D102
    @property
    def words(self) -> str: ...  # noqa: D102
    @property
    def blank_before(self) -> bool: ...  # noqa: D102
    @property
    def blank_after(self) -> bool: ...  # noqa: D102


FIGURE = (
    r"[~<>≈+±−–-]?[ \u00a0]?(?:US|CA?|CDN|AU?|NZ|INR|Rs\.?)?[ \u00a0]?[$£€₹]?[ \u00a0]?\d+(?:[,.'\u00a0]\d+)*"
    r"(?:[ \u00a0]?(?:[kKmM]|million|billion|lakhs?|crores?|LPA|thousand)\b)?(?:[ \u00a0]?(?:%|percent\b|per cent\b))?\+?"
)
BOUND = r"(?:(?:about|around|nearly|almost|over|under|up to|more than|less than|at least|approximately|from)[ \u00a0])?"
RANGE = rf"{BOUND}{FIGURE}(?:[ \u00a0]?(?:-|–|—|\.\.|to)[ \u00a0]?{FIGURE})?"
UNITS = (
    r"(?:[ \u00a0]*(?:/|\(|\)|per|an?|p\.a\.?|hours?|hourly|hr|years?|yr|yearly|annual|annually|annum|months?|monthly|weeks?|weekly"
    r"|jobs?|employees|workers|people|openings|positions|new|job|median|mean|average|USD|CAD|AUD|EUR|GBP|or|and|\||,|(?:19|20)\d\d))*"
)
AGAIN = rf"(?: \({RANGE}{UNITS}\))?"
"""The same pay for another time, behind an amount: `$69,950 ($33.63/hr)`."""
VALUE = re.compile(rf"[|(\s]*{RANGE}{UNITS}(?:[ \u00a0]*(?:or|\(|/|\|)?[ \u00a0]*{RANGE}{UNITS})?[\s|)*]*")
WORDED = re.compile(rf"[A-Za-z][A-Za-z ]{{3,40}}\({RANGE}(?: or (?:higher|more|lower|less))?\)")
GLUED = re.compile(
    r"(?P<label>[A-Za-z][A-Za-z ]{2,60}?(?: \d\d%| ?\(\d\))?)(?P<values>(?:\d{1,3}(?:,\d{3})+(?:\d?\d\.\d{1,2})?)?(?:[$£€₹]\d[\d,]*(?:\.\d\d)?){1,12})[\s*]*"
)
LABELLED = re.compile(
    rf"(?P<label>[A-Za-z(][^$£€₹%|\d]*(?:(?<= )\d{{1,2}}(?:st|nd|rd|th)\b[^$£€₹%|\d]*)?(?:(?<=[ (])(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?[^$£€₹%|\d]*)?)"
    rf"(?P<values>(?:(?<=[ \u00a0:.\t)…–—-]){RANGE}(?:[ \u00a0]{RANGE})*)){UNITS}[\s*]*"
)
MARKED_OFF = re.compile(
    rf"(?P<label>[A-Za-z0-9][^:$£€₹%|]{{1,70}}?)(?P<values>(?::| [–—-]|[ ]?\.{{2,}}|(?: \.){{2,}}|[ ]?…)[ \u00a0]+{RANGE}){UNITS}{AGAIN}[\s*]*"
)
DURATION = re.compile(
    r"(?i)(?:(?:less|more) than |over |under |up to )?\d{1,2}\+? ?(?:(?:-|–|to) ?\d{1,2})?\+? ?(?:years?|months?|weeks?|hours?|days?)\b.*"
)
YEARED = re.compile(rf"(?P<label>(?:19|20)\d\d [A-Za-z][A-Za-z ]{{3,40}}?)(?P<values>[ :]{RANGE}){UNITS}[\s*]*")
STUB = re.compile(
    rf"(?P<label>\d{{1,2}}[ ]?(?:-|–|to|\+)[ ]?\d{{0,2}}(?: [A-Za-z]+)?)(?P<values>(?:[ ]{RANGE}){{2,8}})[\s*]*"
)
FORMS = (STUB, GLUED, MARKED_OFF, YEARED, LABELLED)
"""The forms of a label and its figures on one line. To add one: a pattern with `label` and `values`, a row here."""
PERIOD_LAST = re.compile(r"(?:19|20)\d\d ?[-–/] ?\d\d(?:\d\d)?$")
SPREAD = re.compile(
    rf"{RANGE}(?: ?\(?(?:starter|entry[- ]level|starting|experienced|senior|minimum|maximum|low|high)\)?)",
    re.IGNORECASE,
)
LEADER = re.compile(r"(?:\.{3,}|(?: \.){3,}|…)[ \u00a0]*[$£€₹]?[\d,.]+[ \u00a0]?%?$")
"""Dots that lead from a label to its figure at the end of a line."""
RANKS_ALONE = re.compile(r"(?:\d\d ?(?:%|th)(?: ?\(?[Mm]edian\)?)?[ \t|]*){3,5}")
AMOUNTS_ALONE = re.compile(r"(?:[$£€₹] ?\d{1,3}(?:,\d{3})*(?:\.\d\d)?[ \t|]*){3,5}")
RULE = re.compile(r"[\s|:+=-]*-{2,}[\s|:+=-]*")
NO_FIGURES = re.compile(
    r"\b(?:19|20)\d\d ?[-–/] ?\d\d(?:\d\d)?\b|\b(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)\b|\(?\b\d{1,2} (?:months?|weeks?|hours?|years?)\b|#|\bp\d\d\b"
)
TELLS = re.compile(
    r"(?:median|average|mean|per |before tax|as of|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d"
    r"|(?:19|20)\d\d$|\(?(?:up|down) )",
    re.IGNORECASE,
)
YEARS = re.compile(r"^(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?\)")
YEAR_ALONE = re.compile(r"[\s|(]*(?:19|20)\d\d[\s|)]*")
JOINTS = (
    " or",
    " and",
    " of",
    " the",
    " a",
    " an",
    " in",
    " for",
    " with",
    " at",
    " by",
    " is",
    " was",
    " are",
    " were",
    " from",
    " than",
)
"""Last words of a line that goes on below."""
LONGEST_LABEL = 110
LONGEST_HEADER = 140
LONGEST_VALUE, LONGEST_STUB = 60, 80
ASKED = 1024
"""How many lines are kept in mind: several forms of tables ask the same of each line and its neighbours."""


def has_figure(words: str) -> bool:
    """Whether a line has a digit, without which it is no figure and has none."""
    return _HAS_DIGIT.search(words) is not None


def is_rule(words: str) -> bool:
    """Whether a line only rules off the head of a Markdown table: `---|---`."""
    return "|" in words and RULE.fullmatch(words) is not None


_HAS_DIGIT = re.compile(r"\d")
_LABEL_DIGITS = re.compile(r"\b(?:19|20)\d\d\b(?:[-–]\d\d(?:\d\d)?)?|\b\d{1,2}(?:th|st|nd|rd)?\b[ -]?(?:%|per)?")


def is_value(words: str) -> bool:
    """
    Whether a line is a figure with its unit and nothing else.

    >>> [is_value(w) for w in ("$48.75 hourly", "$45,980 ($22.11/hr)", "190k", "2021", "2 year degree", "10 best jobs")]
    [True, True, True, False, False, False]
    """
    return len(words) <= LONGEST_VALUE and has_figure(words) and _is_value(words)


@lru_cache(maxsize=ASKED)
def _is_value(words: str) -> bool:
    if YEAR_ALONE.fullmatch(words) or DURATION.fullmatch(words):
        return False
    if WORDED.fullmatch(words):
        return not YEARS.search(words.rpartition("(")[2])
    if not VALUE.fullmatch(words):
        return False
    return len(words.strip("|* ")) > 1 or words[:1].isdigit()


def is_label(words: str) -> bool:
    """Whether a line can be the label of a figure: short, no sentence, no figure but a year or a rank of a percentile."""
    words = words.strip("| ")
    return 0 < len(words) <= LONGEST_STUB and words[-1] not in ".!?;," and _is_label(words)


@lru_cache(maxsize=ASKED)
def _is_label(words: str) -> bool:
    if len(words.split()) > 10 or not any(map(str.isalpha, words)) or any(map(words.__contains__, "$£€₹")):
        return False
    return not any(map(str.isdigit, _LABEL_DIGITS.sub("", words)))
