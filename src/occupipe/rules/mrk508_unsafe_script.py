"""MRK508: scripts that end where they should not, or not where they should."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe import late as re
from occupipe.diagnostics import Finding, Severity
from occupipe.markup.blocks import Block, Syntax
from occupipe.rules.case import Case
from occupipe.rules.marking import marked
from occupipe.rules.rule import rule

_OPENS = re.compile(r"<!--|<script", re.IGNORECASE)
_ENDS = re.compile(r"</script|<!--", re.IGNORECASE)
_REMEDY = r"write every < in a script as \u003c"


@rule("MRK508", Severity.ERROR)
def unsafe_script(case: Case) -> Iterator[Finding]:
    r"""
    A string in JSON-LD ends its script element, or keeps it from ending.

    ## Why it matters
    A page's script ends at the first `</script>`, also within a string: the rest of the string becomes part of the page, and
    whoever wrote it can write scripts of his own. Behind `<!--` and `<script` the end tag is no end any more.

    ## Example
        <p>Bakers earn a median of $36,650 a year.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "description": "<!-- draft -->"}
        </script>

    ## Use instead
        <p>Bakers earn a median of $36,650 a year.</p>
        <script type="application/ld+json">
        {"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker", "description": "\u003c!-- draft -->"}
        </script>

    ## Exceptions
    In a JSON-LD file it is a warning: the file is harmless until it is put into a page.
    """
    for block in case.markup.blocks:
        if block.syntax is not Syntax.JSON_LD:
            continue
        if case.markup.is_page:
            yield from _of_page(block)
        else:
            for found in _ENDS.finditer(block.text):
                message = f"{found[0]} would end or open something in the script element of a page"
                yield marked(block.span(*found.span()), message, severity=Severity.WARNING, help=_REMEDY)


def _of_page(block: Block) -> Iterator[Finding]:
    found = _OPENS.search(block.text)
    if found:
        message = f"behind {found[0]} the script element may not end where it should"
        yield marked(block.span(*found.span()), message, help=_REMEDY)
    start = cut_string(block)
    if start is not None:
        message = "this string is cut off: </script> in it ends the script element"
        yield marked(block.span(start, len(block.text)), message, help=_REMEDY)


def cut_string(block: Block) -> int | None:
    """Where the string starts that the end of the script cuts off, None where none is."""
    if not block.faults:
        return None
    start = block.faults[-1].start
    rest = block.text[start + 1 :]
    return start if block.text[start : start + 1] == '"' and not re.search(r"[\"\n]", rest) else None
