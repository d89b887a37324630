"""Groups that stand behind an amount: `$48,000 a year in small firms`, `$19.50 without certification`."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.bundles import Bundle
from occupipe.facts.scene import Scene
from occupipe.spans import Span

_PERIOD = r"(?:(?:a|per|an) (?:year|hour|month|week) |annually |hourly )?"
_BEHIND = re.compile(
    rf"\+? {_PERIOD}(?P<words>(?:for|in|at|with|without|after|among) (?:ph\.d|[^,;:.$£€₹()]){{3,70}}?)(?:,|;|:|\.|$|\(| while | but | whereas )"
)
_WITHOUT = re.compile(rf" {_PERIOD}(?P<words>without)(?:[.,;)]|$)")
_NEXT = re.compile(r",? and (?:just |only |about |around |nearly |some )?$")


def behind(scene: Scene, bundle: Bundle) -> Span | None:
    """The words behind an amount that say whom it is for, up to the next mark, or to the `and` before the next amount."""
    if bundle.after is None:
        return None
    return _behind(scene, bundle.after)


def front(scene: Scene, bundle: Bundle, first: int) -> int:
    """
    Where the words before an amount begin that can be about it: what stands behind the amount before it is about that one.

    `first` is where its sentence begins: before the first amount there is nothing to leave out.
    """
    if bundle.before is None:
        return bundle.start
    if bundle.before.start <= first:
        return bundle.before.start
    taken = _behind(scene, bundle.before)
    if taken is None:
        return bundle.before.start
    joint = scene.folded.rfind(" and ", taken.start, taken.end)
    return joint + 1 if joint >= 0 and taken.end >= bundle.start - 1 else taken.end


def _behind(scene: Scene, stretch: Span) -> Span | None:
    words = scene.folded[stretch.start : stretch.end]
    tail = _NEXT.search(words)
    match = _BEHIND.match(words[: tail.start()] if tail else words) or _WITHOUT.match(words)
    return None if match is None else Span(stretch.start + match.start("words"), stretch.start + match.end("words"))
