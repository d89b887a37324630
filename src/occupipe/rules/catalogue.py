"""All rules, by their codes."""

from __future__ import annotations

from occupipe.rules import TEXT_RULES
from occupipe.rules.of_markup import MARKUP_RULES
from occupipe.rules.rule import Rule

RULES: tuple[Rule, ...] = tuple(sorted((*TEXT_RULES, *MARKUP_RULES), key=lambda rule: rule.code))
"""All rules in the order of their codes."""

BY_CODE: dict[str, Rule] = {rule.code: rule for rule in RULES}
"""The rules by their codes."""
