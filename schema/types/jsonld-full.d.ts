// Made from jsonld-full.schema.json by `occupipe schema`; not written by hand.

/** JSON-LD, profile full */
export interface JsonLdFull {
  "@context": "https://schema.org/";
  "@graph": [WebPage, Occupation, ...(CreativeWork | StatisticalVariable | Observation)[]];
}

export interface WebPage {
  "@type": "WebPage";
  "@id": string;
  url?: string;
  name?: string;
  inLanguage?: string;
  citation?: NonEmpty<Reference>;
  isBasedOn?: NonEmpty<Reference>;
  mainEntity: Reference;
}

export interface Occupation {
  "@type": "Occupation";
  "@id": string;
  name: string;
  alternateName?: NonEmpty<string>;
  description?: string;
  mainEntityOfPage: Reference;
  occupationalCategory?: CategoryCode;
  occupationLocation?: NonEmpty<Country | State | City | AdministrativeArea>;
  educationRequirements?: NonEmpty<string | EducationalOccupationalCredential>;
  experienceRequirements?: NonEmpty<OccupationalExperienceRequirements>;
  qualifications?: NonEmpty<EducationalOccupationalCredential>;
  skills?: NonEmpty<DefinedTerm>;
  responsibilities?: NonEmpty<string>;
  estimatedSalary?: NonEmpty<MonetaryAmountDistribution | MonetaryAmount>;
}

export interface CreativeWork {
  "@type": "CreativeWork";
  "@id"?: string;
  name?: string;
  temporalCoverage?: string;
  spatialCoverage?: Country | State | City | AdministrativeArea;
  about?: DefinedTerm;
  publisher?: Organization | GovernmentOrganization;
}

export interface Organization {
  "@type": "Organization";
  name: string;
}

export interface GovernmentOrganization {
  "@type": "GovernmentOrganization";
  name: string;
}

export interface Country {
  "@type": "Country";
  name: string;
}

export interface State {
  "@type": "State";
  name: string;
}

export interface City {
  "@type": "City";
  name: string;
}

export interface AdministrativeArea {
  "@type": "AdministrativeArea";
  name: string;
}

export interface CategoryCode {
  "@type": "CategoryCode";
  codeValue: string;
  inCodeSet: CategoryCodeSet;
}

export interface CategoryCodeSet {
  "@type": "CategoryCodeSet";
  name: string;
  url: string;
}

export interface DefinedTerm {
  "@type": "DefinedTerm";
  name: string;
  description?: string;
}

export interface EducationalOccupationalCredential {
  "@type": "EducationalOccupationalCredential";
  name: string;
  alternateName?: string;
  description?: string;
  credentialCategory: string;
  educationalLevel?: string;
  recognizedBy?: Organization | GovernmentOrganization;
}

export interface OccupationalExperienceRequirements {
  "@type": "OccupationalExperienceRequirements";
  monthsOfExperience: number;
}

export interface MonetaryAmountDistribution {
  "@type": "MonetaryAmountDistribution";
  name: string;
  currency: string;
  duration: "P1Y" | "P1M" | "P1W" | "P1D" | "PT1H";
  percentile10?: number;
  percentile25?: number;
  median?: number;
  percentile75?: number;
  percentile90?: number;
  subjectOf?: CreativeWork;
}

export interface MonetaryAmount {
  "@type": "MonetaryAmount";
  name: string;
  currency: string;
  minValue?: number;
  maxValue?: number;
  value: QuantitativeValue;
  subjectOf?: CreativeWork;
}

export interface QuantitativeValue {
  "@type": "QuantitativeValue";
  value?: number;
  minValue?: number;
  maxValue?: number;
  unitText: "YEAR" | "MONTH" | "WEEK" | "DAY" | "HOUR";
}

export interface StatisticalVariable {
  "@type": "StatisticalVariable";
  "@id": string;
  name: string;
  populationType?: Reference;
  statType: string;
  measurementDenominator?: Reference;
}

export interface PropertyValue {
  "@type": "PropertyValue";
  name: string;
  value: string | number | boolean;
}

export interface Observation {
  "@type": "Observation";
  name: string;
  description?: string;
  observationAbout: Reference;
  variableMeasured: Reference;
  observationDate?: string;
  observationPeriod?: string;
  measurementMethod?: string;
  value?: number;
  minValue?: number;
  maxValue?: number;
  unitCode?: string;
  unitText?: string;
  valueReference?: DefinedTerm;
  additionalProperty?: NonEmpty<PropertyValue>;
  subjectOf?: CreativeWork;
}

/** A node of the document, or a term of the vocabulary, by its identifier. */
export interface Reference {
  "@id": string;
}

/** A list of at least one. */
export type NonEmpty<T> = [T, ...T[]];
