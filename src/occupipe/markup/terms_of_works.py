"""Properties of works: pages, sources, credentials, sets of terms, as schema.org 30 publishes them (CC BY-SA 3.0): domain, range, names."""

from __future__ import annotations

ROWS: tuple[tuple[str, str, str], ...] = (
    ("CategoryCodeSet", "CategoryCode", "hasCategoryCode"),
    ("CreativeWork", "+",
     ("accessModeSufficient accountablePerson associatedMedia audience audio character comment commentCount "
      "digitalSourceType editor educationalAlignment encoding interpretedAsClaim offers publication recordedAt "
      "releasedEvent thumbnail video wordCount")),
    ("CreativeWork", "Boolean", "isFamilyFriendly"),
    ("CreativeWork", "Country", "countryOfOrigin"),
    ("CreativeWork", "CreativeWork", "exampleOfWork hasPart translationOfWork workExample workTranslation"),
    ("CreativeWork", "CreativeWork Text", "citation"),
    ("CreativeWork", "CreativeWork URL", "acquireLicensePage isPartOf license sdLicense usageInfo"),
    ("CreativeWork", "CreativeWork URL +", "isBasedOn"),
    ("CreativeWork", "Date", "sdDatePublished"),
    ("CreativeWork", "Date DateTime", "dateCreated dateModified datePublished expires"),
    ("CreativeWork", "DateTime", "contentReferenceTime"),
    ("CreativeWork", "DateTime Text", "temporal"),
    ("CreativeWork", "DateTime Text URL", "temporalCoverage"),
    ("CreativeWork", "DefinedTerm QuantitativeValue Text +", "size"),
    ("CreativeWork", "DefinedTerm Text",
     ("assesses creativeWorkStatus educationalUse learningResourceType pattern teaches")),
    ("CreativeWork", "DefinedTerm Text URL", "genre"),
    ("CreativeWork", "Duration", "timeRequired"),
    ("CreativeWork", "Number", "copyrightYear"),
    ("CreativeWork", "Number Text", "version"),
    ("CreativeWork", "Organization", "publisherImprint sourceOrganization"),
    ("CreativeWork", "Organization +",
     ("author contributor copyrightHolder creator maintainer producer provider publisher sdPublisher translator")),
    ("CreativeWork", "Place", "contentLocation displayLocation locationCreated spatial spatialCoverage"),
    ("CreativeWork", "QuantitativeValue Text", "materialExtent"),
    ("CreativeWork", "Text",
     ("abstract accessMode accessibilityAPI accessibilityControl accessibilityFeature accessibilityHazard "
      "accessibilitySummary alternativeHeadline conditionsOfAccess copyrightNotice creditText headline "
      "interactivityType text typicalAgeRange")),
    ("CreativeWork", "Text +", "contentRating inLanguage position"),
    ("CreativeWork", "Text URL", "editEIDR encodingFormat schemaVersion"),
    ("CreativeWork", "Text URL +", "correction material"),
    ("CreativeWork", "Thing", "mainEntity mentions"),
    ("CreativeWork", "URL", "discussionUrl thumbnailUrl"),
    ("CreativeWork", "URL WebPage", "archivedAt"),
    ("CreativeWork DefinedTerm DefinedTermSet", "Thing", "about"),
    ("CreativeWork EducationalOccupationalCredential", "DefinedTerm Text URL", "educationalLevel"),
    ("Credential", "AdministrativeArea", "validIn"),
    ("Credential", "DefinedTerm Text URL", "credentialCategory"),
    ("Credential", "Duration", "validFor"),
    ("Credential", "Organization", "recognizedBy"),
    ("DefinedTermSet", "DefinedTerm", "hasDefinedTerm"),
    ("EducationalOccupationalCredential", "DefinedTerm Text URL", "competencyRequired"),
    ("WebPage", "+", "mainContentOfPage primaryImageOfPage specialty"),
    ("WebPage", "Date", "lastReviewed"),
    ("WebPage", "Organization +", "reviewedBy"),
    ("WebPage", "Text +", "breadcrumb"),
    ("WebPage", "URL", "relatedLink significantLink"),
    ("WebPage", "URL +", "speakable"),
)  # fmt: skip
"""Domain and range as far as they are types of the table in `vocabulary_terms`; `+` where the range has others, too."""
