"""The literals of patterns: found where there are some, and never missing from a text that matches."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

import occupipe.facts
from occupipe.quantities.literals import literals_of
from tests.quantities.catalogue import patterns
from tests.quantities.corpus import own_passages

KNOWN = [
    (r"\bmedian\b", ["median"]),
    (r"\baverag(?:e|es|ing)\b", ["averag"]),
    (r"per (?:hour|year)", ["per hour", "per year"]),
    (r"p\.?a\b", ["p.a", "pa"]),
    (r"an? (?:job|post)s?", ["a job", "a post", "an job", "an post"]),
    (r"[ -]jobs", [" jobs", "-jobs"]),
    (r"[^ ]jobs", ["jobs"]),
    (r"(?:new )?jobs", ["jobs"]),
    (r"(?:new ){0,3}jobs", ["jobs"]),
    (r"(?:new ){1,3}x", ["new "]),
    (r"\w+ers\b", ["ers"]),
    (r"\bcost(?! of living)|(?<!high)rent(?= is)", ["cost", "rent"]),
    (r"(?P<what>fees)\s{1,3}of", ["fees"]),
    (r"a\nb|c\td", ["a\nb", "c\td"]),
    (r"[]ab]x|\$\d", None),
    (r"\$[1-9]k", None),
    (r"jobs|\d+", None),
    (r"(?:jobs)?", None),
    (r"x?y?", None),
    (r"a", None),
    (r"(?i)jobs", None),
    (r"(jobs)\1", None),
    (r"(?>jobs)", None),
    (r"jobs)", None),
    (r"(?:jobs", None),
]


@pytest.mark.parametrize(("source", "literals"), KNOWN)
def test_known_patterns(source: str, literals: list[str] | None) -> None:
    found = literals_of(source)
    assert (None if found is None else sorted(found)) == literals


def _joined(parts: list[str]) -> str:
    return "".join(parts)


def _either(parts: list[str]) -> str:
    return f"(?:{'|'.join(parts)})"


def _repeated(times: str) -> Callable[[str], str]:
    return lambda part: f"(?:{part}){times}"


ATOMS = st.sampled_from(["a", "b", "ab", "ba", r"\b", "[ab]", "[^a]", r"\w", ".", r"\.", "[ -]", " "])
TIMES = ["?", "*", "+", "{2}", "{0,2}", "{1,2}", "{1,}", "??", "{,2}"]
SOURCES = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map(_joined),
        st.lists(inner, min_size=1, max_size=3).map(_either),
        *[inner.map(_repeated(times)) for times in TIMES],
    ),
    max_leaves=10,
)


@given(SOURCES, st.text("ab. -", max_size=30))
def test_what_matches_holds_a_literal(source: str, text: str) -> None:
    literals = literals_of(source)
    if literals is not None and re.search(source, text):
        assert any(literal in text for literal in literals)


def test_literals_never_hide_a_cue() -> None:
    sentences = [sentence for text in own_passages()[::3] for sentence in text.split("\n") if sentence]
    hidden = []
    for name, pattern in patterns(occupipe.facts).items():
        literals = literals_of(pattern.source)
        if literals is None:
            continue
        bare = re.compile(pattern.source, re.ASCII)
        without = [s for s in sentences if not any(literal in s for literal in literals)]
        hidden += [(name, s) for s in without if bare.search(s)]
    assert hidden == []
