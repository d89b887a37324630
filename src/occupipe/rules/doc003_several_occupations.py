"""DOC003: an article on several occupations."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.facts.listing import listed
from occupipe.facts.scene import scene_of
from occupipe.rules.case import Case
from occupipe.rules.rule import rule

SHOWN = 4  # occupations that the message names


@rule("DOC003", Severity.ERROR)
def several_occupations(case: Case) -> Iterator[Finding]:
    """
    The article is about several occupations, so that no record can be made of it.

    ## Why it matters
    Figures of ten jobs under one name would be published as those of one. The facts are kept, each with the occupation of
    its section as subject; a record is made of articles on one occupation only.

    ## Example
        3 Great Jobs in Health Care

        1. Dental Hygienist

        The median wage is $87,530 a year.

        2. Radiologic Technologist

        The median wage is $73,410 a year.

        3. Medical Records Technician

        The median wage is $48,780 a year.

    ## Use instead
        # Dental Hygienist

        The median wage of dental hygienists is $87,530 a year.

    ## Exceptions
    A source whose side file, or whose JSON line, names its occupation is taken to be about that one.
    """
    if case.occupation.name is not None:
        return
    entries = listed(scene_of(case.article))
    if entries:
        names = ", ".join(entry.name for entry in entries[:SHOWN])
        more = f" and {len(entries) - SHOWN} more" if len(entries) > SHOWN else ""
        yield Finding(
            case.title,
            f"this article is about several occupations: {names}{more}",
            related=tuple(Related(entry.span, "another occupation") for entry in entries[:SHOWN]),
            help="give each occupation an article of its own, or name the one it is about in the side file",
            names=(),
        )
