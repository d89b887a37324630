"""Front matter: YAML between `---` lines at the very start of a Markdown text, metadata and never content."""

from __future__ import annotations

from occupipe import late as re
from occupipe.article import Metadata
from occupipe.errors import SourceError
from occupipe.readers.metadata import NAMES, metadata_of, problem_with
from occupipe.readers.yaml import compose, entries

_MATTER = re.compile(r"---[ \t]*\n(?P<yaml>(?:(?!---|\.\.\.)[^\n]*\n)*)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_KEY = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*[A-Za-z_][\w-]*[ \t]*:(?:\s|\Z)")
ALIASES = {"date": "published", "license": "licence", "lang": "language", "canonical_url": "url", "canonical": "url"}
"""Names that site generators use, and ours."""
STRICT = ("country", "soc_code")
"""Names whose values must be right, since figures depend on them; other generators' values are passed over."""


def front_matter(text: str, path: str) -> tuple[int, Metadata]:
    r"""
    How many characters front matter takes (0 for none), and what it tells; keys of site generators are passed over.

    >>> front_matter("---\ntitle: Baker\n---\n# Baker", "baker.md")[1].title
    'Baker'
    """
    match = _MATTER.match(text)
    if match is None or not _KEY.match(match["yaml"]):
        return 0, Metadata()
    root = compose(match["yaml"], path, first_line=2)  # what begins with a key is a mapping, or no YAML
    values: dict[str, str] = {}
    for entry in entries(root, path, first_line=2):
        name = ALIASES.get(entry.key, entry.key)
        if name not in NAMES or entry.word is None:
            continue
        problem = problem_with(name, entry.word)
        if problem and name in STRICT:
            raise SourceError(path, problem, line=entry.line)
        if not problem:
            values.setdefault(name, entry.word)
    return match.end(), metadata_of(values)
