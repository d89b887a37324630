"""Elements as XML 1.0 text, in which strangers' words stay words."""

from __future__ import annotations

from xml.etree.ElementTree import Element, indent, tostring

from occupipe import late as re
from occupipe.json_text import COMMAND, HARMFUL
from occupipe.reports.visible import escape

NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_AS_NUMBERS = re.compile(f"\r|{HARMFUL.pattern}|{COMMAND.pattern}")


def words(text: str) -> str:
    r"""
    A text with what XML 1.0 has no way to say made visible: most controls, and halves of surrogate pairs.

    >>> words("nul\x00, tab\t")
    'nul\\x00, tab\t'
    """
    return NO_XML.sub(lambda match: escape(match[0]), text)


def xml_of(element: Element) -> str:
    """
    An element and those in it, indented; its texts have been led through `words`.

    Characters that a parser would change or a terminal obey are written as numbers, so that they read back.
    """
    indent(element)
    return _AS_NUMBERS.sub(lambda match: f"&#{ord(match[0])};", tostring(element, encoding="unicode"))
