"""Diagnosing: the rules run over a case, their findings become diagnostics with places."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from occupipe.article import Article
from occupipe.diagnostics import Diagnostic, Finding, Fix, Place, PlacedEdit, PlacedFix, RelatedPlace, Severity
from occupipe.facts.fact import Status
from occupipe.occupation import Occupation
from occupipe.rules import TEXT_RULES
from occupipe.rules.case import Case
from occupipe.rules.rule import Rule
from occupipe.spans import Span

LAST = ("CFG001",)
"""Rules that judge what came of the others: they run behind them."""


def diagnose(
    case: Case, *, select: Collection[str] | None = None, ignore: Collection[str] = ()
) -> tuple[Diagnostic, ...]:
    """
    What the rules find, in the order of reports.

    `select` and `ignore` are codes in full. Without `select` all rules run but for those on request; those that need a
    clock run only where the case has an as-of date.
    """
    found = (_diagnostic(case, rule, finding) for rule, finding in _findings(case, select, ignore))
    return tuple(sorted(found, key=lambda diagnostic: diagnostic.order))


def settle(case: Case) -> Occupation:
    """
    The occupation, where the facts that an error names are contradicted. The clock is not asked.

    An error that is suppressed contradicts nothing.
    """
    contradicted: set[Span] = set()
    first = dict(case.again)
    for rule in rules_of(case):
        if rule.severity is Severity.ERROR and not rule.needs_clock:
            for finding in rule.findings(case):
                severity = finding.severity or rule.severity
                if severity is Severity.ERROR and not case.silence.covers(rule.code, finding.span):
                    contradicted.update(first.get(place, place) for place in finding.contradicted)
    return case.occupation.with_status(contradicted, Status.CONTRADICTED) if contradicted else case.occupation


def rules_of(case: Case) -> tuple[Rule, ...]:
    """The rules that can find something: of markup only where there is a page, or a suppression that may name them."""
    if case.article.page is None and not case.silence:
        return TEXT_RULES
    from occupipe.rules.catalogue import (
        RULES,  # most articles have no markup: its rules and words are loaded for those that have
    )

    return RULES


def _findings(case: Case, select: Collection[str] | None, ignore: Collection[str]) -> Iterator[tuple[Rule, Finding]]:
    for rule in sorted(rules_of(case), key=lambda rule: rule.code in LAST):
        chosen = not rule.on_request if select is None else rule.code in select
        if chosen and rule.code not in ignore:
            if case.as_of is not None or not rule.needs_clock:
                case.silence.ran.add(rule.code)
            yield from ((rule, finding) for finding in rule.findings(case))


def _diagnostic(case: Case, rule: Rule, finding: Finding) -> Diagnostic:
    article = case.article
    return Diagnostic(
        code=rule.code,
        name=rule.name,
        severity=finding.severity or rule.severity,
        message=finding.message,
        path=article.path,
        document=article.stem,
        place=_place(article, finding.span),
        related=tuple(RelatedPlace(_place(article, r.span), r.message) for r in finding.related),
        help=finding.help,
        suppressed=case.silence.covers(rule.code, finding.span),
        fix=None if finding.fix is None else _placed(article, finding.fix),
        conclusion=finding.conclusion,
    )


def _placed(article: Article, fix: Fix) -> PlacedFix:
    return PlacedFix(fix.message, tuple(PlacedEdit(_place(article, edit.span), edit.words) for edit in fix.edits))


def _place(article: Article, span: Span) -> Place:
    return Place(span, *article.extent(span), article.words(span))
