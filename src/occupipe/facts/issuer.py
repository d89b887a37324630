"""Who awards a certification, as the article names the body beside it."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.asking import FAR
from occupipe.facts.credential_table import by_letters
from occupipe.facts.lists import flat
from occupipe.facts.scene import Context, Scene
from occupipe.spans import Span

_CAPITAL = r"[A-Z][A-Za-z'’&.-]*[A-Za-z]"
_KIND = (
    r"(?:Associations?|Boards?|Councils?|Institutes?|Society|Academy|Commission|Agency|Federation|Bureau|Department|Organization"
    r"|Organisation|Administration|Authority|Registry|College|Foundation|Center|Guild|Bar|Division|Alliance|Ministry)"
)
BODY = (
    rf"\b(?:(?:{_CAPITAL} )(?:(?:(?:of|for|and|in|the|on) )?{_CAPITAL} ){{0,6}}{_KIND}"
    rf"(?: (?:of|for|on|in)(?: the)? {_CAPITAL}(?:(?: and| of| for| in| &)?(?: the)? {_CAPITAL}){{0,5}})?"
    rf"|{_KIND} (?:of|for|on)(?: the)? {_CAPITAL}(?:(?: and| of| for| in)?(?: the)? {_CAPITAL}){{0,5}})"
)
"""The name of a body, by a word that tells its kind."""
_BODY = re.compile(BODY)
_LETTERS = re.compile(r"\b[A-Z]{3,6}\b(?! (?:[Cc]ertif|[Cc]redential|exam|[Ll]icen))")
_GIVEN = r"(?:offer|award|administer|grant|issu|giv|provid|confer|sponsor|certif(?:y|ie)|overse|develop|run|govern|maintain|recogniz|deliver)"
_BY = re.compile(
    rf"{_GIVEN}[a-z]* (?:exclusively |only |nationally )?(?:by|through|from)|\b(?:through|from|by|of|with) (?:the )?$"
)
_NOT_BY = re.compile(r"(?:regulat|requir|accredit|approv|recogni[sz]|accept)ed by (?:the )?$")
_GIVES = re.compile(rf"^[^.;]{{0,60}}?\b(?:{_GIVEN}[a-z]*|has)\b")


def issuer_of(scene: Scene, context: Context, span: Span) -> str | None:
    """The body that a sentence says gives a certification: "by the X" behind it, "the X awards" before, or "X: its"."""
    text = scene.article.text
    start, end = max(context.span.start, span.start - FAR), min(context.span.end, span.end + FAR)
    bodies = [Span(m.start(), m.end()) for m in _BODY.finditer(text, start, end)]
    bodies = [body for body in bodies if not body.meets(span)]
    bodies = bodies or list(_lettered(text, start, end))
    for body in sorted(bodies, key=lambda body: max(span.start - body.end, body.start - span.end)):
        if not body.meets(span) and _gives(text, context.span, body, span):
            return flat(text[body.start : body.end]).removeprefix("The ")
    return _label(scene, context)


def _lettered(text: str, start: int, end: int) -> Iterator[Span]:
    """Letters that may be short for a body: not for a credential that is known."""
    for match in _LETTERS.finditer(text, start, end):
        if match[0] not in by_letters():
            yield Span(match.start(), match.end())


def _label(scene: Scene, context: Context) -> str | None:
    """The body that the paragraph or list item names before a colon: "National Board (NB): it has three tiers"."""
    block = scene.block(context)
    text = scene.article.text
    body = _BODY.match(text, block.span.start, block.span.end)
    if body and re.compile(r"(?: \([A-Z]+\))?:").match(text, body.end()):
        return flat(body[0]).removeprefix("The ")
    return None


def _gives(text: str, sentence: Span, body: Span, term: Span) -> bool:
    before = text[max(sentence.start, body.start - 40) : body.start].removesuffix("the ")
    if body.start >= term.end:
        between = text[term.end : body.start]
        return _BY.search(before) is not None and _NOT_BY.search(before) is None and len(between) < 160
    after = text[body.end : term.start]
    labelled = re.match(r"(?: \([A-Z]+\))?:", after) is not None and not text[sentence.start : body.start].removeprefix(
        "The "
    ).strip("•*- ")
    return labelled or (";" not in after and _GIVES.search(after) is not None)
