"""What each profile asks of the things that it has."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from occupipe.markup.vocabulary import is_kind_of

_PERCENTILES = ("median", "percentile10", "percentile25", "percentile75", "percentile90")


class Need(NamedTuple):
    """
    A type, properties of which it has to have one, and why.

    Only where it stands under an occupation, unless it is asked for `anywhere`.
    """

    kind: str
    any_of: tuple[str, ...]
    reason: str
    anywhere: bool = False

    @property
    def called(self) -> str:
        """The properties in a sentence; percentiles are too many to name each."""
        return "median and no percentile" if self.any_of == _PERCENTILES else " or ".join(self.any_of)


CORE: tuple[Need, ...] = (
    Need("Occupation", ("name",), "so it says of no occupation"),
    Need("MonetaryAmountDistribution", ("currency",), "so its figures are of no currency"),
    Need("MonetaryAmountDistribution", ("duration",), "so its figures are for no pay period"),
    Need("MonetaryAmountDistribution", _PERCENTILES, "so it has no figure"),
    Need("MonetaryAmount", ("currency",), "so its figures are of no currency"),
    Need("MonetaryAmount", ("value", "minValue", "maxValue"), "so it has no figure"),
    Need("QuantitativeValue", ("value", "minValue", "maxValue"), "so it has no figure"),
    Need("QuantitativeValue", ("unitText", "unitCode"), "so its figure is for no pay period"),
    Need("EducationalOccupationalCredential", ("name", "credentialCategory", "educationalLevel"), "so it is no credential"),
    Need("CategoryCode", ("codeValue",), "so it is no code"),
    Need("CategoryCode", ("inCodeSet", "inDefinedTermSet"), "so its code is of no classification"),
    Need("DefinedTerm", ("name", "termCode", "codeValue"), "so it is no term"),
)  # fmt: skip
OBSERVED: tuple[Need, ...] = (
    Need("Observation", ("variableMeasured", "measuredProperty"), "so its value is of nothing", anywhere=True),
    Need("Observation", ("value", "minValue", "maxValue"), "so it has no figure", anywhere=True),
)
RETIRED: tuple[Need, ...] = (
    Need("Occupation", ("estimatedSalary",), "which the retired feature required"),
    Need("Occupation", ("occupationLocation",), "which the retired feature required"),
    Need("MonetaryAmountDistribution", ("name",), "which the retired feature required"),
)

NEEDS: dict[str, tuple[Need, ...]] = {
    "core": (*CORE, *OBSERVED),
    "full": (*CORE, *OBSERVED),
    "google-legacy": (*CORE, *RETIRED),
}
"""The needs by profile: core asks for no observation, but one that is there has to say something."""


@lru_cache(maxsize=4096)
def needs_of(profile: str, kind: str) -> tuple[Need, ...]:
    """What a profile asks of a type, and of all that it is a kind of."""
    return tuple(need for need in NEEDS[profile] if is_kind_of(kind, (need.kind,)))
