"""Words and small patterns that names of certifications are made of, in the article as it is printed."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.wordlist import words

CAPITAL = r"(?:[A-Z][A-Za-z0-9'’+/&.®-]{0,28}[A-Za-z0-9+®]|[A-Z]\b)"
"""A word that begins with a capital."""
RUN = rf"{CAPITAL}(?:(?:,? (?:of|in|for|and|&|the|to|by|on))?(?: the)? (?:{CAPITAL}|\d{{1,4}}\b)){{0,8}}"
"""Such words in a row, small words between them."""
_NAMED = r"(?:[A-Z][A-Za-z0-9'’/&.-]{0,24}[A-Za-z0-9]|[A-Z]|[0-9]{1,4}|[a-z][A-Z][A-Za-z]{1,20})\b[+®]?"
NAME = rf"{_NAMED}(?: (?:(?:of|in|for) )?{_NAMED}){{0,6}}"
"""One name of a list, which no "and" joins to the next."""
NOUN = r"(?:[Cc]ertifications?|[Cc]ertificates?|[Cc]redentials?|[Ll]icen[sc]es?|[Ll]icensure|[Dd]esignations?)"
CARD = r"(?:[Cc]ard|[Pp]ermit|[Ee]ndorsement|[Tt]icket|[Bb]adge)"
"""What else one is given to show that one may do the work."""
LETTERS = r"(?:[A-Z]&?[A-Za-z]{0,5}[A-Z0-9][A-Za-z0-9]{0,6}(?:[-/+ ][A-Z0-9]{1,5})?|[A-Z]-(?:[A-Z]{2,6}|[0-9]{1,2})\b)"
"""An abbreviation: RHIT, CPhT, NCLEX-RN, CPT1, E-RYT."""
DOTTED = r"(?:[A-Z][a-z]{0,3}\.){1,3}[A-Z][a-z]{1,3}\.?"
"""One with stops: P.Eng., L.Ac."""
STEP = re.compile(r"[IVX]{1,4}|[0-9]{1,2}|[A-D]")
"""A step behind a title: "Inspector II"."""
CERTIFYING = re.compile(
    r"[Cc]ertif|[Cc]redential|[Ll]icen[sc]|\b[Tt]itle|\b[Rr]egister|\b[Aa]ward|\b[Bb]ecom(?:e|ing)\b|\b[Ee]xam|\bdesignat"
    r"|\b[Qq]ualif|\baccredit|\bletters\b|\b(?:hold|earn|sit|confer|grant)(?:s|ed|ing)? (?:for )?(?:an?|the) "
)
"""What a sentence says where it speaks of certificates."""
JOINING = r"\b(?:become|becomes|becoming|as|title|titles|credential|designation|for) (?:[A-Za-z]{1,12} ){0,3}$"
"""What stands before names in the plural that people may get: "become Certified Public Accountants"."""
POSTS = words("ceo cfo coo cto cio hr pr it us uk")
"""Letters of posts, departments and places, which nobody is certified as."""
MARKERS = words(
    """
    certified registered licensed chartered accredited qualified certificate certification license licence licensure
    credential diplomate status seal qualification
    """
)
"""Words by which a name tells that it is one of a certificate or licence."""
BODIES = words(
    """
    association board council institute society academy commission agency federation bureau department organization
    administration university college union authority ministry program system office act service services statistics
    center centre registry
    """
)
"""Words by which a name tells that it is one of a body."""
CHECKS = words("dbs police criminal background vaccination birth death marriage gift savings stock software")
"""What certificates tell that are no skill."""
NO_WORK = words(
    """
    id sim credit debit report score business social security green gift library identity identification union medicare
    visa work working building parking residence blue eu speeding train plane entry usual lottery season merit name press
    """
)
"""Words before "card" or "permit" that tell of no right to do the work of an occupation."""
DEGREES = words("bachelor master doctor associate")
EXAMS = words("exam exams examination examinations test")
ADMISSION = words("sat act gre gmat lsat mcat dat pcat toefl ielts ged jee neet bitsat")
"""Examinations that lead into a school and not into an occupation."""
STUDIES = words("gcse igcse hnc hnd nvq svq gnvq btec ssc hsc gce")
"""Letters of what schools and colleges award."""
SUBJECTS = words(
    """
    nicu picu icu ccu
    cpr aed epa osha faa fcc dot aws isa nasm ace acsm nsca aapc ahima nha comptia microsoft cisco google
    """
)
"""Letters before "certification" that are its subject or its body, and not short for its own name."""
DETERMINERS = words(
    "the a an this that such any each some our my their your his her its no all other valid current state"
)
PLAIN = DETERMINERS | words(
    """
    national professional board voluntary local federal earning obtaining optional additional specialty advanced formal
    industry international required training most many certification certifications license licenses licensure
    licensing registration registrations credentials education and or to of for in getting become how do does i is are
    both with without certificate degree teaching teacher post-secondary postsecondary graduate undergraduate if when
    get hold earn obtain take while once after before these those leaving britain england canada australia india ireland scotland america
    """
)
"""Words in front of a certificate's noun that make no name of it: "National certification"."""
FOR = words(
    """
    aid cpr food euthanasia forklift lifeguard lifeguarding scuba diving insurance securities applicator pesticide notary firearm firearms
    gaming liquor alcohol driving handling rigging rigger scaffold scaffolding crane hoist boiler asbestos refrigerant
    backflow welding blasting taxi boat hazmat phlebotomy chainsaw sprayer broker's brokerage bartending
    wrestling guard estate cosmetology plumbing hoisting traffic machinery
    excavator dogging journeyman pressure coaching officiating
    """
)
"""What a certificate or licence in small letters is for. To add one: its word."""
TRAINED = words("driving handling coaching phlebotomy bartending welding diving alcohol")
"""Those of them that alone name a course, or what anybody has: "driving licence"."""
FRONTS = words("national professional board international advanced specialty")
"""Plain words by which a name of more words can begin: "National Certified Counselor"."""
LOOSE = words(
    """
    provincial territorial municipal county city federal pink
    full regular clean manual hospital camp course program state-issued state-approved approved accredited recognised entry-level vendor
    vendor-neutral teacher basic standard mandatory official free safe ordinary normal local second third third-party
    school high secondary college trade technical vocational appropriate proper relevant necessary new own special specialized
    related driver's birth marriage medical business occupational provisional temporary certain either good recognized
    continuing year one-year short-term full separate specific job on career program's nationally right as who by from
    earn earned get hold have need obtain require requires pass passing offer offers offering receive receiving prefer
    prefers complete completing maintain renew seek industry-recognized active first valid that
    """
)
"""Words before "certification" that are part of the sentence and not of a name in small letters."""
