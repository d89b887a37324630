"""What stands around a count and tells what it counts: nouns of workers, verbs of change, labels, units."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.cues import CueTable

_OTHERS = """
    members? numbers customers users visitors tourists travell?ers commuters voters owners renters borrowers tenants
    shoppers buyers donors lenders readers viewers riders passengers prisoners newcomers others students patients
    residents respondents computers papers centers employers applicants participants letters chapters quarters orders
    offers meters clients events factors accidents incidents movers consumers followers subscribers answers seekers
    takers learners parents patents documents investments assessments apartments components departments payments
    requirements certificants increments
"""
"""Nouns that end as names of occupations do and name none."""
_HEADS = """
    jobs people persons employees professionals personnel staff positions posts individuals nurses aides clerks cooks
    techs chefs pilots guards mates experts mechanics paramedics crew police chiefs attorneys coaches vets reps
    representatives executives detectives counsel
"""
"""Nouns of workers that no ending tells."""
_ENDINGS = "ers ors ists ians ants ents smiths techs men wives tects geons nauts"
NOT_WORKERS = rf"(?!(?:{'|'.join(_OTHERS.split())}|contractors businesses|agents' )\b)"
WORKER = rf"{NOT_WORKERS}(?:{'|'.join(_HEADS.split())}|men and women|\w+(?:{'|'.join(_ENDINGS.split())}))\b"
AFTER = CueTable(
    {
        "openings": r"^(?: ?/?[a-z][\w,'-]*){0,4}? ?(?:job |annual |yearly |projected |new |position )?(?:openings?|vacancies)\b"
        r"|^ (?:[\w'-]+ ){0,3}?(?:jobs|positions) (?:[\w'-]+ ){0,3}?(?:open(?:ing)? up|come open|become available|to be filled|be filled|are (?:likely|expected) to open up|need filling|will open)",
        "growth": r"^ (?:new|more|additional|extra|further|fewer|added|net new|newly created)\b(?! than)|^ (?:are to|will) be (?:added|lost|created)|^ (?:jobs|positions|workers) (?:(?:will|to|are|should|would|may|could|are expected to|is expected to|are going to) (?:be )?)?"
        r"(?:added|created|lost|gained|eliminated|shed|gone)\b|^ (?:[\w'-]+ ){0,3}(?:jobs|positions) (?:over and above|on top of)",
        "employment": rf"^(?:(?:[ -](?!(?:\d|(?:to|of|in|on|from|under|between|per|at|with|for|were|was|are|is|by|than)\b))[\w,'/&-]+){{0,7}}?[ -]| of (?:these|those|our) (?:[a-z-]+ )?){WORKER}|^ of (?:them|us)\b|^ there (?:were|are)\b|^ at work\b|^ (?:are )?(?:expected|projected)\b|^ (?:of them |[a-z]+s |people )?(?:were |are |was |is )?employed\b"
        r"|^ (?:work|worked|held|employed) (?:in|as|by)\b|^ strong\b",
    }
)
BEFORE = {
    label: CueTable({label: pattern})
    for label, pattern in {
        "openings": r"\bopenings?\b(?! for\b.*for)(?:[\w ,'()-]{0,30})?[:=]?\W*$|vacancies(?: of|:)?\W*$",
        "growth": r"\b(?:add(?:s|ed|ing|itional)?|creat(?:e|es|ed|ing)|generat(?:e|es|ing)|gain(?:s|ing)?(?: of)?|loss(?: of)?|los(?:e|es|ing)|shed(?:ding)?|cost(?:ing)?|cut(?:ting)?"
        r"|(?:increas|grow|ris|swell|expand|declin|fall|drop|shrink|decreas|climb|contract)[a-z]*(?: in (?:number|employment))?,?(?: (?:from|between) (?:19|20)\d\d (?:to|and) (?:19|20)\d\d,?)? (?:by|of)|new jobs(?: to be added)?|(?:employment|job|jobs|numeric|number) change|change in (?:employment|jobs)"
        r"|job growth|projected (?:change|growth)|difference of|up by|down by|that is|which is|(?:an? )?(?:increase|rise|decline|growth|addition|drop|decrease) of)"
        r"(?:[\w ,'()-]{0,24})?[:=]?\W*$",
        "employment": r"(?:\bemploy(?:s|ed|ing|ment)?\b|\bheld\b|\bhold(?:s)?\b|number of (?:jobs|workers|people|positions|employees)|\bnumber(?:s|ed)? (?:stood at|reached|was|were|is)|\bnumber of [\w -]{3,40} (?:stood at|reached|was|is|totall?ed)\b|\bnumbered|\bworkforce|\bwork force|total jobs|# of jobs|\bjobs\b(?: in)?|\bcounted|\baccount(?:s|ed|ing)? for|there (?:were|are|was|is)"
        r"|\bpositions\b|number employed|\bworkers\b|\bhave\b|\bhad\b|\bhas\b|(?:hires?|has|have|with|employs?) (?:by far )?the most(?: of them| positions| jobs)?|currently)(?:[\w ,'()-]{0,40})?[:=]?\W*$",
        "target": r"(?:\b(?:should|will|would) (?:have|number|total|employ)\b|\b(?:rise|grow|climb|increase|swell|expand|fall|drop|shrink)[a-z]*(?: again| further)?,? to\b|\bthere (?:should|will|would|could) be\b|(?:number|employment) (?:should|will|would) be\b|(?:percent|per cent|%)(?: (?:by|in) 20\d\d)?,? to\b|\breach(?:es|ing)?\b)(?: (?:about|some|nearly|around|almost|roughly|over))?\W*$",
    }.items()
}
"""What stands before a count, the most telling first: each is tried by itself, since one may stand within another."""
LABEL = CueTable(
    {
        "none": r"students|enrol|graduates|programs|schools|hours|price|cost|population|rank|margin|age\b|businesses|establishments|unemploy|salary|wage|\bpay\b|earnings|income|members|companies|responses|postings?\b|completions",
        "openings": r"openings|vacancies",
        "growth": r"\bchange\b|new jobs|jobs added|jobs to be added|jobs lost|jobs gained|job loss|job gain|job growth|numeric|additional jobs|growth",
        "projected": r"\bexpected in 20\d\d|projected jobs|projected (?:employment|jobs|number)|(?:employment|jobs),? \(?projected|future employment|estimated employment,? 20[3-9]",
        "employment": r"\bemploy(?:ment|ed|ees)\b|number of (?:jobs|workers|people|positions)|\bjobs\b|workforce|work force|\bworkers\b|\bpositions\b|people (?:employed|working)|total employed|headcount",
    }
)
VETO = CueTable(
    {
        "unit": r"^(?:[ -](?:or more|to \d+))?[ -]?(?:hours?|hrs?|weeks?|wks?|months?|mos?\b|years?|yrs?|days?|minutes?|miles?|credits?|courses?|students?|words?|pounds?|states?|cities|schools?"
        r"|programs?|best\b|top\b|fastest|hottest|increments|salaries|profiles|colleges|hospitals|companies|businesses|members|patients|beds|units|points|percent|percentile|am\b|pm\b|clock|semester|times|copies|pages|graduates|respondents"
        r"|surveyed|establishments|firms|square|feet|ft\b|mph|lbs|calls|questions|responses|reviews|views|comments|shares|likes|followers|votes|employers|industries|counties|postings?"
        r"|different|job ?seekers|candidates|applicants|applications|people (?:in [\w ]{2,20} )?(?:applied|said|found|like|viewed|asked|voted|agree)|participants|certified|licensed (?:schools|programs))\b"
        r"|^ (?:people|workers|employees) (?:work|worked|are employed) in (?:the |all of )?[\w &-]{2,40} (?:industry|sector|economy)\b"
        r"|^ (?:[\w'-]+ ){0,3}(?:were|are|was|stood|remain|remained) (?:currently )?(?:vacant|unfilled|empty|advertised|laid off|killed|injured|made redundant)\b"
        r"|^ (?:[\w'-]+ ){0,3}(?:jobs|positions|vacancies|openings) (?:available|near you|in your area|posted|listed|found|online|to apply|waiting|on our|matching|match)\b"
        r"|^ (?:[\w'-]+ ){0,2}(?:businesses|companies|students|graduates|hours|years old|establishments|members|respondents|surveyed|firms|programs|schools)\b",
    }
)
PHONE = re.compile(r"(?:^|[^\d])\d{3}[ )-]{1,2}#|#[ -]\d{3}")
SAMPLE = re.compile(
    r"(?:turns? out|produc(?:es|ed|ing)\b|graduat(?:es|ed|ing)\b|\btrain(?:s|ed)\b|enrol|survey|sample|\bneeds? (?:a |at least |about |some |roughly )*$|comments|polled|\bpolls?\b|\bper (?!cent|year\b|annum\b)|\bfor every |interviewed|responses from|\bcover(?:s|ed)\b|\bshort of\b|\bshort(?:age|fall) of\b|\blist of\b|\b(?:noc|soc|anzsco|isco)(?: (?:19|20)\d\d)?:? ?$|\b(?:search|browse|view|explore|see all|find|helped|helping|hire|hiring|recruit) (?:over |more than |our |all |the |about |some |another |up to )*$|lay-?offs?\b|laid off|redundanc|job cuts)[^.;]*$"
)
PAST = re.compile(r"(?:last|past|previous) (?:\w+ )?(?:years?|decade|months?)|\bsince (?:19|20)\d\d")
