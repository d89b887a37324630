"""The figures on a card are the figures in its markup, and no other: the card knows nothing else."""

import ast
import json
import re
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import occupipe.exports.card
from occupipe.exports.card import export, fragment
from occupipe.exports.card.reading import MOST
from occupipe.exports.jsonld import jsonld
from tests.exports.build import Page, baker
from tests.exports.card.shown import DATA, document_in, figures, numbers, parsed, strings
from tests.exports.documents import DOCUMENTS

ALL = {name: document for name, (_, document) in DOCUMENTS.items()}
DIGITS = re.compile(r"\d+")
ORDINALS = {"10", "25", "75", "90"}  # of percentiles, which the vocabulary has in the names of properties


@pytest.fixture(params=ALL, scope="module")
def document(request: pytest.FixtureRequest) -> Any:
    return ALL[request.param]


def test_a_card_holds_the_document_it_was_made_from(document: Any) -> None:
    assert document_in(fragment(document)) == document


def test_every_figure_is_a_number_of_the_document(document: Any) -> None:
    stated = set(numbers(document))
    assert {value for value, _ in figures(fragment(document))} <= stated


def test_a_figure_is_printed_as_the_number_it_is(document: Any) -> None:
    for value, text in figures(fragment(document)):
        printed = re.sub(r"[^\d.−]", "", text).replace("−", "-")
        assert Decimal(printed) == value, text


def test_other_digits_are_those_of_words_in_the_document(document: Any) -> None:
    (card,) = parsed(fragment(document)).query("article")
    for gone in card.query(f"{DATA}, style, script, .oc-more"):  # the last counts rows
        gone.parent.remove_child(gone)
    known = {digits for text in strings(document) for digits in DIGITS.findall(text)} | ORDINALS
    assert set(DIGITS.findall(card.to_text())) <= known


@pytest.mark.parametrize("name", ["baker, full", "texan, full"])
def test_every_number_of_pay_and_observations_is_on_the_card(name: str) -> None:
    document = ALL[name]
    told = [node for node in document["@graph"] if node["@type"] == "Occupation" or node["@type"] == "Observation"]
    shown = {value for value, _ in figures(fragment(document))}
    assert set(numbers(told)) - {Decimal(value) for value in _of_properties(told)} <= shown


def _of_properties(value: Any) -> list[float]:
    """What stands in additional properties: attributes of figures, for programs."""
    if isinstance(value, list):
        return [number for part in value for number in _of_properties(part)]
    if not isinstance(value, dict):
        return []
    own = [float(n) for n in numbers(value.get("additionalProperty"))]
    return own + [number for part in value.values() for number in _of_properties(part)]


def test_a_number_that_changes_in_the_document_changes_on_the_card() -> None:
    text = json.dumps(ALL["baker, full"])
    for printed in ("34950", "26000", "48000", "218000", "31", "6", "33900", "24"):
        changed, times = re.subn(rf": {printed}(?=[,}}])", ": 77", text)
        assert times
        before, after = (Counter(value for value, _ in figures(fragment(json.loads(t)))) for t in (text, changed))
        assert after[Decimal(77)] > 0, printed
        assert before[Decimal(printed)] > after[Decimal(printed)], printed


def test_a_card_is_made_without_the_record() -> None:
    folder = Path(occupipe.exports.card.__file__).parent
    imported = {
        name
        for path in folder.glob("*.py")
        if path.name != "__init__.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [])
        if name.startswith("occupipe")
    }
    others = {name for name in imported if not name.startswith("occupipe.exports.card")}
    assert others <= {"occupipe.exports.jsonld.script", "occupipe"}  # how a document is written in a page; patterns


def test_a_card_has_the_full_profile() -> None:
    occupation = baker().occupation()
    assert document_in(export(occupation)) == jsonld(occupation, profile="full")


def test_contradicted_facts_are_absent_unless_they_are_kept() -> None:
    page = (
        Page(name="Miller")
        .wage("median", "34950", contradicted=True)
        .figure("share", "31 percent", "31", "percent", category="mills", contradicted=True)
        .figure("growth_pct", "6 percent", "6", "percent", target_year=2033, contradicted=True)
        .figure("employment", "400 jobs", "400", "jobs", reference_year=2023)
    )
    left_out, kept = export(page.occupation()), export(page.occupation(), keep_contradicted=True)
    assert [text for _, text in figures(left_out)] == ["400"]
    assert [text for _, text in figures(kept)] == ["$34,950", "400", "+6", "31"]
    assert not re.search(r"34,?950|\b31\b|mills|2033", left_out)


def test_a_long_section_says_how_much_it_leaves_to_the_markup() -> None:
    page = Page()
    for n in range(MOST + 3):
        page.figure("share", f"{n + 1} percent", str(n + 1), "percent", category=f"mill {chr(65 + n)}")
    card = export(page.occupation())
    assert len(figures(card)) == MOST
    assert "and 3 more" in card
    assert len(numbers(document_in(card))) == MOST + 3


def test_ranges_have_both_ends_and_hedges_stand_before_their_figure() -> None:
    page = (
        Page()
        .figure("share", "55 to 60 percent", "55", "percent", value_high=Decimal(60), category="mills")
        .figure("share", "at least 5 percent", "5", "percent", bound="at_least", category="shops")
        .figure("growth_pct", "2 to 4 percent", "2", "percent", value_high=Decimal(4), target_year=2034)
        .figure("employment", "about 400 jobs", "400", "jobs", hedge="about", reference_year=2024)
    )
    (card,) = parsed(export(page.occupation())).query("article")
    rows = [row.to_text(separator="", strip=False) for row in card.query(".oc-rows dd")]
    assert rows == ["about 400 jobs", "+2 to +4 percent", "55 to 60 percent", "at least 5 percent"]
    assert [bar.attrs["x2"] for bar in card.query(".oc-bar .oc-half")] == ["55", "5"]
    assert [title.to_text() for title in card.query(".oc-shares h3")] == ["where the jobs are"]


def test_nothing_but_a_name_is_a_card_too() -> None:
    (card,) = parsed(export(Page().occupation())).query("article")
    assert card.query("section") == []
    assert [h.to_text() for h in card.query("h2")] == ["Baker"]
