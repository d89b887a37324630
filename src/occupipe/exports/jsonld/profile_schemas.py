"""JSON Schemas of the profiles: which nodes a document has, and where."""

from __future__ import annotations

from occupipe.exports.jsonld.core import CONTEXT
from occupipe.exports.jsonld.node_schemas import NODES, REFERENCES, Schema, a, node_schema, some

_OBSERVED = ("StatisticalVariable", "Observation")
_WITHIN = ("PropertyValue",)  # they stand only inside of observations


def profile_schema(profile: str) -> Schema:
    """The schema of a profile's documents."""
    return _LAYOUTS[profile]


def _graph(*others: str) -> Schema:
    """A page, its occupation, and nodes of other kinds behind them."""
    observed = set(_OBSERVED) <= set(others)
    kinds = [kind for kind in NODES if observed or kind not in (*_OBSERVED, *_WITHIN)]
    layout = {
        "type": "array", "prefixItems": [a("WebPage"), a("Occupation")], "items": a(*others), "minItems": 2,
    }  # fmt: skip
    return {
        "type": "object",
        "properties": {"@context": {"const": CONTEXT}, "@graph": layout},
        "required": ["@context", "@graph"],
        "additionalProperties": False,
        "$defs": {**{kind: node_schema(kind) for kind in kinds}, **REFERENCES},
    }


def _single() -> Schema:
    """The one occupation of google-legacy: pay and place are required, and nothing is named for others to refer to."""
    wanted = ("name", "description", "estimatedSalary", "occupationLocation")
    kinds = ("Country", "State", "City", "AdministrativeArea", "MonetaryAmountDistribution", "CreativeWork",
             "DefinedTerm", "Organization", "GovernmentOrganization")  # fmt: skip
    properties = {name: NODES["Occupation"][1][name] for name in wanted}
    properties["estimatedSalary"] = some(a("MonetaryAmountDistribution"))
    return {
        "type": "object",
        "properties": {"@context": {"const": CONTEXT}, "@type": {"const": "Occupation"}, **properties},
        "required": ["@context", "@type", "name", "estimatedSalary", "occupationLocation"],
        "additionalProperties": False,
        "$defs": {kind: node_schema(kind) for kind in kinds},
    }


_LAYOUTS: dict[str, Schema] = {
    "core": _graph("CreativeWork"),
    "full": _graph("CreativeWork", *_OBSERVED),
    "google-legacy": _single(),
}
