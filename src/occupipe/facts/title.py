"""The name of the occupation, and the other names the article gives it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from occupipe import late as re
from occupipe.facts.fact import Confidence, Fact, FactKind
from occupipe.facts.head_nouns import GENERIC
from occupipe.facts.naming import plural_name
from occupipe.facts.occupation_name import name_forms
from occupipe.facts.own_occupation import OwnOccupation, own_occupation
from occupipe.facts.phrases import Phrase, modifies, phrases
from occupipe.facts.scene import Context, Scene
from occupipe.spans import Span

_SMALL = ("a", "an", "and", "as", "at", "de", "for", "in", "of", "on", "or", "the", "to", "with")
_ALWAYS = {"it": "IT"}  # letters that are a common word too
_ALSO = re.compile(
    r"[,(]? ?(?:who are |which are |are |is )?(?:also|sometimes|often|commonly|formerly|otherwise|usually)"
    r" (?:called|known as|referred to as|termed|named) (?:an? )?|, or (?:an? )?"
)
_BEHIND = (
    ",",
    " (",
    " who",
    " which",
    " are",
    " is",
    " also",
    " some",
    " often",
    " common",
    " former",
    " other",
    " usual",
)
_END = re.compile(r"[,.;:()]| who | which ")
_LONGEST_LETTERS = 4  # of an abbreviation: longer words in capitals are headings that shout


def read(scene: Scene) -> Iterator[Fact]:
    """The name in the singular and in Title Case, at its first mention; then names that stand beside it."""
    own = own_occupation(scene)
    if not own.name or not scene.contexts:
        return
    span = _first_mention(scene, own)
    sure = Confidence.CERTAIN if own.sure else Confidence.LIKELY
    name = title_case(own.name, printed_text(scene))
    context = _context_of(scene, span)
    yield Fact(FactKind.NAME, span, context.span, name=name, text=scene.article.words(span), confidence=sure)
    yield from _alternates(scene, own)


def printed_text(scene: Scene) -> str:
    """All that shows how the words of a name are printed."""
    known = (scene.article.metadata.occupation, scene.article.metadata.title, scene.article.text)
    return "\n".join(text for text in known if text)


def title_case(name: str, printed: str) -> str:
    """
    A folded name in Title Case, with abbreviations as they are printed.

    >>> title_case("hvac technician", "HVAC technicians"), title_case("doctor of nursing", "DOCTOR OF NURSING")
    ('HVAC Technician', 'Doctor of Nursing')
    """
    return " ".join(_cased(word, printed, first=not n) for n, word in enumerate(name.split(" ")))


def _cased(word: str, printed: str, *, first: bool) -> str:
    if word in _ALWAYS or (word in _SMALL and not first):
        return _ALWAYS.get(word, word)
    shown = None if word in printed else re.search(rf"\b{re.escape(word)}", printed, re.IGNORECASE)
    if shown and not shown[0][1:].islower() and (len(word) <= _LONGEST_LETTERS or not shown[0].isupper()):
        return shown[0]
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def _first_mention(scene: Scene, own: OwnOccupation) -> Span:
    """Where the article first names its occupation: in full, else by a member or a short form, else its first words."""
    members = [form for member in own.members for form in (plural_name(member), member)]
    words = own.name.split()
    shorter = [form for n in range(1, len(words)) for form in _both(" ".join(words[n:]))]
    for forms in (_both(own.name), members, sorted(name_forms(scene)), *([form] for form in shorter)):
        found = [at for form in forms if (at := _find(scene, form))]
        if found:
            return min(found, key=lambda span: (span.start, -span.end))
    return scene.contexts[0].span


def _both(name: str) -> list[str]:
    return [plural_name(name), name]


def _find(scene: Scene, form: str) -> Span | None:
    """The first place of whole words in a context."""
    text = scene.folded
    start = text.find(form)
    while start >= 0:
        end = start + len(form)
        whole = not text[end : end + 1].isalnum() and not text[start - 1 : start].isalnum()
        if whole and _context_of(scene, Span(start, end)).span.covers(Span(start, end)):
            return Span(start, end)
        start = text.find(form, end)
    return None


def _context_of(scene: Scene, span: Span) -> Context:
    return scene.contexts[max(0, bisect_right(scene.contexts, span.start, key=lambda c: c.span.start) - 1)]


def _alternates(scene: Scene, own: OwnOccupation) -> Iterator[Fact]:
    """Names that stand right behind the own one: "hairdressers, also called hairstylists"."""
    told = {own.name}
    for form in _both(own.name):
        for also in _followed(scene.folded, form):
            for span, phrase in _named(scene, also):
                context = _context_of(scene, span)
                name = " ".join(phrase.words)
                if name not in told and name not in GENERIC and context.span.covers(span):
                    told.add(name)
                    yield Fact(FactKind.ALTERNATE_NAME, span, context.span, text=scene.article.words(span))


def _followed(text: str, form: str) -> Iterator[int]:
    """Where "also called" ends behind a form that has no word before it which makes it a specialty: "news photographers"."""
    start = text.find(form)
    while start >= 0:
        end = start + len(form)
        also = _ALSO.match(text, end) if text.startswith(_BEHIND, end) else None
        before = text[max(0, start - 40) : start]
        if also and not (before.endswith(" ") and before.split() and modifies(before.split()[-1])):
            yield also.end()
        start = text.find(form, end)


def _named(scene: Scene, start: int) -> Iterator[tuple[Span, Phrase]]:
    """The occupations that the words from an offset to the next mark name, parted by "or"."""
    end = _END.search(scene.folded, start, start + 80)
    for name in scene.folded[start : end.start()].split(" or ") if end else ():
        said = [phrase for phrase in phrases(name.split()) if phrase.first == 0]
        if not said or said[-1].last + 1 != len(name.split()):
            return
        yield Span(start, start + len(name.rstrip())), said[-1]
        start += len(name) + len(" or ")
