"""Patterns with what may not stand beside them, and the promise that all of them are linear."""

import ast
import re
from pathlib import Path

import pytest

import occupipe.facts
import occupipe.quantities
from occupipe.quantities import patterns as patterns_module
from occupipe.quantities.patterns import PAYS_FROM, Pattern
from tests.quantities.catalogue import modules, patterns
from tests.quantities.corpus import own_passages, passages
from tests.quantities.hostile import SEEDS, grows_linearly

UNBOUNDED = re.compile(r"[*+]|\{\d*,\}")
OUTSIDE = re.compile(r"\(\?(?!:|P<)|[*+?}]\+|\\[\dAZzGK]|\$")


def bare(source: str) -> str:
    """A source without its escapes and classes, so that what is left are its operators."""
    return re.sub(r"\[\^?\]?(?:\\.|[^\]\\])*\]", "c", re.sub(r"\\[^\dAZzGK]", "c", source))


def outside(source: str) -> list[str]:
    """What a source has that is not in the subset which `re` and RE2 share."""
    return OUTSIDE.findall(bare(source)) + re.findall(r"\\[uUN]", source)


OWN = patterns(occupipe.quantities)
CUES = patterns(occupipe.facts)
SHARED_CUES = [name for name, row in CUES.items() if not outside(row.source)]


def spans(found: object) -> list[tuple[int, int]]:
    return [match.span() for match in found]


def test_there_are_patterns() -> None:
    assert len(OWN) >= 8
    assert len(CUES) >= 60


@pytest.mark.parametrize("name", OWN)
def test_sources_keep_to_the_common_subset(name: str) -> None:
    assert outside(OWN[name].source) == []


@pytest.mark.parametrize("name", OWN)
def test_only_single_classes_repeat_without_bound(name: str) -> None:
    """A repeat of a group without bound, or one inside another, is how patterns become slow."""
    assert len(UNBOUNDED.findall(bare(OWN[name].source))) <= 1
    assert re.search(r"\)(?:[*+]|\{\d*,\})", bare(OWN[name].source)) is None


def test_no_module_compiles_patterns_of_its_own() -> None:
    written = {module.__name__: Path(str(module.__file__)) for module in modules(occupipe.quantities)}
    calls = {
        name: [node for node in ast.walk(ast.parse(path.read_text(encoding="utf8"))) if _compiles(node)]
        for name, path in written.items()
    }
    known = {
        patterns_module.__name__,  # compiles them all
        "occupipe.quantities.literals",  # reads them
        "occupipe.quantities.screens",  # looks for letters
    }
    assert {name for name, found in calls.items() if found} == known


def _compiles(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    return isinstance(node.func.value, ast.Name) and node.func.value.id == "re" and node.func.attr != "escape"


@pytest.mark.parametrize("name", OWN)
def test_re2_finds_the_same_spans(name: str) -> None:
    re2 = pytest.importorskip("re2")
    pattern, engine = re.compile(OWN[name].source, re.ASCII), re2.compile(OWN[name].source)
    for text in passages():
        assert spans(pattern.finditer(text)) == spans(engine.finditer(text))


@pytest.mark.parametrize("name", SHARED_CUES)
def test_re2_finds_the_same_cues(name: str) -> None:
    re2 = pytest.importorskip("re2")
    pattern, engine = re.compile(CUES[name].source, re.ASCII), re2.compile(CUES[name].source)
    for line in (line for text in own_passages()[::4] for line in text.split("\n")):
        assert spans(pattern.finditer(line)) == spans(engine.finditer(line))


@pytest.mark.parametrize("name", OWN)
def test_hostile_texts_are_searched_in_linear_time(name: str) -> None:
    pattern = Pattern(OWN[name].source, unless_before=OWN[name].unless_before, unless_after=OWN[name].unless_after)
    slow = [seed for seed in SEEDS.values() if not grows_linearly(lambda text: list(pattern.finditer(text)), seed)]
    assert slow == []


def test_the_measure_of_growth_finds_what_is_not_linear() -> None:
    assert grows_linearly(lambda text: sum(1 for _ in text), "9")
    assert not grows_linearly(lambda text: sum(1 for _ in range((len(text) // 10) ** 2)), "9")


def test_guards_are_looked_for_beside_the_match() -> None:
    cost = Pattern(r"costs?", unless_before="high-|low-", unless_after=" of living")
    text = "high-cost, low-costs, cost of living, costs"
    assert spans(cost.finditer(text)) == [(38, 43)]
    assert cost.search(text, 0, 30) is not None  # what stands behind the end is not looked at
    assert cost.search(text, 0, 37) is None
    assert cost.match(text, 5) is None
    assert cost.match(text, 38) is not None


def test_a_refused_match_does_not_hide_a_later_one() -> None:
    pattern = Pattern(r"a[ab]", unless_before="x")
    assert spans(pattern.finditer("xaab")) == [(2, 4)]


def test_letters_are_those_of_ascii() -> None:
    assert Pattern(r"\d").search("٣²") is None
    assert Pattern(r"\w+").search("né").span() == (0, 1)


def test_texts_without_a_literal_are_not_searched_and_nothing_changes() -> None:
    pattern, fresh = Pattern(r"\bmedians?\b"), re.compile(r"\bmedians?\b")
    texts = ["the median", "no figure", "medians", "mediane"] * PAYS_FROM
    assert [bool(pattern.search(text)) for text in texts] == [bool(fresh.search(text)) for text in texts]
    assert not pattern.may_match("no figure")


def test_matches_of_nothing_end() -> None:
    assert spans(Pattern("b?").finditer("ab")) == [(0, 0), (1, 2), (2, 2)]


def test_rows() -> None:
    assert Pattern.of("a").source == "a"
    row = Pattern.of(("a", "b", "c"))
    assert (row.source, row.unless_before, row.unless_after) == ("a", "b", "c")
