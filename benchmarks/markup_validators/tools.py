"""The validators: each takes files and says what it has to say of each."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from importlib.resources import files as resources
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.markup.judged import of_path, told

from occupipe.diagnostics import Severity
from occupipe.markup.vocabulary_terms import PROPERTIES

Said = dict[Path, list[str]]
Tool = Callable[[Sequence[Path], Path, Path], Said]
_SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
_TYPED = (
    "import type { Graph, Thing, WithContext } from 'schema-dts';\nexport const markup: Graph | WithContext<Thing> = "
)
_ERROR = re.compile(r"^(?P<file>[^(]+)\(\d+,\d+\): (?P<message>error .*)$", re.MULTILINE)
_CONTEXT = re.compile(r'"https?://schema\.org/?"')


def occupipe(paths: Sequence[Path], _: Path, __: Path) -> Said:
    """Errors and warnings of this project."""
    return {path: [told(d) for d in of_path(path) if d.severity is not Severity.NOTE] for path in paths}


def _in_pages(paths: Sequence[Path], folder: Path) -> dict[Path, Path]:
    """The files as pages: a JSON-LD file becomes the script of one."""
    pages = {}
    for number, path in enumerate(paths):
        text = path.read_text(encoding="utf-8")
        page = folder / f"{number}.html"
        body = f'<html><head><script type="application/ld+json">{text}</script></head><body></body></html>'
        page.write_text(text if path.suffix == ".html" else body, encoding="utf-8")
        pages[path] = page
    return pages


def _node(name: str) -> Tool:
    """One of the two tools of `tools.mjs`."""

    def run(paths: Sequence[Path], folder: Path, vocabulary: Path) -> Said:
        script = Path(__file__).with_name("tools.mjs").resolve()
        with TemporaryDirectory() as made:
            pages = _in_pages(paths, Path(made))
            command = ["node", str(script), str(vocabulary.resolve()), *map(str, pages.values())]
            printed = subprocess.run(command, cwd=folder, capture_output=True, check=True).stdout  # noqa: S603
            found = json.loads(printed[printed.index(b"{") :])
            return {path: found[str(page)][name] for path, page in pages.items()}

    return run


def schema_dts(paths: Sequence[Path], folder: Path, _: Path) -> Said:
    """TypeScript with the types of schema-dts: the document is a constant of its type; items in tags are none."""
    said: Said = {path: [] for path in paths}
    with TemporaryDirectory(dir=folder) as made:
        names = {}
        for number, (path, text) in enumerate(_scripts(paths)):
            file = Path(made) / f"m{number}.ts"
            file.write_text(_TYPED + _CONTEXT.sub('"https://schema.org"', text) + ";\n", encoding="utf-8")
            names[file.name] = path
        for _round in range(2):  # where a file has no syntax, the compiler looks at the types of none
            errors = _compiled([Path(made) / name for name in names], folder)
            for name, message in errors:
                said[names[name]].append(message)
            names = {name: path for name, path in names.items() if name not in dict(errors)}
    return said


def _compiled(sources: Sequence[Path], folder: Path) -> list[tuple[str, str]]:
    """The errors of the compiler, each with the name of its file."""
    options = ["--noEmit", "--strict", "--skipLibCheck", "--moduleResolution", "bundler", "--module", "esnext"]
    command = ["npx", "tsc", *options, *map(str, sources)]
    printed = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout  # noqa: S603
    return [(Path(match["file"]).name, match["message"]) for match in _ERROR.finditer(printed)]


XSD = {"Number": "float", "Date": "date", "Duration": "duration", "Boolean": "boolean"}
"""What the shapes want literals to be typed as."""
CONTEXT: dict[str, Any] = {
    "@vocab": "http://schema.org/",
    **{
        name: {"@id": f"http://schema.org/{name}", "@type": f"http://www.w3.org/2001/XMLSchema#{XSD[first]}"}
        for name, (_, values) in PROPERTIES.items()
        if "Text" not in values and (first := values.split()[0]) in XSD
    },
}
"""A context that types each literal by the range of its property, which is the kindest reading for the shapes."""


def pyshacl(paths: Sequence[Path], _: Path, vocabulary: Path) -> Said:
    """The shapes of schema.org that pySHACL ships; what is no JSON is told by the reader of JSON-LD before it."""
    from pyshacl import validate
    from rdflib import RDFS, Graph

    shapes = Graph().parse(str(resources("pyshacl") / "assets" / "schema.ttl"), format="turtle")
    words = vocabulary.read_text(encoding="utf-8").replace("https://schema.org/", "http://schema.org/")
    kinds = Graph()
    for triple in Graph().parse(data=words, format="json-ld").triples((None, RDFS.subClassOf, None)):
        kinds.add(triple)
    said: Said = {path: [] for path in paths}
    for path, text in _scripts(paths):
        local = _CONTEXT.sub(json.dumps(CONTEXT), text)
        try:
            graph = Graph().parse(data=local, format="json-ld")
        except Exception as problem:  # noqa: BLE001 (whatever stops it is what it says)
            said[path].append(f"stopped: {type(problem).__name__}")
            continue
        _as_floats(graph)
        _, results, _ = validate(graph, shacl_graph=shapes, ont_graph=kinds, advanced=True)
        said[path] += sorted(_messages(results))
    return said


def _as_floats(graph: Any) -> None:
    """Every number of a graph as the one type of number that the shapes know."""
    from rdflib import XSD as TYPES
    from rdflib import Literal

    numbers = (TYPES.integer, TYPES.double, TYPES.decimal, TYPES.float)
    for subject, name, value in [t for t in graph if getattr(t[2], "datatype", None) in numbers]:
        graph.remove((subject, name, value))
        graph.add((subject, name, Literal(_number(value.value), datatype=TYPES.float)))


def _number(value: Any) -> Any:
    """A number as Python's float; what is none, or too large, as it is."""
    try:
        return float(value) if isinstance(value, int | float | Decimal) else value
    except OverflowError:
        return str(value)


def _messages(results: Any) -> Iterator[str]:
    """The messages of a report, without the names of nodes."""
    from rdflib.namespace import SH

    for result in results.subjects(SH.resultPath, None):
        path, message = results.value(result, SH.resultPath), results.value(result, SH.resultMessage)
        yield f"{path}: {message}"


def _scripts(paths: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    """The JSON-LD of each file that has some."""
    for path in paths:
        text = path.read_text(encoding="utf-8")
        found = _SCRIPT.findall(text) if path.suffix == ".html" else [text]
        yield from ((path, script) for script in found)


TOOLS: dict[str, Tool] = {
    "occupipe": occupipe,
    "structured-data-validator": _node("adobe"),
    "structured-data-testing-tool": _node("testingTool"),
    "pySHACL": pyshacl,
    "schema-dts": schema_dts,
}
"""To add one: its function above, a row here."""
