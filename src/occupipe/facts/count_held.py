"""What makes a count one of jobs held: the name of the own occupation behind it, a question for it, a label before it."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.occupation_name import name_forms
from occupipe.facts.scene import Context, Scene
from occupipe.quantities.quantity import Quantity

LEAST_PLAIN = 1000  # a smaller count needs a word of employment on either side: 911 operators

_WORDS_BETWEEN = r"^ (?:(?:registered|licensed|practising|practicing|active|certified|working|qualified|full-time) )?"


def names_own(scene: Scene, after: str) -> bool:
    """Whether a count is of the article's own occupation by name: `5,374 registered osteopaths`."""
    match = re.match(_WORDS_BETWEEN, after)
    return match is not None and any(
        after.startswith(name, match.end())
        and not after[match.end() + len(name) : match.end() + len(name) + 1].isalnum()
        for name in name_forms(scene)
    )


_HOW_MANY = re.compile(r"how many (?!hours|years|people apply|jobs will)")

_JOBS_HEADING = re.compile(r"(?:number of )?(?:jobs|employment|workers|workforce)(?: and [a-z ]{3,20})?:?")


def opens_jobs(scene: Scene, context: Context, count: Quantity, after: str) -> bool:
    """`271,700 in 2018, of which 58 percent ...`: a bare count with a year that opens a section on jobs."""
    opens = count.span.start - context.span.start < OPENING and scene.block(context).span.start == context.span.start
    return (
        opens
        and count.value >= LEAST_PLAIN
        and _IN_YEAR.match(after) is not None
        and _JOBS_HEADING.fullmatch(scene.heading(context)) is not None
    )


_IN_YEAR = re.compile(r" \(?in (?:19|20)\d\d\b")

OPENING = 8
"""Characters before a figure that opens its paragraph: `About 12,000`."""


def answers(scene: Scene, context: Context) -> bool:
    """`How many of you are there? About 323,500.`: a short answer to a heading that asks for their number."""
    before = next(scene.earlier(context, within="block"), None)
    if before is not None and scene.text(before).endswith("?"):
        return (
            _HOW_MANY.search(scene.text(before)) is not None
            and context.quantities[0].span.start - context.span.start < 12
        )
    return len(scene.text(context)) < 60 and _HOW_MANY.search(scene.heading(context)) is not None


_STATES = re.compile(
    r"(?:number of jobs|\bnumber of [\w -]{3,40} (?:stood at|reached|was|is|totall?ed)\b|employment of [\w -]{3,40} (?:stood at|reached|was|is|totall?ed)\b|\bnumbers? (?:stood at|reached|was|were|is)|\bnumbered|total jobs|# of jobs|workforce|work force|number employed|employment|positions|(?:hires?|has|have|with|employs?) (?:by far )?the most(?: of them| positions| jobs)?)[\w ,()'-]{0,24}[:=]?\W*$"
)

_NOUN = re.compile(r"[ -][a-z]")

_NEXT_LABEL = re.compile(r" (?:job outlook|outlook|employment change|projected|typical|entry-level)\b")
"""How the label of the next cell begins in a box that stands on one line."""


def states_jobs(before: str, after: str) -> bool:
    """Whether a count without a noun behind it is said to be of jobs."""
    goes_on = _NOUN.match(after) is not None and not after.startswith(" in ") and _NEXT_LABEL.match(after) is None
    return _STATES.search(before) is not None and not goes_on
