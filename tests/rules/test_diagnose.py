"""Diagnosing: which rules run, in what order, and what an error does to the facts it names."""

from __future__ import annotations

from datetime import date

import pytest

from occupipe.diagnostics import Severity
from occupipe.facts import extract
from occupipe.facts.fact import Statistic, Status
from occupipe.occupation import Occupation
from occupipe.readers import reader
from occupipe.rules import RANGES
from occupipe.rules.case import Case
from occupipe.rules.catalogue import BY_CODE, RULES
from occupipe.rules.diagnose import diagnose, settle
from occupipe.spans import Span
from tests.rules.build import NATIONAL, Page

WRONG = "The median is $62,890 and the highest 10 percent earned more than $58,500. There are 900 jobs."


def contradictory() -> Page:
    return Page(WRONG).wage("$62,890", **NATIONAL).wage("$58,500", Statistic.P90, **NATIONAL)


def test_rules_stand_in_the_order_of_their_codes() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert list(BY_CODE.items()) == [(rule.code, rule) for rule in RULES]
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert {code[:4] for code in codes} <= set(RANGES)


def test_a_rule_has_the_name_of_its_file() -> None:
    for rule in RULES:
        file = (rule.check or rule.compare).__module__.rpartition(".")[2]
        assert file == f"{rule.code.lower()}_{rule.name.replace('-', '_')}"


def test_an_error_contradicts_the_facts_it_names() -> None:
    page = contradictory().jobs("900 jobs")
    case = page.case()
    settled = settle(case)
    assert [wage.status for wage in settled.wages] == [Status.CONTRADICTED, Status.CONTRADICTED]
    assert [jobs.status for jobs in settled.employment] == [Status.OK]
    assert [wage.status for wage in case.occupation.wages] == [Status.OK, Status.OK]


def test_a_warning_contradicts_nothing() -> None:
    page = Page("the majority, 38 percent, work in offices").share("38 percent", "offices")
    case = page.case()
    assert page.found("EMP203")
    assert settle(case) is case.occupation


def test_settling_never_asks_the_clock() -> None:
    case = contradictory().case(as_of=None)
    assert settle(case) == settle(contradictory().case(as_of=date(1999, 1, 1)))


def test_rules_with_a_clock_need_a_day() -> None:
    page = Page("$32,350 in 2010").wage("$32,350", reference_year=2010)
    assert page.found("SRC902") == ["'2010' warning: the newest figures are of 2010, 16 years before 2026"]
    assert page.found("SRC902", as_of=date(2013, 12, 31)) == []
    assert page.found("SRC902", as_of=date(2014, 1, 1)) != []
    assert page.found("SRC902", max_age_years=16) == []
    assert page.found("SRC902", as_of=None) == []


def test_select_and_ignore() -> None:
    case = contradictory().case()
    assert {d.code for d in diagnose(case)} == {"PAY101"}
    assert {d.code for d in diagnose(case, select={"PAY101"})} == {"PAY101"}
    assert diagnose(case, select=set()) == ()
    assert diagnose(case, ignore={"PAY101"}) == ()


def test_a_rule_on_request_runs_only_where_it_is_named() -> None:
    text = "Florists spend $300 on a good knife."
    article = reader(".txt")(text, "page", "page.txt")
    case = Case(article, Occupation.from_facts(article, extract(article)))
    assert "SRC903" not in {d.code for d in diagnose(case)}
    assert {d.code for d in diagnose(case, select={"SRC903"})} == {"SRC903"}


def test_a_diagnostic_has_its_place() -> None:
    page = Page("Pay\n\nThe median is $62,890,\nthe highest 10 percent $58,500.")
    page.wage("$62,890", **NATIONAL).wage("$58,500", Statistic.P90, **NATIONAL)
    (found,) = diagnose(page.case(), select={"PAY101"})
    assert (found.place.start.line, found.place.start.column, found.place.end.column) == (4, 24, 31)
    assert (found.place.quote, found.path, found.document) == ("$58,500", "page.txt", "page")
    assert [(r.place.start.line, r.place.quote) for r in found.related] == [(3, "$62,890")]
    assert found.severity is Severity.ERROR
    assert found.help


def test_findings_come_in_the_order_of_the_text() -> None:
    page = Page("139% here, $58,500 $62,890 and 148% there").share("139%", "schools")
    page.wage("$58,500", Statistic.P90, **NATIONAL).wage("$62,890", **NATIONAL).share("148%", "cities", list_id=2)
    found = diagnose(page.case(), select={"EMP201", "PAY101"})
    assert [d.place.quote for d in found] == ["139%", "$62,890", "148%"]


@pytest.mark.parametrize("text", ["", " \n", "\u202e \x1b[31m", "(" * 5000, "$" * 999])
def test_any_text_can_be_judged(text: str) -> None:
    article = reader(".md")(text, "page", "page.md")
    case = Case(article, Occupation.from_facts(article, extract(article)), date(2026, 1, 1))
    assert "DOC001" in {d.code for d in diagnose(case)}


def test_notation_is_no_word_of_the_article() -> None:
    text = "The **majority** of paralegals, **38 percent**, work in small offices."
    article = reader(".md")(text, "page", "page.md")
    case = Case(article, Occupation.from_facts(article, extract(article)))
    (found,) = diagnose(case, select={"EMP203"})
    assert [found.place.quote, *(r.place.quote for r in found.related)] == ["38 percent", "majority"]


def test_passages_lead_back_to_the_text() -> None:
    case = Case(reader(".md")("Pay **IS** $5.", "page", "page.md"), contradictory().case().occupation)
    passage = case.passage(0, 14)
    assert passage.text == "pay is $5."
    assert passage.span(4, 6) == Span(6, 8)


def test_a_record_of_another_source() -> None:
    page = Page("$62,890").wage("$62,890", **NATIONAL)
    case = page.case()
    assert page.found("SRC904") == []
    changed = Case(reader(".txt")(f'{{"sha256": "{"0" * 64}"}}', "page", "page.json", sha256="1" * 64), case.occupation)
    (found,) = diagnose(changed, select={"SRC904"})
    assert (found.place.quote, found.severity) == ("0" * 64, Severity.ERROR)
    assert settle(changed) is case.occupation


def test_what_a_rule_of_errors_only_warns_of_contradicts_nothing() -> None:
    text = "The median wage of nurses was $77,600 a year in 2021.\n\nPay\n\nIn 2021 the median wage of nurses was $80,100 a year."
    article = reader(".txt")(text, "page", "page.txt")
    case = Case(article, Occupation.from_facts(article, extract(article)))
    assert [(d.code, d.severity) for d in diagnose(case, select={"PAY103"})] == [("PAY103", Severity.WARNING)]
    assert settle(case) is case.occupation


def test_every_further_figure_is_a_place_of_the_finding() -> None:
    figures = [f"${number},000" for number in range(20, 50)]
    page = Page("Bakers earn " + ", ".join(figures))
    for figure in figures:
        page.wage(figure, Statistic.LOW)
    found = diagnose(page.case(), select={"SRC901", "PAY106", "PAY108"})
    assert [(d.code, len(d.related)) for d in found] == [("PAY106", 29), ("PAY108", 29), ("SRC901", 29)]
