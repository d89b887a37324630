"""Groups by the words of lists: the last place of work and the last level that the words around an amount name."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.phrases import head_of
from occupipe.facts.scene import Scene
from occupipe.facts.scope_tidy import tidied
from occupipe.facts.scope_words import INDUSTRIES, LEVELS, SINGLE
from occupipe.spans import Span

_WORD = r"[a-z][a-z'&-]*"
_INDUSTRY = re.compile(
    rf"(?:^|[,;:(.] ?|\b(?:in|by|for|at|with|than|and|while|then|from|to|where|but|that|is|are|was|were|of) )(?:the |a |an |those in |those at |employers in )?(?:(?:19|20)\d\d )?"
    rf"(?P<words>(?:{_WORD},? (?:and )?){{0,7}}?{INDUSTRIES}(?:(?:,? (?:and|or) |, )(?!(?:the|an?|it|its|they|their|where|which|those|with|while|pay|pays|paid|paying|averaged|had|has|have|was|were|are|is|you)\b){_WORD}){{0,2}})(?=[ ,;:(.$£€₹]|$)"
)
_FAR = re.compile(r"[;.]|\bwhile\b|\bbut\b|\$")
_NOT_A_GROUP = re.compile(
    r"\b(?:wages?|salar|pay|earn|median|mean|average|employ|jobs?|work|percent|bureau|payroll|were|was|department|who|which|where|all|most|many|largest|biggest|more|health insurance|projected|growth)\b|(?:19|20)\d\d"
)
_REACH = 70
_BRACKETS = re.compile(r"\([^()]{0,80}\)")
_LEVEL, _SINGLE = re.compile(rf"\b(?P<words>{LEVELS})"), re.compile(SINGLE)


def listed(scene: Scene, start: int, words: str) -> str | None:
    """The last place of work and the last level that words name, both where they name both: `schools, first-year`."""
    place, level = (
        _industry(scene, start, words) or _last(scene, _SINGLE, start, words),
        _last(scene, _LEVEL, start, words),
    )
    if place is None or level is None or level in place or place in level:
        return place or level
    return f"{place}, {level}"


def _industry(scene: Scene, start: int, before: str) -> str | None:
    last = _last_group(before)
    if last is None:
        return None
    rest = before[last.end() :]
    following = rest.split(maxsplit=1)
    if following and (head_of(following[0]) is not None or following[0].strip(".,;:") in _PAPERS):
        return None
    if len(_BRACKETS.sub("", rest)) > _REACH or _FAR.search(rest):
        return None
    return _printed(scene, start, last)


_PAPERS = frozenset(
    ["figure", "figures", "data", "number", "numbers", "statistics", "estimate", "estimates", "survey", "surveys", "magazine",
     "journal", "journals", "report", "reports", "website", "websites", "officials", "sources", "associations", "association"]
)  # fmt: skip
"""What makes of an industry's name that of a source: `government figures`, `a trade magazine`."""
_BESIDE = re.compile(
    r"\b(?:counting|including|excluding|except|than|from|unlike|like|outside) (?:the |in |schools and )?$"
)
"""Words before groups that are not the figure's: `not counting schools`, `better than drugstores`."""
_OF_BODY = re.compile(
    r"\b(?:department|ministry|office|board|bureau|council|agency|association|institute|university|college|faculty|secretary) (?:for|of) (?:the )?$"
)


def _last_group(before: str) -> re.Match[str] | None:
    """The last words that name a group; words that do not may hold some that do: `if you work for the government`."""
    last, at = None, 0
    while match := _INDUSTRY.search(before, at):
        if _is_group(match["words"]) and not (
            _OF_BODY.search(before, max(0, match.start() - 20), match.start("words"))
            or (
                before[match.end() :].strip() not in ("", "(")
                and _BESIDE.search(before, max(0, match.start() - 12), match.start("words"))
            )
        ):
            last, at = match, match.end()
        else:
            at = match.start("words") + 1
    return last


def _is_group(words: str) -> bool:
    """Whether words, or what follows their last comma, name a group: `for pay, construction` does."""
    return not _NOT_A_GROUP.search(words) or (", " in words and not _NOT_A_GROUP.search(words.rpartition(", ")[2]))


def _last(scene: Scene, pattern: re.Pattern[str], start: int, before: str) -> str | None:
    found = list(pattern.finditer(before))
    return _printed(scene, start, found[-1]) if found else None


def level_first(scene: Scene, span: Span) -> str | None:
    """The level that the first words at a span name: `self-employed rates`."""
    match = _LEVEL.match(scene.folded, span.start, span.end)
    return None if match is None else tidied(scene, scene.article.words(Span(match.start("words"), match.end("words"))))


def _printed(scene: Scene, start: int, match: re.Match[str]) -> str | None:
    comma = match["words"].rfind(", ") if _NOT_A_GROUP.search(match["words"]) else -1
    first = comma + 2 if comma >= 0 else 0
    return tidied(scene, scene.article.words(Span(start + match.start("words") + first, start + match.end("words"))))
