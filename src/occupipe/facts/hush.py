"""The words of the occupation's own name, hushed: the "cost" of cost estimators is no price, a surveyor is no survey."""

from __future__ import annotations

from dataclasses import replace

from occupipe import late as re
from occupipe.facts.own_occupation import own_occupation
from occupipe.facts.scene import Scene

_LETTER = re.compile(r"[a-z]")
_TELLING = re.compile(
    r"cost|budget|price|loan|grant|sales|financ|insur|tax|claim|market|survey|exam|school|student|educat|graduat|career|fund|real estate"
    r"|person|human|public|medical|health|servic|industr|commerc|invest|license|certif|regist|growth|union|retire|weigh|rank|revenue|collect|benefit|compensation|earn|male|men\b|women|hour|degree"
)


def hushed(scene: Scene) -> Scene:
    """
    The scene with letters of the own occupation's name written as `x` wherever a cue could be read into them.

    A plural still ends like one: "cost estimators" becomes "xxxx xxxxxxxers". The text as it was is kept in the notes.
    """
    scene.notes["plain"] = scene.folded
    own = own_occupation(scene)
    names = [name for name in dict.fromkeys((own.name, *own.members)) if name and _TELLING.search(name)]
    if not names:
        return scene
    folded = re.sub("|".join(_pattern(name) for name in names), lambda match: _crossed(match[0]), scene.folded)
    return replace(scene, folded=folded)


def _pattern(name: str) -> str:
    *front, head = name.split()
    stem = re.escape(head[:-1] if len(head) > 3 else head)
    return r"\b" + "".join(re.escape(word) + "[ -]" for word in front) + stem + r"[a-z]{0,4}\b"


def _crossed(printed: str) -> str:
    crossed = _LETTER.sub("x", printed)
    return crossed[:-3] + "ers" if printed.endswith("s") and crossed.endswith("xxxx") else crossed


def plain(scene: Scene) -> str:
    """The folded text with every word as it was."""
    text = scene.notes.get("plain", scene.folded)
    return str(text)
