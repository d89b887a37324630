"""Which sources have changed since a revision of their git repository."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path
from shutil import which

from occupipe.errors import UsageError
from occupipe.pipeline.sources import SIDE_FILES, STDIN, Source


def changed_since(sources: Sequence[Source], revision: str) -> tuple[Source, ...]:
    """
    The sources that differ from what they were at a revision, or whose side files do; new ones too.

    Standard input is always among them. A revision that there is none of, or no repository, is a UsageError.
    """
    changed = _changed(revision)
    return tuple(source for source in sources if source.shown == STDIN or not changed.isdisjoint(_files(source)))


def _files(source: Source) -> set[Path]:
    """A source and its side files."""
    path = source.path.resolve()
    return {path, *(path.with_suffix(suffix) for suffix in SIDE_FILES)}


def _changed(revision: str) -> set[Path]:
    """All files of the repository that have changed since a revision, or are not in it yet."""
    try:
        root = Path(_git("rev-parse", "--show-toplevel").rstrip("\n"))
    except UsageError as problem:
        raise UsageError(f"--since {revision}: {problem} (it needs git, and a git repository here)") from None
    try:
        commit = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").strip()
    except UsageError:
        raise UsageError(f"--since {revision}: no such revision (name a commit, a branch or a tag)") from None
    tracked = _git("-C", str(root), "diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", commit, "--")
    new = _git("-C", str(root), "ls-files", "--others", "--exclude-standard", "-z")
    return {(root / name).resolve() for name in (tracked + new).split("\0") if name}


def _git(*arguments: str) -> str:
    """What git prints; a UsageError in its own words where it fails."""
    program = which("git")
    if program is None:
        raise UsageError("git is not installed")
    ended = subprocess.run([program, *arguments], capture_output=True, check=False)  # noqa: S603 (no shell; git itself)
    if ended.returncode:
        told = ended.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        raise UsageError(told.removeprefix("fatal: ").partition(" (")[0] or "git failed")
    return ended.stdout.decode("utf-8", "surrogateescape")
