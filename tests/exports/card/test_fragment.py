"""The card as a piece of HTML: what stands in it, whatever a text says, and how large it is."""

import re
from typing import Any

import pytest

from occupipe.exports.card import export, fragment
from occupipe.exports.card.words import clean
from occupipe.occupation import Occupation
from tests.exports.build import Page
from tests.exports.card.shown import document_in, parsed, without_document
from tests.exports.conftest import Golden
from tests.exports.documents import DOCUMENTS
from tests.hostile.texts import LONG
from tests.hostile.texts import TEXTS as HOSTILE

TEXTS = {name: text.encode("utf-8", "replace").decode() for name, text in HOSTILE.items()}  # a name has no half pairs

TAGS = {
    "article", "style", "header", "p", "h2", "section", "h3", "dl", "div", "dt", "dd", "span", "data", "svg", "line",
    "footer", "script",
}  # fmt: skip
ATTRIBUTES = {
    "class", "lang", "aria-label", "aria-hidden", "role", "value", "viewbox", "preserveaspectratio", "x1", "x2", "y1", "y2", "type",
}  # fmt: skip


def page_of(text: str) -> Page:
    """A page that says a text wherever words can stand."""
    return (
        Page("page", text, url=f"https://example.org/{text}", title=text, country="US")
        .wage("median", "34950", source=text, area=text)
        .wage("starting", "30000", scope=text)
        .figure("share", "31 percent", "31", "percent", category=text, scope=text)
        .figure("employment", "40 jobs", "40", "jobs", area=text)
        .fact("certification", "CB", name=text, abbreviation=text, issuer=text)
    )


def elements(fragment: str) -> list[Any]:
    return [*parsed(fragment).query("article, article *")]


@pytest.mark.parametrize("name", TEXTS)
def test_no_text_becomes_markup(name: str) -> None:
    text = TEXTS[name]
    card = export(page_of(text).occupation())
    found = elements(card)
    assert {one.name for one in found} <= TAGS
    assert {key.lower() for one in found for key in one.attrs} <= ATTRIBUTES
    assert [one.name for one in found if one.name in ("script", "style")] == ["style", "script"]
    assert document_in(card)["@context"] == "https://schema.org/"


@pytest.mark.parametrize("name", TEXTS)
def test_every_text_is_shown_as_it_reads(name: str) -> None:
    card = export(page_of(TEXTS[name]).occupation())
    shown = " ".join(TEXTS[name].split())  # as the document has it
    headings = [one.to_text(separator="", strip=False) for one in elements(card) if one.name == "h2"]
    assert headings == [clean(shown)]


def test_a_text_of_a_megabyte_is_shown_whole() -> None:
    text = LONG["long quotes"]
    (heading,) = (one for one in elements(export(Page(name=text).occupation())) if one.name == "h2")
    assert heading.to_text() == text


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_card_is_the_same_in_every_encoding(name: str) -> None:
    assert fragment(DOCUMENTS[name][1]).isascii()


@pytest.mark.parametrize("name", [name for name in DOCUMENTS if not name.startswith("hostile")])
def test_a_card_is_small(name: str) -> None:
    assert len(without_document(fragment(DOCUMENTS[name][1]))) < 12_000


def test_a_full_card_of_usual_names_is_small() -> None:
    page = Page(name="Medical Records Technician")
    for n in range(20):
        words = f"nursing homes or agencies for home health care, number {n}"
        page.figure("share", f"{n} percent", str(n), "percent", category=words, reference_year=2024)
        page.figure("employment", f"{n} jobs", str(n), "jobs", reference_year=2000 + n, scope=words)
        page.wage("median", f"{n}", reference_year=2000 + n, scope=words)
        page.fact("certification", words, name=words, abbreviation="CB", issuer=words)
    assert len(without_document(export(page.occupation()))) < 12_000


def test_no_element_has_an_id_so_that_a_page_can_hold_several_cards(sound: Occupation) -> None:
    assert not re.search(r"\sid=", without_document(export(sound)))


def test_golden_cards(sound: Occupation, evil: Occupation, golden: Golden) -> None:
    golden("sound.card.html", export(sound))
    golden("evil.card.html", export(evil))
