// Made from facts.schema.json by `occupipe schema`; not written by hand.

/** A row of the facts table */
export interface FactRow {
  document: string;
  kind: "name" | "alternate_name" | "description" | "salary" | "employment" | "share" | "growth_pct" | "growth_count" | "openings_count" | "education" | "experience" | "certification" | "duty" | "skill" | "topic";
  statistic: "median" | "mean" | "p10" | "p25" | "p75" | "p90" | "low" | "high" | "entry" | "starting" | "typical" | null;
  range_of: "median" | "mean" | "starting" | "typical" | null;
  value: number | null;
  value_high: number | null;
  unit: "year" | "month" | "week" | "day" | "hour" | "percent" | "jobs" | null;
  currency: string | null;
  rounded_to: number | null;
  bound: "at_least" | "at_most" | null;
  approximate: true | null;
  reference_year: number | null;
  base_year: number | null;
  target_year: number | null;
  span_years: number | null;
  per: "year" | "period" | null;
  comparison: "much_faster" | "faster" | "as_fast" | "slower" | "little_or_no_change" | "decline" | null;
  category: string | null;
  area: string | null;
  scope: string | null;
  subject: string | null;
  level: "none" | "high_school" | "some_college" | "postsecondary_certificate" | "associate" | "bachelor" | "master" | "doctoral" | null;
  role: "required" | "typical" | "preferred" | "optional" | null;
  requirement: "required" | "preferred" | "optional" | "varies" | null;
  name: string | null;
  abbreviation: string | null;
  issuer: string | null;
  text: string | null;
  description: string | null;
  source: string | null;
  confidence: "certain" | "likely";
  status: "ok" | "contradicted" | "corrected";
  start: number;
  end: number;
  context_start: number;
  context_end: number;
  line: number;
  column: number;
  end_line: number;
  end_column: number;
  quote: string;
  context: string;
}
