import type { Json } from "../values";

/**
 * A part of the workbook that this host keeps without understanding it: a
 * chart, the page setup, the look of a conditional format. What was set can be
 * read again; what was never set is refused by name when it is asked for.
 */
export interface PartRecord {
  /** The class of the client's library. */
  readonly type: string;
  readonly id: string;
  readonly values: Map<string, Json>;
  readonly children: Map<string, PartRecord>;
  /** Items of a collection. */
  items: PartRecord[];
  /** Void methods that were called, in order, for tests to look at. */
  readonly calls: { readonly method: string; readonly args: readonly Json[] }[];
}

/** An empty record. */
export function makeRecord(type: string, id = ""): PartRecord {
  return { type, id, values: new Map(), children: new Map(), items: [], calls: [] };
}
