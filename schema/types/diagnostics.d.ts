// Made from diagnostics.schema.json by `occupipe schema`; not written by hand.

/** Diagnostics */
export interface DiagnosticsReport {
  version: string;
  schema_version: 1;
  diagnostics: ({
    code: string;
    name: string;
    severity: "error" | "warning" | "note";
    message: string;
    path: string;
    document: string;
    line: number;
    column: number;
    end_line: number;
    end_column: number;
    start: number;
    end: number;
    quote: string;
    related: {
      message: string;
      path: string;
      line: number;
      column: number;
      end_line: number;
      end_column: number;
      start: number;
      end: number;
      quote: string;
    }[];
    help: string | null;
    suppressed: boolean;
    conclusion: string | null;
    fix: null | {
      message: string;
      edits: NonEmpty<{
        line: number;
        column: number;
        end_line: number;
        end_column: number;
        start: number;
        end: number;
        quote: string;
        replacement: string;
      }>;
    };
  })[];
  coverage: {
    path: string;
    document: string;
    seen: number;
    read: number;
    unread: UnreadFigure[];
    not_checkable: {
      code: string;
      reason: string;
      count: number;
    }[];
  }[];
  summary: {
    error: number;
    warning: number;
    note: number;
  };
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

/** A list of at least one. */
export type NonEmpty<T> = [T, ...T[]];
