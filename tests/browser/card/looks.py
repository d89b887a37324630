"""How a card looks, so that two can be compared: where each of its elements stands, and every style it has."""

LOOK = """card => {
  const corner = card.getBoundingClientRect(), round = number => Math.round(number * 100) / 100;
  return [card, ...card.querySelectorAll(":not(script):not(style)")].flatMap(one => [null, "::before", "::after", "::first-letter"].map(part => {
    const box = one.getBoundingClientRect(), style = getComputedStyle(one, part);
    const place = [box.x - corner.x, box.y - corner.y, box.width, box.height].map(round).join(" ");
    return `${one.tagName} ${part} ${place} ` + [...style].map(name => `${name}:${style.getPropertyValue(name)}`).join(";");
  }));
}"""
"""A line for each element and pseudo-element of a card."""


def differences(one: list[str], other: list[str]) -> list[str]:
    """In what two looks differ, element by element."""
    if len(one) != len(other):
        return [f"{len(one)} elements, {len(other)} elements"]
    return [difference for a, b in zip(one, other, strict=True) if a != b for difference in _between(a, b)]


def _between(one: str, other: str) -> list[str]:
    head = " ".join(one.split(" ", 2)[:2])
    changed = zip(one.split(";"), other.split(";"), strict=False)
    return [f"{head}: {a} | {b}" for a, b in changed if a != b]
