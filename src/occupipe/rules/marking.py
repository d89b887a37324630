"""What rules of markup share: findings that contradict no fact, since it is the markup that is wrong."""

from __future__ import annotations

from collections.abc import Iterable

from occupipe.diagnostics import Finding, Related, Severity
from occupipe.spans import Span


def marked(
    span: Span,
    message: str,
    *,
    related: Iterable[Related] = (),
    severity: Severity | None = None,
    help: str | None = None,  # noqa: A002 (as a finding calls it)
) -> Finding:
    """A finding in markup: the facts of the article keep their place in the exports."""
    return Finding(span, message, tuple(related), severity, help, names=())
