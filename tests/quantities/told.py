"""What a reader makes of a printed text, as one line for each figure, so that tables of printed forms can be read."""

from collections.abc import Callable, Iterator

from occupipe.quantities.folding import fold
from occupipe.quantities.period import Period
from occupipe.quantities.quantity import Quantity

Reader = Callable[[str], Iterator[Quantity]]


def told(read: Reader, text: str) -> list[str]:
    """Each figure as `words: value to high currency or unit, rounded_to, bound or hedge`."""
    return [_line(text, quantity) for quantity in read(fold(text))]


def _line(text: str, figure: Quantity) -> str:
    high = "" if figure.high is None else f" to {figure.high}"
    worded = figure.bound or figure.hedge
    parts = [
        f"{figure.value}{high} {figure.currency or figure.unit}",
        str(figure.rounded_to),
        *([worded] if worded else []),
    ]
    return f"{text[figure.span.start : figure.span.end]}: {', '.join(parts)}"


def told_periods(read: Callable[[str], Iterator[Period]], text: str) -> list[str]:
    """Each period as `words: base to target, years`, with a dash for what is not printed."""
    return [
        f"{text[p.span.start : p.span.end]}: {p.base_year or '-'} to {p.target_year or '-'}, {p.span_years or '-'}"
        for p in read(fold(text))
    ]
