"""How many findings each rule has: a line a rule, the most frequent first; then what the rules could not check."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from occupipe.reports.checked import Checked, Context


def report(checks: Iterable[Checked], context: Context) -> Iterator[str]:  # noqa: ARG001 (every report takes both)
    """Counts, codes, severities and names; a rule with findings of several severities has a line for each."""
    counts: Counter[tuple[int, str, str, str]] = Counter()
    left: Counter[tuple[str, str]] = Counter()
    for checked in checks:
        counts.update(
            (d.severity.rank, d.code, str(d.severity), d.name) for d in checked.diagnostics if not d.suppressed
        )
        for entry in checked.left:
            left[entry.code, entry.reason] += entry.count
    width = len(str(max((*counts.values(), *left.values()), default=0)))
    for (_, code, severity, name), count in sorted(counts.items(), key=lambda row: (-row[1], row[0])):
        yield f"{count:>{width}}  {code}  {severity:<7}  {name}\n"
    for (code, reason), count in sorted(left.items(), key=lambda row: (-row[1], row[0])):
        yield f"{count:>{width}}  {code}  not checkable: {reason}\n"
