// Made from jsonld-google-legacy.schema.json by `occupipe schema`; not written by hand.

/** JSON-LD, profile google-legacy */
export interface JsonLdGoogleLegacy {
  "@context": "https://schema.org/";
  "@type": "Occupation";
  name: string;
  description?: string;
  estimatedSalary: NonEmpty<MonetaryAmountDistribution>;
  occupationLocation: NonEmpty<Country | State | City | AdministrativeArea>;
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

export interface CreativeWork {
  "@type": "CreativeWork";
  "@id"?: string;
  name?: string;
  temporalCoverage?: string;
  spatialCoverage?: Country | State | City | AdministrativeArea;
  about?: DefinedTerm;
  publisher?: Organization | GovernmentOrganization;
}

export interface DefinedTerm {
  "@type": "DefinedTerm";
  name: string;
  description?: string;
}

export interface Organization {
  "@type": "Organization";
  name: string;
}

export interface GovernmentOrganization {
  "@type": "GovernmentOrganization";
  name: string;
}

/** A list of at least one. */
export type NonEmpty<T> = [T, ...T[]];
