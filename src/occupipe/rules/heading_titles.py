"""Headings over figures that name another occupation than the article's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.nouns import singular
from occupipe.facts.titles import is_known, may_be_same
from occupipe.occupation import Figure
from occupipe.rules.case import Case
from occupipe.rules.parts import name_parts
from occupipe.rules.pattern import Pattern
from occupipe.spans import Span

_KINDS = r"(?:(?:average|annual|median|mean|hourly|starting) ){0,2}"
_MATTER = (
    r"(?:salary|salaries|pay|wages?|earnings|income|(?:job |career )?outlook|employment|job (?:growth|prospects))\b"
)
_TITLE = r"(?:an? |the )?(?P<title>[a-z][a-z' -]{2,60}?)"
_FORMS = (
    Pattern(rf"\b(?:do|does|can|could|will|would) {_TITLE} (?:make|earn|get paid)\b"),
    Pattern(rf"^{_TITLE}(?:'s|s')? {_KINDS}{_MATTER}"),
    Pattern(rf"^{_KINDS}{_MATTER} (?:of|for) {_TITLE}(?:$| ?[?:,(]| (?:in|by)\b)"),
)
"""How a heading says whose figures it stands over, in folded text."""
_SET_AGAINST = Pattern(
    r"\b(?:than|like|unlike|as|compared|comparison|versus|vs|similar|between|related|behind|above)\b"
)
"""Words that set occupations against one another: a name in such a sentence need not be that of the figure."""

_LETTERS = Pattern(r"[a-z]{0,8}")
"""What a name in the singular lacks of the word that is printed."""


class OtherTitle(NamedTuple):
    """Where a heading names another occupation, the figure under it, and where its sentence names the article's own."""

    place: Span
    figure: Figure
    own: Span


def other_title(case: Case, section: int, figures: Sequence[Figure]) -> OtherTitle | None:
    """
    A known title in the heading of a section whose figures are those of the article's own occupation, which is another.

    The sentence of one of the figures has to name the own occupation; nothing under the heading may name the other one.
    """
    heading = case.article.blocks[section]
    words = case.passage(heading.span.start, heading.span.end)
    match = _named(words.text)
    if match is None or any(figure.subject is not None for figure in figures):
        return None
    title = _one(match["title"])
    below = case.words(Span(heading.span.end, _end_of(case, section)))
    if title in below or match["title"] in below or any(_may_be_one(name, title) for name in case.names):
        return None
    told = ((figure, own) for figure in figures if (own := _own_name(case, figure)) is not None)
    return next((OtherTitle(words.span(*match.span("title")), *pair) for pair in told), None)


def _named(heading: str) -> re.Match[str] | None:
    """The known title that a heading says its figures are of; none where it is set against others."""
    found = (match for form in _FORMS if (match := form.search(heading)) is not None)
    known = next((match for match in found if is_known(_one(match["title"]))), None)
    return None if known is None or _SET_AGAINST.search(heading) else known


def _one(title: str) -> str:
    """A title in the singular."""
    *before, last = title.split(" ")
    return " ".join([*before, singular(last)])


def _may_be_one(name: str, title: str) -> bool:
    """Whether two titles can be of one occupation: by the table of titles, or one a kind of the other by its words."""
    own, other = name.replace(",", "").split(), title.split()
    return own[-1] in other or other[-1] in own or may_be_same(name, title)


def _own_name(case: Case, figure: Figure) -> Span | None:
    """Where the sentence of a figure names the own occupation as the one whose figure it is."""
    sentence = case.context(figure)
    if _SET_AGAINST.search(sentence.text):
        return None
    name = next((parts for parts in name_parts(case) if all(part in sentence.text for part in parts)), None)
    if name is None:
        return None
    start = sentence.text.find(name[0])
    end = _LETTERS.match(sentence.text, start + len(name[0]))
    return sentence.span(start, end.end() if end is not None else start + len(name[0]))


def _end_of(case: Case, section: int) -> int:
    """Where the text under a heading ends: at the next heading, or with the text."""
    later = (block for block in case.article.blocks[section + 1 :] if block.kind is BlockKind.HEADING)
    following = next(later, None)
    return len(case.article.text) if following is None else following.span.start
