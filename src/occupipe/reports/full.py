"""The full report, as a good compiler prints it: the line, a caret under the figure, the related places, help."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from occupipe.diagnostics import Diagnostic, Place, Severity
from occupipe.reports.checked import Checked, Context, Excerpt
from occupipe.reports.fitting import fit
from occupipe.reports.visible import visible, visible_path, width

BOLD, BLUE, CYAN = "1", "1;34", "36"
COLOURS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "1;36"}
ALIKE = 3  # related places with one label that are printed: the others are counted
NARROWEST = 40  # columns of text that are always shown


def report(checks: Iterable[Checked], context: Context) -> Iterator[str]:
    """A paragraph for each diagnostic, an empty line between them."""
    for checked in checks:
        for diagnostic in checked.diagnostics:
            if not diagnostic.suppressed:
                yield "\n".join(_Page(checked, diagnostic, context).lines()) + "\n\n"


class _Page:
    """One diagnostic on its way to paper: the width of its gutter is that of its greatest line number."""

    def __init__(self, checked: Checked, diagnostic: Diagnostic, context: Context) -> None:
        self.checked, self.diagnostic, self.context = checked, diagnostic, context
        self.above = ""
        places = (diagnostic.place, *(r.place for r in diagnostic.related))
        self.gutter = max(len(str(place.start.line)) for place in places)

    def lines(self) -> Iterator[str]:
        """Header, place, source line with its caret, related places, help."""
        d, colour = self.diagnostic, COLOURS[self.diagnostic.severity]
        yield self.paint(colour, f"{d.severity}[{d.code}] {d.name}") + self.paint(BOLD, f": {visible(d.message)}")
        start = d.place.start
        yield f"{' ' * self.gutter}{self.paint(BLUE, '-->')} {visible_path(d.path)}:{start.line}:{start.column}"
        yield from self.source(d.place, "^", colour, "")
        yield from self.related()
        if d.conclusion:
            yield self.bar()
            yield self.remark("note", f"a reader would conclude otherwise: {d.conclusion}")
        if d.help:
            yield self.bar()
            yield self.remark("help", d.help)
        if d.fix:
            yield self.remark("fix", f"{d.fix.message}; occupipe validate --fix does it")

    def related(self) -> Iterator[str]:
        """The related places, each under its source line; of many with one label the first, and how many more there are."""
        met: Counter[str] = Counter()
        for related in self.diagnostic.related:
            met[related.message] += 1
            if met[related.message] > ALIKE:
                continue
            if related.path:
                yield self.elsewhere(related.path, related.place)
            yield from self.source(related.place, "-", BLUE, visible(related.message), is_here=not related.path)
        for label, count in met.items():
            if count > ALIKE:
                yield self.bar()
                yield self.remark("note", f"and {count - ALIKE} more: {label[:1].lower()}{label[1:]}")

    def remark(self, kind: str, text: str) -> str:
        """What is said below the source."""
        return f"{' ' * self.gutter} {self.paint(BLUE, '=')} {self.paint(CYAN, kind)}: {visible(text)}"

    def elsewhere(self, path: str, place: Place) -> str:
        """Where a related place of another source is."""
        self.above = ""
        return (
            f"{' ' * self.gutter}{self.paint(BLUE, ':::')} {visible_path(path)}:{place.start.line}:{place.start.column}"
        )

    def source(self, place: Place, mark: str, colour: str, label: str, *, is_here: bool = True) -> Iterator[str]:
        """The line of a place, and marks under its figure; of another source the figure alone."""
        columns = max(NARROWEST, self.context.width - self.gutter - 3)
        alone = Excerpt("", place.quote, "")
        line = fit(self.checked.excerpts.get(place.span, alone) if is_here else alone, columns)
        number = self.paint(BLUE, f"{place.start.line:>{self.gutter}} |")
        source = f"{number} {line.before}{line.marked}{line.after}".rstrip()
        if source != self.above:  # a related place on the same line is marked under it
            yield self.bar()
            yield source
            self.above = source
        marks = mark * max(1, width(line.marked)) + (f" {label}" if label else "")
        yield f"{self.bar()} {' ' * width(line.before)}{self.paint(colour, marks)}"

    def bar(self) -> str:
        """The gutter of a line that is not the source's."""
        return self.paint(BLUE, f"{' ' * self.gutter} |")

    def paint(self, colour: str, text: str) -> str:
        """Text in a colour, where there is colour."""
        return f"\x1b[{colour}m{text}\x1b[0m" if self.context.colour else text
