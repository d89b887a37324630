"""`occupipe extract --review`: the facts that are only likely, for a person to look at."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from occupipe.cli.terminal import put, say
from occupipe.errors import UsageError
from occupipe.reports.visible import visible, visible_path

if TYPE_CHECKING:
    from occupipe.occupation import Occupation
    from occupipe.pipeline.review import Question
    from occupipe.pipeline.sources import Found


class Review:
    """What a run of `extract` asks its user to look at: told on standard error, and written for the side file."""

    def __init__(self, *, asked: bool, output: Path | None, found: Found) -> None:
        self.asked, self.output = asked, output
        self.questions: list[Question] = []
        self.looked = False
        if output is not None:
            _refuse(found, asked=asked)

    def note(self, occupation: Occupation) -> None:
        """The likely facts of another source."""
        from occupipe.occupation.described import described
        from occupipe.pipeline.review import questions

        if not self.asked:
            return
        self.looked = True
        found = questions(occupation)
        self.questions += found
        for question in found:
            part = question.part
            say(f"  likely: {visible(part.evidence.quote)} ({question.place}), read as {visible(described(part))}")

    def end(self) -> None:
        """How many there are, and where they were written."""
        if not self.looked:
            return
        facts = f"{len(self.questions)} likely {'fact' if len(self.questions) == 1 else 'facts'} to review"
        if self.output is None or not self.questions:
            say(facts)
            return
        self._write(self.output)
        say(f"{facts}; added to {visible_path(self.output.as_posix())}")

    def _write(self, output: Path) -> None:
        from occupipe.pipeline.review import piece
        from occupipe.pipeline.side_file_piece import with_questions
        from occupipe.pipeline.writing import write

        if str(output) == "-":
            put([piece(self.questions)])
        else:
            write(output, [with_questions(output, output.as_posix(), self.questions)])


def _refuse(found: Found, *, asked: bool) -> None:
    """A side file is that of one source: refuse to write one for none, for several, or for the lines of one."""
    from occupipe.pipeline.sources import MANY_ARTICLES

    if not asked:
        raise UsageError("-o: nothing to write (it goes with --review)")
    if len(found.sources) != 1:
        raise UsageError(f"-o: {len(found.sources)} sources (a side file is that of one: name it)")
    if found.sources[0].path.suffix.lower() in MANY_ARTICLES:
        raise UsageError(f"-o: {found.sources[0].shown} has no side file to review its lines in (correct the lines)")
