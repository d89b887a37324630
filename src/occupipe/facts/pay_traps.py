"""Amounts of money that are no pay: costs, extras, differences, thresholds, offers of one employer."""

from __future__ import annotations

from itertools import product

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts import statistic
from occupipe.facts.bundles import Bundle
from occupipe.facts.cues import CueTable
from occupipe.facts.scene import Context, Scene
from occupipe.quantities.endings import Endings

PAY = CueTable(
    {
        "pay": r"\bsalar(?:y|ies)|\bwages?\b|\bearn(?:s|ed|ing|ings|ers?)?\b|\b(?:under|over)?pa(?:y|ys|id|ying)\b|\bincomes?\b|compensation"
        r"|\bmak(?:e|es|ing)\b|\bmade\b|\bmedian\b|take[- ]home|remuneration|percentile|\brates? per hour|\bpayscale|\bgets? (?:[a-z]+ ){0,2}[$£€₹]|\brate of pay"
        r"|\bmean annual|\bstarter to [£€$]|\btook home|\btakes? home|\bpackages?\b|\bstart(?:s|ing)? (?:at|on|from) [$£€₹]|\boffer(?:s|ed|ing)? (?:[a-z-]+ ){1,6}[$£€₹]|\bcan (?:expect|count on)\b|\b(?:are|is) on (?:about |around |roughly )?[$£€₹]|\brates? (?:is|was|we|of|from|go|run)\b|\bhourly rate|\bper annum|\blpa\b|\bmean hourly|\bbring(?:s)? in\b"
    }
)
NOT_PAY = CueTable(
    {
        "cost": r"tuition|(?<!high-)(?<!low-)(?<!higher-)(?<!lower-)\bcost(?:s|ing)?\b(?!-of| of living|-effective)|\bfees?\b|\bloans?\b|\bdebts?\b|\bprices?\b|\bpriced\b|scholarship|\bgrants?\b|\bbudget"
        r"|revenue|\bfunding\b|\bexpens(?:e|es)\b|\bdeposit|\bemi\b|\bbills?\b(?: [a-z]+){0,3} at\b|\bbilled\b|\bpayment plans?\b|\binstal?lments?\b|\btextbooks?\b|\bborrow|\bowe[sd]?\b|\b(?:students?|members|you|applicants|candidates|learners) (?:will |must |may )?pay\b|\bcharg(?:e|es|ing)\b|\bask(?:s|ed)? for\b|\bexpect to pay\b|financial aid|\bdues\b|\bafford",
        "extra": r"\badditional (?:cash )?(?:pay|compensation)|\bextra\b[:,]|on top of (?:this|that|your|the) (?:basic )?(?:pay|salary)?|\benhancement|top-up|\bsupplement\b|\bloading\b|\bbonus(?:es)?\b|per[- ]diem|stipend|\bsubsistence\b|\bfringe\b|\bbenefits? of [$£€₹]|\bincentives?\b|\bmileage\b|sign(?:ing)?[- ]?on|\bsigning\b|allowance|overtime|\bcommissions?\b(?! on)|reimburse"
        r"|differential|\btips\b(?!\))|profit[- ]sharing|\bbenefits (?:worth|valued)|\b(?:a|their|your|our) raises?\b|\braises? of|pension|retirement plan|401",
        "sum": r"\bsales of\b|\bworth\b|\bspend(?:s|ing)?\b|\binvest(?:s|ed|ing)?\b|\binvestments? (?:of|worth)\b|\bsavings?\b|net worth|\bfine[sd]?\b|\bpremium|\bindustry\b(?= (?:is|was) (?:worth|valued))"
        r"|\bvalued\b|\bmarket size|\bgenerat(?:e|es|ed|ing)\b|\bhouse price|\brent\b|\bsettlement|\blawsuit|\bpenalt",
        "law": r"(?:federal|state|national|legal) minimum wage|minimum wage (?:for|of|is|was)|national minimum wage|national living wage|blue card|national insurance|\bemployer'?s'? ni\b|\btax[- ]free\b|\bvisa\b",
    }
)
BEHIND = CueTable(
    {
        "cost": r"^[ \u00a0]?(?:(?:a|per|an|each|/) ?(?:yr|hr|hour|year|semester|term|course|credit|credit hour|exam|month)[ ,]*)?(?:meal|in |for |of |on )?"
        r"(?:the |your |a |annual |in |avg\.? |average )?(?:tuition|fees?\b|costs?\b|student (?:loans?|debt)|loans?\b|debt|scholarships?|grants?\b|bonus(?:es)?|overtime|tips|mortgages?|homes?|houses?|sales?\b|raise|stipend"
        r"|courses\b|sign|deposit|exam|test|application|certification exam|licens(?:e|ing) fee|(?:million|billion)? ?(?:industry|market|company)"
        r"|per (?:credit|course|semester|exam|unit|class)|(?:a|per|an) (?:credit|course|semester|exam|unit|class|session|visit|head)\b)",
        "noted": r"^ (?:means|stands for) ",
        "piece": r"^[ \u00a0]?(?:per|an?|each|/) ?(?:practical )?(?:miles?|loads?|visits?|words?|pages?|pieces?|articles?|images?|photos?|square (?:foot|metre|meter|yard)|forms?|reports?|patients?"
        r"|claims?|calls?|orders?|units?|games?|match|fights?|weddings?|songs?|appraisals?|procedures?|deliver(?:y|ies)|trips?|stops?|scenes?|click|view)\b",
        "than": r"^[ \u00a0]?(?:(?:a|per|an) (?:year|month|hour|week) )?(?:more|less|higher|lower|extra|above|below|pay gap|increase|raise|difference)\b",
    }
)
BY = CueTable(
    {
        "by": r"\b(?:go(?:ne|es)? up|went up|increas|ris|rose|rais|grow|grew|jump|climb|differ|gap|dropp?|fell|fall|declin|boost|add)[a-z]* (?:\w+ ){0,4}(?:by|of|being|is|an extra|up)[ \u00a0~]*(?:about |as much as |up to )?$"
        r"|\b(?:adds?|added) (?:about |another |an extra |an additional |up to |as much as )?$"
        r"|\bvar(?:y|ies|ied) (?:\w+ ){0,2}?by (?:as much as |up to |about )?$"
    }
)
OFFER = CueTable(
    {
        "offer": r"\bwith us\b|\bapply (?:now|today|online)|\bnow hiring\b|\bjoin (?:our|us)\b|\bno experience (?:needed|necessary)"
    }
)
DEFINITION = CueTable(
    {
        "threshold": r"(?:^|[^t] )(?:\d+ ?(?:%|percent|per cent)|quarter|third|fifth|many|most|group|few|handful|minority|some) (?:of [\w ]{1,40})?(?:with|had|earn|earning|earned|make|made|making|takes? home|bring home|get|who earn) (?:a salary of )?(?:over|more than|under|less than|above|below|upwards of|at least)? ?$"
    }
)
_BOUGHT = (
    "membership", "memberships", "parking", "subscription", "subscriptions", "treatment", "treatments", "lessons",
    "sessions", "appointments", "uniform", "uniforms", "van insurance", "car insurance", "liability insurance", "health insurance",
)  # fmt: skip
_AT_A_PRICE = ("", " is", " are", " at", " from", " costs", " cost", ",", ":", " is about", " from about")
FOR = Endings({"".join(words): True for words in product(_BOUGHT, _AT_A_PRICE)})
"""What is paid for, directly before its price."""
_BILLS = Endings(
    {f"{bill}{price}": True for bill, price in product(("insurance", "rent", "phone", "internet"), _AT_A_PRICE)}
)
_BY_THE_MONTH = re.compile(r" ?(?:(?:a|per) month|/ ?mo)")
"""What is paid for by the month: of `insurance` alone, industries bear the name."""
_CHANGES = ("up", "down", "raised", "increased", "instead of the")
EARLIER = Endings({f"{change} from{hedge}": True for change, hedge in product(_CHANGES, ("", " about", " around"))})
"""What was paid before a change, directly before its amount."""
_DATED = re.compile(
    r"[^.;$£€₹]{0,40}(?:\b(?:19|20)\d\d\b|\b(?:year|years|month|decade)s? (?:ago|before|earlier)|\b(?:last|previous|prior) year)"
)
REACH = 110
MOST = {"$": 20_000_000, "INR": 60_000_000}
"""The largest amount that is taken for pay, by currency; `$` stands for all that are not named."""


EXTRA_TIME = CueTable(
    {
        "extra": r"overtime|over 8|sunday|holiday|double time|time and a half|premium|\bh ?& ?w\b|annuity|pension|fringe|\bbenefits?\b|health|welfare|vacation|\btotal package\b"
    }
)


def _is_bound(bundle: Bundle, after: str) -> bool:
    """Whether an amount is worded as a limit, before or behind it."""
    return bundle.parts[0][0].bound is not None or after.startswith((" or less", " or more", " and up", " or above"))


def _in_pay_table(scene: Scene, context: Context) -> bool:
    """Whether a context is a row under a lead-in or column heading on pay: its label is an industry, not a purpose."""
    if context.kind is not BlockKind.TABLE_ROW:
        return False
    lead = scene.lead(context)
    return PAY.has(scene.head(context)) or PAY.has(scene.text(lead) if lead else "")


EXTRA = re.compile(
    r"(?:(?:annual|average|avg\.?|typical) )*(?:bonus(?:es)?|commissions?|profit[- ]sharing|tips|overtime|stock(?: bonus)?|cash bonus|benefits)"
)
"""Labels of rows whose amounts come on top of pay."""


def _labelled(scene: Scene, context: Context, bundle: Bundle) -> str | None:
    """Why a bundle is no pay by the label of its row or the heading of its column."""
    cells = scene.block(context).cells
    if cells and EXTRA.fullmatch(scene.words(cells[0])):
        return "an amount of another kind: an extra to pay"
    column = scene.column(context, bundle.parts[0][0].span)
    if column and NOT_PAY.has(column) and not PAY.has(column):
        return f"{COST}, by its column"
    return "an extra to pay, by its column" if column and EXTRA_TIME.has(column) else None


_MANY = re.compile(r"'?s\b")
_REASONS = {
    "than": "a difference between amounts",
    "piece": "a rate by the piece",
    "noted": "an amount that a note explains",
    "cost": "an amount of another kind: a cost or an extra",
}


def trap(scene: Scene, context: Context, bundle: Bundle, label: str | None) -> str | None:
    """Why a bundle of amounts is no pay, None where nothing speaks against it."""
    text = scene.folded
    start = bundle.before.start if bundle.before else bundle.start
    before = text[max(start, bundle.start - REACH) : bundle.start]
    after = text[bundle.end : min(bundle.after.end if bundle.after else bundle.end, bundle.end + 45)]
    return (
        _labelled(scene, context, bundle)
        or _beside(before, after)
        or _of_itself(scene, context, bundle)
        or _by_words_before(scene, context, before)
        or ("a threshold" if _is_threshold(bundle, label, before, after) else None)
    )


def goes_on(scene: Scene, bundle: Bundle, reason: str | None) -> bool:
    """Whether an amount is of the kind of the one before it that is no pay: `treatments at £48 and £65 in the capital`."""
    if reason is None or not reason.startswith(COST) or bundle.before is None:
        return False
    gap = scene.words(bundle.before)
    return _JOINED.fullmatch(gap) is not None and not PAY.has(gap) and not statistic.CUES.has(gap)


COST = "an amount of another kind"
_JOINED = re.compile(r"[^.;:()$£€₹]{0,40}(?:\band|\bor|\bto|,)(?: about| around)? ?")


def _beside(before: str, after: str) -> str | None:
    """What the words directly beside an amount make of it: a difference, a rate by the piece, a cost."""
    if after.lstrip().startswith("=") or before.rstrip().endswith("="):
        return "a rate of exchange"
    if _MANY.match(after):
        return "a unit of amounts, such as thousands"
    behind = BEHIND.first(after)
    if EARLIER.before(before, len(before.rstrip())) and not _DATED.match(after):
        return "an earlier amount"
    bill = _BILLS.before(before, len(before.rstrip())) and _BY_THE_MONTH.match(after)
    if behind is None and (bill or FOR.before(before, len(before.rstrip()))):
        behind = "cost"
    if behind is None and BY.has(before) and "short of" not in before[-20:]:
        behind = "than"
    return _REASONS.get(behind or "")


def _of_itself(scene: Scene, context: Context, bundle: Bundle) -> str | None:
    """What the size of an amount, or an advertisement around it, tells."""
    if any(amount.value > MOST.get(amount.currency or "$", MOST["$"]) for part in bundle.parts for amount in part):
        return "an amount too large for a wage"
    return "an offer of one employer" if OFFER.has(scene.text(context)) else None


def _by_words_before(scene: Scene, context: Context, before: str) -> str | None:
    """The word of cost or extra that stands nearer before an amount than any word of pay."""
    cues = NOT_PAY.find(before, 0, len(before))
    if cues and _in_pay_table(scene, context):
        cues = [cue for cue in cues if cue.label == "cost"]
    pay = PAY.find(before, 0, len(before)) if cues else []
    if not cues or (pay and pay[-1].end > cues[-1].end):
        return None
    return f"an amount of another kind: {before[cues[-1].start : cues[-1].end]}"


def _is_threshold(bundle: Bundle, label: str | None, before: str, after: str) -> bool:
    """Whether a group is told by the amount, and not paid it: `a tenth made more than $90,000 or so`."""
    if label in statistic.PARTS:
        return True
    central = label in (None, "median", "mean")
    return central and DEFINITION.has(before[-90:]) and _is_bound(bundle, after)
