"""Pages of many kinds: each by what is peculiar about it, as bytes."""

from __future__ import annotations

from occupipe.exports.jsonld import jsonld, script_block
from tests.exports.build import baker, hostile

OURS = script_block(jsonld(baker().occupation()))
"""A block that occupipe wrote, of another occupation than the one that is put in."""

THEIRS = (
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Occupation","name":"Cook"}</script>'
)
"""A block that others wrote about an occupation."""

GRAPH = """<script type='application/ld+json'>
{"@context": "https://schema.org", "@graph": [
  {"@type": "Organization", "@id": "#us", "name": "Caf\u00e9 <Ovens> & Sons"},
  {"@type": "WebPage", "@id": "#page", "about": {"@type": "Occupation", "name": "Cook"}},
  {"@type": "BreadcrumbList", "itemListElement": []}]}
</script>"""
"""A graph that others wrote, in which an occupation is one thing among several."""

_SIMPLE = "<!doctype html>\n<html>\n<head>\n<title>x</title>\n</head>\n<body>\n<p>Words.</p>\n</body>\n</html>\n"
_LATIN = '<html><head><meta charset="windows-1252"><title>Caf\u00e9 \u20ac</title></head><body>\u201cna\u00efve\u201d</body></html>'
_ASTRAL = "<html><head><title>\U0001d11e</title></head><body>\U0001f35e bread\u2028</body></html>"


def _head(words: str) -> str:
    """A page with something in its head."""
    return f"<!doctype html><html><head><meta charset=utf-8>{words}</head><body><p>x</p></body></html>"


TEXTS: dict[str, str] = {
    "simple": _SIMPLE,
    "one line": _SIMPLE.replace("\n", ""),
    "CRLF": _SIMPLE.replace("\n", "\r\n"),
    "CR alone": _SIMPLE.replace("\n", "\r"),
    "CRLF and LF": _SIMPLE.replace("\n", "\r\n", 3),
    "indented": _SIMPLE.replace("\n<", "\n\t  <"),
    "capitals": _SIMPLE.upper(),
    "spaces in the end tag": _SIMPLE.replace("</head>", "</head \n>"),
    "attributes": _SIMPLE.replace("<head>", '<head data-x="</head>" lang=en>'),
    "no head": "<!doctype html>\n<html><body>\n<p>x</p>\n</body></html>",
    "no end of head": "<!doctype html><html><head><title>x</title>\n<body class=a><p>x",
    "no tags of the frame": "<!doctype html>\n<title>x</title>\n<p>Words.\n",
    "no doctype": "<html><head></head><body>x</body></html>",
    "fragment": "<p>A fragment</p>",
    "text alone": "Bread & cakes < 5",
    "frame is closed twice": _SIMPLE + "</body></html>",
    "end of head in the body": "<head><div>x</div></head><body>y</body>",
    "comment with a script": _head(f"<!-- {THEIRS} </head> -->"),
    "comment with our block": _head(f"<!-- {OURS} -->"),
    "comment that is left open": "<html><head></head><body>x<!-- open <p>",
    "comment that is left open, no frame": "<!doctype html><p>x<!-- open </body>",
    "conditional comment": _head(f"<!--[if IE]>{THEIRS}<![endif]-->"),
    "title with tags": _head("<title></head><script></title>"),
    "title that is left open": "<!doctype html><title>x<p>y",
    "script with tags in strings": _head("<script>var a = '</head><body>';</script>"),
    "script with a comment": _head("<script><!-- document.write('<script></script>'); --></script>"),
    "style with tags": _head("<style>/* </head> */</style>"),
    "template with a block": _head(f"<template>{THEIRS}</template>"),
    "noscript with a block": _head(f"<noscript>{THEIRS}</noscript>"),
    "textarea with our block": f"<html><head></head><body><textarea>{OURS}</textarea></body></html>",
    "drawing with a script": "<html><head></head><body><svg><script>1</script></svg></body></html>",
    "several scripts": _head("<script src=a.js></script><script>1</script><script type=module>2</script>"),
    "JSON-LD about others": _head('<script type="application/ld+json">{"@type":"Organization"}</script>'),
    "JSON-LD that is no JSON": _head('<script type="application/ld+json">{"@type":"Occupation",</script>'),
    "JSON-LD that is empty": _head('<script type="application/ld+json"></script>'),
    "JSON-LD, nested deeply": _head(f'<script type="application/ld+json">{"[" * 100_000}</script>'),
    "occupation by others": _head(THEIRS),
    "occupation by others, twice": _head(THEIRS + THEIRS),
    "graph by others": _head(GRAPH),
    "Microdata by others": _SIMPLE.replace("<p>", '<p itemscope itemtype="https://schema.org/Occupation">'),
    "RDFa by others": _SIMPLE.replace("<p>", '<p vocab="https://schema.org/" typeof="Occupation">'),
    "our block": _head(OURS),
    "our block, in the body": _SIMPLE.replace("<p>", f"{OURS}<p>"),
    "our block, CRLF": _head(f"\n{OURS}\n").replace("\n", "\r\n"),
    "our block, written on one line": _head(OURS.replace("\n", "")),
    "our block, other attributes": _head(OURS.replace("<script type", '<script id="ld" nonce=x TYPE', 1)),
    "our block and others'": _head(THEIRS + OURS + GRAPH),
    "our block, hostile": _head(script_block(jsonld(hostile().occupation()))),
}  # fmt: skip

BYTES: dict[str, bytes] = {
    **{name: text.encode() for name, text in TEXTS.items()},
    "BOM": b"\xef\xbb\xbf" + _ASTRAL.encode(),
    "UTF-8 declared": _ASTRAL.replace("<title>", "<meta charset=utf-8><title>").encode(),
    "UTF-8 not declared": _ASTRAL.encode(),
    "windows-1252": _LATIN.encode("cp1252"),
    "windows-1252 not declared": _LATIN.replace("windows-1252", "").encode("cp1252"),
    "windows-1252, bytes without a character": b"<head><meta charset=cp1252></head>\x81\x8d",
    "Shift JIS": '<head><meta charset=shift_jis></head>\u30bd\u8868 "\\'.encode("cp932"),
    "UTF-16 LE": b"\xff\xfe" + _ASTRAL.encode("utf-16-le"),
    "UTF-16 BE": b"\xfe\xff" + _ASTRAL.encode("utf-16-be"),
    "UTF-16 LE, CRLF, our block": b"\xff\xfe" + _head(f"\n{OURS}\n").replace("\n", "\r\n").encode("utf-16-le"),
    "bytes that are no text": _SIMPLE.encode().replace(b"Words", bytes(range(1, 9)) + bytes(range(128, 256))),
}
"""Every page, as the bytes of its file."""

WITH_OURS = tuple(name for name in BYTES if "our block" in name and "comment" not in name and "textarea" not in name)
"""Those in which a block of occupipe is replaced."""
