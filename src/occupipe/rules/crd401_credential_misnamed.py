"""CRD401: a known credential under a name, or of a body, that is not its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from occupipe.diagnostics import Finding, Severity
from occupipe.facts.credential_table import Credential, bodies, by_letters, by_name, letters_of, name_words
from occupipe.occupation import Certification
from occupipe.rules.case import Case
from occupipe.rules.credential_fixes import renamed
from occupipe.rules.credential_names import is_slip_of, letters_fit, same_body
from occupipe.rules.printing import brief, listed
from occupipe.rules.rule import rule


@rule("CRD401", Severity.WARNING)
def credential_misnamed(case: Case) -> Iterator[Finding]:
    """
    A known credential has a name, or an awarding body, that is not its own.

    ## Why it matters
    Readers look a credential up by its name. Under a wrong one they find nothing, or pay for something else.

    ## Example
        Specialists can become a Certified Tumor Register (CTR).

    ## Use instead
        Specialists can become a Certified Tumor Registrar (CTR).

    ## Exceptions
    Letters that stand for several credentials (CMA is a medical assistant and a management accountant) fire only where
    the name is none of theirs, and nearly one of them. Credentials that could not be confirmed never fire.

    ## Source
    credentials.csv of this package: each entry with the address where it was confirmed.
    """
    for certification in case.occupation.certifications:
        finding = _misnamed(case, certification) or _of_another_body(certification)
        if finding is not None:
            yield finding


def _misnamed(case: Case, certification: Certification) -> Finding | None:
    if not certification.abbreviation:
        return None
    rows = by_letters().get(letters_of(certification.abbreviation), ())
    words = name_words(certification.name)
    if not rows or words in {name_words(row.name) for row in rows}:
        return None
    meant = next((row for row in rows if row.confirmed and _is_meant(certification, row)), None)
    if meant is None:
        return None
    return Finding(
        certification.span,
        f"{certification.abbreviation} stands for {meant.name}, not {brief(certification.name)}",
        help=f'write "{meant.name}"'
        + (f"; it is awarded by the {meant.issuer.removeprefix('The ')}" if meant.issuer else ""),
        fix=renamed(case, certification, meant),
    )


def _is_meant(certification: Certification, row: Credential) -> bool:
    """Whether a known credential is meant: the name is a slip of its own, or its body is named, or the letters tell."""
    name, known = name_words(certification.name), name_words(row.name)
    if is_slip_of(name, known):
        return True
    half = 2 * len(set(name) & set(known)) >= len(known)
    by_body = bool(certification.issuer and row.issuer and same_body(certification.issuer, row))
    return half and (by_body or not letters_fit(letters_of(row.abbreviation), certification.name))


def _of_another_body(certification: Certification) -> Finding | None:
    issuer = certification.issuer
    rows = [row for row in by_name().get(name_words(certification.name), ()) if row.issuer]
    if not issuer or not rows or not all(row.confirmed for row in rows):
        return None
    if any(same_body(issuer, row) for row in rows) or name_words(issuer) not in bodies():
        return None
    own = listed(_names(rows))
    return Finding(
        certification.span,
        f"{brief(certification.name)} is awarded by the {own}, not by the {brief(issuer)}",
        help="name the body that awards it, or the credential that is meant",
    )


def _names(rows: Sequence[Credential]) -> list[str]:
    return list(dict.fromkeys(row.issuer.removeprefix("The ") for row in rows))
