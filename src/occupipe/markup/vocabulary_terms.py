"""
The terms of schema.org 30 that occupipe uses, as published at schema.org (the vocabulary is CC BY-SA 3.0).

Only facts of the vocabulary are here: which type is a kind of which, and where a property may stand with what values.
"""

from __future__ import annotations

from occupipe.markup import terms_of_bodies, terms_of_things, terms_of_works

TYPES: dict[str, tuple[str, ...]] = {
    "Thing": (),
    "Intangible": ("Thing",),
    "StructuredValue": ("Intangible",),
    "Occupation": ("Intangible",),
    "OccupationalExperienceRequirements": ("Intangible",),
    "DefinedTerm": ("Intangible",),
    "CategoryCode": ("DefinedTerm",),
    "QuantitativeValue": ("StructuredValue",),
    "QuantitativeValueDistribution": ("StructuredValue",),
    "MonetaryAmountDistribution": ("QuantitativeValueDistribution",),
    "MonetaryAmount": ("StructuredValue",),
    "PropertyValue": ("StructuredValue",),
    "Observation": ("QuantitativeValue", "Intangible"),
    "ConstraintNode": ("Intangible",),
    "StatisticalVariable": ("ConstraintNode",),
    "Class": ("Intangible",),
    "Property": ("Intangible",),
    "CreativeWork": ("Thing",),
    "WebPage": ("CreativeWork",),
    "DefinedTermSet": ("CreativeWork",),
    "CategoryCodeSet": ("DefinedTermSet",),
    "Credential": ("CreativeWork",),
    "EducationalOccupationalCredential": ("Credential",),
    "Organization": ("Thing",),
    "GovernmentOrganization": ("Organization",),
    "Place": ("Thing",),
    "AdministrativeArea": ("Place",),
    "Country": ("AdministrativeArea",),
    "State": ("AdministrativeArea",),
    "City": ("AdministrativeArea",),
    "Quantity": (),
    "Duration": ("Quantity",),
    "Text": (),
    "URL": ("Text",),
    "Number": (),
    "Date": (),
    "DateTime": (),
    "Boolean": (),
}
"""Each type with the types it is a kind of. To add one: a row here, its properties to the files of rows."""

PROPERTIES: dict[str, tuple[str, str]] = {
    name: (domain, values)
    for domain, values, names in (*terms_of_things.ROWS, *terms_of_works.ROWS, *terms_of_bodies.ROWS)
    for name in names.split()
}
"""Each property with its domain and its range; `+` in a range stands for types that are not of the table above."""
