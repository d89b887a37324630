"""Layouts of career sites, composed around the texts of the corpus."""

from __future__ import annotations

from collections.abc import Callable

from tests.html_corpus.layouts import apps, blogs, magazines, official, old
from tests.html_corpus.sheet import Sheet

LAYOUTS: dict[str, Callable[[Sheet], str]] = {
    "wordpress": blogs.wordpress, "builder": blogs.builder, "plugin": magazines.plugin, "amp": magazines.amp,
    "bootstrap": apps.bootstrap, "unnamed": apps.unnamed, "tabs": apps.tabs, "wiki": apps.wiki,
    "nested": old.nested, "broken": old.broken, "terms": old.terms, "plain": old.plain,
    "agency": official.agency, "college": official.college,
}  # fmt: skip
"""The layouts. To add one: its function, a row here, and `python -m tests.html_corpus.compose`."""

ENCODINGS = {"nested": "cp1252", "plugin": "utf-8-sig"}
"""Encodings of layouts that are not plain UTF-8."""

LINE_ENDS = {"broken": "\r\n", "plugin": "\r\n", "terms": "\r"}
"""Line ends of layouts that do not end them with LF."""
