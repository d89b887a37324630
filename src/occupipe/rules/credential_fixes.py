"""Fixes of credentials: the words of a name, or the letters behind it, as the body that awards it writes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from occupipe import late as re
from occupipe.diagnostics import Edit, Fix
from occupipe.facts.credential_table import Credential, by_letters, by_name, letters_of, name_words
from occupipe.occupation import Certification
from occupipe.rules.case import Case
from occupipe.rules.credential_names import is_slip_of, same_body
from occupipe.rules.mending import like
from occupipe.rules.pattern import Pattern
from occupipe.spans import Span

ALIKE = 0.7  # of two words: "register" and "registrar" are 0.82 alike, "management" and "manager" 0.71
REACH = 12  # characters behind a name in which its letters begin
_WORD = Pattern(r"[^\W_]+(?:['’&-][^\W_]+)*")
Token = re.Match[str]


def renamed(case: Case, certification: Certification, meant: Credential) -> Fix | None:
    """
    The own name of a credential in the place of a slip, word by word.

    Certain where the letters stand for one credential only, and every wrong word is nearly the right one or is missing.
    """
    letters = letters_of(certification.abbreviation or "")
    names = {row.name for row in by_letters().get(letters, ())}
    if names != {meant.name} or not is_slip_of(name_words(certification.name), name_words(meant.name)):
        return None
    span = certification.span
    printed = list(_WORD.finditer(case.article.text, span.start, span.end))
    edits = tuple(_edits(printed, meant.name.split()))
    if not edits or name_words(_edited(case.article.text, span, edits)) != name_words(meant.name):
        return None
    return Fix(f"write {meant.name}", edits)


def relettered(case: Case, certification: Certification) -> Fix | None:
    """
    The own letters of a credential behind its name.

    Certain where the whole name is that of one known credential, and no other body is said to award it.
    """
    rows = by_name().get(name_words(certification.name), ())
    letters = {row.abbreviation for row in rows}
    known = len(letters) == 1 and all(row.confirmed and row.abbreviation for row in rows)
    if not known or (certification.issuer and not any(same_body(certification.issuer, row) for row in rows)):
        return None
    place = _letters_behind(case, certification)
    own = letters.pop()
    return None if place is None else Fix(f"write {own}", (Edit(place, own),))


def _letters_behind(case: Case, certification: Certification) -> Span | None:
    """Where the letters of a credential stand in brackets right behind its name."""
    text, printed = case.article.text, certification.abbreviation or ""
    bracket = text.find("(", certification.span.end, certification.span.end + REACH)
    start = bracket + 1
    if bracket < 0 or not printed or not text.startswith(f"{printed})", start):
        return None
    return Span(start, start + len(printed))


def _edits(printed: Sequence[Token], known: Sequence[str]) -> Iterator[Edit]:
    """The edits that make the printed words the known ones; none where that is not certain."""
    words = [_singular(match[0]) for match in printed]
    steps = SequenceMatcher(None, words, [_singular(word) for word in known], autojunk=False).get_opcodes()
    found = [_edit(printed, known, step) for step in steps if step[0] != "equal"]
    for group in found if all(found) else ():
        yield from group or ()


def _edit(
    printed: Sequence[Token], known: Sequence[str], step: tuple[str, int, int, int, int]
) -> tuple[Edit, ...] | None:
    """The edits of one difference, None where it is more than a slip."""
    _, first, last, start, end = step
    if last == first and first < len(printed):  # words are missing before this one
        missing = " ".join(_as_printed(word, printed[first][0]) for word in known[start:end])
        return (Edit(Span(*printed[first].span()), f"{missing} {printed[first][0]}"),)
    if last - first != end - start:
        return None
    pairs = list(zip(printed[first:last], known[start:end], strict=True))
    if not all(_is_alike(match[0], word) for match, word in pairs):
        return None
    return tuple(Edit(Span(*match.span()), _as_printed(word, match[0])) for match, word in pairs)


def _is_alike(printed: str, known: str) -> bool:
    return SequenceMatcher(None, _singular(printed), _singular(known)).ratio() >= ALIKE


def _singular(word: str) -> str:
    return "".join(name_words(word)) or word.casefold()


def _as_printed(word: str, model: str) -> str:
    """
    A known word in capitals or not, in the plural or not, as the printed one is.

    >>> _as_printed("Registrar", "registers"), _as_printed("Registrar", "REGISTER")
    ('registrars', 'REGISTRAR')
    """
    plural = "s" if model.lower().endswith("s") and not word.endswith("s") else ""
    return like(model, word + plural)


def _edited(text: str, span: Span, edits: Sequence[Edit]) -> str:
    """The words at a span with edits applied."""
    parts, done = [], span.start
    for edit in edits:
        parts += [text[done : edit.span.start], edit.words]
        done = edit.span.end
    return "".join([*parts, text[done : span.end]])
