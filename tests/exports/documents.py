"""Every JSON-LD document that the tests of its form go over: each profile of each occupation."""

from __future__ import annotations

from typing import Any

from occupipe.exports.jsonld import PROFILES, jsonld
from tests.exports.build import HOSTILE, Page, baker, hostile

HOSTILE_TEXAN = (
    Page("texan", HOSTILE[1], country="US")
    .wage("median", "41000", area="Texas", source=HOSTILE[4])
    .fact("education", "none", level="none")
    .fact("education", "some", level="some_college")
    .figure("growth_pct", "5", "-5", "percent", target_year=2030, scope=HOSTILE[0])
    .figure("share", "5", "5", "percent", category=HOSTILE[2])
    .wage("p90", "95000", bound="at_least", scope=HOSTILE[3])
)
"""What neither of the two others has: pay of one state, education in words, observations of hostile words."""

PAGES = {"baker": baker(), "hostile": hostile(), "texan": HOSTILE_TEXAN, "bare": Page()}

DOCUMENTS: dict[str, tuple[str, dict[str, Any]]] = {
    f"{name}, {profile}": (profile, jsonld(page.occupation(), profile=profile))
    for name, page in PAGES.items()
    for profile in PROFILES
    if profile != "google-legacy" or name in ("baker", "texan")
}
"""Each document with its profile; google-legacy has none of a page without the area of its pay."""


def nodes(value: Any) -> list[dict[str, Any]]:
    """All nodes of a document that have a type, in the order of the text."""
    found: list[dict[str, Any]] = []
    if isinstance(value, dict):
        found += [value] if "@type" in value else []
        value = list(value.values())
    if isinstance(value, list):
        for entry in value:
            found += nodes(entry)
    return found
