"""How a projection is worded against all occupations: the phrases of the Occupational Outlook Handbook and their kin."""

from __future__ import annotations

from occupipe.facts.cues import CueTable
from occupipe.facts.scene import Context, Scene

WORDING = CueTable(
    {
        "much_faster": r"much (?:faster|quicker|more (?:quickly|rapidly))|far (?:faster|quicker|more (?:quickly|rapidly))|far more than the average|far above (?:the )?average|much more rapid",
        "decline": r"\bdecline (?:rapidly|slowly)|\bdeclining\b",
        "little_or_no_change": r"little or no change|show little change|little change",
        "as_fast": r"(?:about )?as fast as|about (?:the same as )?the average|as quickly as|at (?:about )?the same (?:rate|pace)|(?:much )?like the average|in step with|average (?:growth|rate)|similar to the average",
        "faster": r"faster(?: rate)? than|faster growth|quicker than|more (?:quickly|rapidly) than|above[- ]average|beats the average|outpac",
        "slower": r"slower(?: rate)? than|more slowly than|slower growth|below[- ]average",
    }
)
REACH = 3


def comparison_of(scene: Scene, context: Context) -> str | None:
    """The wording of a projection's sentence, else of the next ones of its paragraph."""
    own = WORDING.first(scene.folded, context.span.start, context.span.end)
    if own:
        return own
    for other in scene.contexts[context.index + 1 : context.index + REACH]:
        if other.block != context.block:
            return None
        named = WORDING.first(scene.folded, other.span.start, other.span.end)
        if named:
            return named
    return None
