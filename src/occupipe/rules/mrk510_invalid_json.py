"""MRK510: JSON-LD that is no JSON, or that is not read alike by all."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.rules.case import Case
from occupipe.rules.marking import marked
from occupipe.rules.mrk508_unsafe_script import cut_string
from occupipe.rules.rule import rule


@rule("MRK510", Severity.ERROR)
def invalid_json(case: Case) -> Iterator[Finding]:
    """
    A block of markup cannot be read, or not in one way only.

    ## Why it matters
    A comma too many, and the whole block is nothing. A key that stands twice has the first value for one program and the last
    for another.

    ## Example
        <p>Bakers earn a median of $36,650 a year.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker",}
        </script>

    ## Use instead
        <p>Bakers earn a median of $36,650 a year.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker"}
        </script>

    ## Exceptions
    A string that is cut off by the end of its script element is MRK508. What stands behind the first place that cannot be read
    is not judged.
    """
    for block in case.markup.blocks:
        if block.faults and cut_string(block) is not None:
            continue
        for fault in block.faults:
            related = [Related(block.span(*fault.first), "the first time")] if fault.first else []
            yield marked(block.span(fault.start, fault.end), fault.problem, related=related)
