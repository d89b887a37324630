"""Rules, formats and files as they are named on the command line."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from occupipe import late as re
from occupipe.errors import UsageError

STATISTICS = "statistics"
"""What is published in the place of a report: counts by rule."""
STDOUT = "-"
FILE_FORMAT = "concise"  # of a file whose name tells none


class Destination(NamedTuple):
    """A report that is asked for: its format, and its file; None is standard output."""

    format: str
    file: Path | None = None


def destinations(outputs: Sequence[str], chosen: str | None, *, typed: bool, usual: str) -> tuple[Destination, ...]:
    """
    The reports that are asked for, that on standard output first, since it is read while the run goes on.

    `outputs` are as in `-o`, `chosen` is `--output-format` (`typed` where it is not from the configuration), `usual`
    the format of standard output where nothing is said.

    >>> [(d.format, d.file and d.file.name) for d in destinations(["a.sarif", "github=-"], None, typed=False, usual="full")]
    [('github', None), ('sarif', 'a.sarif')]
    """
    named = [_destination(output, chosen, typed=typed, usual=usual) for output in outputs or [STDOUT]]
    files = [destination.file for destination in named]
    twice = next((file for file in files if files.count(file) > 1), None)
    if twice is not None or files.count(None) > 1:
        raise UsageError(f"-o {twice or STDOUT}: named twice (a report a file)")
    return tuple(sorted(named, key=lambda destination: destination.file is not None))


def _destination(output: str, chosen: str | None, *, typed: bool, usual: str) -> Destination:
    """One report of `-o`: `FORMAT=FILE`, or a file whose format is told otherwise."""
    from occupipe.reports import FORMATS

    name, sign, file = output.partition("=")
    if sign and re.fullmatch("[A-Za-z-]+", name):
        return Destination(one_of(name.lower(), FORMATS, "-o"), None if file == STDOUT else _file(output, file))
    if output in FORMATS:
        raise UsageError(f"-o {output}: a format, not a file (say -o {output}=FILE; a file of that name is ./{output})")
    if output == STDOUT:
        return Destination(one_of(chosen or usual, FORMATS, "--output-format"))
    wanted = _format_of(output, chosen, typed=typed)
    return Destination(one_of(wanted, FORMATS, "--output-format"), _file(output, output))


def _file(output: str, name: str) -> Path:
    """The file of one report."""
    if not Path(name).name:
        raise UsageError(f"-o {output}: names no file")
    return Path(name)


def _format_of(file: str, chosen: str | None, *, typed: bool) -> str:
    """The format of a file: the one that was typed, else that of its ending, else that of the configuration."""
    from occupipe.reports import ENDINGS

    ending = Path(file).suffix.lower()
    fitting = ENDINGS.get(ending, ())
    if chosen is None or (fitting and not typed):
        return fitting[0] if fitting else FILE_FORMAT
    if fitting and chosen not in fitting:
        raise UsageError(
            f"-o {file}: a file that ends in {ending} is no {chosen} report (name its format: -o {fitting[0]}={file})"
        )
    return chosen


def codes(named: Sequence[str], known: Collection[str], option: str) -> frozenset[str]:
    """
    The codes that were named, in full or by how they begin, several with commas.

    >>> sorted(codes(["PAY", "EMP201,EMP202"], ["PAY101", "EMP201", "EMP202", "EMP203"], "--select"))
    ['EMP201', 'EMP202', 'PAY101']
    """
    chosen: set[str] = set()
    for prefix in (word.strip().upper() for text in named for word in text.split(",")):
        hits = {code for code in known if prefix and code.startswith(prefix)}
        if not hits:
            raise unknown(f"{option} {prefix}", "rule", prefix, known)
        chosen |= hits
    return frozenset(chosen)


def one_of(named: str, known: Collection[str], option: str) -> str:
    """A name that is in a table; another is a `UsageError` that tells the near ones."""
    if named not in known:
        raise unknown(f"{option} {named}", "choice", named, known)
    return named


def listed(names: Iterable[str]) -> str:
    """
    Names in a sentence.

    >>> listed(["full", "concise", "json"])
    'full, concise or json'
    """
    *first, last = names
    return f"{', '.join(first)} or {last}"


def unknown(what: str, kind: str, named: str, known: Collection[str]) -> UsageError:
    """The error for a name that is in no table."""
    from difflib import get_close_matches

    near = get_close_matches(named, known, n=3, cutoff=0.5)
    remedy = f"did you mean {' or '.join(near)}?" if near else f"known: {', '.join(sorted(known))}"
    return UsageError(f"{what}: unknown {kind} ({remedy})")
