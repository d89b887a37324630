// Made from index.schema.json by `occupipe schema`; not written by hand.

/** The index of all occupations */
export interface OccupationIndex {
  schema_version: 1;
  occupations: ({
    document: string;
    name: string;
    soc_code: string | null;
    url: string | null;
    source: string;
    sha256: string;
    wage_year: number | null;
    status: "ok" | "contradicted" | "corrected";
    findings: {
      error: number;
      warning: number;
      note: number;
    } | null;
    files: { [name: string]: {
      path: string;
      sha256: string;
    } };
  })[];
}
