"""Remarks: findings as they are told beside the words that they name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from occupipe.diagnostics import Diagnostic
from occupipe.reports.html.verdicts import OF_SEVERITY, Verdict
from occupipe.spans import Span


class Remark(NamedTuple):
    """
    A finding beside words that it names.

    `anchor` is its entry in the list of findings. `role` is empty where it stands at the words themselves, else what
    the finding calls them ("the annual wage"); such a remark is brief.
    """

    verdict: Verdict
    code: str
    name: str
    message: str
    anchor: str
    role: str = ""
    help: str = ""
    fix: str = ""


def anchor_of(document: int, index: int) -> str:
    """The anchor of a finding: which document of the run, which of its diagnostics."""
    return f"d{document}-{index}"


def placed(document: int, diagnostics: tuple[Diagnostic, ...]) -> Iterator[tuple[Span, Remark]]:
    """The remarks of an article with the words that each stands beside; what is suppressed is not told."""
    for index, diagnostic in enumerate(diagnostics):
        if not diagnostic.suppressed:
            yield from _of(diagnostic, anchor_of(document, index))


def _of(diagnostic: Diagnostic, anchor: str) -> Iterator[tuple[Span, Remark]]:
    verdict = OF_SEVERITY[diagnostic.severity]
    told = (verdict, diagnostic.code, diagnostic.name, diagnostic.message, anchor)
    fix = diagnostic.fix.message if diagnostic.fix else ""
    yield diagnostic.place.span, Remark(*told, help=diagnostic.help or "", fix=fix)
    for related in (place for place in diagnostic.related if place.path is None):
        yield related.place.span, Remark(*told, role=related.message)
