"""
A script without what only people need: comments and blanks go, names of variables and own keys become short.

It is for scripts in the style of `element.js`: one function that is called at once, statements that end with a mark,
arrow functions, `const`, own keys that begin with a line; no shorthand in objects, no text in backquotes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import count, product
from string import ascii_lowercase, ascii_uppercase

from occupipe import late as re
from occupipe.exports.card.tokens import Token, tokens_of

OUTSIDE, INSIDE = ascii_uppercase + ascii_lowercase[16:], ascii_lowercase[:16]
"""The letters of names that all statements share, and of those within one."""

BODY = 2  # brackets that are open in the body of `(() => { ... })();`
_WORDS = re.compile(r"\w\w")


def minified(script: str) -> str:
    r"""
    A script, made short.

    >>> minified("(() => {\n  const twice = value => value * 2; // doubles\n  run(twice(21), { value: 1, _own: 2 }._own);\n})();")
    '(()=>{const A=a=>a*2;run(A(21),{value:1,A:2}.A)})();'
    """
    tokens = [token for token in tokens_of(script) if not token.is_idle]
    keys = _short(OUTSIDE, (t.text for t in tokens if t.is_own_key))
    shared = {name for name, depth in _declared(tokens) if depth == BODY}
    outside = _short(OUTSIDE, (t.text for t in tokens if t.is_name and t.text in shared))
    statements = [list(_renamed(statement, keys | outside)) for statement in _statements(tokens)]
    return "".join(_spaced(_joined(statements)))


def _joined(statements: list[list[str]]) -> Iterator[str]:
    """The texts of all statements, where constants that are declared one behind the other share one `const`."""
    before = [""]
    for texts in statements:
        follows = before[0] == texts[0] == "const"
        yield from ("," if follows else before[-1], *texts[follows:-1])
        before = texts
    yield before[-1]


def _renamed(statement: list[Token], outside: dict[str, str]) -> Iterator[str]:
    """The texts of a statement, its variables under short names; what it declares itself goes before what all share."""
    own = {name for name, depth in _declared(statement) if depth > BODY}
    inside = _short(INSIDE, (t.text for t in statement if t.is_name and t.text in own))
    names = outside | inside
    for token in statement:
        yield names.get(token.text, token.text) if token.is_name or token.is_own_key else token.text


def _statements(tokens: list[Token]) -> Iterator[list[Token]]:
    """What is before the body, each statement in it, what is behind it."""
    statement: list[Token] = []
    for token in tokens:
        statement.append(token)
        if (token.depth, token.text) in ((BODY - 1, "{"), (BODY, ";")):
            yield statement
            statement = []
    yield statement


def _short(letters: str, named: Iterable[str]) -> dict[str, str]:
    """A short name for each name, the shortest for those that are named most."""
    counted = Counter(named)
    free = ("".join(word) for length in count(1) for word in product(letters, repeat=length))
    return dict(zip(sorted(counted, key=lambda name: (-counted[name], name)), free, strict=False))


def _declared(tokens: list[Token]) -> Iterator[tuple[str, int]]:
    """What is given a value by its name (`name =`), by a loop, or as a parameter of an arrow function; and its depth."""
    for n, token in enumerate(tokens):
        if token.is_name and (token.after in ("=", "=>") or token.before == "const"):
            yield token.text, token.depth + (token.after == "=>")
        if token.text == "=>" and token.before == ")":
            yield from _parameters(tokens, n - 2)


def _parameters(tokens: list[Token], last: int) -> Iterator[tuple[str, int]]:
    """The words of a list of parameters, from its last one back to the bracket that opens it."""
    while tokens[last].text != "(":
        if tokens[last].is_name:
            yield tokens[last].text, tokens[last].depth
        last -= 1


def _spaced(texts: Iterable[str]) -> Iterator[str]:
    """The texts, with a blank where two words would become one."""
    before = ""
    for text in texts:
        if _WORDS.fullmatch(before[-1:] + text[:1]):
            yield " "
        yield text
        before = text
