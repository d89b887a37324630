"""Notes behind a table that say what its columns are: `Hourly pay is the median`, `Low and high are the 10th and 90th percentile`."""

from __future__ import annotations

from occupipe import late as re
from occupipe.facts.scene import Context, Scene

_DEFINES = re.compile(
    r"[(*]? ?(?:the |all )?(?:[a-z]+ ){0,2}?(?:pay|wages?|salar(?:y|ies)|figures|earnings|amounts|numbers)(?: (?:shown|given|above|here))?"
    r" (?:is|are) (?:the |state |annual |hourly |national )*(?P<what>median|mean|average)"
)
_ENDS = re.compile(
    r"\blow(?:est)? and high(?:est)? (?:pay |wages? )?(?:is|are) the (?P<low>10|25)th and (?:the )?(?P<high>75|90)th percentile"
)


def labels_noted(scene: Scene, context: Context) -> dict[str | None, str]:
    """The statistics that a note behind a table gives to what has no label, `None`, and to its lows and highs."""
    if not scene.block(context).group:
        return {}
    group = scene.block(context).group
    known: dict[int, dict[str | None, str]] = scene.notes.setdefault("table notes", {})
    if group not in known:
        after = scene.behind_group(context)
        known[group] = _noted(scene.text(after)) if after is not None else {}
    return known[group]


def defines(words: str) -> bool:
    """Whether a sentence says what the columns of a table are."""
    return bool(_noted(words))


def _noted(words: str) -> dict[str | None, str]:
    ends, defined = _ENDS.search(words), _DEFINES.match(words)
    if ends is not None:
        return {"low": f"p{ends['low']}", "high": f"p{ends['high']}"}
    return {} if defined is None else {None: defined["what"].replace("average", "mean")}
