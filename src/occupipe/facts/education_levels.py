"""Levels of education and the words that articles print for them, in the folded text."""

from __future__ import annotations

from occupipe.facts.cues import CueTable

LIKELY = "bachelor_likely"  # a degree without a level: the first degree, as careers in most countries ask for it
LEVELS = CueTable(
    {
        "none": r"no formal (?:educational? )?(?:credentials?|education|schooling|qualifications?|training)"
        r"|no (?:educational?|academic) (?:credentials?|requirements?|qualifications?)|no post-?secondary education"
        r"|(?:do|does)(?: not|n't) need (?:any )?(?:a )?formal education",
        "doctoral": r"\bdoctora(?:l|te)s?(?: or professional)?(?: degrees?)?|\bph\.?[ ]?d\b\.?s?|\bdoctor of [a-z]+(?: [a-z]+)?(?: degree)?"
        r"|\bprofessional degrees?|\blaw degrees?|\bmedical degrees?|\bjuris doctor|\bj\.d\.|\bpharm\.?d\b|\bm\.d\."
        r"|(?<=finish )\b(?:law|medical|dental|veterinary) school|(?<=from )\b(?:law|medical|dental|veterinary) school",
        "master": r"\bmaster'?s'?(?=[ ,.;)]+(?:degree|level|program|in\b|or\b|and\b|is\b|are\b|,|\(|$))(?:[ -](?:level )?degrees?)?"
        r"|\bmaster'?s?(?: degrees?)\b|\bmaster'?s? of (?!ceremon|the|their|his|her|all|one)[a-z]+(?: science| arts| administration| work| health)?"
        r"|\bgraduate degrees?|\bpost-?graduate (?:degrees?|courses?|diplomas?)|\bmbas?\b|\bmsw\b|\bm\.?sc\b|\bm\.? ?tech\b|\bm\.a\.|\bmeng\b|\badvanced degrees?",
        "bachelor": r"\bbachelor(?:'?s'?)?(?: of (?:applied |fine )?[a-z]+(?: administration)?)?(?:[ -](?:level )?degrees?)?"
        r"|\bbaccalaureate(?: degrees?)?|\b(?:four|4)[- ]years?(?: college| university)? degrees?|\bundergraduate (?:degrees?|courses?)"
        r"|\b(?:college|university|honou?rs) degrees?|\b(?:four|4) years (?:of|at|in) (?:college|university)|\bb\.? ?tech\b|\bb\.e\.|\bb\.a\.|\bbeng\b|\bbsc\b|\bbsn\b|\bb\.s\.n?\.?|\bb\.sc\b",
        LIKELY: r"\ban? (?:relevant |good |first |approved |recogni[sz]ed |accredited |related |specialized )?degree (?:in|from|is|or (?:an )?equivalent)\b",
        "associate": r"\bassociate'?s?'?(?:[ -](?:level )?degrees?)|\bassociate'?s?(?= (?:or|and) (?:an? )?(?:bachelor|master))"
        r"|\bassociate (?:of|in) (?:applied )?(?:science|arts)(?: degrees?)?|\b(?:two|2)[- ]years?(?: college)? degrees?|\ba\.a\.s\.|\badn\b",
        "postsecondary_certificate": r"\bpost-?secondary (?:non-?degree |vocational |training )?(?:awards?|certificates?|diplomas?|training|programs?|schools?|education)"
        r"|\bnon-?degree (?:awards?|programs?)|\bcertificate (?:or (?:diploma|degree) )?(?:programs?|courses?)|\bdiploma programs?"
        r"|\b(?:vocational|trade|technical|career|beauty|barber|cosmetology|culinary)(?:[ -](?:or|and)[ -](?:trade|technical|vocational))?(?: training)?"
        r" (?:schools?|colleges?|institutes?|degrees?|diplomas?|certificates?|programs?)\b(?: (?:degree|diploma|certificate|training)s?)?(?: programs?)?"
        r"|\bvocational (?:training|education|degree programs?)|\bvocational-technical schools?"
        r"|\b(?:state-)?approved (?:[a-z]+ ){0,2}(?:programs?|schools?)|\b(?:fire|police|law enforcement) academy|\b(?:driving|welding|acting|modell?ing|bartending|baking|cooking|mortuary|flight|massage) schools?\b|\bcertificates? or (?:an? )?(?=diploma|associate|degree)"
        r"|\b(?:diplomas?|degrees?) or (?:an? )?certificates?\b|\b(?:one|1)-year (?:certificate|diploma|program)s?|\bcertificates? in [a-z]+",
        "some_college": r"\bsome college\b(?: (?:coursework|courses|education|credits?|classes))?|\bcollege (?:coursework|credits?)\b",
        "high_school": r"\bhigh[- ]school (?:diplomas?|graduates?|graduation|education|degree|equivalen[a-z]+|certificates?|completion)"
        r"|\b(?:finish|complete|completed|graduated? from|completing|finishing) high school|\bg\.?e\.?d\b\.?(?: (?:certificate|credential|diploma))?"
        r"|\bgeneral (?:educational? (?:development|diploma)|equivalency)[a-z ]{0,14}|\bsecondary school (?:diplomas?|certificates?|education)"
        r"|\bleaving cert(?:ificate)?|\b10\+2\b|\bclass (?:12(?:th)?|xii)\b|\b12th (?:grade|class|standard)\b|\ba[- ]levels\b|\bgcses?\b",
    }
)
"""To add a wording: an alternative in its level's row. The levels are those of the facts table."""

ANCHORS = (
    "degree", "diploma", "bachelor", "baccalaureate", "master", "mba", "msw", "doctor", "ph.d", "phd", "j.d.", "m.d.", "pharm",
    "law school", "medical school", "dental school", "veterinary school", "associate", "a.a.s.", "adn", "b.s", "bs", "b.a", "b.e", "beng", "msc", "m.sc", "m.a", "meng", "tech",
    "undergrad", "postgrad", "post-grad", "certificate", "postsecondary", "post-secondary", "vocational", "trade", "academy",
    "approved", "college", "high school", "high-school", "ged", "g.e.d", "general e", "secondary school", "10+2", "class",
    "12th", "level", "gcse", "leaving cert", "formal", "no education", "no academic", "beauty", "barber", "cosmetology",
    "culinary", "nondegree", "non-degree", "career", "ing school", "mortuary", "flight", "massage", "years of", "years at", "years in",
)  # fmt: skip
"""Letters without which no level can stand in a text: cheap to look for."""
