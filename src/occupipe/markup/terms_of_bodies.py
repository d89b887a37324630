"""Properties of organizations and places, as schema.org 30 publishes them (CC BY-SA 3.0): domain, range, names."""

from __future__ import annotations

ROWS: tuple[tuple[str, str, str], ...] = (
    ("CreativeWork Organization", "+", "funding interactionStatistic"),
    ("CreativeWork Organization", "CreativeWork URL", "publishingPrinciples"),
    ("CreativeWork Organization", "Organization +", "funder sponsor"),
    ("CreativeWork Organization", "Text", "award"),
    ("CreativeWork Organization Place", "+", "aggregateRating review"),
    ("CreativeWork Organization Place", "DefinedTerm Text URL", "keywords"),
    ("CreativeWork Place", "Boolean", "isAccessibleForFree"),
    ("Occupation Organization", "DefinedTerm Text", "skills"),
    ("Organization", "+",
     ("agentInteractionStatistic alumni companyRegistration contactPoint employee hasMemberProgram "
      "hasMerchantReturnPolicy hasOfferCatalog hasShippingService legalAddress legalRepresentative makesOffer "
      "nonprofitStatus seeks")),
    ("Organization", "AdministrativeArea Place Text +", "areaServed"),
    ("Organization", "CreativeWork Text URL +", "ownershipFundingInfo"),
    ("Organization", "CreativeWork URL",
     ("actionableFeedbackPolicy correctionsPolicy diversityPolicy ethicsPolicy unnamedSourcesPolicy")),
    ("Organization", "Credential", "hasCredential"),
    ("Organization", "Date", "dissolutionDate foundingDate"),
    ("Organization", "Organization", "department parentOrganization subOrganization"),
    ("Organization", "Organization +", "brand founder member memberOf"),
    ("Organization", "Place", "foundingLocation hasPOS"),
    ("Organization", "Place Text +", "location"),
    ("Organization", "QuantitativeValue", "numberOfEmployees"),
    ("Organization", "Text", "duns email iso6523Code legalName leiCode naics taxID vatID"),
    ("Organization", "Text +", "acceptedPaymentMethod knowsLanguage"),
    ("Organization", "Text Thing URL", "knowsAbout"),
    ("Organization", "Thing", "owns"),
    ("Organization", "URL +", "diversityStaffingReport"),
    ("Organization Place", "+", "event hasCertification"),
    ("Organization Place", "Text", "faxNumber globalLocationNumber isicV4 slogan telephone"),
    ("Organization Place", "Text +", "address"),
    ("Organization Place", "URL", "hasGS1DigitalLink"),
    ("Organization Place", "URL +", "logo"),
    ("Place", "+",
     ("amenityFeature geo maximumAttendeeCapacity openingHoursSpecification photo "
      "specialOpeningHoursSpecification")),
    ("Place", "Boolean", "hasDriveThroughService publicAccess smokingAllowed"),
    ("Place", "Number Text", "latitude longitude"),
    ("Place", "Place", "containedInPlace containsPlace"),
    ("Place", "Place +",
     ("geoContains geoCoveredBy geoCovers geoCrosses geoDisjoint geoEquals geoIntersects geoOverlaps geoTouches "
      "geoWithin")),
    ("Place", "Text", "branchCode"),
    ("Place", "URL", "tourBookingPage"),
    ("Place", "URL +", "hasMap"),
    ("Place QuantitativeValue", "PropertyValue", "additionalProperty"),
)  # fmt: skip
"""Domain and range as far as they are types of the table in `vocabulary_terms`; `+` where the range has others, too."""
