"""The words that a record uses where the article has many: each Literal is a closed list of the facts table."""

from __future__ import annotations

from typing import Literal, TypeAlias

Level: TypeAlias = Literal[
    "none",
    "high_school",
    "some_college",
    "postsecondary_certificate",
    "associate",
    "bachelor",
    "master",
    "doctoral",
]
"""Levels of education: none is no formal credential; a certificate is vocational, trade, diploma or nondegree."""

Role: TypeAlias = Literal["required", "typical", "preferred", "optional"]
"""What education or experience is to those who enter the occupation."""

Requirement: TypeAlias = Literal["required", "preferred", "optional", "varies"]
"""What a certification or licence is; it varies where each state has its own law."""

Comparison: TypeAlias = Literal["much_faster", "faster", "as_fast", "slower", "little_or_no_change", "decline"]
"""The wording of growth against all occupations (BLS Occupational Outlook Handbook)."""

Per: TypeAlias = Literal["year", "period"]
"""Whether openings and counts are for each year, or for the whole of a projection."""

RangeOf: TypeAlias = Literal["median", "mean", "starting", "typical"]
"""The label under which the two ends of a salary range are printed."""
