import type { Place } from "./source";

/** error: a number is wrong until it is mended; warning: it may be; info: what was assumed. */
export type Severity = "error" | "warning" | "info";

/**
 * Something the reader could not take at its word. `code` is stable and
 * kebab-case (`unknown-channel`); `text` is Russian, says what happened and
 * what to do, and never holds a health diagnosis.
 */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly source: Place;
  readonly text: string;
}
