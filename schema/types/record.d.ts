// Made from record.schema.json by `occupipe schema`; not written by hand.

/**
 * What one article states about one occupation.
 *
 * `name` is None where the article names none: such an occupation has its facts, and neither record nor JSON-LD.
 * `findings` is None until the rules have run.
 */
export interface OccupationRecord {
  schema_version: 1;
  document: string;
  name: string;
  source: SourceFile;
  names: Name[];
  alternate_names: AlternateName[];
  descriptions: Description[];
  wages: Wage[];
  employment: Employment[];
  shares: Share[];
  growth: Growth[];
  growth_counts: GrowthCount[];
  openings: Openings[];
  education: Education[];
  experience: Experience[];
  certifications: Certification[];
  duties: Duty[];
  skills: Skill[];
  topics: Topic[];
  coverage: Coverage;
  findings: Findings | null;
}

/** Another name of the occupation. */
export interface AlternateName {
  evidence: Evidence;
  source: string | null;
  confidence: Confidence;
  status: Status;
  text: string;
  kind: "alternate_name";
}

/** A figure that is worded as a limit: "more than", "up to", "$95,000+". */
export type Bound = "at_least" | "at_most";

/** A certification or licence by name, letters and awarding body, as far as the article names them. */
export interface Certification {
  evidence: Evidence;
  source: string | null;
  confidence: Confidence;
  status: Status;
  kind: "certification";
  name: string;
  abbreviation: string | null;
  issuer: string | null;
  requirement: "required" | "preferred" | "optional" | "varies" | null;
}

/** How sure the reading is; what is less than likely is an unread figure, no fact. */
export type Confidence = "certain" | "likely";

/** How many figures were seen, how many were given a meaning, and the others with their places. */
export interface Coverage {
  seen: number;
  read: number;
  unread: UnreadFigure[];
}

/** A sentence that says what the occupation is. */
export interface Description {
  evidence: Evidence;
  source: string | null;
  confidence: Confidence;
  status: Status;
  text: string;
  kind: "description";
}

/** A duty: its bullet stripped, its end mark kept. */
export interface Duty {
  evidence: Evidence;
  source: string | null;
  confidence: Confidence;
  status: Status;
  text: string;
  kind: "duty";
}

/** A level of education and the role it plays: required, typical, preferred, optional. */
export interface Education {
  evidence: Evidence;
  source: string | null;
  confidence: Confidence;
  status: Status;
  kind: "education";
  level: "none" | "high_school" | "some_college" | "postsecondary_certificate" | "associate" | "bachelor" | "master" | "doctoral";
  role: "required" | "typical" | "preferred" | "optional" | null;
  area: string | null;
  scope: string | null;
  subject: string | null;
}

/** A number of jobs held; a projected one has a target year and no reference year. */
export interface Employment {
  evidence: Evidence;
  source: string | null;
  confidence: Confidence;
  status: Status;
  value: number;
  value_high: number | null;
  rounded_to: number;
  bound: Bound | null;
  hedge: Hedge | null;
  reference_year: number | null;
  area: string | null;
  scope: string | null;
  subject: string | null;
  list_id: number | null;
  group: number | null;
  kind: "employment";
  unit: "jobs";
  target_year: number | null;
}

/**
 * Where a part stands: the words, their context, and both as offsets and as places of the source file.
 *
 * `start` and `end` are half-open offsets into the article's text, `line` to `end_column` count from 1, end exclusive.
 * The quote is as long as its span, and stands in its context where the offsets say.
 */
export interface Evidence {
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

/** Work experience asked for, in months. */
export interface Experience {
  evidence: Evidence;
  source: string | null;
  confidence: Confidence;
  status: Status;
  value: number;
  value_high: number | null;
  rounded_to: number;
  bound: Bound | null;
  hedge: Hedge | null;
  reference_year: number | null;
  area: string | null;
  scope: string | null;
  subject: string | null;
  list_id: number | null;
  group: number | null;
  kind: "experience";
  unit: "month";
  role: "required" | "typical" | "preferred" | "optional" | null;
}

/** How many findings of each severity the rules that need no clock had when the occupation was extracted. */
export interface Findings {
  error: number;
  warning: number;
  note: number;
}

/** Projected change of employment in percent; a decline is negative. */
export interface Growth {
  evidence: Evidence;
  source: string | null;
  confidence: Confidence;
  status: Status;
  value: number;
  value_high: number | null;
  rounded_to: number;
  bound: Bound | null;
  hedge: Hedge | null;
  reference_year: number | null;
  area: string | null;
  scope: string | null;
  subject: string | null;
  list_id: number | null;
  group: number | null;
  base_year: number | null;
  target_year: number | null;
  span_years: number | null;
  kind: "growth_pct";
  unit: "percent";
  comparison: "much_faster" | "faster" | "as_fast" | "slower" | "little_or_no_change" | "decline" | null;
}

/** Projected change of employment in jobs; a decline is negative. */
export interface GrowthCount {
  evidence: Evidence;
  source: string | null;
  confidence: Confidence;
  status: Status;
  value: number;
  value_high: number | null;
  rounded_to: number;
  bound: Bound | null;
  hedge: Hedge | null;
  reference_year: number | null;
  area: string | null;
  scope: string | null;
  subject: string | null;
  list_id: number | null;
  group: number | null;
  base_year: number | null;
  target_year: number | null;
  span_years: number | null;
  kind: "growth_count";
  unit: "jobs";
  per: "year" | "period" | null;
  comparison: "much_faster" | "faster" | "as_fast" | "slower" | "little_or_no_change" | "decline" | null;
}

/** A figure that is worded as approximate, by the kind of wording: each has its own interval. */
export type Hedge = "about" | "nearly" | "fraction" | "one_in";

/** The occupation's name, singular and in Title Case; `text` is how the article prints it. */
export interface Name {
  evidence: Evidence;
  source: string | null;
  confidence: Confidence;
  status: Status;
  kind: "name";
  name: string;
  text: string | null;
}

/** Job openings, a year or over the period. */
export interface Openings {
  evidence: Evidence;
  source: string | null;
  confidence: Confidence;
  status: Status;
  value: number;
  value_high: number | null;
  rounded_to: number;
  bound: Bound | null;
  hedge: Hedge | null;
  reference_year: number | null;
  area: string | null;
  scope: string | null;
  subject: string | null;
  list_id: number | null;
  group: number | null;
  base_year: number | null;
  target_year: number | null;
  span_years: number | null;
  kind: "openings_count";
  unit: "jobs";
  per: "year" | "period" | null;
}

/** The time a wage is paid for. */
export type PayPeriod = "year" | "month" | "week" | "day" | "hour";

/** The percent of the occupation's workers in an industry or setting, in the article's own words. */
export interface Share {
  evidence: Evidence;
  source: string | null;
  confidence: Confidence;
  status: Status;
  value: number;
  value_high: number | null;
  rounded_to: number;
  bound: Bound | null;
  hedge: Hedge | null;
  reference_year: number | null;
  area: string | null;
  scope: string | null;
  subject: string | null;
  list_id: number | null;
  group: number | null;
  kind: "share";
  unit: "percent";
  category: string;
}

/** A skill or quality, with the paragraph that explains it. */
export interface Skill {
  evidence: Evidence;
  source: string | null;
  confidence: Confidence;
  status: Status;
  kind: "skill";
  name: string;
  description: string | null;
}

/** The source file, its digest, and what its side file or front matter says of it (the article need not). */
export interface SourceFile {
  file: string;
  sha256: string;
  url: string | null;
  title: string | null;
  publisher: string | null;
  published: string | null;
  retrieved: string | null;
  licence: string | null;
  language: string | null;
  country: string | null;
  soc_code: string | null;
}

/** Which statistic of a wage distribution a figure is (BLS OEWS terms, and what articles print beside them). */
export type Statistic = "median" | "mean" | "p10" | "p25" | "p75" | "p90" | "low" | "high" | "entry" | "starting" | "typical";

/** What the checks made of a fact. */
export type Status = "ok" | "contradicted" | "corrected";

/** A subject of study or training. */
export interface Topic {
  evidence: Evidence;
  source: string | null;
  confidence: Confidence;
  status: Status;
  text: string;
  kind: "topic";
}

/** A figure that was seen and given no meaning: its words, its place, why. */
export interface UnreadFigure {
  quote: string;
  line: number;
  column: number;
  start: number;
  end: number;
  unit: string;
  reason: string;
}

/**
 * A wage: one statistic of a distribution, in a currency, for a pay period.
 *
 * A range of pay is two wages, `low` and `high`; `range_of` is the label it is printed under, if that is another one.
 */
export interface Wage {
  evidence: Evidence;
  source: string | null;
  confidence: Confidence;
  status: Status;
  value: number;
  value_high: null;
  rounded_to: number;
  bound: Bound | null;
  hedge: Hedge | null;
  reference_year: number | null;
  area: string | null;
  scope: string | null;
  subject: string | null;
  list_id: number | null;
  group: number | null;
  kind: "salary";
  statistic: Statistic;
  range_of: "median" | "mean" | "starting" | "typical" | null;
  unit: PayPeriod;
  currency: string;
}
