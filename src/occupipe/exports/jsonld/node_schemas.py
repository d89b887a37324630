"""JSON Schemas of nodes: strict, a table of their kinds, each with all the properties that occupipe writes."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

TEXT: Schema = {"type": "string", "minLength": 1}
NUMBER: Schema = {"type": "number"}
AMOUNT: Schema = {"type": "number", "minimum": 0}
YEAR: Schema = {"type": "string", "pattern": "^[0-9]{4}$"}
PERIOD: Schema = {"type": "string", "pattern": "^P[0-9]+Y$"}
URL: Schema = {"type": "string", "pattern": "^https?://"}
CURRENCY: Schema = {"type": "string", "pattern": "^[A-Z]{3}$"}
DURATION: Schema = {"enum": ["P1Y", "P1M", "P1W", "P1D", "PT1H"]}
PAY_PERIOD: Schema = {"enum": ["YEAR", "MONTH", "WEEK", "DAY", "HOUR"]}
IDENTIFIER: Schema = {"type": "string", "pattern": "#"}
REFERENCE: Schema = {"$ref": "#/$defs/Reference"}
REFERENCES: dict[str, Schema] = {
    "Reference": {
        "type": "object", "properties": {"@id": TEXT}, "required": ["@id"], "additionalProperties": False,
        "description": "A node of the document, or a term of the vocabulary, by its identifier.",
    }
}  # fmt: skip
"""How nodes refer to each other, beside the kinds of node."""


def a(*kinds: str) -> Schema:
    """A node of one of some kinds."""
    known: list[Schema] = [{"$ref": f"#/$defs/{kind}"} for kind in kinds]
    return known[0] if len(known) == 1 else {"oneOf": known}


def some(entry: Schema) -> Schema:
    """A list of at least one, each once: a property without a value is not written."""
    return {"type": "array", "items": entry, "minItems": 1, "uniqueItems": True}


NODES: dict[str, tuple[str, Schema]] = {
    # kind: (the properties it always has, all properties it may have)
    "WebPage": (
        "@id mainEntity",
        {
            "@id": IDENTIFIER, "url": URL, "name": TEXT, "inLanguage": TEXT, "citation": some(REFERENCE),
            "isBasedOn": some(REFERENCE), "mainEntity": REFERENCE,
        },
    ),
    "Occupation": (
        "@id name mainEntityOfPage",
        {
            "@id": IDENTIFIER, "name": TEXT, "alternateName": some(TEXT), "description": TEXT,
            "mainEntityOfPage": REFERENCE, "occupationalCategory": a("CategoryCode"),
            "occupationLocation": some(a("Country", "State", "City", "AdministrativeArea")),
            "educationRequirements": some({"anyOf": [TEXT, a("EducationalOccupationalCredential")]}),
            "experienceRequirements": some(a("OccupationalExperienceRequirements")),
            "qualifications": some(a("EducationalOccupationalCredential")), "skills": some(a("DefinedTerm")),
            "responsibilities": some(TEXT),
            "estimatedSalary": some(a("MonetaryAmountDistribution", "MonetaryAmount")),
        },
    ),
    "CreativeWork": (
        "",
        {"@id": IDENTIFIER, "name": TEXT, "temporalCoverage": YEAR,
         "spatialCoverage": a("Country", "State", "City", "AdministrativeArea"), "about": a("DefinedTerm"),
         "publisher": a("Organization", "GovernmentOrganization")},
    ),
    "Organization": ("name", {"name": TEXT}),
    "GovernmentOrganization": ("name", {"name": TEXT}),
    "Country": ("name", {"name": TEXT}),
    "State": ("name", {"name": TEXT}),
    "City": ("name", {"name": TEXT}),
    "AdministrativeArea": ("name", {"name": TEXT}),
    "CategoryCode": ("codeValue inCodeSet", {"codeValue": TEXT, "inCodeSet": a("CategoryCodeSet")}),
    "CategoryCodeSet": ("name url", {"name": TEXT, "url": URL}),
    "DefinedTerm": ("name", {"name": TEXT, "description": TEXT}),
    "EducationalOccupationalCredential": (
        "name credentialCategory",
        {"name": TEXT, "alternateName": TEXT, "description": TEXT, "credentialCategory": TEXT,
         "educationalLevel": TEXT, "recognizedBy": a("Organization", "GovernmentOrganization")},
    ),
    "OccupationalExperienceRequirements": ("monthsOfExperience", {"monthsOfExperience": AMOUNT}),
    "MonetaryAmountDistribution": (
        "name currency duration",
        {"name": TEXT, "currency": CURRENCY, "duration": DURATION, "percentile10": AMOUNT, "percentile25": AMOUNT,
         "median": AMOUNT, "percentile75": AMOUNT, "percentile90": AMOUNT, "subjectOf": a("CreativeWork")},
    ),
    "MonetaryAmount": (
        "name currency value",
        {"name": TEXT, "currency": CURRENCY, "minValue": AMOUNT, "maxValue": AMOUNT,
         "value": a("QuantitativeValue"), "subjectOf": a("CreativeWork")},
    ),
    "QuantitativeValue": (
        "unitText", {"value": AMOUNT, "minValue": AMOUNT, "maxValue": AMOUNT, "unitText": PAY_PERIOD},
    ),
    "StatisticalVariable": (
        "@id name statType",
        {"@id": IDENTIFIER, "name": TEXT, "populationType": REFERENCE, "statType": TEXT,
         "measurementDenominator": REFERENCE},
    ),
    "PropertyValue": ("name value", {"name": TEXT, "value": {"type": ["string", "integer", "boolean"]}}),
    "Observation": (
        "name observationAbout variableMeasured",
        {"name": TEXT, "description": TEXT, "observationAbout": REFERENCE, "variableMeasured": REFERENCE,
         "observationDate": YEAR, "observationPeriod": PERIOD, "measurementMethod": TEXT, "value": NUMBER,
         "minValue": NUMBER, "maxValue": NUMBER,
         "unitCode": TEXT, "unitText": TEXT, "valueReference": a("DefinedTerm"),
         "additionalProperty": some(a("PropertyValue")), "subjectOf": a("CreativeWork")},
    ),
}  # fmt: skip
"""Every kind of node. To add one: a row here, and its terms in the vocabulary."""


ONE_OF: dict[str, tuple[str, ...]] = {"Observation": ("value", "minValue maxValue")}
"""Properties of which a node has one set: an observation is of one value, or of a range."""


def node_schema(kind: str) -> Schema:
    """The schema of a node that has its type, what it always has, and nothing that is not in its row."""
    always, properties = NODES[kind]
    return {
        "type": "object",
        "properties": {"@type": {"const": kind}, **properties},
        "required": ["@type", *always.split()],
        "additionalProperties": False,
        **({"oneOf": [{"required": names.split()} for names in ONE_OF[kind]]} if kind in ONE_OF else {}),
    }
