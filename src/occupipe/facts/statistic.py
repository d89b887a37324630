"""Which statistic an amount is: the cues that articles print beside amounts, beside rows and in headings."""

from __future__ import annotations

from occupipe.facts.cues import CueTable

_PCT = r"(?:%|percent|per cent)"
_PAID = r"(?:[- ](?:paid|earning|paying|compensated))?"
CUES = CueTable(
    {
        "p10": rf"(?:lowest|bottom|worst){_PAID} ?(?:10|ten) ?{_PCT}|10th[- ]percentile|\b10(?:th)? ?%ile|\bp10\b"
        r"|lowest decile|bottom (?:tenth|decile)|lowest[- ]paid tenth",
        "p90": rf"(?:highest|top|best|upper){_PAID} ?(?:10|ten) ?{_PCT}|90th[- ]percentile|\bp90\b|top decile|top tenth"
        r"|(?:best|highest)[- ]paid tenth",
        "p25": rf"25th[- ]percentile|(?:lowest|bottom){_PAID} (?:25 ?{_PCT}|quarter)|\bp25\b|(?:first|lower|bottom) quartile",
        "p75": rf"75th[- ]percentile|(?:highest|top){_PAID} (?:25 ?{_PCT}|quarter)|\bp75\b|(?:third|upper|top) quartile",
        "middle": rf"middle (?:50 ?{_PCT}|fifty {_PCT}|half)|(?:half|50 ?{_PCT}) (?:of (?:all |the |them )?[\w ,/-]{{0,50}})?"
        r"(?:made|earned|earn|make|were paid|are paid|fell|fall|earning|were|are) between",
        "median": r"\bmedian|50th[- ]percentile|middle wage|\bmidpoint\b",
        "mean": r"\baverag(?:e|es|ed|ing)\b|\bavg\b|\bmean\b(?! that| to\b)|\baveraged\b",
        "entry": r"entry[- ]level|\bentry (?:salar|wage|pay)|\b(?:at|upon) entry\b",
        "starting": r"\bstarting\b|\bstart(?:s|ed)? (?:at|on|out|from|off|around|between|with (?:a|an) (?:salary|wage|pay))|\bto start\b|\bstart on\b"
        r"|\bbeginning (?:salar|wage|pay)|newly[- ]qualified|\bnew hires?\b|\bbeginners?\b|just (?:starting|joined)|at the start|recent graduates?|new graduates?",
        "low": r"\blow(?:est)? (?:end|salary|wage|pay|range|point|of)\b|\blower (?:end|range|limit)\b|\bminimum\b(?! wage)|\bbottom (?:end|of the range)"
        r"|\bas (?:low|little) as|\blow\b(?=:?[ \n]*$)|\blowest\b(?=:? ?$)",
        "high": r"\bhigh(?:est)? (?:end|salary|wage|pay|range|point|of)\b|\b(?:higher|upper) (?:end|range|limit)\b|\bmaximum\b|\btop (?:end|of the range|salar|wage|pay|earners)"
        r"|\b(?:best|highest)[- ](?:paid|earning)\b(?! (?:state|cit|industr|area|employer|metro|job|occup|field|sector|region|place|special))"
        r"|\bas (?:high|much) as|\bhigh\b(?=:?[ \n]*$)|\bhighest earners|\bmaximum\b",
    }
)  # fmt: skip
"""Cues of a statistic, most telling first. To add one: a pattern under its label."""

CENTRAL = ("median", "mean")
"""The statistics that rows and later sentences take over from where they were named."""
