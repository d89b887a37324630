"""The tokens of a script, each with its neighbours and how deep in brackets it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from occupipe import late as re

_TOKEN = re.compile(
    r"""
    (?P<comment> //[^\n]* )
  | (?P<blank> \s+ )
  | (?P<string> "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*' )
  | (?P<pattern> /(?![ /])(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]* )
  | (?P<word> [A-Za-z_]\w* )
  | (?P<mark> \.\.\.|=>|[=!]==?|[<>]=|\d[\d.]*|. )
    """,
    re.VERBOSE,
)
_OPEN, _CLOSE = ("(", "[", "{"), (")", "]", "}")


class Token(NamedTuple):
    """A word, a mark, a string or a pattern; `depth` counts the brackets that are open before it."""

    kind: str
    text: str
    before: str
    after: str
    depth: int

    @property
    def is_own_key(self) -> bool:
        """Whether it is a key of the script's own objects: those begin with one line."""
        return self.kind == "word" and self.text[0] == "_" != self.text[1:2]

    @property
    def is_idle(self) -> bool:
        """Whether it says nothing: a mark between things, where no other thing follows."""
        return (self.text == ";" and self.after == "}") or (self.text == "," and self.after in _CLOSE)

    @property
    def is_name(self) -> bool:
        """Whether it can be a variable: it is no property behind a point, and no key of an object."""
        is_key = self.before in ("{", ",") and self.after == ":"
        return self.kind == "word" and self.before != "." and not is_key and not self.is_own_key


def tokens_of(script: str) -> Iterator[Token]:
    """The tokens without comments and blanks."""
    found = [(m.lastgroup or "", m[0]) for m in _TOKEN.finditer(script) if m.lastgroup not in ("comment", "blank")]
    texts = ["", *(text for _, text in found), ""]
    depth = 0
    for n, (kind, text) in enumerate(found):
        depth -= text in _CLOSE
        yield Token(kind, text, texts[n], texts[n + 2], depth)
        depth += text in _OPEN
