"""The configuration: what can be said, and every mistake with its line and column."""

from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from occupipe.diagnostics import Severity
from occupipe.errors import ConfigurationError, OccupipeError, UsageError
from occupipe.pipeline.configuration.finding import nearest
from occupipe.pipeline.configuration.loading import load
from occupipe.pipeline.configuration.model import Configuration
from occupipe.pipeline.schemas import configuration_schema

FULL = """\
paths: [sources, more/*.md]
out: made
to: [record, csv]
profile: full
keep-contradicted: true
country: NO
encoding: cp1252
max-bytes: 1000
select: [PAY, emp201]
ignore:
  - PAY106
severities: {PAY103: warning}
per-path:
  - path: sources/old
    ignore: [SRC902]
    severities:
      PAY108: warning
    max-age-years: 30
    country: the Netherlands
suppressions:
  - {rule: PAY103, reason: two regions, path: sources, quote: "$5"}
max-age-years: 5
as-of: 2026-01-31
baseline: known.json
min-coverage: 62.5
fail-on: note
exit-zero: false
output-format: json
quiet: false
verbose: true
"""


def read(tmp_path: Path, content: str | bytes) -> Configuration:
    path = tmp_path / "occupipe.yaml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return load(path).configuration


def test_all_that_can_be_said(tmp_path: Path) -> None:
    said = read(tmp_path, FULL)
    assert said.model_fields_set == set(Configuration.model_fields)
    assert (said.country, said.as_of, said.max_bytes, said.keep_contradicted) == ("NO", date(2026, 1, 31), 1000, True)
    assert (said.select, said.severities) == (("PAY", "EMP201"), {"PAY103": Severity.WARNING})
    assert (said.per_path[0].ignore, said.per_path[0].max_age_years) == (("SRC902",), 30)


@pytest.mark.parametrize("content", ["", " \n", "# nothing yet\n", "ignore:\ncountry: ~\n"])
def test_nothing_is_said(content: str, tmp_path: Path) -> None:
    assert read(tmp_path, content) == Configuration()


MISTAKES = {
    "countri: US\n": "1:1: unknown key 'countri' (did you mean country?)",
    "\nzzz: 1\n": "2:1: unknown key 'zzz' (known: paths, out, ",
    "per-path:\n  - path: a\n    ignored: [PAY]\n": "3:5: unknown key 'ignored' (did you mean ignore?)",
    "per-path:\n  - ignore: [PAY]\n": "2:5: per-path 1 has no 'path' (add it)",
    "per-path:\n  - sources\n": "2:5: per-path 1: 'sources' is no mapping",
    "max-age-years: three\n": "1:16: max-age-years: 'three' is no whole number",
    "max-age-years: -1\n": "1:16: max-age-years: '-1' is too small",
    "max-age-years: [3]\n": "1:16: max-age-years: the value is no whole number",
    "min-coverage: 101\n": "1:15: min-coverage: '101' is too large",
    "min-coverage: many\n": "1:15: min-coverage: 'many' is no number",
    "exit-zero: perhaps\n": "1:12: exit-zero: 'perhaps' is neither true nor false",
    "as-of: yesterday\n": "1:8: as-of: 'yesterday' is no date (write it as 2026-11-01)",
    "as-of: 2026-02-30\n": "1:8: as-of: '2026-02-30' is no date",
    "country: Narnia\n": "1:10: country: 'Narnia' is no country: give its English name",
    "encoding: klingon\n": "1:11: encoding: 'klingon' is no encoding that Python knows",
    "profile: huge\n": "1:10: profile: 'huge' is none of core, full, google-legacy",
    "fail-on: [error]\n": "1:10: fail-on: the value is no single value (give one)",
    "to: [csv,\n  pdf]\n": "2:3: to 2: 'pdf' is none of record, ",
    "select: PAY\n": "1:9: select: 'PAY' is no list (begin each item with `- `, or write [one, two])",
    "ignore:\n  - PAY\n  - ZZZ9\n": "3:5: ignore 2: no rule's code begins with 'ZZZ9'",
    "severities:\n  PAY999: note\n": "2:11: severities PAY999: there is no rule 'PAY999'",
    "severities:\n  PAY103: fatal\n": "2:11: severities PAY103: 'fatal' is none of error, warning, note",
    "severities: PAY\n": "1:13: severities: 'PAY' is no mapping",
    "out: ''\n": "1:6: out: '' is empty",
    "country: Narnia\nzzz: 1\n": "1:10: country",
    "zzz: 1\ncountry: Narnia\n": "1:1: unknown key",
    "out: a\nout: b\n": "2:1: 'out' is given twice (keep one)",
    "ignore: [PAY\nout: b\n": "2:4: not YAML: ",
    "- a\n": "1:1: is no mapping",
    "paths: &a [x]\nselect: *a\n": "1:8: stands for a list or a mapping by its anchor",
    "paths: &a [*a]\n": "1:8: stands for a list",
    "a: " + "[" * 5000: "1:1: not YAML",
}


@pytest.mark.parametrize("content", MISTAKES, ids=lambda content: content[:30])
def test_mistakes(content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigurationError) as told:
        read(Path(), content)
    assert str(told.value).startswith("occupipe.yaml:" + MISTAKES[content])


@pytest.mark.parametrize(
    ("content", "problem"), [(b"out: \xff", "not valid utf-8 at byte 5"), (b"#" * 1_000_001, "larger than the limit")]
)
def test_files_that_are_no_text(content: bytes, problem: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=problem):
        read(tmp_path, content)


def test_a_folder_of_the_name_is_no_configuration(tmp_path: Path) -> None:
    (tmp_path / "occupipe.yaml").mkdir()
    with pytest.raises(OccupipeError):
        load(tmp_path / "occupipe.yaml")
    assert nearest(tmp_path) != tmp_path / "occupipe.yaml"


def test_the_nearest_upward_is_found(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (tmp_path / "occupipe.yaml").touch()
    assert nearest(deep) == tmp_path / "occupipe.yaml"
    (tmp_path / "a" / "occupipe.yaml").touch()
    assert nearest(deep) == tmp_path / "a" / "occupipe.yaml"


def test_schema_takes_what_the_model_takes() -> None:
    from ruamel.yaml import YAML

    validator = Draft202012Validator(configuration_schema())
    document = YAML(typ="safe").load(FULL.replace("2026-01-31", "'2026-01-31'"))
    validator.validate(document)
    for wrong in ({"zzz": 1}, {"severities": {"PAY103": "fatal"}}, {"severities": {"x": "note"}}, {"per-path": [{}]}):
        assert not validator.is_valid({**document, **wrong})
