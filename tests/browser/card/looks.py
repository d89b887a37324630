"""How a card looks, so that two can be compared: where each of its elements stands, and every style it has."""

from __future__ import annotations

import re

LOOK = """card => {
  const corner = card.getBoundingClientRect(), parts = [null, "::before", "::after", "::first-letter"];
  const told = style => [...style].map(name => name + ":" + style.getPropertyValue(name)).join(";");
  return [card, ...card.querySelectorAll(":not(script):not(style)")].map(one => {
    const box = one.getBoundingClientRect(), shown = parts.filter(part => !/before|after/.test(part) || getComputedStyle(one, part).content != "none");
    const place = [box.x - corner.x, box.y - corner.y, box.width, box.height].join(" ");
    return [one.tagName + " place:" + place, ...shown.map(part => part + ";" + told(getComputedStyle(one, part)))].join(";");
  });
}"""
"""For each element of a card its place and all computed styles, also of what a style can put before and behind it."""

LOOK_ITSELF = LOOK.replace('"::before", "::after", "::first-letter"', "")
"""The same without what stands before and behind an element."""

KEEP_LOOK = f"card => {{ window.kept = ({LOOK})(card) }}"
CHANGED_LOOK = f"""(card, style) => {{
  document.querySelector("#rude").textContent = style;
  const look = ({LOOK})(card), changed = look.map((line, n) => n).filter(n => look[n] != kept[n]);
  return [changed.map(n => kept[n]), changed.map(n => look[n])];
}}"""
"""Keep a look; then, under the style of a host, the elements whose look is another: as they were, and as they are."""

NEAR = 0.06  # pixels: layout is in 64ths of a pixel
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def differences(one: list[str], other: list[str]) -> list[str]:
    """In what two looks differ, element by element."""
    if len(one) != len(other):
        return [f"{len(one)} elements, {len(other)} elements"]
    pairs = ((a, b) for a, b in zip(one, other, strict=True) if a != b)
    return [f"{a.partition(' ')[0]}: {told}" for a, b in pairs for told in _between(a.split(";"), b.split(";"))]


def _between(one: list[str], other: list[str]) -> list[str]:
    if len(one) != len(other):
        return [f"{len(one)} styles, {len(other)} styles"]
    return [f"{a} | {b}" for a, b in zip(one, other, strict=True) if a != b and not _is_near(a, b)]


def _is_near(one: str, other: str) -> bool:
    """Whether two styles differ by nothing but a part of a pixel."""
    numbers = [[float(number) for number in _NUMBER.findall(text)] for text in (one, other)]
    return _NUMBER.sub("", one) == _NUMBER.sub("", other) and all(
        abs(a - b) < NEAR for a, b in zip(*numbers, strict=True)
    )
