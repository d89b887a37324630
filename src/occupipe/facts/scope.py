"""The narrower group a figure is for: an industry, employer, specialty, experience level or sex."""

from __future__ import annotations

import re

from occupipe.article import BlockKind
from occupipe.facts.area import is_area
from occupipe.facts.cues import CueTable
from occupipe.facts.own_occupation import own_occupation
from occupipe.facts.pay_traps import PAY
from occupipe.facts.scene import Context, Scene
from occupipe.facts.statistic import CUES
from occupipe.quantities.folding import fold
from occupipe.spans import Span

_PLAIN = CueTable(
    {
        "label": r"\bpay\b|employ(?:ment|ed|ees)|outlook|growth|openings|jobs?\b|workers|national|united states|\bu\.s\.|^all\b|total|overall|workforce|hourly|annual|monthly|weekly|year|per hour|\bhour\b|salary|wage|percentile|^(?:for the )?(?:top|bottom|lowest|highest)\b|^by the\b|rate\b|range\b"
    }
)
_PROSE = re.compile(
    r"\b(?:employed (?:in|by|at|with)|work(?:ing|ed|s)? (?:in|for|at)(?! the (?:u\.s|united|country|nation))|those (?:in|at|with|who)|jobs in|positions (?:in|at|with)|paid (?:in|by)|hired by)(?: the)? (?P<words>[a-z][\w ,'/&()-]{2,70}?)"
    r"(?=,? (?:had|have|earn|earned|made|make|averag|receiv|were|was|are|is|get|got|took|reported|can|could|may|at|with|an?)\b|[;.,:(]| \$|$)"
)
_INDUSTRY = re.compile(
    r"(?:^|[,;:] |\bin (?:the )?|\band |\bby )(?P<words>[a-z][\w ,'/&-]{2,70}?(?:manufacturing|services|industry|industries|sector|hospitals?|offices|schools|government|agencies|firms|facilities|centers|companies|universities|stores|restaurants|practices|organizations))\b"
    r"(?:,? (?:(?:also |only |just )?(?:pa(?:y|ys|id)|averag(?:e|es|ed)|offer(?:s|ed)?|lead(?:s)?|follow(?:s)?|had|has|have|employ[a-z]*|hire[sd]?|come[s]?|is|are|was|were|at|with)\b)|: )"
)
_LEVEL = re.compile(
    r"(?P<words>(?:with |after )(?:more than |less than |at least |over |under )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twenty)(?: ?(?:-|to|or) ?(?:\d{1,2}|more|\w+))?\+? years?(?:' | of )?(?: ?(?:work |professional |relevant )?experience)?"
    r"|\bapprentices?\b|(?:more |most |highly )?experienced \w+|late[- ]career|mid[- ]career|early[- ]career|senior(?:[- ]level)?|\b(?:first|second|third|final|1st|2nd|3rd)[- ]year\b(?: \w+s\b)?|\b(?:graduate|newly qualified|registered|chartered|recommended) \w+s\b|\bmen\b|\bwomen\b|\bfemale\b|\bmale\b|freelanc\w+|self[- ]employed)"
)


_YEAR = re.compile(r"(?:19|20)\d\d")


def scope_of(scene: Scene, context: Context, span: Span) -> str | None:
    """The scope of a figure: its row's or item's label, else what its clause says, None where neither does."""
    if context.kind is not BlockKind.PARAGRAPH:
        return _label(scene, context, span) or _said(scene, context, span)
    return _said(scene, context, span)


def _label(scene: Scene, context: Context, span: Span) -> str | None:
    cells = scene.block(context).cells
    first = cells[0] if cells else None
    if first is None or first.covers(span):
        end = min((q.span.start for q in context.quantities), default=span.start)
        front = scene.folded[context.span.start : end].rstrip(" :–-—|(\t$")
        if not front or len(front) > 110 or context.kind is BlockKind.HEADING:
            return None
        first = Span(context.span.start, context.span.start + len(front))
    words = scene.words(first)
    if CUES.has(words) or _PLAIN.has(words) or PAY.has(words) or not words:
        return None
    if not any(map(str.isalpha, words)) and scene.header(context) is None:
        return None
    printed = scene.article.words(first)
    if _YEAR.fullmatch(words) or words.rstrip("s") in own_occupation(scene).name:
        return None
    return None if is_area(printed) or len(words.split()) > 16 else printed.strip(" *")


def _said(scene: Scene, context: Context, span: Span) -> str | None:
    start = max(scene.folded.rfind(mark, context.span.start, span.start) for mark in (";", ". "))
    start = max(start + 1, context.span.start)
    before = scene.folded[start : span.start]
    for pattern in (_PROSE, _INDUSTRY, _LEVEL):
        found = list(pattern.finditer(before))
        if found:
            match = found[-1]
            if match["words"].startswith(("united states", "u.s")):
                continue
            place = Span(start + match.start("words"), start + match.end("words"))
            printed = scene.article.words(place).strip(" ,")
            return (
                None
                if is_area(printed) or not printed or fold(printed).rstrip("s") in own_occupation(scene).name
                else printed
            )
    return None
