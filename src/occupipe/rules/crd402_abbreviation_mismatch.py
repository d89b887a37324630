"""CRD402: letters that do not fit the name they are printed with."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.facts.credential_table import by_letters, letters_of
from occupipe.rules.case import Case
from occupipe.rules.credential_fixes import relettered
from occupipe.rules.credential_names import letters_fit
from occupipe.rules.printing import brief
from occupipe.rules.rule import rule


@rule("CRD402", Severity.NOTE)
def abbreviation_mismatch(case: Case) -> Iterator[Finding]:
    """
    The letters of a credential do not fit its name.

    ## Why it matters
    Either a letter or a word is wrong, or the letters belong to another credential of the sentence.

    ## Example
        Florists can become a Certified Floral Designer (CXF).

    ## Use instead
        Florists can become a Certified Floral Designer (CFD).

    ## Exceptions
    Letters of the table of known credentials are another rule's. Letters may stand inside of words, and words may be
    left out.
    """
    for certification in case.occupation.certifications:
        letters = letters_of(certification.abbreviation or "")
        if len(letters) < 2 or letters in by_letters() or letters_fit(letters, certification.name):
            continue
        yield Finding(
            certification.span,
            f"the letters {certification.abbreviation} do not fit {brief(certification.name)}",
            help="look up the name and its letters at the body that awards it",
            fix=relettered(case, certification),
        )
