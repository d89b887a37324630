"""What a bare count is: jobs held, jobs gained or lost, openings, or none of these."""

from __future__ import annotations

from occupipe import late as re
from occupipe.article import BlockKind
from occupipe.facts.count_held import LEAST_PLAIN, answers, names_own, opens_jobs, states_jobs
from occupipe.facts.count_label import kind_by_label, label_of
from occupipe.facts.count_words import AFTER, BEFORE, PAST, PHONE, SAMPLE, VETO, WORKER
from occupipe.facts.fact import FactKind
from occupipe.facts.scene import Context, Scene
from occupipe.quantities.quantity import Quantity, Unit
from occupipe.spans import Span

MOST = 15_000_000  # no occupation of a country is counted to have more
LEAST = 10


def kind_of(scene: Scene, context: Context, count: Quantity) -> FactKind | None:
    """The kind of fact that a count is, None where it is none or cannot be told. Told once per figure."""
    known: dict[Span, FactKind | None] = scene.notes.setdefault("counts", {})
    if count.span not in known:
        known[count.span] = None  # two figures that would each be told by the other are told by neither
        known[count.span] = _told(scene, context, count)
    return known[count.span]


def _told(scene: Scene, context: Context, count: Quantity) -> FactKind | None:
    if count.unit is not Unit.COUNT or not LEAST <= abs(count.value) <= MOST:
        return None
    after = scene.folded[count.span.end : min(context.span.end, count.span.end + 90)]
    before = scene.folded[max(context.span.start, count.span.start - 45) : count.span.start]
    if PHONE.search(before[-7:] + "#" + after[:6]):
        return None
    if VETO.has(after) or SAMPLE.search(before) or _unheaded(scene, context) or _is_end(scene, context, count):
        return None
    label = label_of(scene, context, count)
    if label is not None:
        return kind_by_label(label)
    if _is_spread(scene, context, count):
        return FactKind.EMPLOYMENT
    return _by_words(scene, context, count, after)


_TO = re.compile(r" ?(?:to|-) ?(?:about )?")
_NO_RANGE = re.compile(r"\bfrom (?:about |some |roughly |nearly )?$")


def _is_end(scene: Scene, context: Context, count: Quantity) -> bool:
    """Whether a count is one end of a range, `between 50,000 and 55,000 jobs`: neither end is the number."""
    counts = [q for q in context.quantities if q.unit is Unit.COUNT]
    at = counts.index(count)
    return any(_spans(scene, *pair) for pair in (counts[at - 1 : at + 1], counts[at : at + 2]) if len(pair) == 2)


def _spans(scene: Scene, low: Quantity, high: Quantity) -> bool:
    gap, before = (
        scene.folded[low.span.end : high.span.start],
        scene.folded[max(0, low.span.start - 20) : low.span.start],
    )
    if low.value >= high.value:
        return False
    if _TO.fullmatch(gap):
        return _NO_RANGE.search(before) is None
    return gap.strip() in ("and", "and about") and before.endswith(("between ", "between about "))


def _unheaded(scene: Scene, context: Context) -> bool:
    """Whether a row stacks several counts under a single label: columns whose headings are lost."""
    counts = [q for q in context.quantities if q.unit is Unit.COUNT and abs(q.value) >= LEAST]
    cells = scene.block(context).cells
    stacked = len(counts) > 1 and len(cells) > len(counts) and "\n" in scene.text(context)
    return stacked and scene.header(context) is None


_SPREAD = re.compile(
    r"\b(?:jobs|workers|employment)\b[^.]{0,80}\b(?:spread|divided|distributed|split|broken down|as follows)\b[^.]*:$"
)


def _is_spread(scene: Scene, context: Context, count: Quantity) -> bool:
    """`The jobs were spread over the specialties as follows:` over `Surveyors . . . 56,000`: the last figure of a row."""
    lead = scene.lead(context) if context.kind is BlockKind.TABLE_ROW else None
    alone = context.quantities[-1] is count and len(context.quantities) == 1
    return alone and lead is not None and _SPREAD.search(scene.text(lead)) is not None


def _by_words(scene: Scene, context: Context, count: Quantity, after: str) -> FactKind | None:
    start = max([context.span.start, *(q.span.end for q in context.quantities if q.span.end <= count.span.start)])
    before = scene.folded[max(start, count.span.start - 70) : count.span.start]
    behind = AFTER.first(after) or ("employment" if names_own(scene, after) else None)
    front = next((label for label, table in BEFORE.items() if table.has(before)), None)
    if "openings" in (behind, front) and behind != "growth":
        return None if _LISTED.search(before + after) else FactKind.OPENINGS_COUNT
    if _from_to(scene, context, count):
        return FactKind.EMPLOYMENT
    if _each_year(scene, context, count, after) or (_NEED.search(before) and _BY_YEAR.match(after)):
        return FactKind.OPENINGS_COUNT
    if PAST.search(before + after):
        return None
    if _beside_growth(scene, context, count):
        return FactKind.GROWTH_COUNT
    if _NEEDED.match(after):
        return None
    if front == "growth" or (behind == "growth" and _counts_jobs(after)):
        grows = behind in ("growth", "employment") or _projects(scene, context)
        return FactKind.GROWTH_COUNT if grows else None
    held = _is_held(scene, context, count, behind, front, before, after)
    return FactKind.EMPLOYMENT if held else None


def _is_held(
    scene: Scene, context: Context, count: Quantity, behind: str | None, front: str | None, before: str, after: str
) -> bool:  # fmt: skip
    """Whether a count is of jobs held, or to be held: by the noun behind it, or the verb or label before it."""
    if behind == "employment":
        return count.value >= LEAST_PLAIN or front == "employment" or _PLAINLY.match(after) is not None
    if (
        _THERE.search(before)
        and after[:1] in ".,;"
        and any(
            kind_of(scene, context, q) is FactKind.EMPLOYMENT
            for q in context.quantities
            if q.span.end <= count.span.start
        )
    ):
        return True
    if front == "target" or BEFORE["target"].has(before):
        return count.value >= LEAST_PLAIN and _projects(scene, context)
    if front == "employment" and states_jobs(before, after):
        return True
    bracketed = count.value >= LEAST_PLAIN and after.startswith(")") and _BRACKETED.search(before) is not None
    return bracketed or answers(scene, context) or opens_jobs(scene, context, count, after)


_THERE = re.compile(r"\bthere (?:were|are) (?:about |some |nearly )?$")
_PLAINLY = re.compile(r" (?:jobs|workers|employees|employed|people (?:work|worked|are employed|were employed))\b")
_BRACKETED = re.compile(rf"{WORKER}[ ]?\($")


_BESIDE = re.compile(
    r"[ ,(|]{1,4}(?:or |that is |which is |which means )?(?:by )?(?:about |some |nearly )?[+(]?"
    r"|(?: growth| increase| more [a-z]+| (?:growth|increase|rise|gain) (?:for|in) [^.;$%]{3,90}?)?(?: (?:is|was) (?:expected|projected|forecast|foreseen))?(?: (?:during|over|in|from|between|through|by) [^.;$]{3,45})?(?:,| \(| -)? ?(?:or|that is|which is|which means|i\.e\.|about) (?:by )?(?:about |some |nearly |roughly |around |approximately )?"
    r"|[ (]{1,2}(?:19|20)\d\d ?(?:-|to) ?\d\d(?:\d\d)?\)?[,;]? [+]?"
)


def _beside_growth(scene: Scene, context: Context, count: Quantity) -> bool:
    """`Job outlook 8% 34,500 jobs`: a count directly behind the percent of a projection."""
    from occupipe.facts.percent_kind import kind_of as percent_kind_of

    earlier = context.before(count.span, Unit.PERCENT)
    if not earlier or not _BESIDE.fullmatch(scene.folded[earlier[-1].span.end : count.span.start]):
        return False
    return percent_kind_of(scene, context, earlier[-1]) is FactKind.GROWTH_PCT


_NEED = re.compile(r"\bneed (?:about |some |nearly |around |roughly )?$")
_BY_YEAR = re.compile(rf"^ (?:[a-z-]+ ){{0,3}}?{WORKER} (?:a|per|each|every) year\b")
_PER_YEAR = re.compile(r"^ (?:a|per|each|every) year\b")
_AS_MUCH_AS = re.compile(r"[ ,(]*(?:that's|that is|which is|or|i\.e\.|meaning)(?: about| some| roughly| around)? ?")


def _each_year(scene: Scene, context: Context, count: Quantity, after: str) -> bool:
    """`43,000 job openings (that's about 8,600 a year)`: the count before it, by the year."""
    earlier = context.before(count.span, Unit.COUNT)
    if not earlier or not _PER_YEAR.match(after) or kind_of(scene, context, earlier[-1]) is not FactKind.OPENINGS_COUNT:
        return False
    gap = scene.folded[earlier[-1].span.end : count.span.start].rpartition("(")
    return _AS_MUCH_AS.fullmatch(gap[1] + gap[2]) is not None or _AS_MUCH_AS.fullmatch(gap[2][-30:]) is not None


_LISTED = re.compile(
    r"\bcounted\b|\bvacant\b|\bregistered\b|\bfound\b|\blive\b|listed|posted|\bshow(?:s|ing)?\b|near you|in your area|view all|see all|on our (?:site|board)"
)
_HEADS = r"\d{1,3}(?:,\d{3})*|\d{1,2}(?:\.\d{1,3})? million"
_FROM_TO = re.compile(
    rf"(?:employment|number|jobs|workforce|percent|per cent|%|rising|falling|growing|going|{WORKER})[^.;]{{0,80}}?\bfrom (?:about |some |roughly )?(?P<from>{_HEADS})(?: (?:jobs|workers|people|positions))?(?: ?(?:in |\()?(?:19|20)\d\d\)?)?,?"
    rf" to (?:about |some |roughly )?(?P<to>{_HEADS})(?![\d%]| percent| per cent)"
)
_NEEDED = re.compile(r"^(?: [\w-]+){0,4} (?:are|is|will be) needed")


def _from_to(scene: Scene, context: Context, count: Quantity) -> bool:
    """`the number of agents fell from 124,000 to 64,680`: two head counts."""
    if " from " not in scene.text(context):
        return False
    spans = [
        m.span(n) for m in _FROM_TO.finditer(scene.folded, context.span.start, context.span.end) for n in ("from", "to")
    ]
    return any(start <= count.span.start and count.span.end <= end for start, end in spans)


_JOBS = re.compile(
    rf"^ (?:new|more|additional|extra|further|fewer|added|net new|newly created)(?: [\w,'/&-]+){{0,4}}? {WORKER}|^ (?:jobs|positions|workers)"
    r"|^ more (?:by|in|through) 20\d\d|^ (?:are to|will) be (?:added|lost|created)"
)
_PROJECTS = re.compile(
    r"project|expect|predict|forecast|estimate|will\b|should\b|by 20\d\d|through 20\d\d|outlook|anticipat|set to\b|slated|poised|going to\b"
)


def _counts_jobs(after: str) -> bool:
    return _JOBS.match(after) is not None


def _projects(scene: Scene, context: Context) -> bool:
    return _PROJECTS.search(scene.text(context)) is not None
