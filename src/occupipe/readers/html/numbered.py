"""Markup in the making: tags as they are printed, runs of text as their numbers."""

from __future__ import annotations

from occupipe.readers.html.runs import REFERS, Runs

WHITE = " \t\n\f\r"


class Numbered:
    """
    The markup that the tree builder is fed, and the runs that its numbers stand for.

    Text between two tags is one run, also where character references stand in it.
    """

    def __init__(self, source: str) -> None:
        self.runs = Runs(source)
        self._out: list[str] = []
        self._end = -1  # where the last text ends: what begins there goes on with it

    def markup(self) -> str:
        """The whole markup; what it was made of is given up."""
        markup = "".join(self._out)
        self._out.clear()
        return markup

    def tag(self, printed: str) -> None:
        """A tag."""
        self._out.append(printed)

    def text(self, at: int, words: str, flags: int) -> None:
        """Text that begins at an offset."""
        bare = words.strip(WHITE)
        start, after = at + words.index(bare[0]), " " if words[-1] in WHITE else ""
        if at == self._end:
            self._go_on(start + len(bare), after)
        else:
            number = self.runs.add(start, start + len(bare), flags)
            self._out.append(f"{' ' if words[0] in WHITE else ''}{number},{after}")
        self._end = at + len(words)

    def blank(self, at: int, words: str) -> None:
        """White space alone."""
        if at == self._end:
            self._go_on(self.runs.ends[-1], " ")
            self._end = at + len(words)
        else:
            self._out.append(" ")

    def reference(self, at: int, printed: str, flags: int) -> None:
        """A character reference."""
        end = at + len(printed)
        if at == self._end:
            self._go_on(end, "")
            self.runs.flags[-1] |= REFERS
        else:
            self._out.append(f"{self.runs.add(at, end, flags | REFERS)},")
        self._end = end

    def _go_on(self, end: int, after: str) -> None:
        """Let the last run go on to an offset, with or without white space behind it."""
        self.runs.ends[-1] = end
        self._out[-1] = self._out[-1].rstrip() + after
