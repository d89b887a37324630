"""The table of credentials, and what is a slip of a known name."""

from __future__ import annotations

from collections import Counter

import pytest

from occupipe.facts.credential_table import Credential, by_letters, credentials, letters_of, name_words
from occupipe.rules.credential_names import is_slip_of, letters_fit, same_body
from tests.rules.build import Page

FIELDS = {"health", "trades", "it", "finance", "law", "teaching"}


def test_every_confirmed_entry_says_where() -> None:
    assert all(c.confirmed_at.startswith("http") for c in credentials() if c.confirmed)
    assert all(not c.confirmed_at for c in credentials() if not c.confirmed)


def test_at_least_sixty_entries_are_confirmed_in_all_fields() -> None:
    fields = Counter(c.field for c in credentials() if c.confirmed)
    assert sum(fields.values()) >= 60
    assert set(fields) >= FIELDS


def test_no_row_is_there_twice() -> None:
    rows = Counter((c.name, c.abbreviation, c.issuer) for c in credentials())
    assert rows.most_common(1)[0][1] == 1


@pytest.mark.parametrize(
    "row", [c for c in credentials() if c.abbreviation], ids=lambda c: f"{c.abbreviation} {c.issuer}"
)
def test_the_own_name_of_a_credential_is_never_wrong(row: Credential) -> None:
    page = Page(f"the {row.name} ({row.abbreviation})")
    page.credential(row.name, abbreviation=row.abbreviation, issuer=row.issuer or None)
    assert page.found("CRD401", "CRD402") == []


def found(name: str, abbreviation: str | None, issuer: str | None = None) -> list[str]:
    page = Page(f"the {name} title")
    return page.credential(name, abbreviation=abbreviation, issuer=issuer).found("CRD401")


def test_a_slip_of_a_known_name() -> None:
    assert found("Certified Tumor Register", "CTR") == [
        "'Certified Tumor Register' warning: CTR stands for Certified Tumor Registrar, not Certified Tumor Register"
    ]
    assert found("Certified Tumor Registrars", "CTR") == []
    assert found("Registered Health Technician", "RHIT") != []


def test_another_credential_with_the_same_letters() -> None:
    assert found("Certified Scrum Professional", "CSP") == []
    assert found("Clinical Trial Researcher", "CTR") == []
    assert found("Certified Medical Assistant", "CMA") == []
    assert found("Certified Management Accountant", "CMA") == []


def test_a_body_that_awards_another_credential() -> None:
    federation = "National Federation of Paralegal Associations"
    wrong = "National Association of Legal Assistants"
    told = f"Registered Paralegal is awarded by the {federation}, not by the {wrong}"
    assert found("Registered Paralegal", "RP", wrong) == [f"'Registered Paralegal' warning: {told}"]
    assert found("Registered Paralegal", "RP", federation) == []
    assert found("Registered Paralegal", "RP", "NFPA") == []
    assert found("Registered Paralegal", "RP", "the state bar") == []


def test_what_is_not_confirmed_never_fires() -> None:
    unconfirmed = [rows for rows in by_letters().values() if not any(row.confirmed for row in rows)]
    assert unconfirmed
    for rows in unconfirmed:
        slip = rows[0].name.rsplit(" ", 1)[0] + " Expertise"
        assert found(slip, rows[0].abbreviation) == []


def test_slips() -> None:
    known = name_words("Certified Welding Inspector")
    assert is_slip_of(name_words("Certified Welding Inspection"), known)
    assert is_slip_of(name_words("Certified Inspector"), known)
    assert not is_slip_of(name_words("Certified Welding Inspectors"), known)
    assert not is_slip_of(name_words("Certified Concrete Inspector"), known)


def test_letters() -> None:
    assert letters_fit(letters_of("CCC-SLP"), "Certificate of Clinical Competence in Speech-Language Pathology")
    assert letters_fit(letters_of("LEED AP"), "LEED Accredited Professional")
    assert not letters_fit("", "Certified Welder")
    assert not letters_fit("PMP", "Certified Welder")


def test_bodies() -> None:
    row = next(c for c in credentials() if c.abbreviation == "RHIT")
    assert same_body("American Health Information Management Association (AHIMA)", row)
    assert same_body("AHIMA", row)
    assert not same_body("AAPC", row)
