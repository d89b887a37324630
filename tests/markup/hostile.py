"""Markup that was made to hurt, and what is told of it."""

from __future__ import annotations

NESTED = 10_000
LONG = "x" * 1_000_000
BASE = '{"@context": "https://schema.org/", "@type": "Occupation", "name": "Baker"'


def salary(number: str) -> str:
    """A document with a median as it is printed."""
    pay = f'"@type": "MonetaryAmountDistribution", "currency": "USD", "duration": "P1Y", "median": {number}'
    return f'{BASE}, "estimatedSalary": {{{pay}}}}}'


HOSTILE: dict[str, tuple[str, set[str]]] = {
    "end of the script": (BASE + ', "description": "</script><script>alert(1)</script>"}', {"MRK508"}),
    "comment": (BASE + ', "description": "<!--"}', {"MRK508"}),
    "line separators": (BASE + ', "description": "a\u2028b\u2029c"}', set()),
    "a string of 1 MB": (BASE + f', "description": "{LONG}"}}', set()),
    "a name of 1 MB": (BASE + f', "{LONG}": 1}}', {"MRK501"}),
    "a type of 1 MB": (BASE + f', "skills": {{"@type": "{LONG}"}}}}', set()),
    "a currency of 1 MB": (salary("1").replace("USD", LONG), {"MRK503"}),
    "1 MB of backslashes": (BASE + ', "description": "' + "\\\\" * 500_000 + '"}', set()),
    "10,000 objects in each other": (BASE + ', "subjectOf": ' + '{"about": ' * NESTED + "1" + "}" * NESTED + "}", {"MRK510"}),
    "10,000 arrays in each other": ("[" * NESTED + "]" * NESTED, {"MRK510"}),
    "10,000 arrays that are not closed": ("[" * NESTED, {"MRK510"}),
    "200 objects in each other": (BASE + ', "subjectOf": ' + '{"about": ' * 200 + "1" + "}" * 200 + "}", {"MRK510"}),
    "keys that stand twice": (BASE + ', "name": "Butcher", "@type": "Thing"}', {"MRK510"}),
    "NaN": (salary("NaN"), {"MRK510"}),
    "Infinity": (salary("-Infinity"), {"MRK510"}),
    "a number of 400 digits": (salary("9" * 400), {"MRK510"}),
    "a number of 10,000 digits": (salary("9" * 10_000), {"MRK510"}),
    "a great exponent": (salary("1e999999999"), {"MRK510"}),
    "a greater exponent": (salary("1e99999999999999999999"), {"MRK510"}),
    "400 digits in quotes": (salary(f'"{"9" * 400}"'), {"MRK504"}),
    "a small fraction": (salary("1e-300"), set()),
    "rings of identifiers": (
        ('{"@context": "https://schema.org/", "@graph": [{"@type": "Occupation", "@id": "#a", "name": "Baker",'
        ' "estimatedSalary": {"@id": "#b"}}, {"@type": "MonetaryAmount", "@id": "#b", "currency": "USD",'
        ' "value": {"@id": "#b"}, "subjectOf": {"@id": "#a"}}]}'),
        {"MRK503"},
    ),
    "a context elsewhere": ('{"@context": "https://example.org/evil.jsonld", "@type": "Occupation", "nme": 5}', set()),
    "a context on this machine": ('{"@context": "file:///etc/passwd", "@type": "Occupation"}', set()),
    "a context that imports": (
        ('{"@context": {"@import": "http://127.0.0.1:9/", "@vocab": "https://schema.org/"}, "@type": "Occupation",'
        ' "name": "Baker"}'),
        set(),
    ),
    "nothing": ("", {"MRK510"}),
    "null": ("null", set()),
    "a number": ("5", set()),
    "types that are no text": ('{"@context": "https://schema.org/", "@type": [5, null, {"a": 1}], "name": "Baker"}', set()),
    "an identifier that is no text": (BASE + ', "@id": {"a": []}, "subjectOf": {"@id": 5}}', set()),
    "a value of values": (BASE + ', "skills": {"@value": {"@value": {"@list": [{"@set": ["a"]}]}}}}', set()),
    "a context of contexts": ('{"@context": [[["https://schema.org/"]], null, 5], "@type": "Occupation", "name": "Baker"}', set()),
    "half a surrogate pair": (BASE + ', "description": "\\ud800"}', set()),
    "terminal escapes": (BASE + ', "\x1b[31mred": 1}', {"MRK510"}),
    "10,000 occupations": (
        '{"@context": "https://schema.org/", "@graph": ['
        + ",".join(f'{{"@type": "Occupation", "name": "B{n}"}}' for n in range(NESTED))
        + "]}",
        {"MRK507"},
    ),
    "10,000 values": (BASE + ', "skills": [' + ",".join(["5"] * NESTED) + "]}", {"MRK503"}),
}  # fmt: skip
"""A document, and the codes of what is told of it as errors and warnings."""
