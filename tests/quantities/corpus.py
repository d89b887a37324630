"""Texts that patterns are tried on: the project's passages, and the evaluation passages where they are at hand."""

import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from occupipe.quantities.folding import fold

PASSAGES = Path(__file__).parents[1] / "passages"
SHARED = Path(__file__).parents[2] / ".." / "shared"
ELSEWHERE = (SHARED / "eval" / "dev.jsonl", SHARED / "ooh" / "train.jsonl")


def _files() -> Iterator[Path]:
    yield from sorted(PASSAGES.glob("*.jsonl"))
    wanted = os.environ.get("OCCUPIPE_REQUIRE_SHARED")
    yield from (path for path in ELSEWHERE if wanted or path.exists())


@cache
def passages() -> tuple[str, ...]:
    """The folded text of every passage at hand."""
    lines = (line for path in _files() for line in path.read_text(encoding="utf8").splitlines())
    return tuple(fold(json.loads(line)["text"]) for line in lines)


@cache
def own_passages() -> tuple[str, ...]:
    """The folded text of the project's own passages."""
    lines = (line for path in sorted(PASSAGES.glob("*.jsonl")) for line in path.read_text(encoding="utf8").splitlines())
    return tuple(fold(json.loads(line)["text"]) for line in lines)
