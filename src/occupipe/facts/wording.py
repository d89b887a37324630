"""Tables of wordings: like cue tables, for many wordings that each begin with a word."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from occupipe import late as re
from occupipe.facts.cues import Cue, CueTable
from occupipe.facts.scene import Context, Scene
from occupipe.spans import Span


class WordCues(CueTable):
    """A cue table whose cues each begin a word: they are tried only where a word begins, which is four times as fast."""

    def __init__(self, patterns: Mapping[str, str]) -> None:
        bare = {label: pattern.replace(r"|\b", "|").removeprefix(r"\b") for label, pattern in patterns.items()}
        super().__init__({label: rf"\b(?:{pattern})" for label, pattern in bare.items()})


class WordingTable:
    """
    Labels with the wordings that tell them, each a pattern that begins with a letter or digit at the start of a word.

    `anchors` are words of which one stands in every wording, at most `reach` characters from its ends: only there are
    wordings looked for, which is why a table can be long. `glued` are words that pages run together with a wording.
    """

    def __init__(
        self, wordings: Mapping[str, Iterable[str]], anchors: Iterable[str], reach: int = 60, glued: str = ""
    ) -> None:
        self._wordings = {label: "|".join(patterns) for label, patterns in wordings.items()}
        self._anchors = tuple(anchors)
        self._reach = reach
        self._before = rf"\b(?:{glued})?" if glued else r"\b"

    @cached_property
    def _any(self) -> re.Pattern[str]:
        labelled = (f"(?P<{label}>{wording})" for label, wording in self._wordings.items())
        return re.compile(rf"{self._before}(?:{'|'.join(labelled)})")

    def find(self, text: str) -> Iterator[Cue]:
        """All wordings in a folded text, in order."""
        for start, end in self._near(text):
            for match in self._any.finditer(text, start, end):
                label = str(match.lastgroup)
                yield Cue(label, match.start(label), match.end())

    def find_in(self, scene: Scene) -> Iterator[tuple[Context, list[Cue]]]:
        """The contexts of a scene that hold wordings, with these."""
        starts = [context.span.start for context in scene.contexts]
        found: dict[int, list[Cue]] = {}
        for cue in self.find(scene.folded):
            index = bisect_right(starts, cue.start) - 1
            if index >= 0 and scene.contexts[index].span.covers(Span(cue.start, cue.end)):
                found.setdefault(index, []).append(cue)
        return ((scene.contexts[index], cues) for index, cues in found.items())

    def _near(self, text: str) -> list[tuple[int, int]]:
        """The stretches of a text around its anchors, begun and ended between words, those that meet joined."""
        near: list[tuple[int, int]] = []
        for at, anchor in sorted(_places(text, self._anchors)):
            start, end = max(0, at - self._reach), at + len(anchor) + self._reach
            if near and start <= near[-1][1]:
                near[-1] = (near[-1][0], max(near[-1][1], end))
            else:
                near.append((start, end))
        return near


def _places(text: str, anchors: Iterable[str]) -> Iterator[tuple[int, str]]:
    for anchor in anchors:
        at = text.find(anchor)
        while at >= 0:
            yield at, anchor
            at = text.find(anchor, at + len(anchor))
