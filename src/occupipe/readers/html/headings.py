"""Headings: which lines are headings though not marked so, and which headings announce furniture."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from occupipe import late as re
from occupipe.readers.blocks import LONGEST_HEADING
from occupipe.readers.html.entries import Entry
from occupipe.readers.html.passages import Shape
from occupipe.readers.lines import is_label, is_value

_OTHERS = re.compile(
    r"(?:compare |explore |browse |see |view |more |other |top )?(?:similar|related|comparable|alternative|other|recommended)"
    r" (?:\w+ )?(?:careers?|occupations?|jobs?|professions?|roles|positions|job titles|career paths|career profiles)\b"
    r"|(?:careers?|occupations?|jobs?|professions?) (?:similar to|related to|like)\b|see also$"
    r"|(?:people|others|users|visitors|readers|students)(?: \w+){0,3} (?:also )?(?:viewed|looked (?:at|for)|searched(?: for)?|search for|considered|explored|browsed|liked|compared)\b"
    r"|(?:the )?(?:\d+ )?(?:top|best|highest|most)[- ](?:pa(?:ying|id)|earning|popular|in[- ]demand) (?:careers?|occupations?|jobs?|professions?|roles)$"
    r"|(?:(?:latest|newest|recent|featured|live) (?:\w+ ){0,3}(?:jobs|job openings|openings|positions)|(?:latest|newest|recent|current|open|available|featured) (?:\w+ ){0,3}(?:job (?:ads|listings|offers|postings)|vacancies)|open (?:jobs|positions))(?: (?:in|near)\b|$)"
    r"|(?:\w+ ){0,2}(?:jobs|vacancies) (?:near (?:me|you)|in your area|hiring now)"
)
_PAGE = re.compile(
    r"(?:related|recommended|similar|popular|latest|recent|more|featured|trending) (?:\w+ )?(?:articles?|posts?|content|stories|"
    r"reading|reads|guides|pages|links|programs?|schools?|colleges|courses|topics|news|resources)\b"
    r"|you (?:may|might) also (?:like|enjoy|be interested)|recommended (?:for you|reading)|more from |\d* ?(?:comments?|responses|replies)"
    r"(?: on\b| to\b|$| \(\d)|leave a (?:comment|reply)|join the (?:discussion|conversation)|post a comment|add a comment"
    r"|subscribe|sign up|newsletter|advertisement|sponsored|about the author|find (?:a |your )?(?:schools?|programs?|colleges?)"
    r"|get matched|cookies?\b|privacy"
)
_LINKS = re.compile(
    r"table of contents|on this page|in this article|jump to|quick links|share (?:this|on)|follow us|categories$|tags$|contents$"
)
LONGEST_ANNOUNCED = 60
_MARKS = re.compile(r"(\*{1,4}|[†‡])[ \t\u00a0]*$")


class Announced(IntEnum):
    """What stands under a heading, as far as it is furniture."""

    NOTHING = 0
    LINKS = 1  # lists of links
    OTHERS = 2  # other occupations, or vacancies: their lists, tables and boxes
    PAGE = 3  # whatever it is


def announced(words: str) -> Announced:
    """
    The furniture that a heading announces.

    >>> [announced(w).name for w in ("Similar Occupations", "3 Comments", "Work Experience in a Related Occupation")]
    ['OTHERS', 'PAGE', 'NOTHING']
    """
    folded = words.lower().strip(" :*")
    if len(folded) > LONGEST_ANNOUNCED:
        return Announced.NOTHING
    kinds = ((Announced.OTHERS, _OTHERS), (Announced.PAGE, _PAGE), (Announced.LINKS, _LINKS))
    return next((kind for kind, pattern in kinds if pattern.match(folded)), Announced.NOTHING)


def marks_of(words: str) -> tuple[str, int]:
    """The footnote marks at the end of a heading or paragraph (`Pay*`), and where they start."""
    match = _MARKS.search(words)
    return (match[1], match.start()) if match else ("", len(words))


def is_bold_heading(entry: Entry) -> bool:
    """Whether a line of bold words is a heading: short, no sentence, no figure."""
    words = entry.words.rstrip(" :")
    if not entry.bold or entry.passage.joined or len(words) > LONGEST_HEADING or not words:
        return False
    if words[-1] in ".,;!" or any(ch in "$£€₹%" for ch in words):
        return False
    return words[0].isalpha() or words[:1] in "“\"'¿("


def is_menu_entry(entry: Entry) -> bool:
    """Whether a line is a link that counts what it leads to (`All 800 jobs`): with a figure, but no amount or percent."""
    if not entry.linked or len(entry.words) > LONGEST_ANNOUNCED or any(ch in "$£€₹%" for ch in entry.words):
        return False
    return any(map(str.isdigit, entry.words))


def is_labelled_figure(entries: Sequence[Entry], index: int) -> bool:
    """Whether a heading is nothing but a figure, whose label is the line above: it is set large on its card."""
    above = entries[index - 1] if index else None
    if above is None or not above.is_like(Shape.LINE) or not is_value(entries[index].words):
        return False
    return is_label(above.words)


def labels_a_figure(entries: Sequence[Entry], index: int) -> bool:
    """
    Whether a heading is the label of one figure, as in a box of key figures: the figure is all that stands under it.

    The headings of such boxes say nothing of what follows.
    """
    figure = entries[index + 1] if index + 1 < len(entries) else None
    if (
        figure is None
        or entries[index].passage.level == 1
        or not figure.is_like(Shape.LINE)
        or not any(map(str.isdigit, figure.words[:40]))
    ):
        return False
    if not is_value(figure.words) or not is_label(entries[index].words):
        return False
    if index + 2 >= len(entries):
        return True
    after = entries[index + 2]
    return (
        after.passage.shape is not Shape.LINE or after.passage.scopes != figure.passage.scopes or is_label(after.words)
    )
