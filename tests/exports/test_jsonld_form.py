"""JSON-LD as consumers meet it: its schema, the vocabulary, a JSON-LD processor, an HTML page."""

import json
import re
from copy import deepcopy
from html.parser import HTMLParser
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pyld import jsonld as processor

from occupipe.exports.jsonld import export, script_block
from occupipe.exports.jsonld.node_schemas import NODES
from occupipe.exports.schemas import jsonld_schema_name, schema
from occupipe.markup.vocabulary import TERMS, is_kind_of
from occupipe.markup.vocabulary_terms import PROPERTIES, TYPES
from tests.exports.build import HOSTILE, hostile
from tests.exports.documents import DOCUMENTS, PAGES, nodes
from tests.markup.judged import of_document

EVERY = pytest.mark.parametrize(("profile", "document"), DOCUMENTS.values(), ids=DOCUMENTS)
LINKS = ("url", "mainEntityOfPage", "citation", "isBasedOn")
CONTEXT = {"@context": {"@vocab": TERMS, **{name: {"@id": TERMS + name, "@type": "@id"} for name in LINKS}}}


def local_only(address: str, _options: dict[str, Any]) -> dict[str, Any]:
    assert address == "https://schema.org/"
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address, "document": CONTEXT}


@EVERY
def test_fits_the_schema_of_its_profile(profile: str, document: dict[str, Any]) -> None:
    assert jsonld_schema_name(document) in (f"jsonld-{profile}", "jsonld-core")
    Draft202012Validator(schema(f"jsonld-{profile}")).validate(document)


@EVERY
def test_stays_inside_the_vocabulary(profile: str, document: dict[str, Any]) -> None:
    assert of_document(document) == []


@EVERY
def test_expands_without_loss(profile: str, document: dict[str, Any]) -> None:
    expanded = processor.expand(document, {"documentLoader": local_only, "base": "https://example.org/page"})
    before, after = nodes(document), nodes(expanded)
    assert len(before) == len(after) > 0
    kinds = sorted(f"{TERMS}{node['@type']}" for node in before)
    assert kinds == sorted(kind for node in after for kind in node["@type"])
    written = sorted(f"{TERMS}{name}" for node in before for name in node if not name.startswith("@"))
    assert written == sorted(name for node in after for name in node if not name.startswith("@"))
    numbers = re.findall(r'"@value": (-?[\d.]+)', json.dumps(expanded))
    assert sorted(map(float, numbers)) == sorted(
        float(value) for value in values(document) if not isinstance(value, str | bool)
    )


def values(value: Any) -> list[Any]:
    """All strings and numbers of a document."""
    if isinstance(value, dict):
        value = list(value.values())
    return [found for entry in value for found in values(entry)] if isinstance(value, list) else [value]


@EVERY
def test_reads_back_from_a_page(profile: str, document: dict[str, Any]) -> None:
    from extruct.jsonld import JsonLdExtractor

    page = (
        f"<!doctype html>\n<html><head><title>x</title>\n{script_block(document)}\n</head><body><p>x</p></body></html>"
    )
    assert JsonLdExtractor().extract(page) == [document]


class Elements(HTMLParser):
    """The elements of a page, and the text of its scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.starts: list[str] = []
        self.script = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 (as the parser calls it)
        self.starts.append(tag)

    def handle_data(self, data: str) -> None:
        self.script += data

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 (as the parser calls it)
        self.starts.append("comment")


@EVERY
def test_no_text_ends_the_script(profile: str, document: dict[str, Any]) -> None:
    block = script_block(document)
    elements = Elements()
    elements.feed(block)
    elements.close()
    assert elements.starts == ["script"]
    assert json.loads(elements.script) == document
    inside = block.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not re.search("[<>&\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202e]", inside)


def test_hostile_words_are_the_words_that_are_read() -> None:
    text = export(hostile().occupation())
    assert not re.search("[<>&\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202e]", text)
    duties = json.loads(text)["@graph"][1]["responsibilities"]
    assert duties == list(dict.fromkeys(" ".join(words.split()) for words in HOSTILE))


@pytest.mark.parametrize("name", PAGES)
def test_file_has_a_fixed_form(name: str) -> None:
    text = export(PAGES[name].occupation())
    assert text == export(PAGES[name].occupation())
    assert text.endswith("\n}\n")
    assert text.startswith('{\n  "@context": "https://schema.org/",\n  "@graph": [\n    {\n      "@type": "WebPage",')
    assert text.encode().decode() == text


CHANGES: dict[str, Any] = {
    "unknown property": lambda occupation: occupation.update(industry="Health"),
    "number as text": lambda occupation: occupation["estimatedSalary"][0].update(median="$34,950"),
    "negative pay": lambda occupation: occupation["estimatedSalary"][0].update(median=-1),
    "mean in a distribution": lambda occupation: occupation["estimatedSalary"][0].update(mean=36650),
    "duty alone": lambda occupation: occupation.update(responsibilities="Bake"),
    "pay alone": lambda occupation: occupation.update(estimatedSalary=occupation["estimatedSalary"][0]),
    "no name": lambda occupation: occupation.pop("name"),
    "empty name": lambda occupation: occupation.update(name=""),
    "no skills": lambda occupation: occupation.update(skills=[]),
    "a duty twice": lambda occupation: occupation.update(responsibilities=["Bake", "Bake"]),
    "currency sign": lambda occupation: occupation["estimatedSalary"][0].update(currency="$"),
    "no ISO duration": lambda occupation: occupation["estimatedSalary"][0].update(duration="year"),
    "Certification": lambda occupation: occupation["qualifications"][0].update({"@type": "Certification"}),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_schema_is_strict(change: Any) -> None:
    document = deepcopy(DOCUMENTS["baker, core"][1])
    validator = Draft202012Validator(schema("jsonld-core"))
    assert validator.is_valid(document)
    change(document["@graph"][1])
    assert not validator.is_valid(document)


def test_one_occupation_a_page_and_no_observation_in_core() -> None:
    core, full = (Draft202012Validator(schema(f"jsonld-{name}")) for name in ("core", "full"))
    document = deepcopy(DOCUMENTS["baker, core"][1])
    document["@graph"].append(document["@graph"][1])
    assert not core.is_valid(document)
    assert full.is_valid(DOCUMENTS["baker, full"][1])
    assert not core.is_valid(DOCUMENTS["baker, full"][1])


def test_schemas_and_vocabulary_know_the_same_terms() -> None:
    assert set(NODES) <= set(TYPES)
    for kind, (_, properties) in NODES.items():
        for name in set(properties) - {"@id"}:
            assert is_kind_of(kind, PROPERTIES[name][0].split()), (kind, name)
