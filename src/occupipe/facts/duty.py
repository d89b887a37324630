"""Duties: the items of lists that an article introduces as tasks of the occupation."""

from __future__ import annotations

from collections.abc import Iterator

from occupipe.facts.fact import Fact, FactKind
from occupipe.facts.lists import flat, introduced, item_spans, lists
from occupipe.facts.scene import Scene
from occupipe.facts.wording import WordCues

_DUTIES = WordCues(
    {
        "duty": r"\bdut(?:y|ies)\b|responsib|\btasks?\b|\bdo the following\b|\bwhat (?:do|does|is|are) [a-z' /-]{3,60} do\b"
        r"|\bwhat you(?:['’]ll| will| would)? do\b|\bwhat [a-z' /-]{2,60}s do\b"
        r"|\bday[- ]to[- ]day\b|\b(?:job|role|work) (?:typically |usually )?(?:includes?|involves?|entails?)|\bon a (?:typical|normal) day\b|\bjob description\b"
    }
)


def read(scene: Scene) -> Iterator[Fact]:
    """Each item of a list of duties, bullet stripped, end mark kept."""
    for items in lists(scene):
        for span in item_spans(scene, items) if len(items) > 1 and introduced(scene, items, _DUTIES) else ():
            yield Fact(FactKind.DUTY, span, span, text=flat(scene.article.words(span)))
