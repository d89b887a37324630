"""Sources with their side files and options, and records against their sources."""

import json
from pathlib import Path

import pytest

from occupipe.article import Article
from occupipe.errors import SourceError, UsageError
from occupipe.pipeline.digests import Digests
from occupipe.pipeline.extraction import extractions
from occupipe.pipeline.judging import Judging, judged
from occupipe.pipeline.reading import Reading, articles
from occupipe.pipeline.sources import Source

TEXT = "# Baker\n\nBakers earn a median of $34,950 a year.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def source(name: str, content: str | bytes = TEXT) -> Source:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return Source(name, Path(name))


def read(*sources: Source, how: Reading | None = None) -> list[Article | SourceError]:
    return list(articles(sources, how or Reading()))


def test_side_file_goes_before_front_matter(folder: Path) -> None:
    baker = source("in/baker.md", f"---\ntitle: Front\nurl: https://x.test/front\n---\n{TEXT}")
    Path("in/baker.yml").write_text("url: https://x.test/side\ncountry: UK\n")
    (article,) = read(baker)
    assert isinstance(article, Article)
    told = article.metadata
    assert (told.title, told.url, told.country) == ("Front", "https://x.test/side", "GB")


def test_country_of_the_run_is_for_sources_that_name_none(folder: Path) -> None:
    Path("b.yaml").write_text("country: ie\n")
    found = read(source("a.md"), source("b.md"), how=Reading(country="Canada"))
    assert [a.metadata.country for a in found if isinstance(a, Article)] == ["CA", "IE"]


@pytest.mark.parametrize(
    ("options", "problem"),
    [({"country": "Narnia"}, "--country Narnia: no country"), ({"encoding": "klingon"}, "--encoding klingon: unknown")],
)
def test_options_that_cannot_be_are_told_before_anything_is_read(options: dict[str, str], problem: str) -> None:
    with pytest.raises(UsageError, match=problem):
        Reading(**options)  # type: ignore[arg-type]


def test_a_source_that_cannot_be_read_does_not_stop_the_others(folder: Path) -> None:
    found = read(source("a.md", b"\xff"), Source("gone.txt", Path("gone.txt")), source("c.md"))
    assert [type(a).__name__ for a in found] == ["SourceError", "SourceError", "Article"]


def test_lines_that_differ_in_case_alone_would_overwrite_each_other(folder: Path) -> None:
    lines = source("lines.jsonl", '{"id": "a", "text": "# Baker"}\n{"id": "A", "text": "# Cook"}\n')
    one, two = extractions([lines], Reading())
    assert not isinstance(one, SourceError)
    assert str(two) == "lines.jsonl:2: 'A' has the same stem as lines.jsonl:1 (rename one)"


def test_checksums_of_many_records_read_their_source_once(folder: Path) -> None:
    lines = source("lines.jsonl", '{"id": "a", "text": "# Baker"}\n[\n{"id": "b", "text": "# Cook"}\n')
    digests = Digests()
    first = digests.of(lines.path, "a")
    lines.path.unlink()
    assert first
    assert digests.of(lines.path, "b")
    assert digests.of(lines.path, "c") is None
    assert Digests().of(lines.path, "a") is None


def test_record_of_a_line_is_judged_against_that_line(folder: Path) -> None:
    lines = source("lines.jsonl", '{"id": "a", "markdown": "# Baker"}\n{"id": "b", "markdown": "# Cook"}\n')
    from occupipe.exports.record import export

    for occupation in extractions([lines], Reading()):
        assert not isinstance(occupation, SourceError)
        Path(f"{occupation.document}.json").write_text(export(occupation))
    lines.path.write_text('{"id": "a", "markdown": "# Baker"}\n{"id": "b", "markdown": "# Chef"}\n')
    records = [Source(name, Path(name)) for name in ("a.json", "b.json")]
    found = [c for c in judged(records, Reading(), Judging()) if not isinstance(c, SourceError)]
    assert [[d.code for d in checked.diagnostics] for checked in found] == [[], ["SRC904"]]


def test_json_that_is_no_record_is_told(folder: Path) -> None:
    (told,) = judged([source("a.json", json.dumps({"a": 1}))], Reading(), Judging())
    assert isinstance(told, SourceError)
