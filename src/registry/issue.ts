import type { GraduateField } from "./graduate";
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
  /** The whole cell that was not understood, where the officer can say what it means. */
  readonly teachable?: Teachable;
  /** The officer looked at it and said «так и есть». */
  readonly accepted?: true;
}

/**
 * A spelling that «Написания» of «Настройки КПЭ» can give a meaning. Unlike the
 * text of the issue it may hold a diagnosis, in the columns of ОВЗ above all.
 */
export interface Teachable {
  readonly field: GraduateField;
  /** As typed; compared by its normalised form. */
  readonly spelling: string;
}
