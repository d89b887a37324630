"""Hostile markup is harmless, or told in a sentence; nothing of it ever asks the network."""

from __future__ import annotations

import os
import socket
import time
from typing import Any, NoReturn

import pytest

from occupipe.diagnostics import Diagnostic, Severity
from tests.markup.hostile import HOSTILE
from tests.markup.judged import of_file, of_page

SECONDS = 8.0
"""What a document of 1 MB may take at most on a slow and busy machine; most take a hundredth of that."""
PAGE = '<h1>Baker</h1>\n<p>Bakers bake.</p>\n<script type="application/ld+json">{}</script>'


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> NoReturn:
        raise AssertionError("the network was asked")

    for name in ("socket", "create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)


def codes(found: list[Diagnostic]) -> set[str]:
    return {diagnostic.code for diagnostic in found if diagnostic.severity is not Severity.NOTE}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file(name: str) -> None:
    document, wanted = HOSTILE[name]
    begun = time.process_time()
    found = of_file(document)
    assert codes(found) == wanted
    assert time.process_time() - begun < SECONDS
    assert all(len(diagnostic.message) < 400 for diagnostic in found)


@pytest.mark.parametrize("name", [name for name in HOSTILE if HOSTILE[name][0]])
def test_a_hostile_page(name: str) -> None:
    document, wanted = HOSTILE[name]
    found = codes(of_page(PAGE.format(document)))
    assert {code for code in found if code <= "MRK510"} == wanted  # what the text does not state is told besides


@pytest.mark.parametrize(
    "tags",
    [
        '<div itemscope itemtype="https://schema.org/Occupation">' * 1_000,
        '<div itemscope itemtype="https://schema.org/Occupation"><i itemprop="subjectOf" itemscope>' * 500,
        '<div typeof="Occupation" vocab="https://schema.org/" property="about">' * 1_000,
        '<i itemprop="median" itemscope itemref="a" id="a"></i>' * 100,
        '<div itemscope itemref="a a a a a a" id="a"><i itemprop="x.y.z">v</i></div>',
        '<div itemscope itemtype=""><i itemprop="">v</i><i itemprop>w</i></div>',
        '<div itemscope itemtype="https://schema.org/Occupation" itemprop="' + "x" * 100_000 + '"></div>',
        '<div vocab="https://schema.org/" typeof=""><i property="">v</i></div>',
        '<div prefix="a: b c" typeof="a:b" vocab="' + "y" * 10_000 + '"></div>',
    ],
    ids=range(9),
)
def test_hostile_tags(tags: str) -> None:
    assert isinstance(of_page(f"<h1>Baker</h1>\n<p>Bakers bake.</p>\n{tags}"), list)


def test_items_that_refer_to_others_without_end_are_refused() -> None:
    many = '<div itemscope itemtype="https://schema.org/Occupation" itemref="a"></div>\n' * 1_001
    (found,) = [d for d in of_page(f"<h1>Baker</h1>\n<p>Bakers bake.</p>\n{many}") if d.code <= "MRK510"]
    assert (found.message, found.place.start.line) == ("more than 1,000 items that refer to others", 3)


def test_what_is_told_of_a_deep_document_has_its_place() -> None:
    document, _ = HOSTILE["10,000 objects in each other"]
    (found,) = of_file(document)
    assert found.message == "nested more than 100 deep"
    assert found.place.start.column == document.index('{"about"') + 1 + 99 * len('{"about": ')


def test_the_library_that_is_asked_knows_no_network() -> None:
    source = os.fspath(__import__("occupipe.markup.embedded", fromlist=["embedded"]).__file__)
    with open(source, encoding="utf-8") as file:  # noqa: PTH123 (one line)
        assert "http" not in file.read().replace("https://schema.org/", "")
