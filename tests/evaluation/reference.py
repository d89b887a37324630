"""The scorer that occupipe's figures must equal, run as its users run it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from occupipe.evaluation.claims import SCORED
from occupipe.evaluation.keys import strict
from occupipe.evaluation.score import Score
from tests.evaluation.corpora import SCORER

MISTAKE = re.compile(r"  (missed|wrong )\s*(\(.*?\)) <- ")
ALL = "1000000"


@dataclass(frozen=True)
class Outcome:
    """What the scorer printed, and the status it ended with."""

    lines: list[str]
    status: int

    @property
    def table(self) -> list[str]:
        """The lines before the mistakes and what is said of floors."""
        last = next(n for n, line in enumerate(self.lines) if line.startswith("said of other occupations"))
        return self.lines[: last + 1]

    @property
    def mistakes(self) -> Counter[tuple[object, ...]]:
        """Passage, what is wrong, and key of each mistake of a kind that is scored."""
        passage, found = "", Counter[tuple[object, ...]]()
        for line in self.lines:
            match = MISTAKE.match(line)
            if match is None:
                passage = line.partition(" ")[0]
                continue
            key = ast.literal_eval(match[2])
            found[passage, match[1].strip(), key] += key[0] in SCORED
        return +found


def scorer(gold: Path, facts: Path, *options: str) -> Outcome:
    """Run the scorer."""
    command = [sys.executable, str(SCORER), str(gold), str(facts), "--worst", ALL, *options]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    assert ran.returncode in (0, 1), ran.stderr
    return Outcome(ran.stdout.splitlines(), ran.returncode)


def mistakes_of(score: Score) -> Counter[tuple[object, ...]]:
    """The mistakes of our own score in the same form."""
    claims: Iterable[tuple[str, str, object]] = (
        (compared.passage.document, what, strict(claim))
        for compared in score.compared
        for what, some in (("missed", compared.strict.missed), ("wrong", compared.strict.wrong))
        for claim in some
    )
    return Counter(claims)
