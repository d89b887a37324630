"""Levels of education and the words that articles print for them, in the folded text."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.cues import Cue
from occupipe.facts.wording import WordingTable

LIKELY, ACCREDITED, SCHOOL = "bachelor_likely", "accredited", "professional_school"
PAIRED = {
    "certificate_or": ("postsecondary_certificate", ("associate", "diploma", "degree")),
    "associate_or": ("associate", ("bachelor", "a bachelor", "master", "higher")),
}
"""Labels that tell a level only where one of these words stands behind them."""
_STUDIED = re.compile(
    r"\b(?:attend|finish|complet|graduat|enter|apply|go|through|after|years|years of|get into|admission)[a-z]{0,3}(?: (?:to|from|of|an?|accredited|into)){0,3} $"
)
_MASTER_OF = (
    r"(?:science|arts|fine arts|education|business|engineering|library|social|public|architecture|nursing|philosophy|laws?|health"
    r"|accountancy|occupational|physician|urban|landscape|design|music|divinity|professional|applied)"
)
_TRADE = r"(?:school|college|institute|degree|diploma|certificate|program)s?\b(?: (?:degree|diploma|certificate|training)s?)?(?: programs?)?"
_TRADES = (
    "vocational", "trade", "technical", "career", "beauty", "barber", "cosmetology", "culinary", "driving", "welding",
    "acting", "bartending", "cooking", "mortuary", "flight", "massage",
)  # fmt: skip
LEVELS = WordingTable(
    {
        "none": (
            r"no formal (?:educational? )?(?:credentials?|education|schooling|qualifications?|training)",
            r"no (?:educational?|academic) (?:credentials?|requirements?|qualifications?)", "no post-?secondary education",
            r"no (?:college |university )?degree (?:is )?(?:required|needed|demanded|necessary|asked)",
            r"do(?:es)?(?: not|n't) need (?:any )?(?:a )?formal education", r"no formal (?:entry )?requirements",
        ),
        "doctoral": (
            r"doctora(?:l|te)s?(?: or professional)?(?: degrees?)?", r"ph\.?[ ]?d\b\.?s?",
            r"doctor of [a-z]{3,20}(?: [a-z]{4,20})?(?: degree)?", r"professional degrees?", r"law degrees?",
            "medical degrees?", "dental degrees?", "juris doctor", r"j\.d\.",
            r"pharm\.?d\b", r"m\.d\.",
        ),
        SCHOOL: (r"law school\b", r"medical school\b", r"dental school\b", r"veterinary school\b"),
        "master": (
            r"master(?:'s|s')(?:[ -]level)?(?: degrees?)?", "masters (?:degrees?|programs?|in [a-z]{4,20})", "master degrees?",
            rf"master of {_MASTER_OF}(?: science| arts| administration| work| health)?", "graduate degrees?", "advanced degrees?",
            r"post-?graduate (?:degrees?|courses?|diplomas?)", r"mbas?\b", r"msw\b", r"m\.?sc\b", r"m\.? ?tech\b", r"m\.a\.", r"meng\b",
        ),
        "postsecondary_certificate": (
            r"post-baccalaureate(?: certificates?| programs?)?",
            r"post-?secondary (?:non-?degree |vocational |training )?(?:awards?|certificates?|diplomas?|training|programs?|schools?|education)",
            r"post-?secondary (?:[a-z]{4,20} ){1,2}(?:programs?|certificates?)", "non-?degree (?:awards?|programs?)", r"certificate (?:programs?|courses?|iii\b|iv\b)", "diploma (?:programs?|courses?)",
            "certificate or (?:diploma|degree) programs?", rf"(?:{'|'.join(_TRADES)})(?: (?:or|and) [a-z]{{5,10}})?(?: training)? {_TRADE}",
            "vocational (?:training|education)", "vocational-technical schools?", "certificates? after high school", r"level [2-5] (?:diploma|certificate|nvq|award)s?\b", r"approved (?:[a-z]{3,20} ){0,2}(?:programs?|schools?)",
            r"programs? that the state has approved", "fire academy", "police academy", "law enforcement academy",
            r"diplomas? or (?:an? )?certificates?\b", r"degrees? or (?:an? )?certificates?\b", r"certificates? or diplomas?\b",
            r"(?:college|hospital|university) (?:diplomas?|certificates?)", r"education: certificates?\b", r"qqi level [56]\b",
            "one-year (?:certificate|diploma|program)s?", "1-year (?:certificate|diploma|program)s?", "certificates? in [a-z]{3,20}",
        ),
        "bachelor": (
            r"bachelor(?:'s|s'|s)?(?: of (?:applied |fine )?[a-z]{4,20}(?: administration)?)?(?:[ -]level)?(?: degrees?)?",
            "baccalaureate(?: degrees?)?", r"four[- ]years?(?: college| university)? degrees?", r"4[- ]years?(?: college| university)? degrees?",
            "four years (?:of|at|in) (?:college|university)", "4 years (?:of|at|in) (?:college|university)", "undergraduate (?:degrees?|courses?)",
            "college degrees?", "university degrees?", "honou?rs degrees?", r"ba (?:degree|in)\b", r"b\.? ?com\b(?: degrees?)?", r"level [678] (?:honou?rs )?degrees?", r"b\.? ?tech\b", r"b\.e\.", r"b\.a\.", r"beng\b", r"bsc\b", r"bsn\b",
            r"b\.s\.n?\.?", r"b\.sc\b", r"\bbsw\b", r"(?:2[.:][12]|first[- ]class|second[- ]class) (?:honours )?degrees?",
        ),
        LIKELY: (
            r"an? (?:relevant |good |first |approved |recogni[sz]ed |accredited |related |specialized |pre-registration |suitable )?degree (?:in|from|is|will be|and|plus|before|or (?:an )?equivalent)\b",
        ),
        ACCREDITED: ("an accredited (?:[a-z]{4,20} ){0,2}(?:program|school)",),
        "associate": (
            r"associate(?:'s|s'|s)?(?:[ -]level)? degrees?", r"associate's\b", r"associate (?:of|in) (?:applied )?(?:science|arts)(?: degrees?)?",
            r"associate programs?", "two[- ]years?(?: [a-z]{3,20})? degrees?", "2[- ]years?(?: [a-z]{3,20})? degrees?", r"a\.a\.s\.", r"adn\b",
        ),
        "associate_or": ("associate (?:or|and) ",),
        "certificate_or": ("certificates? or (?:an? )?",),
        "some_college": (
            r"some college\b(?: (?:coursework|courses|education|credits?|classes))?", r"college (?:coursework|credits?)\b",
        ),
        "high_school": (
            r"high[- ]school (?:diplomas?|graduates?|graduation|education|degree|equivalen[a-z]{1,4}|certificates?|completion)",
            r"(?:finish|complet|graduat)[a-z]{0,3}(?: from)? high school", r"g\.?e\.?d\b(?: (?:certificate|credential|diploma))?",
            r"general (?:educational? (?:development|diploma)|equivalency)(?: diploma)?", "secondary school (?:diplomas?|certificates?|education)", "(?:complet|finish)[a-z]{0,3}(?: of)? secondary school",
            "leaving cert(?:ificate)?", r"10\+2\b", r"class (?:12(?:th)?|xii)\b", r"12th (?:grade|class|standard)\b", r"a[- ]levels\b", r"grade 12\b",
        ),
    },
    anchors=(
        "degree", "diploma", "bachelor", "baccalaureate", "master", "mba", "msw", "msc", "m.sc", "m.a.", "meng", ".tech", "btech", "mtech",
        "b tech", "doctor", "phd", "ph.d", "ph d", "j.d.", "m.d.", "pharm", "associate", "a.a.s.", "adn", "beng", "bsc", "bsn", "bsw", "b.s",
        "b.a.", "b.e.", "ba in", "ba degree", "b.com", "bcom", "b com", "graduate", "certificate", "secondary", "vocational", "academy", "approved", "accredited", "college", "four years",
        "4 years", "school", "ged", "g.e.d", "general e", "10+2", "class ", "12th", "levels", "level ", "grade 12", "leaving cert", "formal ",
        "no education", "no academic", "institute",
    ),
    reach=48,
    glued="education|required|degree",
)  # fmt: skip
"""To add a wording: a pattern in its level's row, and an anchor if it has none. The levels are those of the facts table."""


def level_of(folded: str, cue: Cue) -> str | None:
    """
    The level that a cue means: a certificate is one of study only where it is named beside a degree or diploma.

    A law or medical school tells a level where somebody studies there, and an accredited program by itself no more than
    that there is one. A degree without a level is the first degree, as careers in most countries ask for it.
    """
    if cue.label == SCHOOL:
        return "doctoral" if _STUDIED.search(folded, max(0, cue.start - 40), cue.start) else None
    if cue.label == ACCREDITED:
        return "postsecondary_certificate"
    if cue.label in PAIRED:
        level, behind = PAIRED[cue.label]
        return level if folded.startswith(behind, cue.end) else None
    return "bachelor" if cue.label == LIKELY else cue.label
