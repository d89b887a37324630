"""Certifications and licences: the ways they are named, who awards them, and whether they are required."""

import pytest

from occupipe.facts import credential
from tests.facts.scenes import facts

CAUGHT = {
    "It leads to the Certified Tumor Registrar (CTR) certification.": ("Certified Tumor Registrar", "CTR"),
    "You can become a Certified Tumor Registrar or CTR with time.": ("Certified Tumor Registrar", "CTR"),
    "They may apply to be licensed as a Registered Diplomat Reporter.": ("Registered Diplomat Reporter", None),
    "The usual one is the Journeyman Electrician License.": ("Journeyman Electrician License", None),
    "Experienced engineers may obtain a Professional Engineer (PE) license.": ("Professional Engineer", "PE"),
    "The course gets you ready for EPA Section 608 certification.": ("EPA Section 608 certification", None),
    "Most people study for a CPT1 certification.": ("CPT1", "CPT1"),
    "They must have a commercial driver’s license (CDL).": ("commercial driver’s license", "CDL"),
    "Candidates must pass the NCLEX-RN.": ("NCLEX-RN", "NCLEX-RN"),
    "Then comes the Massage & Bodywork Licensing Examination (MBLEx).": (
        "Massage & Bodywork Licensing Examination",
        "MBLEx",
    ),
    "The CMA (AAMA) credential is well known.": ("CMA", "CMA"),
    "Agents issue the Certificate of Demonstrated Proficiency.": ("Certificate of Demonstrated Proficiency", None),
    "A backflow prevention certification brings extra work.": ("backflow prevention certification", None),
    "Many become Certified Public Accountants (CPAs) later on.": ("Certified Public Accountant", "CPA"),
    "The Airframe and Powerplant (A&P) certificate is next.": ("Airframe and Powerplant", "A&P"),
    "You will need a Class A CDL.": ("Class A CDL", "CDL"),
    "You need Qualified Teacher Status (QTS) to teach.": ("Qualified Teacher Status", "QTS"),
    "A Family Nurse Practitioner (FNP) certification is the next step.": (
        "Family Nurse Practitioner",
        "FNP",
    ),
}
NO_CREDENTIAL = (
    "National certification is voluntary.",
    "A license is needed in every state except Alaska.",
    "There is no “OSHA license”, whatever the flyer says.",
    "The Society of Chartered Surveyors sets the exam.",
    "Certified Nurses work in every ward.",
    "They work with Licensed Practical Nurses (LPNs) and doctors.",
    "Many earn a Bachelor of Science in Nursing (BSN) and then a license.",
    "The National Registry Board (NRB) certifies nobody.",
    "Applicants take the SAT before the licensing course.",
    "Job titles: Licensed Optician, Certified Optician (CO)",
    "The Bureau of Labor Statistics (BLS) counts licensed workers.",
)


@pytest.mark.parametrize(("text", "named"), CAUGHT.items())
def test_certifications_are_read_as_printed(text: str, named: tuple[str, str | None]) -> None:
    (found,) = facts(credential.read, text, "Line Installer")
    assert (found.name, found.abbreviation) == named


@pytest.mark.parametrize("text", NO_CREDENTIAL)
def test_words_of_licensing_that_name_no_certificate(text: str) -> None:
    assert facts(credential.read, text, "Line Installer") == []


ISSUERS = {
    "The American Health Information Management Association offers a test that leads to the RHIT certification.":
        "American Health Information Management Association",
    "You become a Certified Bookkeeper (CB), a title awarded by the American Institute of Professional Bookkeepers.":
        "American Institute of Professional Bookkeepers",
    "NALA, the association of the profession, awards the title Certified Paralegal (CP).": "NALA",
    "National Federation of Paralegal Associations (NFPA): Its Certified Paralegal (PC) credential is about experience.":
        "National Federation of Paralegal Associations",
    "The Registered Dental Hygienist (RDH) works under the Dental Board of Ohio.": None,
}  # fmt: skip


@pytest.mark.parametrize(("text", "issuer"), ISSUERS.items())
def test_only_a_body_that_gives_it_is_the_issuer(text: str, issuer: str | None) -> None:
    (found,) = facts(credential.read, text, "Surveyor")
    assert found.issuer == issuer


REQUIREMENTS = {
    "Applicants must hold the Certified Welder (CW) credential.": "required",
    "Employers prefer the Certified Welder (CW) credential.": "preferred",
    "Certification is optional. One is the Certified Welder (CW).": "optional",
    "The rules vary by state. The usual one is the Certified Welder (CW) credential.": "varies",
    "Certification is not required in every state, but most employers choose certified people. One is the Certified "
    "Welder (CW).": "preferred",
    "The Certified Welder (CW) credential is forty years old.": None,
}


@pytest.mark.parametrize(("text", "requirement"), REQUIREMENTS.items())
def test_the_clause_or_else_the_section_tells_the_requirement(text: str, requirement: str | None) -> None:
    (found,) = facts(credential.read, text, "Boilermaker")
    assert found.requirement == requirement


def test_each_certification_once_with_what_later_mentions_add() -> None:
    text = "Many become a Certified Welder (CW). The CW credential is granted by the American Welding Society."
    (found,) = facts(credential.read, text, "Boilermaker")
    assert (found.name, found.issuer, found.span.start) == ("Certified Welder", "American Welding Society", 14)


def test_two_joined_by_and_are_two() -> None:
    text = "Ads ask for Oracle Certified Professional and AWS Certified Developer."
    assert {fact.name for fact in facts(credential.read, text, "Programmer")} == {
        "Oracle Certified Professional", "AWS Certified Developer",
    }  # fmt: skip


def test_the_occupation_s_own_name_is_a_credential_where_it_is_spoken_of_as_one() -> None:
    article = "Registered Health Information Technicians\n\nRHITs are in demand. {} administers the credential."
    (found,) = facts(credential.read, article.format("The American Health Information Management Association"))
    assert (found.name, found.abbreviation) == ("Registered Health Information Technician", "RHIT")
    assert facts(credential.read, "Registered Nurses\n\nRegistered nurses (RNs) work in shifts.") == []


def test_a_name_that_a_line_end_cuts_is_one_name() -> None:
    text = (
        "With some years of experience, and after a test, they may be a Certified Tumor\n"
        "Registrar (CTR), which pays more than work without such a title, as clerks say."
    )
    (found,) = facts(credential.read, f"Records Clerk\n\n{text}")
    assert (found.name, found.abbreviation) == ("Certified Tumor Registrar", "CTR")
