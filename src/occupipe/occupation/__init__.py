"""
The validated occupation: what an article states, by meaning, each part with its evidence.

The types hold what must be true of any part: a percent cannot stand in a wage, evidence quotes its own place. What an
article gets wrong (a share of 140 percent, a p10 above the median) fits the types: to tell it is the rules' business.
"""

from occupipe.json_schema import SCHEMA_VERSION
from occupipe.occupation.coverage import Coverage, UnreadFigure
from occupipe.occupation.evidence import Evidence
from occupipe.occupation.figures import Employment, Experience, Figure, Growth, GrowthCount, Openings, Share, Wage
from occupipe.occupation.findings import Findings
from occupipe.occupation.kinds import FIELDS, TYPES, AnyPart
from occupipe.occupation.model import Occupation
from occupipe.occupation.numbers import Number, Year, json_number
from occupipe.occupation.part import Part
from occupipe.occupation.source_file import SourceFile
from occupipe.occupation.terms import (
    AlternateName,
    Certification,
    Description,
    Duty,
    Education,
    Name,
    Skill,
    Topic,
    Words,
)

__all__ = [
    "FIELDS",
    "SCHEMA_VERSION",
    "TYPES",
    "AlternateName",
    "AnyPart",
    "Certification",
    "Coverage",
    "Description",
    "Duty",
    "Education",
    "Employment",
    "Evidence",
    "Experience",
    "Figure",
    "Findings",
    "Growth",
    "GrowthCount",
    "Name",
    "Number",
    "Occupation",
    "Openings",
    "Part",
    "Share",
    "Skill",
    "SourceFile",
    "Topic",
    "UnreadFigure",
    "Wage",
    "Words",
    "Year",
    "json_number",
]
