"""What stands around a percent and tells what it is of: growth, shares of workers, and other things."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.count_words import WORKER
from occupipe.facts.cues import CueTable

GROWTH = CueTable(
    {
        "growth": r"\bgr(?:ow|ows|owing|owth|ew|own)\b|\bincreas(?:e|es|ed|ing)\b|\bris(?:e|es|ing)\b|\brose\b|\bdeclin(?:e|es|ed|ing)\b|\bfall(?:s|ing)?\b|\bfell\b|\bdrop(?:s|ped|ping)?\b"
        r"|\bdecreas(?:e|es|ed|ing)\b|\bshr(?:ink|inks|inking|unk)\b|\bexpand(?:s|ed|ing)?\b|\bexpansion\b|outlook|\bclimb(?:s|ing)?\b|\bgo(?:es|ing)? up\b|\bgo(?:es|ing)? down\b|\bchange\b"
        r"|\bgain(?:s)?\b|\bloss(?:es)?\b|\blos(?:e|ing)\b|\bprojection\b|\bplus of\b|\bat (?:that|this|the|a) (?:rate|pace) of\b|\bswell|\bprojected\b|\b(?:up|down)\b(?= (?:by |about |nearly |some )?\W*(?:\d|$|#))|\bcontracting\b|\bcontraction\b"
    }
)
DOWN = re.compile(
    r"\bdeclin(?:e|es|ed|ing)\b|\bfall(?:s|ing)?\b|\bfell\b|\bdrop(?:s|ped|ping)?\b|\bdecreas(?:e|es|ed|ing)\b|\bshr(?:ink|inks|inking|unk)\b|\bgo(?:es|ing)? down\b|\bloss(?:es)?\b|\blos(?:e|es|ing)\b|\bdown\b|\breduc|\bcontraction\b|\bfewer\b|\bgone\b"
)
OTHER = CueTable(
    {
        "pay": r"\bpensions?\b|\bpaying in\b|\bcontribution|\bsuperannuation|\bsalar(?:y|ies)|\bwages?\b|\bearn(?:s|ed|ing|ings)?\b|\bpa(?:y|id|ys)\b|\bincomes?\b|\braises?\b|\btips?\b|\bbonus|\bhikes?\b|\bdiscount|\bpay gap|\bcompensation",
        "cost": r"tuition|\bcosts?\b|\bfees?\b|\bprices?\b|\bloans?\b|\bdebt|\binflation|\btax|\bcost of living|\bconsumer",
        "school": r"\bpass(?:ed|ing)?\b|pass rate|graduat|\bexam|\bstudents?\b|enrol|acceptance|placement|\bscores?\b|retention",
        "people": r"\bfemale|\bmale\b|\bmales\b|\bwomen\b|\bmen\b|\bwhite\b|\bblack\b|hispanic|\basian|under (?:the )?age|aged\b|\bmarried|\brace\b|ethnic|veterans?\b",
        "hours": r"part[- ]tim|full[- ]time|overtime|\bhours\b|night shift|weekends|\bof (?:their|the|your) time\b|more than 40|work(?:ed|ing)? from home|remotely|telecommut",
        "answers": r"respond|survey|answer(?:ed|s)?\b|\bsa(?:y|id|ys)\b(?! the| that employment| (?:about |only |just |around )?(?:\d|$|[ #]))|\bfelt\b|\bfeel\b|satisf|report(?:ed|s)? (?:that|having|being|feeling)|recommend|\bbelieve|agree|\bhappy|\bconfident|\bwould choose|\bprefer|plan to|\bpoll",
        "rates": r"unemployment|vacancy rate|turnover|injur|\bunion|retir(?:e|ing|ement)|\bha(?:ve|s) (?:health )?insurance|\binsured\b|\bdegree|diploma|bachelor|certifi(?:ed|cation)|licensed|some college|of the population|% of population|\bchance|\bprobab|margin|accuracy|\brisk\b|\bof (?:all )?(?:bills|cases|patients|deaths|crashes|accidents|sales|revenue|checks?|collections|receipts|takings|turnover|settlements?|fees?)\b|\b(?:lost|fired|laid off|promoted)\b|\bcontribut|\bmatch(?:es|ing)?\b|cheaper|\boff\b",
    }
)
SHARES = re.compile(r"share|(?:percent|%) (?:of|employed)|distribution")
NEVER = ("people", "hours", "answers")
"""What no list of employers and settings has as its rows."""
INDUSTRY = re.compile(
    r"(?<!every )(?<!each )(?<!all )(?:\b(?:industry|sector|services|manufacturing|spending|market|demand for (?:care|services|housing)|population|economy|number of (?:people|adults|americans|seniors|businesses))\b[\w ,.:₹$'-]{0,60}?"
    r"(?:grow|expand|increas|ris|expected|project|predict|forecast))"
)
PAST = re.compile(
    r"(?:last|past|previous|preceding) (?:\w+ )?(?:years?|decade|months?)|\bsince (?:the )?(?:19|20)\d\d|year[- ](?:over|on)[- ]year|(?:on|over|from|than) the (?:previous |prior )?year(?: before)?\b|(?:up|down) on (?:19|20)\d\d|from (?:last|the previous) year|compared (?:to|with) (?:last year|(?:19|20)\d\d)|than in (?:19|20)\d\d|\bhas (?:grown|increased|risen|fallen)|\bhave (?:grown|increased|risen|fallen)"
)
HAPPENED = re.compile(r"\b(?:was|were|grew|rose|fell|climbed|jumped|averaged|dropped|shrank)\b")
PROJECTS = re.compile(
    r"project|expect|predict|forecast|estimat|anticipat|\bwill\b|\bshould\b|\blooks? for\b|\bfigures? on\b|\bforesees?\b|by 20\d\d|through 20\d\d|outlook|over the (?:next|coming)|next (?:ten|decade|\w+ years)|slated|poised|likely|set to|going to|is to\b"
)
SHARE_BEFORE = re.compile(
    r"(?:\bemploy(?:s|ed|ing)?\b|\bhouse[sd]?\b|\baccount(?:s|ed|ing)? for\b|\bhome to\b|\bhires?\b|\bha(?:ve|s|d) the most\b|\bmade up\b|\bmakes? up\b|\brepresent(?:s|ed|ing)?\b|\bprovid(?:e|es|ed|ing)\b|\bheld\b|\bhold(?:s|ing)?\b"
    r"|\btakes?(?: on)?\b|\btook(?: on)?\b|\babsorb(?:s|ed)?\b|\bsupplie[sd]\b|\bemployer\b|\bthe (?:largest|biggest) (?:group|share|part|number)\b|\bengage[sd]?\b|self[- ]employed\b|\baccounting for\b|\bwith\b)[\w ,'()-]{0,70}$"
    r"|\bmost (?:of them |jobs |workers )?(?:are|were|work|is) in [\w ]{2,40} ?\($"
    r"|\bha(?:s|ve|d) (?:about |nearly |over |roughly |some |more than |only |just |the other |another )?$"
)
SHARE_AFTER = re.compile(
    rf"^ ?(?:,? ?(?:of us|of them|of these|of those) (?:are|were|work|worked)\b|,? ?(?:of|of the|of all|of these|of those|of them|of u\.s\.|of our|of its) (?:[\d,]+ )?(?:[\w',/&-]+ ){{0,6}}?{WORKER}|,? ?of the (?:total|profession|occupation)\b|,? ?of (?:the |all |total )?(?:jobs|employment|positions|workforce|them\b))"
    rf"|^ (?:[\w'/&-]+ ){{0,4}}?{WORKER} (?:are|were|is|was|work|works|worked|serves?|served|employed)\b"
    r"|^\)?,? ?(?:(?:are|were|is|was|who|that|of them|each|more) )*(?:still |also |now |currently |chiefly |mostly |mainly )?(?:r[au]n their own|own(?:ed)? their(?: own)?|ha(?:ve|d) their own (?:practice|business|shop|studio|firm|salon|clinic)|self[- ]employed|employed|work(?:s|ed|ing)?|found|spread|based|located|scattered|in private practice|serv(?:e|es|ed)|stand(?:s)?(?: behind)?|practi[cs]e|taught|teach|held (?:jobs|positions)|had jobs|jobs? (?:were|are) )\b(?! (?:overtime|nights?|weekends|more than|over|part|full|at least|longer|hard))"
    r"|^ of (?!(?:[\w'-]+ ){0,3}?(?:patients|people|adults|americans|students|cases|deaths|states|schools|programs|women|men|children|homes|firms|companies|employers|graduates)\b)"
    r"(?:[\w'/&-]+ ){1,5}?(?:are|were) (?:in|at|with)\b|^ of (?:[\w'/&-]+ ){1,5}?(?:work|worked|are employed|were employed|are found|were found)\b(?! (?:overtime|nights?|weekends|more than|over|part|full|at least|longer|hard))"
    r"|^\)?,? ?(?:(?:are|were|is|was) )(?:in|at|with|by|on|for)\b"
)
ENDS_SHARE = re.compile(rf",? ?(?:of|$|[,.;)]|(?:[\w'/&-]+ ){{0,4}}?{WORKER})")
HOLDERS = re.compile(
    rf"^ (?:of )(?:[\w',/&-]+ ){{0,6}}?{WORKER}(?: [\w-]+){{0,6}}? (?:must|should|ha(?:ve|s|d) (?:an?|the|some|at)|hold(?:s)? (?:an?|the|some)|report(?:ed)?|said|say|feel|felt|think|earn|earned|are (?:certified|licensed|satisfied|happy|over|under|older|younger|aged)|were (?:over|under|older|younger|aged))\b"
)
CONTINUES = re.compile(r"^(?:,? (?:in|with|at|by|for|on|were|are|of)\b)")
LIST_LEAD = re.compile(
    r"employers? (?:of|were|are)|largest employers|industries|who (?:hires|employs)|where (?:the )?(?:jobs|work) (?:are|is)|(?:jobs|positions) (?:were|are) (?:with|at|in) |employed (?:in|by|as)|work(?:ed|s|ing)? in|where (?:they|[\w ]+) work|by (?:industry|sector|setting|employer)|spread|divided|distribut|(?:employment|jobs|workers|workforce) (?:by|in|split|breakdown)|as follows|share of|shares|percent of (?:jobs|workers|employment)|settings|main industries|break(?:s|down)|found in"
)
