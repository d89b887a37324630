"""Which statistic an amount is: the cues articles print, and how a cue is bound to its figure."""

from __future__ import annotations

from collections.abc import Sequence

from occupipe.facts.cues import Cue, CueTable
from occupipe.facts.fact import Statistic
from occupipe.quantities.quantity import Quantity

_PCT = r"(?:%|percent|per cent)"
CUES = CueTable(
    {
        "p10": rf"(?:lowest|bottom|worst)(?:[- ](?:paid|earning|paying))? ?(?:10|ten) ?{_PCT}|10th[- ]percentile|10(?:th)? ?%ile|\bp10\b|lowest[- ](?:paid|earning) (?:10|ten) ?{_PCT}|lowest decile|bottom (?:tenth|decile)",
        "p90": rf"(?:highest|top|best)(?:[- ](?:paid|earning|paying))? ?(?:10|ten) ?{_PCT}|90th[- ]percentile|\bp90\b|top decile|top tenth",
        "p25": rf"25th[- ]percentile|(?:lowest|bottom) (?:25 ?{_PCT}|quarter)|\bp25\b|(?:first|lower) quartile",
        "p75": rf"75th[- ]percentile|(?:highest|top) (?:25 ?{_PCT}|quarter)|\bp75\b|(?:third|upper) quartile",
        "middle": rf"middle (?:50 ?{_PCT}|fifty {_PCT}|half)|(?:half|50 ?{_PCT}) (?:of (?:all |the )?[\w ,/-]{{1,50}} )?(?:made|earned|earn|make|were paid|are paid|fell|fall) between",
        "median": r"\bmedian|50th[- ]percentile|middle wage",
        "mean": r"\baverag(?:e|es|ed|ing)\b|\bavg\b|\bmean\b(?! that| to\b)",
        "entry": r"entry[- ]level",
        "starting": r"\bstart(?:ing|s|ed)?\b (?!(?:with|a |your|the ))|to start\b|\bbeginning (?:salar|wage|pay)|newly qualified|new hires?|\bbeginners?\b",
        "low": r"\blow(?:est)?\b(?![- ](?:income|cost|paid|paying|earning)| (?:10|ten|25)\b)(?: (?:end|salary|wage|pay|range))*|\bminimum\b(?! wage)|\bbottom (?:end|of the range)",
        "high": r"\bhigh(?:est)?\b(?![- ](?:school|paid|paying|earning|tech|demand|level|quality)| (?:10|ten|25)\b)(?: (?:end|salary|wage|pay|range))*|\bmaximum\b|\btop (?:earners|end|of the range|salar)",
    }
)  # fmt: skip
"""Cues of a statistic, most telling first. To add one: a pattern under its label."""

QUARTILES = (Statistic.P25, Statistic.P75)


def bound_cue(cues: Sequence[Cue], figures: Sequence[Quantity], index: int) -> Cue | None:
    """
    The cue that tells the statistic of the figure at `index`.

    A cue before the figure and behind the figure before it is its own. Where the first figure has none before it and
    every figure has one behind, the sentence puts labels after values. Otherwise the nearest cue before holds on.
    """
    figure = figures[index]
    previous = figures[index - 1].span.end if index else -1
    following = figures[index + 1].span.start if index + 1 < len(figures) else None
    before = [c for c in cues if c.end <= figure.span.start and c.start >= previous]
    after = [c for c in cues if c.start >= figure.span.end and (following is None or c.end <= following)]
    if _labels_follow(cues, figures):
        return after[0] if after else None
    if before:
        return _preferred(before)
    if index == 0:
        return after[0] if after else None
    return None


def _preferred(cues: list[Cue]) -> Cue:
    """Of several cues the last, save that a percentile or a quantile outdoes the mean or median it is printed with."""
    told = [c for c in cues if c.label in ("p10", "p25", "p75", "p90", "middle")]
    return told[-1] if told else cues[-1]


def _labels_follow(cues: Sequence[Cue], figures: Sequence[Quantity]) -> bool:
    first = figures[0]
    if any(c.end <= first.span.start for c in cues) or len(figures) < 2:
        return False
    ends = [f.span.start for f in figures[1:]]
    slots = [
        any(f.span.end <= c.start and c.end <= end for c in cues)
        for f, end in zip(figures, [*ends, 10**9], strict=True)
    ]
    return all(slots)
