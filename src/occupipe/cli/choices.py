"""Rules and formats as they are named on the command line."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from occupipe.errors import UsageError


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


def unknown(what: str, kind: str, named: str, known: Collection[str]) -> UsageError:
    """The error for a name that is in no table."""
    from difflib import get_close_matches

    near = get_close_matches(named, known, n=3, cutoff=0.5)
    remedy = f"did you mean {' or '.join(near)}?" if near else f"known: {', '.join(sorted(known))}"
    return UsageError(f"{what}: unknown {kind} ({remedy})")
