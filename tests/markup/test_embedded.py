"""Microdata and RDFa: the values that other readers give, each at its place of the page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import extruct
import pytest

from occupipe.markup.embedded import embedded
from occupipe.markup.json_stands import Stand
from tests.markup.judged import case_of

FOLDERS = [Path(__file__).parent / name for name in ("sound", "broken")]
PAGES = sorted(
    path for folder in FOLDERS for path in folder.glob("*.html") if "microdata" in path.name and "ring" not in path.name
)


def bare(node: Any) -> Any:
    """An item of extruct as a node of ours."""
    if not isinstance(node, dict):
        return node.strip() if isinstance(node, str) else node
    properties = {
        name: [bare(value) for value in (values if isinstance(values, list) else [values])]
        for name, values in node["properties"].items()
    }
    types = node.get("type", [])
    return {"@type": types if isinstance(types, list) else [types], **properties}


def ours(node: Any) -> Any:
    if not isinstance(node, dict):
        return node
    return {
        name: [ours(value) for value in values] if name != "@type" else values
        for name, values in node.items()
        if name not in ("@context", "@id")
    }


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_microdata_as_extruct_reads_it(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    theirs = extruct.extract(source, syntaxes=["microdata"])["microdata"]
    documents = {syntax: document for syntax, document, _ in embedded(source)}
    assert [ours(node) for node in documents["Microdata"]] == [bare(node) for node in theirs]


def literals(document: Any, path: tuple[Any, ...] = ()) -> list[tuple[tuple[Any, ...], str]]:
    if isinstance(document, str):
        return [(path, document)]
    entries = document.items() if isinstance(document, dict) else enumerate(document)
    return [
        found for step, entry in entries if not str(step).startswith("@") for found in literals(entry, (*path, step))
    ]


@pytest.mark.parametrize("path", sorted({*PAGES, *FOLDERS[0].glob("rdfa*.html")}), ids=lambda path: path.stem)
def test_every_value_stands_at_its_place(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    for _, document, found in embedded(source):
        for place, words in literals(document):
            stand: Stand = found.values[place]
            assert source[slice(*stand.value)] == words, place
            assert source[slice(*stand.name)].startswith("<")


def test_rdfa_and_microdata_say_the_same() -> None:
    said = []
    for name in ("microdata.html", "rdfa.html", "rdfa-prefix.html"):
        case = case_of((FOLDERS[0] / name).read_text(encoding="utf-8"))
        said.append(
            [(t.kinds, [(v.name, v.value) for v in t.values if isinstance(v.value, str)]) for t in case.markup.things]
        )
    assert said[0] == said[1] == said[2]


def test_values_come_from_attributes_and_words() -> None:
    page = (
        '<div itemscope itemtype="https://schema.org/Occupation"><a itemprop="url" href="/b">Bread</a>\n'
        "<b itemprop=name> Baker </b><img itemprop='image' src='b.png'><time itemprop=x datetime=2024>now</time></div>"
    )
    ((_, (node,), found),) = embedded(page)
    given = {name: values for name, values in node.items() if not name.startswith("@")}
    assert given == {"url": ["/b"], "name": ["Baker"], "image": ["b.png"], "x": ["2024"]}
    places = {
        path[1]: page[slice(*stand.value)] for path, stand in found.values.items() if path[-1] == 0 and len(path) == 3
    }
    assert places == {"url": "/b", "name": "Baker", "image": "b.png", "x": "2024"}
