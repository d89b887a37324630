"""Which of the certifications of an article are kept: none that is a part of another, or the letters of a body."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from occupipe import late as re
from occupipe.facts.credential_words import LETTERS
from occupipe.facts.fact import Fact
from occupipe.facts.issuer import BODY

_BODY = re.compile(rf"{BODY}(?: {LETTERS})? \((?P<letters>[A-Z][A-Za-z]{{1,7}}(?: [A-Z]{{2,6}})?)\)")
_NOUN = re.compile(r"[®]?\)? (?:certif|credential|licen|designat|card)")


def kept(found: Iterable[Fact], text: str) -> Iterator[Fact]:
    """The facts without bare letters that are the end of longer letters, or that the article prints for a body."""
    facts = list(found)
    ends = {fact.abbreviation.split()[-1] for fact in facts if fact.abbreviation and " " in fact.abbreviation}
    bodies = {letters for match in _BODY.finditer(text) for letters in match["letters"].split()}
    for fact in facts:
        bare = fact.name == fact.abbreviation
        if bare and (fact.name in ends or (fact.name in bodies and not _NOUN.match(text, fact.span.end))):
            continue
        yield fact
