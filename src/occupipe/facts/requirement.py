"""Whether a certification or licence is required, preferred, optional, or required in some states only."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.article import BlockKind
from occupipe.facts.asking import clause
from occupipe.facts.scene import Context, Scene
from occupipe.facts.wording import WordCues
from occupipe.spans import Span

_REQUIREMENTS = WordCues(
    {
        "varies": r"\b(?:var(?:y|ies)|differ(?:s|ent)?|depend(?:s|ing)?)\b[a-z ]{0,24}\b(?:states?|provinces?|localit|employer)|\b(?:some|most|many|several) states\b"
        r"|\bby state\b|\bfrom state to state\b|not (?:required|needed) in (?:every|all) states?|\bstate-specific requirements",
        "preferred": r"\bprefer|\bfavou?r|choose certified|\badvantage|\ba (?:big )?plus\b|competitive|\bdesir(?:able|ed)\b|improve[sd]? (?:[a-z]+ )?(?:chances|prospects|job)"
        r"|\bhard to come by\b|\bmarketable\b",
        "optional": r"\boptional\b|\bvoluntary\b|(?:is|are)(?:n't| not)(?: [a-z]+ly)? (?:required|needed|necessary|mandatory)|\bno law\b|not (?:a )?(?:requirement|must)",
        "required": r"\brequir|\bmust\b|\bneed(?:ed|s)?\b|\bmandatory\b|\bha(?:ve|s) to\b|\bobligatory\b|\bby law\b|\binsist|\bno state lets\b|\bcompulsory\b|\bessential\b",
        "may": r"\b(?:may|might|can|could)\b|\bchoose\b|\bavailable\b|\bseek\b",
    }
)
_GENERAL = WordCues(
    {
        "general": r"\b(?:certifications?|certified|licen[sc](?:e|es|ed|ing|ure)|registration|credentials?|(?:rules|requirements) (?:vary|differ))\b"
    }
)
_ORDER = ("varies", "preferred", "optional", "required")


def requirement_of(scene: Scene, context: Context, span: Span) -> str | None:
    """
    What the clause of a certification says of it, else what the section says of certification in general.

    Words that only allow it ("can seek") count last: a section says more when it tells what employers want.
    """
    part = clause(scene.folded, context.span, span)
    own = {cue.label for cue in _REQUIREMENTS.find(scene.folded, part.start, part.end)}
    if "required" in own and not own & {"may", "optional", "varies"}:
        return "required"
    for label in ("varies", "preferred", "optional"):
        if label in own:
            return label
    for statement in _statements(scene, context):
        found = {cue.label for cue in _REQUIREMENTS.find(statement, 0, len(statement))}
        told = next((label for label in _ORDER if label in found), None)
        if told:
            return _settled(found, told)
    return "optional" if "may" in own else None


def _settled(found: set[str], told: str) -> str:
    """A statement that states do not require it, while employers prefer it, tells a preference."""
    return "preferred" if "preferred" in found else told


def _statements(scene: Scene, context: Context) -> Iterator[str]:
    """Sentences of the section that speak of certification in general, nearest before first, then the lead-in."""
    for other in scene.earlier(context):
        text = scene.text(other)
        if other.kind is not BlockKind.HEADING and _GENERAL.has(text):
            yield text
