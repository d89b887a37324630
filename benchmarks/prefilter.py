"""
What it spares to look for the letters of a pattern before it is tried, and what RE2 as a pre-filter would spare.

    python -m benchmarks.prefilter PASSAGES.jsonl...

Every search that reading the passages asks of a pattern is noted, then made again in three ways: by `re` alone, by `re`
where the letters of the pattern stand in the text (what the product does), and by `re` where RE2 finds a match. Only the
patterns that RE2 takes are compared. Needs google-re2; times are of an article of 4,700 characters.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import re2

from benchmarks.timing import seconds
from occupipe.facts import extract
from occupipe.facts.cues import CueTable
from occupipe.quantities.literals import literals_of
from occupipe.quantities.patterns import Pattern
from occupipe.readers import read_text

ARTICLE = 4_700
QUIET = re2.Options()
QUIET.log_errors = False
Searches = list[tuple[str, str]]


@contextmanager
def noted() -> Iterator[Searches]:
    """The sources that were asked for and the texts they were asked of, while the block runs."""
    searches: Searches = []
    asked, candidates = Pattern.may_match, CueTable._candidates

    def note(pattern: Pattern, text: str, start: int = 0, end: int | None = None) -> bool:
        searches.append((pattern.source, text[start:end]))
        return asked(pattern, text, start, end)

    def note_rows(table: CueTable, part: str) -> list[tuple[str, Pattern]]:
        searches.extend((row.source, part) for row in table.rows.values())
        return candidates(table, part)

    Pattern.may_match, CueTable._candidates = note, note_rows  # type: ignore[method-assign]
    try:
        yield searches
    finally:
        Pattern.may_match, CueTable._candidates = asked, candidates  # type: ignore[method-assign]


def engines(sources: set[str]) -> dict[str, tuple[re.Pattern[str], tuple[str, ...] | None, object]]:
    """For each source that RE2 takes: `re`, its literals, RE2."""
    compiled = {}
    for source in sources:
        try:
            compiled[source] = (re.compile(source, re.ASCII), literals_of(source), re2.compile(source, QUIET))
        except re2.error:
            continue
    return compiled


def main() -> None:
    """Print a line for each way, in milliseconds an article."""
    lines = [line for path in sys.argv[1:] for line in Path(path).read_text(encoding="utf8").splitlines()]
    texts = [json.loads(line)["text"] for line in lines]
    with noted() as searches:
        for text in texts:
            extract(read_text(text))
    known = engines({source for source, _ in searches})
    asked = [(known[source], part) for source, part in searches if source in known]
    ways: dict[str, Callable[[], object]] = {
        "re alone": lambda: [e.search(p) for (e, _, _), p in asked],
        "letters, then re": lambda: [
            e.search(p) for (e, letters, _), p in asked if letters is None or any(map(p.__contains__, letters))
        ],
        "RE2, then re": lambda: [e.search(p) for (e, _, f), p in asked if f.search(p)],
    }
    share = ARTICLE / sum(map(len, texts)) * 1000
    sys.stdout.write(f"{len(asked):,} of {len(searches):,} searches, {len(known)} patterns\n")
    for name, work in ways.items():
        sys.stdout.write(f"{name:<20} {seconds(lambda _, work=work: work(), ['']) * share:8.3f} ms an article\n")


if __name__ == "__main__":
    main()
