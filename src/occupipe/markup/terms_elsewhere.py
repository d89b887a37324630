"""
Terms that are no part of the table though markup of occupations bears them: those of other types, and retired ones.

Published at schema.org (CC BY-SA 3.0) and, where a term was Google's own, in the documentation of its rich results.
"""

from __future__ import annotations

_ROWS: tuple[tuple[str, str], ...] = (
    ("JobPosting",
     ("applicantLocationRequirements applicationContact baseSalary datePosted directApply eligibilityToWorkRequirement "
     "employerOverview employmentType employmentUnit experienceInPlaceOfEducation hiringOrganization "
     "incentiveCompensation industry jobBenefits jobDuration jobImmediateStart jobLocation jobLocationType jobStartDate "
     "physicalRequirement relevantOccupation salaryCurrency securityClearanceRequirement sensoryRequirement "
     "specialCommitments title totalJobOpenings workHours")),
    ("Person", "additionalName birthDate familyName gender givenName hasOccupation jobTitle nationality workLocation worksFor"),
    ("Course", "courseCode coursePrerequisites educationalCredentialAwarded numberOfCredits occupationalCredentialAwarded"),
    ("Dataset", "distribution includedInDataCatalog"),
    ("PriceSpecification", "eligibleQuantity maxPrice minPrice price priceCurrency"),
)  # fmt: skip

ELSEWHERE: dict[str, str] = {name: kind for kind, names in _ROWS for name in names.split()}
"""Properties that none of the types of the table has, and a type that has each."""

RETIRED_TYPES: dict[str, str] = {
    "OccupationAggregation": "MonetaryAmountDistribution under estimatedSalary of an Occupation",
    "OccupationAggregationByEmployer": "MonetaryAmountDistribution under estimatedSalary of an Occupation",
}
"""Types that were documented once and are in no version of the vocabulary, and what to use instead."""

LOOKALIKES = frozenset(("OrganizationRole", "OrganizeAction", "QualitativeValue"))
"""Types of schema.org that the table does not have, and whose names are like those of some that it has."""

RETIRED: dict[str, str] = {
    "sampleSize": "no property: leave it out, or say it in the description",
    "yearsExperienceMin": "experienceRequirements with OccupationalExperienceRequirements and monthsOfExperience",
    "yearsExperienceMax": "experienceRequirements with OccupationalExperienceRequirements and monthsOfExperience",
    "awards": "award", "benefits": "jobBenefits", "contactPoints": "contactPoint", "containedIn": "containedInPlace",
    "employees": "employee", "encodings": "encoding", "events": "event", "fileFormat": "encodingFormat",
    "founders": "founder", "hasProductReturnPolicy": "hasMerchantReturnPolicy", "incentives": "incentiveCompensation",
    "isBasedOnUrl": "isBasedOn", "map": "hasMap", "maps": "hasMap", "members": "member", "photos": "photo",
    "reviews": "review", "serviceArea": "areaServed", "significantLinks": "significantLink",
}  # fmt: skip
"""Properties that are retired or superseded, and what to use instead."""

INSTEAD: dict[str, str] = {
    "average": "a mean is a MonetaryAmount with value and the name \"mean\"",
    "averageSalary": "a mean is a MonetaryAmount with value and the name \"mean\"",
    "mean": "a mean is a MonetaryAmount with value and the name \"mean\"",
    "medianSalary": "a median is a MonetaryAmountDistribution with median",
    "percentile50": "the 50th percentile is the median",
    "salary": "pay is estimatedSalary",
}  # fmt: skip
"""Names that were never terms, with what is meant by them: the nearest term in letters would be another one."""
