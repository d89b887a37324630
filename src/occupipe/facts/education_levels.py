"""Levels of education and the words that articles print for them, in the folded text."""

from __future__ import annotations

from occupipe.facts.cues import Cue, CueTable

LIKELY = "bachelor_likely"
PAIRED = {
    "certificate_or": ("postsecondary_certificate", ("associate", "diploma", "degree")),
    "associate_or": ("associate", ("bachelor", "a bachelor", "master", "higher")),
}
"""Cues that tell a level only where one of these words stands behind them."""
_SUBJECT = (
    r"(?:science|arts|fine arts|education|business|engineering|library|social|public|architecture|nursing|philosophy|laws?|health"
    r"|accountancy|occupational|physician|urban|landscape|design|music|divinity|professional|applied)"
)
_TRADE = (
    r"(?:vocational|trade|technical|career|beauty|barber|cosmetology|culinary|driving|welding|acting|bartending|cooking|mortuary"
    r"|flight|massage)"
)
LEVELS = CueTable(
    {
        "none": r"no formal (?:educational? )?(?:credentials?|education|schooling|qualifications?|training)"
        r"|no (?:educational?|academic) (?:credentials?|requirements?|qualifications?)|no post-?secondary education"
        r"|(?:do|does)(?: not|n't) need (?:any )?(?:a )?formal education",
        "doctoral": r"\bdoctora(?:l|te)s?(?: or professional)?(?: degrees?)?|\bph\.?[ ]?d\b\.?s?|\bdoctor of [a-z]{3,20}(?: [a-z]{4,20})?(?: degree)?"
        r"|\b(?:professional|law|medical|dental) degrees?|\bjuris doctor|\bj\.d\.|\bpharm\.?d\b|\bm\.d\.|\b(?:law|medical|dental|veterinary) school\b",
        "master": r"\bmaster(?:'s|s'|s)(?:[ -]level)?(?: degrees?)?|\bmaster degrees?"
        rf"|\bmaster of {_SUBJECT}(?: science| arts| administration| work| health)?|\b(?:graduate|advanced) degrees?"
        r"|\bpost-?graduate (?:degrees?|courses?|diplomas?)|\bmbas?\b|\bmsw\b|\bm\.?sc\b|\bm\.? ?tech\b|\bm\.a\.|\bmeng\b",
        "postsecondary_certificate": r"\bpost-baccalaureate(?: certificates?| programs?)?"
        r"|\bpost-?secondary (?:non-?degree |vocational |training )?(?:awards?|certificates?|diplomas?|training|programs?|schools?|education)"
        r"|\bnon-?degree (?:awards?|programs?)|\b(?:certificate|diploma) (?:programs?|courses?)|\bcertificate or (?:diploma|degree) programs?"
        rf"|\b{_TRADE}(?: (?:or|and) (?:trade|technical|vocational))?(?: training)? (?:schools?|colleges?|institutes?|degrees?|diplomas?|certificates?|programs?)\b"
        r"(?: (?:degree|diploma|certificate|training)s?)?(?: programs?)?|\bvocational (?:training|education)|\bvocational-technical schools?"
        r"|\b(?:state-)?approved (?:[a-z]{3,20} ){0,2}(?:programs?|schools?)|\b[a-z]{4,20} program that the state has approved"
        r"|\b(?:fire|police|law enforcement) academy|\b(?:diplomas?|degrees?) or (?:an? )?certificates?\b|\bcertificates? or diplomas?\b"
        r"|\b(?:one|1)-year (?:certificate|diploma|program)s?|\bcertificates? in [a-z]{3,20}|\bcertificate (?:iii|iv)\b",
        "bachelor": r"\bbachelor(?:'s|s'|s)?(?: of (?:applied |fine )?[a-z]{4,20}(?: administration)?)?(?:[ -]level)?(?: degrees?)?"
        r"|\bbaccalaureate(?: degrees?)?|\b(?:four|4)[- ]years?(?: college| university)? degrees?|\b(?:four|4) years (?:of|at|in) (?:college|university)"
        r"|\bundergraduate (?:degrees?|courses?)|\b(?:college|university|honou?rs) degrees?|\bb\.? ?tech\b|\bb\.e\.|\bb\.a\.|\bbeng\b"
        r"|\bbsc\b|\bbsn\b|\bb\.s\.n?\.?|\bb\.sc\b",
        LIKELY: r"\ban? (?:relevant |good |first |approved |recogni[sz]ed |accredited |related |specialized )?degree (?:in|from|is|or (?:an )?equivalent)\b",
        "associate": r"\bassociate(?:'s|s'|s)?(?:[ -]level)? degrees?|\bassociate's\b"
        r"|\bassociate (?:of|in) (?:applied )?(?:science|arts)(?: degrees?)?|\b(?:two|2)[- ]years?(?: [a-z]{3,20})? degrees?|\ba\.a\.s\.|\badn\b",
        "associate_or": r"\bassociate (?:or|and) ",
        "certificate_or": r"\bcertificates? or (?:an? )?",
        "some_college": r"\bsome college\b(?: (?:coursework|courses|education|credits?|classes))?|\bcollege (?:coursework|credits?)\b",
        "high_school": r"\bhigh[- ]school (?:diplomas?|graduates?|graduation|education|degree|equivalen[a-z]{1,4}|certificates?|completion)"
        r"|\b(?:finish|complete|completed|graduated? from|completing|finishing) high school|\bg\.?e\.?d\b\.?(?: (?:certificate|credential|diploma))?"
        r"|\bgeneral (?:educational? (?:development|diploma)|equivalency)(?: diploma)?|\bsecondary school (?:diplomas?|certificates?|education)"
        r"|\bleaving cert(?:ificate)?|\b10\+2\b|\bclass (?:12(?:th)?|xii)\b|\b12th (?:grade|class|standard)\b|\ba[- ]levels\b|\bgcses?\b",
    }
)
"""To add a wording: an alternative in its level's row. The levels are those of the facts table, and two that are settled below."""

ANCHORS = (
    "degree", "diploma", "bachelor", "baccalaureate", "master", "mba", "msw", "doctor", "ph.d", "phd", "j.d.", "m.d.",
    "pharm", "associate", "a.a.s.", "adn", "b.s", "bs", "b.a", "b.e", "beng", "msc", "m.sc", "m.a", "meng", "tech",
    "undergrad", "postgrad", "post-grad", "certificate", "postsecondary", "post-secondary", "vocational", "academy",
    "approved", "college", "high school", "high-school", "ged", "g.e.d", "general e", "secondary school", "10+2", "class",
    "12th", "level", "gcse", "leaving cert", "formal", "no education", "no academic", "nondegree", "non-degree", " school",
    "years of", "years at", "years in",
)  # fmt: skip
"""Letters without which no level can stand in a text: cheap to look for."""


def level_of(folded: str, cue: Cue) -> str | None:
    """
    The level that a cue means: a certificate is one of study only where it is named beside a degree or diploma.

    A degree without a level is the first degree, as careers in most countries ask for it.
    """
    if cue.label in PAIRED:
        level, behind = PAIRED[cue.label]
        return level if folded.startswith(behind, cue.end) else None
    return "bachelor" if cue.label == LIKELY else cue.label
