export type Severity = 'error' | 'warning' | 'info'

/**
 * Something a human should know. It is a value, returned beside the result: content never throws.
 * Printed as `path:line:column severity rule: message hint`.
 */
export interface Diagnostic {
  readonly severity: Severity
  /** `noun/problem`, e.g. "date/unreadable"; each rule is described in docs/diagnostics.md. */
  readonly rule: string
  readonly message: string
  /** Relative to the input folder, `/` between parts; null where no one file is meant. */
  readonly path: string | null
  /** Which article of that file is meant, where it holds several: its part id, and its 1-based place for the reader. */
  readonly part?: string | null
  readonly article?: number | null
  /** Where the file is a table: the article's row, as a spreadsheet counts. */
  readonly row?: number
  readonly line: number | null
  readonly column: number | null
  /** What the user can do about it, a sentence. */
  readonly hint: string | null
}
