"""The file of the element: small, whole, and made of its script by a program that knows its style of writing."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from occupipe.cli.app import app
from occupipe.exports.card.element import FILE, element
from occupipe.exports.card.minified import minified
from occupipe.exports.card.tokens import tokens_of

MOST_BYTES = 8_000


def test_the_file_is_small_and_says_what_it_is() -> None:
    assert len(element().encode()) < MOST_BYTES
    assert element().startswith("// <occupation-card>")
    assert "__" not in element()


def test_the_file_names_no_way_to_run_or_load_what_a_page_says() -> None:
    ways = r"innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|import|fetch|XMLHttp|\.src|href"
    assert not re.search(ways, element())


@pytest.mark.parametrize(
    ("script", "short"),
    [
        ("const one = 1;", "const A=1;"),
        ("const one = 1; const two = one;", "const A=1,B=A;"),
        ("const f = (one, two = 2) => one + two;", "const A=(a,b=2)=>a+b;"),
        ("const f = one => one.one;", "const A=a=>a.one;"),
        ("const f = one => ({ one: one, _own: one })._own;", "const A=a=>({one:a,A:a}).A;"),
        ("const f = one => one ? one : two;", "const A=a=>a?a:two;"),
        ("const f = one => [...one, one];", "const A=a=>[...a,a];"),
        ('const f = one => "one // one" + one;', 'const A=a=>"one // one"+a;'),
        ("const f = one => /[/ ]one/g.test(one) / 2;", "const A=a=>/[/ ]one/g.test(a)/2;"),
        ("for (const one of two) run(one); // one", "for(const a of two)run(a);"),
        ("const f = one => { return typeof one; };", "const A=a=>{return typeof a};"),
        ("const f = [1, 2,];", "const A=[1,2];"),
    ],
)
def test_scripts_become_short(script: str, short: str) -> None:
    assert minified(f"(() => {{ {script}\n}})();") == f"(()=>{{{short[:-1]}}})();"


def test_local_names_do_not_take_those_of_all() -> None:
    many = "".join(f"const name{n} = {n};" for n in range(40))
    short = minified(f"(() => {{ {many} const f = one => one + {'+'.join(f'name{n}' for n in range(40))}; }})();")
    names = re.findall(r"(\w+)=\d+", short)
    assert len(set(names)) == 40
    assert re.search(r"(\w+)=>\1\+", short)
    assert re.search(r"(\w+)=>", short)[1] not in names  # type: ignore[index]


def test_tokens_are_all_of_the_script() -> None:
    script = Path("src/occupipe/exports/card/element.js").read_text(encoding="ascii")
    bare = re.sub(r"(?m)^\s*//.*", "", script)
    assert "".join(token.text for token in tokens_of(script)).replace(" ", "") == re.sub(r"\s", "", bare)


def test_the_file_is_written_without_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = CliRunner().invoke(app, ["export", "--to", "card-js", "--out", "js"])
    assert (outcome.exit_code, outcome.stderr) == (0, "card-js exported to js\n")
    assert (tmp_path / "js" / FILE).read_text(encoding="ascii") == element()


def test_cards_in_a_folder_are_no_articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("baker.md").write_text("# Baker\n\nThe median annual wage of bakers was $34,950 in May 2023.\n")
    run = CliRunner().invoke
    assert run(app, ["extract", "baker.md", "--to", "record,html", "--out", "."]).exit_code == 0
    assert Path("baker.html").read_text(encoding="ascii").startswith('<article class="occupation-card"')
    assert "in 2 documents" in run(app, ["validate", "."]).stderr  # the article and its record
    assert "in 1 document" in run(app, ["validate", "baker.html"]).stderr
