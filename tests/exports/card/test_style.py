"""The style of cards: it names nothing but what is in a card, and in a page no declaration of it can be outdone."""

import re
from pathlib import Path

from occupipe.exports.card.element import element
from occupipe.exports.card.style import layered, style

PUBLIC = {
    "--occupation-accent", "--occupation-font", "--occupation-ink", "--occupation-muted", "--occupation-paper",
    "--occupation-radius", "--occupation-rule", "--occupation-scheme", "--occupation-size",
}  # fmt: skip
"""The variables that sites set: an interface."""

HERE = Path(__file__).parents[1]
INNER = {"oc-whole", "oc-half", "oc-middle"}
"""The strokes of drawings, which are no interface."""


def test_every_rule_is_nested_in_the_card() -> None:
    depth = 0
    for before, bracket in re.findall(r"([^{}]*)([{}])", style()):
        assert depth or bracket == "}" or before == ".occupation-card"
        depth += 1 if bracket == "{" else -1
    assert depth == 0


def test_every_declaration_in_a_page_is_important_and_in_the_layer() -> None:
    text = layered()
    assert text.startswith("@layer occupation-card{")
    declarations = re.findall(r"[\w-]+:(?!where|:|first|last|before|after)[^{};]*(?=[;}])", text)
    assert len(declarations) > 50
    assert [one for one in declarations if not one.endswith("!important")] == []


def test_nothing_is_loaded_by_a_style() -> None:
    assert not re.search(r"url\(|@import|@font-face|image-set", layered())


def test_the_variables_are_those_that_are_told() -> None:
    assert set(re.findall(r"--occupation-[\w-]+", style())) == PUBLIC


def test_the_document_tells_all_variables_and_class_names() -> None:
    told = (Path(__file__).parents[3] / "docs" / "card.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `(--occupation-\w+)`", told, re.MULTILINE)) == PUBLIC
    card = re.findall(r"`(oc-\w+)`", told)
    assert set(re.findall(r"\.(oc-[a-z]+)", style())) - INNER <= set(card)
    assert set(card) <= set(re.findall(r"oc-[a-z]+", (HERE / "golden" / "sound.card.html").read_text(encoding="ascii")))


def test_the_element_has_the_same_style() -> None:
    quoted = style().replace(";}", "}").replace('"', '\\"')
    assert f'"{quoted}"' in element()
    assert style().replace(";", "!important;") in layered()
