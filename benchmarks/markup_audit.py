"""
How many changed figures of markup the audit finds on real pages: every number of the markup changed, one at a time.

    python -m benchmarks.markup_audit [FOLDER]

FOLDER holds pages (default ../shared/ooh/html). Each is given the JSON-LD of its own text, full profile; a change counts
as found where an error or warning stands on its line and shows the other place.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from occupipe.article import Article, Page, TextPlaces
from occupipe.diagnostics import Severity
from occupipe.exports.jsonld import export
from occupipe.occupation import Occupation
from occupipe.pipeline.judging_markup import OF_MARKUP
from occupipe.pipeline.reading import occupation_of
from occupipe.readers import html
from occupipe.readers.source import decode
from occupipe.rules.case import Case
from occupipe.rules.diagnose import diagnose
from occupipe.spans import Span

FACTORS = (1.13, 0.87, 1.31, 2.07)
_NUMBER = re.compile(
    r'"(?:value|median|percentile\d\d|minValue|maxValue|monthsOfExperience)": (-?\d+(?:\.\d+)?)(?=[,\n])'
)


def changed(document: str, chosen: random.Random) -> Iterator[tuple[str, int]]:
    """The document with one number changed, for each of its numbers, and the line of the change."""
    for match in _NUMBER.finditer(document):
        printed, value = match[1], float(match[1]) * chosen.choice(FACTORS)
        other = f"{value:.2f}" if "." in printed else str(int(value))
        other = other if other != printed else str(int(value) + 4)
        yield document[: match.start(1)] + other + document[match.end(1) :], document.count("\n", 0, match.start()) + 1


def is_found(article: Article, occupation: Occupation, document: str, line: int) -> bool:
    """Whether a finding stands on the line of a change, and shows the other place."""
    page = Page(document, (Span(0, len(document)),), TextPlaces(document))
    found = diagnose(Case(replace(article, page=page), occupation), select=OF_MARKUP)
    return any(d.place.start.line == line and d.related and d.severity is not Severity.NOTE for d in found)


def main() -> None:
    """How many of how many."""
    folder = Path(sys.argv[1] if sys.argv[1:] else "../shared/ooh/html")
    chosen, told = random.Random(5), Counter[bool]()  # noqa: S311 (no secret)
    for path in sorted(folder.glob("*.html")):
        article = html.read(decode(path.read_bytes(), path.name), path.stem, path.name)
        occupation = occupation_of(article)
        document = export(occupation, profile="full")
        told.update(is_found(article, occupation, *change) for change in changed(document, chosen))
    sys.stdout.write(f"{told[True]} of {told.total()} changed figures found\n")


if __name__ == "__main__":
    main()
