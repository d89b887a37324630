"""DOC004: a text that is not English."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.diagnostics import Finding, Severity
from occupipe.facts.language import is_english
from occupipe.quantities.folding import fold
from occupipe.rules.case import Case
from occupipe.rules.rule import rule


@rule("DOC004", Severity.ERROR)
def unsupported_language(case: Case) -> Iterator[Finding]:
    """
    The text is not in English.

    ## Why it matters
    The readers know the words of English career pages. In another language they would take an average for a median, or a
    decimal comma for a thousands mark; so nothing is read.

    ## Example
        # Bäcker

        Der Beruf des Bäckers ist ein Handwerk, das eine Ausbildung von drei Jahren verlangt. Das Gehalt liegt bei 2.400 Euro im
        Monat, und wer die Prüfung zum Meister besteht, kann einen eigenen Betrieb führen und verdient mit der Zeit mehr.

    ## Use instead
        # Baker

        Bakers learn their trade in three years. They earn €2,400 a month, and those who pass the examination for the master's
        certificate can run a bakery of their own and will earn more with the years.

    ## Exceptions
    A text of fewer than 25 words is taken for English.
    """
    if case.occupation.name is None and not is_english(fold(case.article.text)):
        yield Finding(
            case.title, "this text is not English; nothing was read from it", help="give an English text", names=()
        )
