"""Which statistic an amount is: the cues that articles print beside amounts, beside rows and in headings."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.cues import CueTable

_PCT = r"(?:%|percent|per cent)"
_PAID = r"(?:[- ](?:paid|earning|paying|compensated))?"
_TENTH = rf"(?:(?:another |the |a |one )?tenth|one(?: [a-z]+)? in ten|(?:ten|10) ?{_PCT})"
_QUARTER = rf"(?:(?:another |a |one )quarter|one(?: [a-z]+)? in four|(?:twenty-five|25) ?{_PCT})"
_NINE = rf"(?:(?:ninety|90) ?{_PCT}|nine (?:in|out of) ten)"
_THREE = rf"(?:(?:seventy-five|75) ?{_PCT}|three[- ]quarters|three (?:in|out of) four)"
_OF = r"(?: of (?:all |the |them |our |these )?[a-z' -]{0,40}?)?(?:, (?:according to|says?) [a-z .]{2,30},)?(?: [a-z]+){0,4}?"
_LESS, _MORE = (
    r"(?:less than|under|below|no more than|at most|fewer than)",
    r"(?:more than|over|above|better than|exceed(?:s|ed)?|at least|upwards of)",
)
_PAID_IT = r"(?:made|make|earned|earn|(?:was|were|is|are) paid|got|get|received?|commanded|took (?:home|in)|brought in)"
CUES = CueTable(
    {
        "p10": rf"(?:lowest|bottom) tenth|{_TENTH} at the bottom|{_TENTH}{_OF} {_LESS}|(?:lowest|bottom|worst){_PAID} ?(?:10|ten) ?{_PCT}|10th[- ]percentile|\b10(?:th)? ?%ile|\(10th\)|(?:at|and|to) the 10th\b|\bp10\b"
        rf"|{_NINE}{_OF} {_PAID_IT} {_MORE}|lowest decile|bottom (?:tenth|decile)|lowest[- ]paid tenth",
        "p90": rf"(?:highest|top) tenth|{_TENTH} at the top|{_TENTH}{_OF} {_MORE}|at the top,? (?:10|ten) ?{_PCT}|(?:highest|top|best|upper){_PAID} ?(?:10|ten) ?{_PCT}|90th[- ]percentile|\(90th\)|(?:at|and|to) the 90th\b|\bp90\b|top decile|top tenth"
        rf"|(?:best|highest)[- ]paid tenth|{_NINE}{_OF} {_PAID_IT} {_LESS}",
        "p25": rf"{_QUARTER}{_OF} {_LESS}|{_THREE}{_OF} {_PAID_IT} {_MORE}|(?:at|and|to) the 25th\b|25th[- ]percentile|(?:lowest|bottom|worst){_PAID} (?:25 ?{_PCT}|quarter)|\bp25\b|(?:first|lower|bottom) quartile",
        "p75": rf"{_QUARTER}{_OF} {_MORE}|{_THREE}{_OF} {_PAID_IT} {_LESS}|(?:at|and|to) the 75th\b|75th[- ]percentile|(?:highest|top|best){_PAID} (?:25 ?{_PCT}|quarter)|\bp75\b|(?:third|upper|top) quartile",
        "outer": rf"10th ?(?:/|and|to|-) ?(?:the )?90th|(?:bottom|lowest) and (?:the )?(?:top|highest) (?:(?:ten|10) ?{_PCT}|tenths?)",
        "middle": rf"25th ?(?:/|and|to|-) ?(?:the )?75th|middle (?:50 ?{_PCT}|fifty {_PCT}|half)|(?:half|50 ?{_PCT}) (?:of (?:all |the |them )?[\w ,/-]{{0,50}})?"
        r"(?:made|earned|earn|make|were paid|are paid|fell|fall|earning|were|are) between",
        "median": r"\bmedian|50th[- ]percentile|middle wage|\bmidpoint\b",
        "half": r"half(?: of (?:all |the |them |our )?[a-z' -]{0,30}?)? (?:made|earned|earn|make|earning)\b",
        "tenth": rf"another tenth\b|{_TENTH}(?= [$£€₹]\d)|{_TENTH}{_OF} {_PAID_IT}",
        "quarter": rf"{_QUARTER}(?= [$£€₹]\d)|{_QUARTER}{_OF} {_PAID_IT}",
        "nine tenths": rf"{_NINE}{_OF} {_PAID_IT}",
        "three quarters": rf"{_THREE}{_OF} {_PAID_IT}",
        "mean": r"\baverag(?:e|es|ed|ing)\b|\bavg\b|\bmean\b(?! that| to\b)|\baveraged\b",
        "entry": r"entry[- ]level|\bentry (?:salar|wage|pay)|\b(?:at|upon) entry\b",
        "starting": r"\bstarting\b|\bstart(?:s|ed)? (?:[a-z]+ )?(?:at|on|out|from|off|around|between|with (?:a|an) (?:salary|wage|pay))|\bstarts?, [a-z ]{1,40}, (?:at|on|out|from|with)\b|\bto start\b|\bstart on\b"
        r"|\bbeginning (?:salar|wage|pay)|\bbegins? at\b|\bto begin with\b|just (?:starting|joined)|at the start|year[- ]one pay|first[- ]year pay|\bas a new [a-z]+",
        "novice": r"newly[- ]qualified|\bnew hires?\b|\bbeginners?\b|\brookies?\b|recent graduates?|new graduates?|\bfreshers?\b|\bnewcomers?\b",
        "low": r"\blow(?:est)? (?:end|salary|wage|pay|range|point|of)\b|\blower (?:end|range|limit)\b|\bminimum\b(?! wage)|\bat the bottom\b(?! tenth| 10| ten\b| decile| quart)|\bbottom (?:end|of the range)"
        r"|\bas (?:low|little) as|\blow\b(?=:?[ \n]*$)|\blowest\b(?=:? ?$)",
        "high": r"\bhigh(?:est)? (?:end|salary|wage|pay|range|point|of)\b|\b(?:higher|upper) (?:end|range|limit)\b|\bmaximum\b|\bhighest (?:exceed|more than|over)|\bat the top\b(?! tenth| 10| ten\b| decile| quart)|\bhighest (?:[a-z]+ )?(?:offer|package|ctc)\b|\btop (?:end|of the range|of the scale|salar|wage|pay|earners)"
        r"|\b(?:best|highest)[- ](?:paid|earning)\b(?! (?:by|state|cit|industr|area|employer|metro|job|occup|field|sector|region|place|special))"
        r"|\bas (?:high|much) as|\bhigh\b(?=:?[ \n]*$)|\bhighest earners|\bmaximum\b",
    }
)  # fmt: skip
"""Cues of a statistic, most telling first. To add one: a pattern under its label."""

LABELS = {
    "p10": r"10(?:th)?(?: ?%| percent)?(?:ile|[- ]percentile)?|bottom 10%?|p10", "p25": r"25(?:th)?(?: ?%| percent)?(?:ile|[- ]percentile)?|p25|lower quartile",
    "median": r"50(?:th)?(?: ?%| percent)?(?:ile|[- ]percentile)?|p50|mid(?:dle)?|median", "p75": r"75(?:th)?(?: ?%| percent)?(?:ile|[- ]percentile)?|p75|upper quartile",
    "p90": r"90(?:th)?(?: ?%| percent)?(?:ile|[- ]percentile)?|top 10%?|p90", "low": r"low(?:est|er)?|min(?:imum)?\.?|bottom",
    "high": r"high(?:est|er)?|max(?:imum)?\.?|top", "mean": r"(?:average|avg\.?|mean)", "entry": r"entry(?:[- ]level)?", "starting": r"start(?:ing|ers?)?|new(?:ly qualified)?|graduate",
    "typical": r"typical|experienced|mid[- ]career|senior",
}  # fmt: skip
"""What a row's label or a column's heading means where it is no more than these words."""
_DRESS = re.compile(r"\([^)]*\)|[:*|]|\b(?:salary|wage|wages|pay|hourly|annual|rate|earnings|level|range|end)\b")


def of_label(words: str) -> str | None:
    """
    The statistic that a bare label names.

    >>> of_label("10th"), of_label("low ($/hour)"), of_label("alabama")
    ('p10', 'low', None)
    """
    bare = " ".join(_DRESS.sub(" ", words).split())
    return next((label for label, pattern in LABELS.items() if re.fullmatch(pattern, bare)), None)


_IN_ORDER = re.compile(r"(?P<rank>10|25|50|75|90)(?:th|%)|(?P<word>median|mean|average|low|high)")
_RANKS = {"10": "p10", "25": "p25", "50": "median", "75": "p75", "90": "p90"}


def in_order(header: str, count: int) -> list[str]:
    """
    The statistics that a run-together header names, empty unless it names as many as there are figures.

    >>> in_order("percentile10%25%50%(median)75%90%", 5)
    ['p10', 'p25', 'median', 'p75', 'p90']
    """
    labels: list[str] = []
    for match in _IN_ORDER.finditer(header):
        label = _RANKS[match["rank"]] if match["rank"] else match["word"].replace("average", "mean")
        if not labels or labels[-1] != label:
            labels.append(label)
    return labels if len(labels) == count else []


PARTS = ("tenth", "quarter", "three quarters", "nine tenths")
"""A part of the workers, of which a limit behind the amount says which end of the distribution it is."""
TELLING = ("outer", "half", *PARTS, "p10", "p25", "p75", "p90", "middle", "median", "mean")
"""Statistics whose naming makes an amount a wage, unless something speaks against it."""
CENTRAL = ("median", "mean")
"""The statistics that rows and later sentences take over from where they were named."""
