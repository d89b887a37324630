"""Documents for cards: those of the project's own tests, and some as other sites write them."""

from __future__ import annotations

from typing import Any

from occupipe.exports.card import PROFILE
from occupipe.exports.jsonld import jsonld
from tests.exports.card.test_fragment import TEXTS, page_of
from tests.exports.documents import DOCUMENTS

Document = Any

ELSEWHERE: dict[str, Document] = {
    "one node, no lists": {
        "@context": "https://schema.org", "@type": "Occupation", "name": "Baker",
        "estimatedSalary": {
            "@type": "MonetaryAmountDistribution", "name": "base", "currency": "USD", "duration": "P1Y",
            "percentile10": 20000, "median": 34950.5, "percentile90": 48000,
        },
        "occupationLocation": {"@type": "Country", "name": "US"},
        "occupationalCategory": "51-3011.00",
        "educationRequirements": "High school", "experienceRequirements": "Two years", "qualifications": "Licence",
    },
    "a list of documents": [
        {"@type": "WebPage", "url": "javascript:alert(1)"},
        {"@type": ["Thing", "Occupation"], "name": ["Miller", "Baker"], "estimatedSalary": 34950},
    ],
    "amounts without a value": {
        "@type": "Occupation", "name": "Miller",
        "estimatedSalary": [
            {"@type": "MonetaryAmount", "currency": "EUR", "value": 1234.5},
            {"@type": "MonetaryAmount", "name": "range", "currency": "gold", "value": {"minValue": 5, "maxValue": 9, "unitText": "DAY"}},
            {"@type": "MonetaryAmountDistribution", "name": "base", "currency": "CHF", "median": "much"},
            {"@type": "MonetaryAmountDistribution", "name": "base", "currency": "JPY", "duration": "PT1H", "percentile25": 900, "percentile75": 1200},
            "about 5",
        ],
    },
    "percentiles that fall": {
        "@type": "Occupation", "name": "Miller",
        "estimatedSalary": {"name": "base", "currency": "CAD", "percentile10": 9, "median": 5, "percentile90": 7, "duration": "P1M"},
    },
    "ranges": {"@graph": [
        {"@type": "Occupation", "name": "Miller"},
        *(
            {"@type": "Observation", "name": "Change", "unitCode": "P1", **more}
            for more in (
                {"minValue": 55, "maxValue": 60, "valueReference": "Mills", "description": "at least; approximately; in Ohio"},
                {"minValue": -2, "maxValue": 3.5}, {"minValue": 5}, {"maxValue": 0}, {"value": 1, "minValue": 0, "maxValue": 2},
                {"value": "5", "minValue": "4"},
            )
        ),
    ]},
    "odd numbers": {"@graph": [
        {"@type": "Occupation", "name": "Miller"},
        *(
            {"@type": "Observation", "name": name, "value": value, "unitText": "jobs", **more}
            for name, value, more in (
                ("Change", -12345.678, {}), ("Change", 0, {}), ("Jobs", 1e15, {}), ("Jobs", 0.1 + 0.2, {}), ("Jobs", "5", {}),
                ("Share", 250, {"unitCode": "P1", "valueReference": {"name": "Mills"}}),
                ("Share", -3, {"unitCode": "P1", "valueReference": "Ovens"}),
                ("Jobs", 5, {"observationPeriod": "P10Y", "measurementMethod": "projection", "observationDate": "2030"}),
            )
        ),
    ]},
}  # fmt: skip
"""Documents of other sites, with what the vocabulary allows and what it does not."""

OURS: dict[str, Document] = {name: document for name, (_, document) in DOCUMENTS.items()}
HOSTILE: dict[str, Document] = {
    f"hostile: {name}": jsonld(page_of(text).occupation(), profile=PROFILE) for name, text in TEXTS.items()
}
ALL: dict[str, Document] = {**OURS, **ELSEWHERE, **HOSTILE}
