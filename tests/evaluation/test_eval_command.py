"""`occupipe eval`: what it prints, what users can get wrong, and the status it ends with."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.articles import Run

TEXT = "# Baker\n\nIn 2023 the median annual wage of bakers was $34,950, and 39 percent of bakers worked in shops."
WAGE = {
    "kind": "salary",
    "value": 34950,
    "stat": "median",
    "unit": "year",
    "currency": "USD",
    "year": 2023,
    "quote": "$34,950",
}
SHARE = {"kind": "share", "value": 39, "of": "shops"}


def line(**changed: Any) -> dict[str, Any]:
    return {"id": "baker", "occupation": "Baker", "text": TEXT, "facts": [WAGE, SHARE]} | changed


def gold(folder: Path, *lines: object) -> None:
    texts = [text if isinstance(text, str) else json.dumps(text, ensure_ascii=False) for text in lines]
    (folder / "gold.jsonl").write_text("\n".join(texts) + "\n", encoding="utf-8")


def test_a_table_of_kinds(folder: Path, run: Run) -> None:
    gold(folder, line())
    outcome = run("eval", "gold.jsonl")
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert outcome.stdout == (
        "1 passages\n"
        "kind                    gold  said precision  recall      F1\n"
        "salary                     1     1     1.000   1.000   1.000\n"
        "employment                 0     0       nan     nan     nan\n"
        "share                      1     1     1.000   1.000   1.000\n"
        "growth_pct                 0     0       nan     nan     nan\n"
        "growth_count               0     0       nan     nan     nan\n"
        "openings_count             0     0       nan     nan     nan\n"
        "education                  0     0       nan     nan     nan\n"
        "certification              0     0       nan     nan     nan\n"
        "numeric, strict            2     2     1.000   1.000   1.000\n"
        "numeric, value only        2     2     1.000   1.000   1.000\n"
        "attributes of found figures: year 1.000, area 1.000, scope 1.000\n"
        "said of other occupations: 0, of them unknown to the gold: 0\n"
    )


def test_mistakes_by_passage_the_worst_first(folder: Path, run: Run) -> None:
    bad = [{**WAGE, "stat": "mean"}, {**SHARE, "quote": "39\u202e percent\x1b[2J"}]
    gold(
        folder, line(id="a", facts=[WAGE]), line(id="b", facts=bad), line(id="c", facts=[{**WAGE, "year": 2022}, SHARE])
    )
    listed = run("eval", "gold.jsonl").stdout.partition("to the gold: 0\n")[2]
    assert listed == (
        "\nb Baker (line 2): 2 mistakes\n"
        "  missed salary 34950 mean year USD <- $34,950\n"
        "  wrong  salary 34950 median year USD <- $34,950\n"
        "\na Baker (line 1): 1 mistake\n"
        "  wrong  share 39 <- 39 percent\n"
        "\nc Baker (line 3): 0 mistakes\n"
        "  year   salary 34950 median year USD: 2023, not 2022 <- $34,950\n"
    )
    assert run("eval", "gold.jsonl", "--worst", "1").stdout.endswith(
        "$34,950\n  wrong  salary 34950 median year USD <- $34,950\n"
    )
    assert run("eval", "gold.jsonl", "--worst", "0").stdout.endswith("to the gold: 0\n")


def test_words_of_strangers_move_no_cursor(folder: Path, run: Run) -> None:
    missed = {**SHARE, "value": 40, "quote": "39\u202e\x1b[2J"}
    gold(folder, line(id="\x1b[31m", occupation="\u202eBaker", facts=[missed]))
    printed = run("eval", "gold.jsonl").stdout
    assert not {"\x1b", "\u202e"} & set(printed)
    assert "39\\u202e\\x1b[2J" in printed


def test_json(folder: Path, run: Run) -> None:
    gold(folder, line(facts=[{**WAGE, "year": 2022}, {**SHARE, "value": 40}]))
    report = json.loads(run("eval", "gold.jsonl", "--output-format", "json").stdout)
    assert report["passages"] == 1
    assert report["kinds"]["salary"] == {
        "gold": 1, "said": 1, "found": 1, "missed": 0, "wrong": 0, "precision": 1.0, "recall": 1.0, "f1": 1.0,
    }  # fmt: skip
    assert report["numeric_strict"]["f1"] == 0.5
    assert report["attributes"]["year"] == {"asked": 1, "right": 0, "rate": 0.0}
    [mistakes] = report["mistakes"]
    assert (mistakes["document"], mistakes["line"], mistakes["occupation"]) == ("baker", 1, "Baker")
    assert mistakes["missed"] == [{"kind": "share", "value": 40.0}]
    assert mistakes["wrong"] == [{"kind": "share", "value": 39.0, "unit": "percent", "quote": "39 percent"}]
    assert [(slip["attribute"], slip["gold"], slip["said"]) for slip in mistakes["attributes"]] == [
        ("year", 2022, 2023)
    ]


@pytest.mark.parametrize(
    ("options", "status", "told"),
    [
        (["--min-f1", "0.5", "--min-precision", "0.5"], 0, ""),
        (["--min-f1", "0.51"], 1, "numeric strict F1 0.500 is below 0.51\n"),
        (["--min-precision", "0.51"], 1, "numeric strict precision 0.500 is below 0.51\n"),
        (["--min-f1", "1.5"], 2, "'--min-f1'"),
        (["--output-format", "xml"], 2, "known: json, text"),
        (["--worst", "-1"], 2, "'--worst'"),
    ],
)
def test_status(options: list[str], status: int, told: str, folder: Path, run: Run) -> None:
    gold(folder, line(facts=[WAGE, {**SHARE, "value": 40}]))
    outcome = run("eval", "gold.jsonl", *options)
    assert outcome.exit_code == status
    assert told in outcome.stderr


@pytest.mark.parametrize(
    ("second", "problem"),
    [
        ("{", "gold.jsonl:2: is not JSON"),
        ([], "gold.jsonl:2: is no object"),
        (line(id="b", text=None), "gold.jsonl:2: has no text, markdown, html"),
        (line(), "gold.jsonl:2: id 'baker' is that of line 1, too"),
        (line(id="b", facts=None), 'gold.jsonl:2: has no list of facts (write "facts": [...], and [] for'),
        (line(id="b", facts=["x"]), 'gold.jsonl:2: fact 1: is no object (write {"kind": ..., "value": ...})'),
        (line(id="b", facts=[WAGE, {}]), "gold.jsonl:2: fact 2: has no kind (known: name, alternate_name,"),
        (
            line(id="b", facts=[{"kind": "salry"}]),
            "gold.jsonl:2: fact 1: kind 'salry' is not known (did you mean salary?)",
        ),
        (line(id="b", facts=[{"kind": "share"}]), "gold.jsonl:2: fact 1: share has no value (write the number"),
        (line(id="b", facts=[{**WAGE, "value": "34,950"}]), "gold.jsonl:2: fact 1: value '34,950' is not a number"),
        (line(id="b", facts=[{**WAGE, "value": True}]), "gold.jsonl:2: fact 1: value True is not a number"),
        (line(id="b", facts=[{**WAGE, "value": 10**400}]), "gold.jsonl:2: fact 1: value 10000000"),
        (line(id="b", facts=[{**WAGE, "value": float("nan")}]), "gold.jsonl:2: fact 1: value nan is not a number"),
        (line(id="b", facts=[{**WAGE, "value": float("inf")}]), "gold.jsonl:2: fact 1: value inf is not a number"),
        (line(id="b", facts=[{**WAGE, "stat": ["x"]}]), "gold.jsonl:2: fact 1: stat ['x'] is not known (known: median"),
        (line(id="b", facts=[{**WAGE, "year": "2023"}]), "gold.jsonl:2: fact 1: year '2023' is not a year such as"),
        (line(id="b", facts=[{**WAGE, "currency": "$"}]), "gold.jsonl:2: fact 1: currency '$' is not an ISO 4217 code"),
        (line(id="b", facts=[{**WAGE, "area": 5}]), "gold.jsonl:2: fact 1: area 5 is not a string"),
        (line(id="b", facts=[{**WAGE, "doubtful": "no"}]), "gold.jsonl:2: fact 1: doubtful 'no' is not true or false"),
    ],
)
def test_lines_that_cannot_be_read(second: object, problem: str, folder: Path, run: Run) -> None:
    gold(folder, line(), second, "", line(id="last"))
    outcome = run("eval", "gold.jsonl", "--min-f1", "1")
    assert outcome.exit_code == 2
    assert outcome.stderr.startswith(f"occupipe: error: {problem}")
    assert outcome.stderr.endswith("not scored, since it could not be read: 1 line\n")
    assert outcome.stdout.startswith("2 passages\n")


@pytest.mark.parametrize(
    ("named", "problem"),
    [
        ("nowhere.jsonl", "nowhere.jsonl: no such file or folder (check the spelling)"),
        ("baker.txt", "baker.txt: unknown kind of file '.txt' (occupipe reads .jsonl)"),
        (".", ".: is no gold file (name a .jsonl file)"),
        ("-", "-: is no gold file (name a .jsonl file)"),
        ("empty.jsonl", "empty.jsonl: the file is empty"),
    ],
)
def test_files_that_are_no_gold(named: str, problem: str, folder: Path, run: Run) -> None:
    (folder / "baker.txt").write_text(TEXT)
    (folder / "empty.jsonl").write_text("")
    outcome = run("eval", named)
    assert outcome.exit_code == 2
    assert f"occupipe: error: {problem}" in outcome.stderr


def test_line_ends_of_all_kinds(folder: Path, run: Run) -> None:
    lines = [json.dumps(line(id=name)) for name in "abc"]
    (folder / "gold.jsonl").write_bytes(f"\ufeff{lines[0]}\r\n\r\n{lines[1]}\n{lines[2]}".encode())
    outcome = run("eval", "gold.jsonl", "--min-f1", "1")
    assert outcome.exit_code == 0, outcome.stderr
    assert outcome.stdout.startswith("3 passages\n")


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("markdown", TEXT.replace("$34,950", "**$34,950**")),
        ("html", f"<h1>Baker</h1><p>{TEXT.partition('. ')[0].partition('Baker')[2].strip()}.</p>"),
    ],
)
def test_passages_of_other_formats(key: str, text: str, folder: Path, run: Run) -> None:
    gold(folder, {"id": "baker", key: text, "facts": [WAGE, SHARE]})
    assert run("eval", "gold.jsonl", "--min-f1", "1").exit_code == 0
