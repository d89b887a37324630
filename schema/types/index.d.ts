// Made by `occupipe schema`; not written by hand.

export type { OccupationRecord } from "./record";
export type { FactRow } from "./facts";
export type { OccupationIndex } from "./occupation-index";
export type { JsonLdCore } from "./jsonld-core";
export type { JsonLdFull } from "./jsonld-full";
export type { JsonLdGoogleLegacy } from "./jsonld-google-legacy";
export type { DiagnosticsReport } from "./diagnostics";
