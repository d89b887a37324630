"""The rules that found something, each with what it means and why it matters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from occupipe.rules.catalogue import BY_CODE


class Explanation(NamedTuple):
    """A rule: code and name, what is wrong, why it matters, and what is right to leave as it is."""

    code: str
    name: str
    summary: str
    why: str
    exceptions: str

    @property
    def anchor(self) -> str:
        """The anchor of its entry."""
        return f"rule-{self.code}"


def explanations(codes: Iterable[str]) -> tuple[Explanation, ...]:
    """The rules of these codes, in the order of the codes; a code that no rule has is left out."""
    rules = (BY_CODE[code] for code in sorted(set(codes)) if code in BY_CODE)
    return tuple(
        Explanation(rule.code, rule.name, rule.summary, rule.section("Why it matters"), rule.section("Exceptions"))
        for rule in rules
    )
