/**
 * Headings between rows, nested: «Заочное отделение» over «Группа ТМ-41» over
 * people. A heading ends the former one of its kind and everything under it.
 */
import type { ContextValue, RowContext } from "./types";

/** The headings in force while rows are read from top to bottom. */
export class ContextStack<F extends string> {
  private headings: Map<F, ContextValue>[] = [];
  private merged = {} as RowContext<F>;

  /** A heading that says `values`. */
  push(values: Readonly<Partial<Record<F, string>>>, row: number, column: string): void {
    const heading = new Map<F, ContextValue>();
    for (const field of Object.keys(values) as F[]) {
      const text = values[field];
      if (text !== undefined) heading.set(field, { text, row, column });
    }
    const former = this.headings.findIndex((other) => [...other.keys()].some((field) => heading.has(field)));
    if (former >= 0) this.headings = this.headings.slice(0, former);
    this.headings.push(heading);
    this.merged = Object.fromEntries(this.headings.flatMap((other) => [...other])) as RowContext<F>;
  }

  /** What all headings in force say together, the lower ones first. */
  current(): RowContext<F> {
    return this.merged;
  }
}
