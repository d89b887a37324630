"""DOC001: a document that names no occupation."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.facts.language import is_english
from occupipe.facts.listing import listed
from occupipe.facts.scene import scene_of
from occupipe.quantities.folding import fold
from occupipe.rules.case import Case
from occupipe.rules.rule import rule


def explained_otherwise(case: Case) -> bool:
    """Whether DOC003 or DOC004 tells why no occupation is named."""
    return not is_english(fold(case.article.text)) or bool(listed(scene_of(case.article)))


@rule("DOC001", Severity.ERROR)
def no_occupation(case: Case) -> Iterator[Finding]:
    """
    No occupation can be named that the document is about.

    ## Why it matters
    A figure is of use only with the occupation it is for. Without a name there is no record and no markup; the facts are
    kept all the same.

    ## Example
        The weather was fine all week, and so it stayed.

    ## Use instead
        # Baker

        Bakers mix dough and bake bread.

    ## Exceptions
    None. The occupation can also be given in the side file of the source.
    """
    if case.occupation.name is None and not explained_otherwise(case):
        yield Finding(
            case.title,
            "no occupation can be named that this document is about",
            help="name it in the title or the first sentence, or in the side file",
            names=(),
        )
