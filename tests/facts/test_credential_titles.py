"""Certifications told by who gives them: titles that a body offers, letters behind a name, and what only looks like them."""

import pytest

from occupipe.facts import credential
from tests.facts.scenes import facts

Named = set[tuple[str, str | None]]


def named(text: str) -> Named:
    return {(str(fact.name), fact.abbreviation) for fact in facts(credential.read, text, "Tailor")}


OFFERED: dict[str, Named] = {
    "Certification\n\nThe Kite Safety Board (KSB) offers Kite Inspector I, Kite Inspector II and Kite Examiner.": {
        ("Kite Inspector I", None), ("Kite Inspector II", None), ("Kite Examiner", None),
    },
    "Licensing\n\nThe Kite Board grants three levels: Kite Inspector and Senior Kite Inspector.": {
        ("Kite Inspector", None), ("Senior Kite Inspector", None),
    },
    "The Kite Guild awards the titles Kite Inspector and Senior Kite Inspector.": {
        ("Kite Inspector", None), ("Senior Kite Inspector", None),
    },
    "The Kite Board offers Senior Kite Inspector jobs to licensed people.": set(),
    "The Kite Board offers Kite Inspectors a certificate.": set(),
    "Certification\n\n- Ohio: Kite Inspector, issued by the Ohio Board of Kites, is required.\n- Utah: none.": {
        ("Kite Inspector", None),
    },
    "Certified staff\n\n- Ohio: Kite Inspector, Ohio Department of Kites; $60,000.\n- Utah: none.": set(),
    "To open a shop you must be a Master Tinsmith (Spenglermeister), a title given by the Chamber.": {
        ("Master Tinsmith", None),
    },
    "In New York, a license issued by the state is required.": set(),
    "She sews for the Kite Guild, the certification of which is known.": set(),
    "A license, called a Kite Ticket, is needed.": {("Kite Ticket", None)},
    "Makers have their own certificates: Volta eKite Certified, renewed every year.": {("Volta eKite Certified", None)},
    "XCEA Certified, from the National Coalition of Kite Associations, is the highest.": {("XCEA Certified", None)},
    "Dr. Alan Smith is Board Certified by the American Board of Surgery.": set(),
}  # fmt: skip
LETTERS: dict[str, Named] = {
    "A year of work lets you put XQ-HIS behind your name.": {("XQ-HIS", "XQ-HIS")},
    "The Kite Conference leads to the XQA title, a certification.": {("XQA", "XQA")},
    "You need a XEFL or CXLTA certificate.": {("XEFL", "XEFL"), ("CXLTA", "CXLTA")},
    "Certs: XMP, CXM, PRYNCE2": {("XMP", "XMP"), ("CXM", "CXM"), ("PRYNCE2", "PRYNCE2")},
    "You gain QXLS status by the Kite Society.": {("QXLS", "QXLS")},
    "TWIX card and Hazmat endorsement needed.": {("TWIX", "TWIX"), ("Hazmat endorsement", None)},
    "Alan puts PhD after his name, as a licence allows.": set(),
    "The letters: XT-BC, for Xylophone Teacher-Board Certified.": {("Xylophone Teacher-Board Certified", "XT-BC")},
    "One state licenses them (Professional Planner, PP).": {("Professional Planner", "PP")},
    "The Certified Kite Inspector – CKI – is for everyone.": {("Certified Kite Inspector", "CKI")},
    "Licensed tailors work for the National Kite Service, NKS.": set(),
    "The council certifies tailors in silk work (SWX) and in lace (LCX).": {("silk work", "SWX"), ("lace", "LCX")},
    "Nobody is hired without the XYT 200 from the Kite Alliance, a licence.": {("XYT 200", "XYT 200")},
    "She holds an MBA from the Institute of Kites and a licence.": set(),
    "You need the Driver Certificate of Professional Kiting (Driver CPK). The CPK lasts; pass the CPK.": {
        ("Driver Certificate of Professional Kiting", "Driver CPK"),
    },
    "They pass two exams, the Fundamentals of Sewing (FX) and the Practice of Sewing (PX).": {
        ("Fundamentals of Sewing", "FX"), ("Practice of Sewing", "PX"),
    },
    "The Kite Institute has one certification: Associate Professional in Kite Law (aPKL).": {
        ("Associate Professional in Kite Law", "aPKL"),
    },
    "You register as an Associate Kite and Family Therapist (AKFT).": {("Associate Kite and Family Therapist", "AKFT")},
    "They are registered as Associate Kite and Family Therapist.": {("Associate Kite and Family Therapist", None)},
}  # fmt: skip
NONE = [
    "The Kite Society of Ohio (KSO) certifies. Last year 9 of 10 passed the KSO exam.",
    "Ohio, North Dakota and Nevada license tailors.",
    "You get QIM and Sweep certificates there.",
    "A lower secondary certificate is enough.",
    "Five grades in the Junior Certificate are asked for.",
    "The General Certificate of Secondary Education (GCSE) comes first.",
    "Most hold the CXCHE Level 3 Diploma in Sewing, which certifies nothing.",
    "Texans call the same tailor a licensed vocational tailor (LVT).",
]


@pytest.mark.parametrize(("text", "expected"), OFFERED.items())
def test_titles_are_read_where_the_sentence_says_that_a_body_gives_them(text: str, expected: Named) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(("text", "expected"), LETTERS.items())
def test_letters_are_read_where_somebody_earns_them_or_a_name_spells_them(text: str, expected: Named) -> None:
    assert named(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_schools_states_and_letters_of_bodies_are_none(text: str) -> None:
    assert named(text) == set()


def test_items_of_a_numbered_list_below_tickets_are_told_by_it() -> None:
    text = "TICKETS YOU NEED\n1/ Authorized Kiter – your boss can't send you up untrained.\n2/ Kite Technician 1 (KT-1)"
    assert named(text) >= {("Kite Technician 1", "KT-1")}


def test_numbered_items_with_paragraphs_between_them_are_told_by_their_heading() -> None:
    text = "Kite Certifications\n\n1. Kite Design Specialist (KDS)\nIt costs $300.\n\n2. Kite Inspector\nIt is free."
    assert named(text) == {("Kite Design Specialist", "KDS"), ("Kite Inspector", None)}


def test_the_body_that_has_a_certification_is_no_part_of_its_name() -> None:
    assert named("The Kite Guild's Master Silk Builder certification takes long.") == {
        ("Master Silk Builder certification", None)
    }
