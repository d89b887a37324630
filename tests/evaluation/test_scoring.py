"""Scoring by hand: what counts as found, missed and wrong, counted on fingers."""

from math import isnan
from typing import Any

import pytest

from occupipe.evaluation import report_json
from occupipe.evaluation.attributes import ATTRIBUTES, Attribute
from occupipe.evaluation.claims import Claim, extracted
from occupipe.evaluation.comparison import Compared, compared
from occupipe.evaluation.floors import Floors, shortfalls
from occupipe.evaluation.gold import Passage, claim_of
from occupipe.evaluation.score import Score
from occupipe.evaluation.tally import Agreement, Tally

PAY = {"kind": "salary", "unit": "year", "currency": "USD"}


def compare(gold: list[dict[str, Any]], rows: list[dict[str, Any]]) -> Compared:
    return compared(Passage("p", 1, "Baker", tuple(map(claim_of, gold))), map(extracted, rows))


def tally(gold: list[dict[str, Any]], rows: list[dict[str, Any]]) -> tuple[int, int, int]:
    matched = compare(gold, rows).strict
    return len(matched.found), len(matched.missed), len(matched.wrong)


def score(*passages: Compared) -> Score:
    total = Score()
    for passage in passages:
        total.add(passage)
    return total


MEDIAN = {**PAY, "value": 100, "stat": "median"}
SAID = {**PAY, "value": 100, "statistic": "median"}


@pytest.mark.parametrize(
    ("gold", "rows", "found_missed_wrong"),
    [
        pytest.param([MEDIAN], [SAID], (1, 0, 0), id="found"),
        pytest.param([MEDIAN], [], (0, 1, 0), id="missed"),
        pytest.param([], [SAID], (0, 0, 1), id="wrong"),
        pytest.param([MEDIAN], [{**SAID, "statistic": "mean"}], (0, 1, 1), id="another statistic"),
        pytest.param([MEDIAN], [{**SAID, "unit": "hour"}], (0, 1, 1), id="another unit"),
        pytest.param([MEDIAN], [{**SAID, "currency": "GBP"}], (0, 1, 1), id="another currency"),
        pytest.param([MEDIAN, MEDIAN], [SAID, SAID, SAID], (1, 0, 0), id="once is enough"),
        pytest.param([MEDIAN], [{**SAID, "value": 100.004}], (1, 0, 0), id="to hundredths"),
        pytest.param([MEDIAN], [{**SAID, "value": 100.01}], (0, 1, 1), id="a hundredth off"),
        pytest.param([{**MEDIAN, "doubtful": True}], [], (0, 0, 0), id="doubtful, not asked for"),
        pytest.param([{**MEDIAN, "doubtful": True}], [SAID], (0, 0, 0), id="doubtful, not held against"),
        pytest.param([{**MEDIAN, "about": "cooks"}], [], (0, 0, 0), id="of others, may be left out"),
        pytest.param([{**MEDIAN, "about": "cooks"}], [{**SAID, "subject": "cooks"}], (0, 0, 0), id="of others, told"),
        pytest.param([{**MEDIAN, "about": "cooks"}], [SAID], (0, 0, 1), id="of others, taken for the own"),
        pytest.param([MEDIAN], [{**SAID, "subject": "cooks"}], (0, 1, 0), id="the own, given to others"),
        pytest.param([], [{"kind": "duty", "text": "Bake"}], (0, 0, 0), id="kinds that are not scored"),
        pytest.param([{"kind": "duty"}], [], (0, 0, 0), id="kinds that are not asked for"),
        pytest.param(
            [{"kind": "education", "level": "none"}], [{"kind": "education", "level": "none"}], (1, 0, 0), id="level"
        ),
        pytest.param(
            [{"kind": "certification", "name": "x", "abbr": "C.P.A."}],
            [{"kind": "certification", "name": "y", "abbreviation": "c.p.a"}],
            (1, 0, 0),
            id="letters go before the name",
        ),
        pytest.param(
            [{"kind": "certification", "name": "State  licence"}],
            [{"kind": "certification", "name": "state licence!"}],
            (1, 0, 0),
            id="a name by its words",
        ),
    ],
)
def test_strict(
    gold: list[dict[str, Any]], rows: list[dict[str, Any]], found_missed_wrong: tuple[int, int, int]
) -> None:
    assert tally(gold, rows) == found_missed_wrong


def test_value_alone_forgives_the_role() -> None:
    passage = compare([MEDIAN], [{**SAID, "statistic": "mean", "unit": "hour"}])
    assert (len(passage.strict.found), len(passage.loose.found)) == (0, 1)


@pytest.mark.parametrize(
    ("name", "gold", "said", "right"),
    [
        ("year", {"year": 2024}, {"reference_year": 2024}, True),
        ("year", {"year": 2024}, {}, False),
        ("year", {}, {"reference_year": 2024}, False),
        ("year", {"note": "stands in the section above"}, {"reference_year": 2024}, None),
        ("area", {"area": "Ohio"}, {"area": "ohio"}, True),
        ("area", {"area": "Columbus, Ohio"}, {"area": "Columbus"}, True),
        ("area", {"area": "New York"}, {"area": "York, Ontario"}, False),
        ("area", {}, {"area": "national"}, True),
        ("area", {"area": "Ohio"}, {}, False),
        ("scope", {"scope": "men"}, {"scope": "men"}, True),
        ("scope", {}, {"scope": "national"}, False),
        ("from", {"from": 2014}, {"base_year": 2014}, None),  # pay is of no period
    ],
)
def test_attributes_of_pay(name: str, gold: dict[str, Any], said: dict[str, Any], right: bool | None) -> None:
    total = score(compare([{**MEDIAN, **gold}], [{**SAID, **said}]))
    assert total.agreement[name] == (Agreement() if right is None else Agreement(1, int(right)))


def test_a_projected_head_count_is_of_no_year() -> None:
    gold = {"kind": "employment", "value": 9, "year": 2030, "projected": True}
    total = score(compare([gold], [{"kind": "employment", "value": 9, "target_year": 2030}]))
    assert total.agreement["year"] == Agreement(1, 1)
    assert total.agreement["to"] == Agreement()


def test_period_of_growth() -> None:
    gold = {"kind": "growth_pct", "value": 9, "from": 2024, "to": 2034}
    total = score(compare([gold], [{"kind": "growth_pct", "value": 9, "base_year": 2024, "target_year": 2033}]))
    assert (total.agreement["from"], total.agreement["to"]) == (Agreement(1, 1), Agreement(1, 0))


def test_attributes_are_asked_of_the_first_of_equal_facts() -> None:
    total = score(
        compare([{**MEDIAN, "year": 2024}], [{**SAID, "reference_year": 2023}, {**SAID, "reference_year": 2024}])
    )
    assert total.agreement["year"] == Agreement(1, 0)


def test_strangers_are_facts_of_occupations_the_passage_does_not_speak_of() -> None:
    gold = [{**MEDIAN, "about": "cooks"}]
    passage = compare(gold, [{**SAID, "subject": "chefs"}, {**SAID, "value": 7, "subject": "chefs"}])
    assert (passage.own, passage.elsewhere, passage.strangers) == (0, 2, 1)


def test_tallies_of_kinds_add_up_to_figures() -> None:
    growth = {"kind": "growth_pct", "value": 9}
    total = score(compare([MEDIAN, growth, {"kind": "education", "level": "master"}], [SAID]), compare([], [growth]))
    assert total.strict["salary"] == Tally(found=1)
    assert total.strict["growth_pct"] == Tally(missed=1, wrong=1)
    assert total.strict["education"] == Tally(missed=1)
    assert total.numeric == Tally(1, 1, 1)
    assert (total.numeric.precision, total.numeric.recall, total.numeric.f1) == (0.5, 0.5, 0.5)


def test_rates_of_nothing_are_no_numbers() -> None:
    assert all(isnan(rate) for rate in (Tally().precision, Tally().recall, Tally().f1, Agreement().rate))
    document = report_json.document(score())
    assert document["numeric_strict"]["f1"] is None
    assert document["attributes"]["year"]["rate"] is None


def fallen(floors: Floors, *passages: Compared) -> list[str]:
    return [sentence.partition(" is ")[0] for sentence in shortfalls(score(*passages), floors)]


def test_floors() -> None:
    half = compare([MEDIAN, {**MEDIAN, "value": 3}], [SAID, {**SAID, "value": 4}])
    assert fallen(Floors(), half) == []
    assert fallen(Floors(f1=0.5, precision=0.5), half) == []
    assert fallen(Floors(f1=0.51, precision=0.51), half) == [
        "numeric strict F1 0.500",
        "numeric strict precision 0.500",
    ]
    assert fallen(Floors(f1=0.0), compare([], [])) == ["numeric strict F1 nan"]


def test_facts_cannot_be_moved_out_of_the_way() -> None:
    moved = compare([MEDIAN], [SAID, *({**SAID, "value": n, "subject": "cooks"} for n in range(3))])
    assert fallen(Floors(), moved) == []
    assert len(fallen(Floors(f1=0.1), moved)) == 1
    assert len(fallen(Floors(precision=0.1), moved)) == 1


@pytest.mark.parametrize("attribute", ATTRIBUTES, ids=lambda attribute: attribute.name)
def test_attributes_are_columns(attribute: Attribute) -> None:
    assert attribute.column in Claim._fields
