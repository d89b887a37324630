"""The page as HTML: what a parser finds wrong with it, where its links lead, and what it takes to make it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from justhtml import JustHTML

from occupipe.errors import SourceError
from occupipe.reports.checked import Checked, Context
from occupipe.reports.html import report
from occupipe.reports.html.assets import assets, digest
from occupipe.reports.html.shelf import IN_MEMORY, Shelf
from tests.reports.html.judged import DAY, SOURCES, judged, judged_file


class Links(HTMLParser):
    """The ids of a page and where its links lead."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.targets: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 (its name)
        told = dict(attrs)
        self.ids += [name for name in (told.get("id"),) if name]
        self.targets += [
            told[name] or "" for name in ("href", "aria-describedby", "aria-labelledby", "for") if name in told
        ]


def judged_sources() -> Iterator[Checked]:
    yield from (judged_file(path) for path in sorted(SOURCES.glob("*.[mt]*")))
    yield Checked("out/paralegal.json", "paralegal")


def page(*checks: Checked, **more: object) -> str:
    return "".join(report(checks, Context("1.2.3", as_of=DAY, **more)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "checks", [[], list(judged_sources())[:1], list(judged_sources())], ids=["none", "one", "many"]
)
def test_a_parser_has_nothing_to_object_to(checks: list[Checked]) -> None:
    text = page(*checks)
    assert [str(error) for error in JustHTML(text, collect_errors=True).errors] == []
    links = Links()
    links.feed(text)
    assert len(links.ids) == len(set(links.ids))
    inner = {target.removeprefix("#") for target in links.targets if not re.match(r"https:|data:", target)}
    assert inner <= set(links.ids)
    assert {target for target in links.targets if target.startswith("http")} <= {
        f"https://example.org/careers/{path.stem}" for path in SOURCES.glob("*.[mt]*")
    }


def test_links_to_what_stands_outside_of_the_text_lead_there(tmp_path: Path) -> None:
    text = "# Baker\n\nBakers bake.\n\n<!-- occupipe: ignore PAY103 an old habit -->\n"
    links = Links()
    links.feed(page(judged(text, tmp_path)))
    inner = {target.removeprefix("#") for target in links.targets if target.startswith("#")}
    assert {"a1-1", "n1-1", "d1-0"} <= inner <= set(links.ids)


def test_the_same_documents_give_the_same_page() -> None:
    assert page(*judged_sources()) == page(*judged_sources())


def test_the_policy_names_what_stands_in_the_page() -> None:
    text = page()
    (style,), (script,) = (
        re.findall(r"<style>(.*?)</style>", text, re.DOTALL),
        re.findall(r"<script>(.*?)</script>", text, re.DOTALL),
    )
    assert digest(style) in assets().policy
    assert digest(script) in assets().policy
    assert text.count("<script") == text.count("<style") == 1
    assert not re.search(r" (?:style|on\w+)=", page(*judged_sources()))


def test_what_could_not_be_judged_is_told() -> None:
    text = page(problems=[SourceError("sources/x.md", "<b>not</b> UTF-8")])
    assert "Could not be judged" in text
    assert "sources/x.md: &lt;b&gt;not&lt;/b&gt; UTF-8" in text


def test_documents_are_taken_one_at_a_time() -> None:
    taken: list[str] = []

    def telling() -> Iterator[Checked]:
        for checked in judged_sources():
            taken.append(checked.document)
            yield checked

    chunks = report(telling(), Context("1.2.3"))
    assert taken == []
    next(chunks)
    assert len(taken) == 6


def test_a_shelf_gives_back_what_was_put_on_it() -> None:
    pieces = [f"<p>{number} \r\n𝄞</p>" for number in range(3)] + ["x" * IN_MEMORY, "<hr>"]
    with Shelf() as shelf:
        for piece in pieces:
            shelf.put(piece)
        assert "".join(shelf) == "".join(shelf) == "".join(pieces)
        assert shelf.count == len(pieces)


def test_the_templates_are_in_the_package() -> None:
    from importlib.resources import files

    folder = files("occupipe.reports.html").joinpath("templates")
    names = {Path(entry.name).suffix for entry in folder.iterdir()}
    assert names == {".html", ".css", ".js"}
