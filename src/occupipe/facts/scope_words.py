"""The words by which articles name the narrower groups that a wage is for: places of work, levels, hours."""

from __future__ import annotations

INDUSTRIES = (
    r"(?:hospitals?|offices|services|schools?|government|governments|manufacturing|manufacturers|care|centers|centres|agencies|industry|industries|firms|companies|extraction"
    r"|stores|shops|restaurants|hotels|accommodation|eating places|universities|colleges|clinics|practices?|organizations|contractors|dealers|wholesalers|trade|construction|mining"
    r"|utilities|transportation|finance|insurance|carriers|publishing|publishers|studios|mills|plants|sector|facilities|consulting|systems design|technology|agriculture|generation"
    r"|laboratories|airlines|production|petroleum|property|land|banks?|retail|warehousing|branch|enterprises|education|settings?|media|networks|farms|parks|museums|libraries|churches|nonprofits|sites|institutions|distributors|merchants|retailers|messengers|drugstores|conservatories|relations|aviation|pharmacies|dealerships|salons"
    r"|placements?|teams|spas|television|homes|hospices|theaters|theatres|labs|trusts|charities|courts|prisons|shipyards|factories|workshops|garages|warehouses|casinos|resorts"
    r"|gyms|chains|start-?ups|outlets|railways|railroads|airports|zoos|breweries|wineries|bakeries|nurseries|foundations|corporations|brokerages|consultancies|refineries|foundries"
    r"|vessels|ships|districts|councils|smelters|kitchens|estates|vineyards|orchestras|practices|ambulances|departments|military|army|navy|logistics|wholesale|hospitality|healthcare)"
)
"""Last words of what names employers or an industry. To add one: a word here."""

_MANY = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twenty)"
_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|final|1st|2nd|3rd|4th|5th|6th)"
_YEAR_VERBS = r"(?:brings|pays|gives|makes|earns|gets|starts|means|averages|offers|lifts|raises|is|was|has|its|this)"
_DEGREE = r"(?:bachelor's|master's|associate's|doctoral|doctorate|ph\.d)"

LEVELS = "|".join([
    rf"(?:with |after )(?:more than |less than |at least |over |under )?{_MANY}(?: ?(?:-|to|or) ?(?:\d{{1,2}}|more|\w+))?\+? (?:years?|months?)(?:' | of )?(?: ?(?:work |professional |relevant )?experience)?",
    rf"(?:\b{_ORDINAL}[- ]year )?\b(?:apprentices?|trainees?|cadets?|journey(?:men|man|person|workers?)|(?:general )?fore(?:men|man)|team leaders?|supervisors|first officers?|captains?|lieutenants?|substitutes|interns?)\b",
    r"\b(?:band|grade|level|point|step|tier|class|stage) (?:\d{1,2}[a-z]?|i{1,3}|iv|v|[a-z])\b|\b(?:phase|year) \d\b|\b(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth) (?:class|period|term|stage|step|grade|level)\b|\bgs-\d{1,2}\b|\b(?:junior|midlevel|mid-level|middleweight) [a-z]+\b",
    r"\b(?:head|chief|qualified|certified) [a-z]+(?:er|or|ian|ist|ant|man|s)\b|(?:more |most |highly )?experienced \w+|(?:late|mid|early)[- ]career|senior(?:[- ]level)?",
    rf"\b{_ORDINAL}[- ]year\b(?: (?!{_YEAR_VERBS}\b)\w+s\b)?|\b(?:graduate|newly qualified|registered|chartered|recommended) \w+s\b|\bmen\b|\bwomen\b|\bfemale\b|\bmale\b|freelanc\w+|self[- ]employed",
    r"\bfreshers?\b|\bnewly[- ](?:qualified|registered|trained|licensed|certified)\b(?: \w+s?\b)?|\brecruits?\b(?! )|\bwith (?:some |more |much |no |little )experience\b|\bwith experience\b(?!, [^.;$£€]{0,40}\b(?:moves?|rises?|goes|climbs?|progress)\b)|\bwithout experience\b|\bonce experienced\b|\bafter (?:probation|qualifying|qualification|registration|graduation|training)\b|\b(?:union|nonunion|unionized) (?=[a-z])",
    rf"\b(?:under|over|less than|more than|between) (?:a|{_MANY})(?: (?:and|to) {_MANY})? years?\b(?: (?:of experience|on the job|in the job))?",
    rf"\b{_ORDINAL} year\b|\bexperience (?=(?:raises|lifts|brings|takes|pushes|moves)\b)|(?<=\bwith )(?:an? |the )?(?:[a-z']+ ){{0,4}}?(?:qualifications?|degree|license|licence|certification)\b",
    rf"\b(?:with|having|holding|have|without|for) (?:an? )?{_DEGREE}(?: degree)?|\b{_DEGREE} degree graduates|\b(?:without|no) (?:an? |any )?(?:[a-z]+ ){{0,2}}(?:certification|credentials?|license|licence|degree)\b",
    r"\b(?:our|its|the school's|the program's) (?:(?:19|20)\d\d |own |recent )?graduates\b|\balumni\b|\b(?:its|guild|union) members\b|(?<=\bonce )(?:qualified|certified|licensed|registered)\b",
])  # fmt: skip
"""Levels of experience or training, sexes and who works on own account."""
SINGLE = (
    r"\b(?:at|in|on|for|with) an? (?P<words>(?:[a-z-]+ ){0,3}?(?:firm|company|chain|school|hospital|clinic|bank|store|shop|restaurant|hotel|university|college|agency|home|lab|laboratory|factory|warehouse"
    r"|ship|vessel|theater|theatre|museum|studio|brewery|bakery|casino|resort|start-?up|charity|plant|mill|mine|rig|spa|salon|zoo|airline|contractor|hospice|pharmacy|practice|utility|nonprofit))\b"
)
"""One employer of a kind: `in a large city zoo`. To add one: a word here."""
