"""Certifications by the kind of their names: in brackets, with their noun, in small letters, in lists, as a standing in a body."""

import pytest

from occupipe.facts import credential
from tests.facts.scenes import facts

Named = set[tuple[str, str | None]]


def named(text: str, occupation: str = "Line Installer") -> Named:
    return {(str(fact.name), fact.abbreviation) for fact in facts(credential.read, text, occupation)}


BRACKETS: dict[str, Named] = {
    "Staff want the Cave Rescue Diver (CRD), Pool Diver (PD) or Ice Diver (ID) card.": {
        ("Cave Rescue Diver", "CRD"), ("Pool Diver", "PD"), ("Ice Diver", "ID"),
    },
    "Candidates must hold a Deep Water Rescue (DWR) card.": {("Deep Water Rescue", "DWR")},
    "The bureau certifies leaders as Mine Safety Professionals (MSP).": {("Mine Safety Professional", "MSP")},
    "Beginners may become a Graduate Optician (GOpt).": {("Graduate Optician", "GOpt")},
    "You become an Associate (ABCD or BCDE) first.": {("Associate", "ABCD"), ("BCDE", "BCDE")},
    "Later you are a Fellow of the Guild of Bakers (FGB).": {("Fellow of the Guild of Bakers", "FGB")},
    "CXB (Certified Xylophone Builder): $58,055": {("Certified Xylophone Builder", "CXB")},
    "You need qualified lift status (QLS).": {("qualified lift status", "QLS")},
    "The Rope Record Scheme (RRS) issues the card that sites ask for.": {("Rope Record Scheme", "RRS")},
    "It is earned with the Certified Baker® (CB®) exam.": {("Certified Baker", "CB")},
    "You may call yourself Kite Therapist, Registered (KTR).": {("Kite Therapist, Registered", "KTR")},
    "They register as a Professional Joiner (P.Join.).": {("Professional Joiner", "P.Join.")},
    "You need the Harbour Guard Authority (HGA) licence.": {("HGA", "HGA")},
    "Certified Kite Maker (CKM)\n\nThe exam has 90 questions.": {("Certified Kite Maker", "CKM")},
}  # fmt: skip
NOUNS: dict[str, Named] = {
    "Everyone on site needs a Blue Hat Card.": {("Blue Hat Card", None)},
    "It leads to your Apron Driving Permit.": {("Apron Driving Permit", None)},
    "The trade has a Red Seal.": {("Red Seal", None)},
    "You have to be on the Roof Safe Register.": {("Roof Safe Register", None)},
    "Sites ask for a QXRS card.": {("QXRS", "QXRS")},
    "With ABLS and PQLS certifications you earn more.": {("ABLS", "ABLS"), ("PQLS", "PQLS")},
    "Medical gas takes the XSSE 6010 certification.": {("XSSE 6010 certification", None)},
    "He went for the National Certified Piper title.": {("National Certified Piper", None)},
    "With a First Class Kiln Manager's Certificate of Competency you may sign.": {
        ("First Class Kiln Manager's Certificate of Competency", None),
    },
    "They ask for a National Lifesaver certification.": {("National Lifesaver certification", None)},
    "Employers like SafeCook certification.": {("SafeCook certification", None)},
    "A full clean Category B driving licence is required.": {("Category B driving licence", None)},
    "You leave with an OSHA 30-hour card.": {("OSHA 30-hour", None)},
    "Apply with current CPR Level B.": {("CPR Level B", None)},
    "A Tower Climber ticket is needed.": {("Tower Climber ticket", None)},
    "An Advanced Rigger card pays best.": {("Advanced Rigger card", None)},
    "They are certified as Wharfinger I and Wharfinger II.": {("Wharfinger I", None), ("Wharfinger II", None)},
    "You'd need to be a Certified Kite Maker.": {("Certified Kite Maker", None)},
    "To drive it you need a CDL-A.": {("CDL", "CDL")},
    "AXLS, BXLS and PALX certification is asked for.": {("AXLS", "AXLS"), ("BXLS", "BXLS"), ("PALX", "PALX")},
    "You may be certified at XICET Level II.": {("XICET Level II", None)},
    "Agents with a licence may add the GXI, but few hold an MBA.": {("GXI", "GXI")},
}  # fmt: skip
SMALL: dict[str, Named] = {
    "A driver licence and a first aid certificate are musts.": {("first aid certificate", None)},
    "I keep a horse first aid certificate in the van.": {("horse first aid certificate", None)},
    "Agents need a state insurance license too.": {("state insurance license", None)},
    "Spraying takes a private applicator license.": {("private applicator license", None)},
    "All you need is a notary commission.": {("notary commission", None)},
    "The course leads to an XATA ramp handling certificate.": {("XATA ramp handling certificate", None)},
    "Lifeguard certification is required.": {("Lifeguard certification", None)},
    "Apprentices get a certificate of qualification.": {("certificate of qualification", None)},
    "Board certification through the American Board of Kites is optional.": {("Board certification", None)},
    "Most are registered as an RXMS.": {("RXMS", "RXMS")},
    "You must hold a forklift ticket.": {("forklift ticket", None)},
    "The city requires a hack license.": {("hack license", None)},
    "I got my commercial driver's license early.": {("commercial driver's license", None)},
    "Guides need a whitewater rescue certificate.": {("whitewater rescue certificate", None)},
}
NONE = (
    "He carries a credit card, an ID card and a union card.",
    "You need a Social Security Card and a work permit.",
    "With the EU Blue Card you may stay.",
    "Pay is $9 an hour plus commission.",
    "The state's Contractor License Board sets the exam.",
    "Thirteen states and the city of New York license locksmiths.",
    "All 50 States license surveyors.",
    "They must be members of Chartered Surveyors Ireland.",
    "Take MATH 3510 before the first exam.",
    "Graduates take the exam of the Board of Certification (BOC).",
    "An apprentice becomes a Certified Junior or Senior Applicator.",
    "You get a Certificate of Completion for it.",
    "The credential pays, says the Chief Executive Officer (CEO).",
    "The course is the Level 2 Certificate in Tree Work.",
    "Certified Nurse Midwives earn more than Registered Nurses.",
    "Certified Cooks (CCs) and Licensed Bakers (LBs) work beside them.",
    "A full driving licence will do.",
    "Installers need an installer license.",
    "A provincial licence is required.",
    "All states license them, and most got a parking ticket.",
    "The college gives a medical coding certificate after nine months.",
    "The Certificate in Kite Making is the usual start.",
    "You need an Enhanced DBS certificate.",
    "Certification is given by the Board of Registered Sleep Technologists (BRST).",
)


@pytest.mark.parametrize(("text", "expected"), [*BRACKETS.items(), *NOUNS.items(), *SMALL.items()])
def test_names_are_read_whole_and_with_their_letters(text: str, expected: Named) -> None:
    assert named(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_cards_bodies_people_and_courses_are_no_certifications(text: str) -> None:
    assert named(text) == set()


LISTS: dict[str, Named] = {
    "Certifications such as CompTIA Zed+ and CXNA help.": {("CompTIA Zed+", None), ("CXNA", "CXNA")},
    "Credentials: AQS Cloud Architect, CXNA, QPQ.": {
        ("AQS Cloud Architect", None), ("CXNA", "CXNA"), ("QPQ", "QPQ"),
    },
    "Credentials\n\n- XCCER Wind Turbine Technician\n- High school diploma\n- American Board of Kites\n": {
        ("XCCER Wind Turbine Technician", None),
    },
    "Baker\n\n| Certification | Cost |\n| --- | --- |\n| QXC Cake Designer | $90 |\n| Tuition | $900 |\n": {
        ("QXC Cake Designer", None),
    },
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LISTS.items())
def test_lists_and_columns_whose_words_above_say_what_they_hold(text: str, expected: Named) -> None:
    assert named(text) == expected


def test_a_name_of_the_occupation_is_one_where_people_are_certified_as_such() -> None:
    text = "Certification as a Notary Signing Agent (NSA) comes from the National Notary Association."
    (found,) = facts(credential.read, text, "Notary Signing Agent")
    assert (found.name, found.abbreviation, found.issuer) == (
        "Notary Signing Agent", "NSA", "National Notary Association",
    )  # fmt: skip
    assert named("A Notary Signing Agent (NSA) is certified.", "Notary Signing Agent") == set()


ISSUERS = {
    "The Guild of Cooks (GOC) awards Cook (C); the Guild of Bakers (GOB) has its own, the Certified Baker (CB).": "Guild of Bakers",
    "The Cake Society (CS) awards the Certified Cook (CC); the Bread Society (BS) awards the Certified Baker (CB).": "Bread Society",
    "The Certified Baker (CB) is regulated by the Bread Society.": None,
    "The Bread Society has its own Certified Baker (CB).": "Bread Society",
}


@pytest.mark.parametrize(("text", "issuer"), ISSUERS.items())
def test_the_nearest_body_that_gives_it_is_the_issuer(text: str, issuer: str | None) -> None:
    found = {fact.abbreviation: fact.issuer for fact in facts(credential.read, text, "Surveyor")}
    assert found["CB"] == issuer
