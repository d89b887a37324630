"""Suppressions: what a comment or a quote is about, in each format, and what it changes."""

from pathlib import Path

import pytest

import occupipe
from occupipe.article import Suppression
from occupipe.facts.fact import Status

WRONG = "In 2023, the median annual wage of bakers was $80,580, or $41.00 per hour."
REMARK = "<!-- occupipe: ignore PAY102 a contract -->"


def suppressed(tmp_path: Path, name: str, text: str) -> list[bool]:
    """Whether each finding of PAY102 is suppressed."""
    path = tmp_path / name
    path.write_text(text)
    return [d.suppressed for d in occupipe.validate(path, select={"PAY102"})]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.md", f"# Baker\n\n{WRONG}\n", [False]),
        ("a.md", f"# Baker\n\n{REMARK}\n{WRONG}\n", [True]),
        ("a.md", f"# Baker\n\n{REMARK}\n\n{WRONG}\n", [True]),
        ("a.md", f"# Baker\n\n{WRONG} {REMARK}\n", [True]),
        ("a.md", f"# Baker\n\n{WRONG}\n\n{REMARK}\n\nThe end.\n", [False]),
        ("a.md", f"# Baker\n\n{REMARK}\n\n- They bake.\n- {WRONG}\n", [True]),
        ("a.md", f"# Baker\n\n{REMARK}\n\nThey bake.\n\n{WRONG}\n", [False]),
        ("a.md", f"# Baker\n\n{REMARK.replace('PAY102', 'PAY103')}\n{WRONG}\n", [False]),
        ("a.md", f"# Baker\n\n<!-- occupipe: ignore PAY102 -->\n{WRONG}\n", [False]),
        ("a.txt", f"Baker\n\n{REMARK}\n{WRONG}\n", [True]),
        ("a.txt", f"Baker\n\n{REMARK}\n\n{WRONG}\n", [True]),
        ("a.txt", f"Baker\n\n{WRONG} {REMARK}\n", [True]),
        ("a.html", f"<h1>Baker</h1>\n{REMARK}\n<p>{WRONG}</p>", [True]),
        ("a.html", f"<h1>Baker</h1><p>Rise.</p>{REMARK}<p>{WRONG}</p>", [True]),
        ("a.html", f"<h1>Baker</h1><p>{WRONG} {REMARK}</p><p>The end.</p>", [True]),
        ("a.html", f"<h1>Baker</h1>{REMARK}<p>Rise.</p><p>{WRONG}</p>", [False]),
        ("a.html", f"<h1>Baker</h1>{REMARK.replace('<', '&lt;')}<p>{WRONG}</p>", [False]),
        ("a.jsonl", f'{{"text": "Baker\\n\\n{REMARK}\\n{WRONG}"}}\n', [True]),
    ],
)
def test_where_a_comment_holds(name: str, text: str, expected: list[bool], tmp_path: Path) -> None:
    assert suppressed(tmp_path, name, text) == expected


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_figures_of_a_comment_are_not_read(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(
        f"Baker\n\n<!-- occupipe: ignore PAY102 the union pays $99,000 a year -->\n\n{WRONG}\n"
    )
    assert [wage.evidence.quote for wage in occupipe.extract(tmp_path / name).wages] == ["$80,580", "$41.00"]


def test_a_suppressed_error_contradicts_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    for text, status in ((WRONG, Status.CONTRADICTED), (f"{REMARK}\n{WRONG}", Status.OK)):
        path.write_text(f"# Baker\n\n{text}\n")
        occupation = occupipe.extract(path)
        assert {wage.status for wage in occupation.wages} == {status}
        assert occupation.findings.error == (status is Status.CONTRADICTED)


@pytest.mark.parametrize(
    ("quote", "expected"),
    [("", [True]), ("quote: $41.00", [True]), ("quote: or $41.00 per hour", [True]), ("quote: $80,580", [False])],
)
def test_side_file(quote: str, expected: list[bool], tmp_path: Path) -> None:
    side = f"suppressions:\n  - rule: pay102\n    reason: a contract\n    {quote}\n"
    (tmp_path / "a.yaml").write_text(side)
    assert (
        suppressed(tmp_path, "a.md", f"# Baker\n\n{WRONG.replace('per hour', 'per' + chr(10) + 'hour')}\n") == expected
    )
    assert occupipe.read(tmp_path / "a.md").suppressions == (
        Suppression("PAY102", "a contract", f"{occupipe.read(tmp_path / 'a.md').path[:-3]}.yaml", 2, 5,
                    quote.removeprefix("quote: ") or None),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("suppressions:\n- rule: PAY102\n", ":2: a suppression says no reason (it needs rule, reason)"),
        ("suppressions:\n- rule: PAY102\n  why: x\n", ":3: unknown key 'why'"),
        ("suppressions: PAY102\n", ":1: suppressions are no list"),
    ],
)
def test_mistakes_of_a_side_file(text: str, problem: str, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(text)
    (tmp_path / "a.md").write_text(WRONG)
    with pytest.raises(occupipe.SourceError) as told:
        occupipe.read(tmp_path / "a.md")
    assert problem in str(told.value)


def test_a_file_of_many_articles_has_no_suppressions(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("suppressions:\n- rule: PAY102\n  reason: x\n")
    (tmp_path / "a.jsonl").write_text('{"text": "Bakers bake."}\n')
    with pytest.raises(occupipe.SourceError, match="suppressions of a file of many articles"):
        occupipe.read(tmp_path / "a.jsonl")
