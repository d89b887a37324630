"""
Passages of text wrapped into the markup of real sites: they should score as their text does.

    python benchmarks/html_wrapped.py tests/passages/open.jsonl build/wrapped
    for layout in build/wrapped/*.jsonl; do occupipe eval "$layout" --worst 0; done

Each layout is written as JSON Lines with an `html` key; nothing is read here.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

BULLET = re.compile(r"[ \t]*(?:[•◦▪●·–—*+-]|\d{1,2}[.)])[ \t]+")
LONGEST_HEADING = 70


def chunks(text: str) -> Iterator[list[str]]:
    """The lines of a text between blank lines."""
    for chunk in re.split(r"\n[ \t]*\n", text):
        lines = [line.strip() for line in chunk.split("\n") if line.strip()]
        if lines:
            yield lines


def paragraphs(text: str) -> str:
    """Each chunk a paragraph, its lines parted by line breaks."""
    return "\n".join("<p>" + "<br>\n".join(map(_shown, lines)) + "</p>" for lines in chunks(text))


def _shown(line: str) -> str:
    """A line whose columns are parted by tabs or spaces, which browsers would fold, with bars between them."""
    return escape(re.sub(r"\t| {2,}", " | ", line))


def divs(text: str) -> str:
    """Each line a box of its own, each chunk a box around."""
    return "\n".join(
        "<div class='block'><div>" + "".join(f"<div>{_shown(line)}</div>\n" for line in lines) + "</div></div>"
        for lines in chunks(text)
    )


def headed(text: str) -> str:
    """Headings, lists, tables and paragraphs as an editor would mark them."""
    parts = [_headed(lines, first=not n) for n, lines in enumerate(chunks(text))]
    return "\n".join(parts)


def _headed(lines: list[str], *, first: bool) -> str:
    if len(lines) == 1 and _is_title(lines[0]):
        return f"<h{1 if first else 2}>{escape(lines[0])}</h{1 if first else 2}>"
    out = [_item(line) or _row(line) or _line(line) for line in lines]
    html = re.sub(r"<tr>(.*)</tr>\n<rule>", lambda m: "<tr>" + m[1].replace("td>", "th>") + "</tr>", "\n".join(out))
    html = re.sub(r"(?:<li>.*</li>\n?)+", lambda m: f"<ul>\n{m[0]}</ul>\n", html)
    return re.sub(r"(?:<tr>.*</tr>\n?)+", lambda m: f"<table>\n{m[0]}</table>\n", html)


def _line(line: str) -> str:
    """A sentence is a paragraph, the label or the figure of a box is a line in it."""
    tag = "p" if len(line) > LONGEST_HEADING else "div"
    return f"<{tag}>{escape(line)}</{tag}>"


def _is_title(line: str) -> bool:
    return (
        len(line) <= LONGEST_HEADING
        and line[-1] not in ".:;,!"
        and line[0].isalpha()
        and not re.search(r"[$£€₹%|\t]", line)
    )


def _item(line: str) -> str:
    bullet = BULLET.match(line)
    return f"<li>{escape(line[bullet.end() :])}</li>" if bullet and not line[bullet.end() :][:1].isdigit() else ""


def _row(line: str) -> str:
    mark = "|" if "|" in line else "\t"
    if mark not in line:
        return ""
    if re.fullmatch(r"[\s|:-]+", line):
        return "<rule>"
    cells = [cell.strip() for cell in line.strip().strip("|").split(mark)]
    return "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>" if len(cells) > 1 else ""


def blog(text: str) -> str:
    """The marked passage in a blog's page, with menu, side bar, related posts and comments around."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Careers</title></head>
<body class="post-template single"><header class="site-header"><a href="/">Careers</a>
<nav><ul><li><a href="/jobs">Jobs</a></li><li><a href="/pay">Pay from $15 an hour</a></li></ul></nav></header>
<div id="content"><article class="post entry"><div class="entry-content">
{headed(text)}
<div class="advertisement">Earn your certificate for $199 a month</div></div>
<footer class="entry-footer"><a href="/tag/x">Tags</a></footer></article>
<div class="related-posts"><h3>Related posts</h3><ul><li><a href="/x">Clerks earn $31,000</a></li></ul></div>
<div id="comments"><h3>2 Comments</h3><ol class="comment-list"><li>I make $80,000 a year.</li></ol></div></div>
<aside class="sidebar"><p>Loans from $5,000 at 4%</p></aside><footer>&copy; 2025. 1,000 pages.</footer></body></html>"""


def accordion(text: str) -> str:
    """Each chunk below the first in a panel that a button opens."""
    first, *rest = ["\n".join(lines) for lines in chunks(text)]
    panels = "".join(
        f'<div class="accordion-item"><div id="p{n}" class="accordion-body" style="display:none">{headed(chunk)}</div></div>'
        for n, chunk in enumerate(rest)
    )
    return f"<main>{headed(first)}{panels}</main>"


LAYOUTS: dict[str, Callable[[str], str]] = {
    "paragraphs": paragraphs, "divs": divs, "headed": headed, "blog": blog, "accordion": accordion,
}  # fmt: skip
"""The layouts. To add one: its function, a row here."""


def main() -> None:
    """Write each layout of all passages."""
    source, folder = Path(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    passages = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines() if line.strip()]
    for name, layout in LAYOUTS.items():
        rows = [{k: v for k, v in p.items() if k != "text"} | {"html": layout(p["text"])} for p in passages]
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (folder / f"{name}.jsonl").write_text(lines, encoding="utf-8")


if __name__ == "__main__":
    main()
