/** Which column holds which field: officer's choice, then the dictionary, then the values (rulings 19). */
import type { CellScalar } from "../grid";
import { headerKey } from "./header-words";
import { candidatesOf, type CompiledDictionary } from "./match-headers";
import type { HeaderColumn, TableColumn, TableRules } from "./types";

/** The columns of a table with their fields. */
export interface Assignment<F extends string> {
  readonly fields: ReadonlyMap<F, TableColumn<F>>;
  readonly further: ReadonlyMap<F, readonly TableColumn<F>[]>;
  readonly reserved: readonly HeaderColumn[];
  readonly unused: readonly HeaderColumn[];
}

interface Bid<F extends string> {
  readonly column: HeaderColumn;
  readonly field: F;
  readonly score: number;
  readonly fit: number;
  readonly recency: number;
}

/** Gives every column its field; `samples` are the filled values under a column. */
export function assignColumns<F extends string>(
  columns: readonly HeaderColumn[],
  dictionary: CompiledDictionary<F>,
  rules: TableRules<F>,
  samples: (index: number) => readonly CellScalar[],
): Assignment<F> {
  const fields = new Map<F, TableColumn<F>>();
  const further = new Map<F, TableColumn<F>[]>();
  const done = new Set<number>();
  const take = (column: HeaderColumn, field: F, chosenBy: TableColumn<F>["chosenBy"]): void => {
    const taken: TableColumn<F> = { ...column, field, chosenBy };
    if (!fields.has(field)) fields.set(field, taken);
    else if (rules.several?.includes(field)) further.set(field, [...(further.get(field) ?? []), taken]);
    else return;
    done.add(column.index);
  };

  for (const column of columns) {
    const choice = choiceFor(column, rules);
    if (choice === undefined) continue;
    if (choice.field !== null) take(column, choice.field, "officer");
    done.add(column.index);
  }
  const open = columns.filter((column) => !done.has(column.index));
  const reservedIndexes = new Set(rules.reserve?.(open, samples) ?? []);
  const reserved = columns.filter((column) => reservedIndexes.has(column.index));
  for (const column of reserved) done.add(column.index);

  const { strong, weak, out } = collectBids(columns, done, dictionary, rules, samples);
  for (const bid of strong) if (!done.has(bid.column.index)) take(bid.column, bid.field, "dictionary");
  for (const bid of weak) {
    const beside = rules.noWeakBeside?.[bid.field];
    const isGiven = beside !== undefined && (reserved.length > 0 || beside.some((field) => fields.has(field)));
    if (fields.has(bid.field) || isGiven) continue;
    release(fields, bid.column.index);
    take(bid.column, bid.field, "dictionary");
  }
  const unused = columns.filter(
    ({ index, header }) => header !== "" && !done.has(index) && !out.has(index) && samples(index).length > 0,
  );
  return { fields, further, reserved, unused };
}

/** A weak header may give up what it was («Примечание» as a note) for the field that nothing else gives. */
function release<F extends string>(fields: Map<F, TableColumn<F>>, index: number): void {
  for (const [field, column] of fields) if (column.index === index) fields.delete(field);
}

function choiceFor<F extends string>(
  column: HeaderColumn,
  rules: TableRules<F>,
): TableRules<F>["choices"][number] | undefined {
  if (rules.choices.length === 0 || column.header === "") return undefined;
  const joined = headerKey(`${column.parent} ${column.header}`);
  const own = headerKey(column.header);
  const find = (key: string): TableRules<F>["choices"][number] | undefined =>
    rules.choices.find((choice) => headerKey(choice.header) === key);
  return find(joined) ?? find(own);
}

function collectBids<F extends string>(
  columns: readonly HeaderColumn[],
  done: ReadonlySet<number>,
  dictionary: CompiledDictionary<F>,
  rules: TableRules<F>,
  samples: (index: number) => readonly CellScalar[],
): { readonly strong: Bid<F>[]; readonly weak: Bid<F>[]; readonly out: ReadonlySet<number> } {
  const strong: Bid<F>[] = [];
  const weak: Bid<F>[] = [];
  const out = new Set<number>();
  for (const column of columns) {
    if (done.has(column.index)) continue;
    const recency = rules.recency?.(samples(column.index), column) ?? 0;
    for (const candidate of candidatesOf(dictionary, column)) {
      if (candidate.field === null) {
        out.add(column.index);
        continue;
      }
      const fit = rules.fits?.(candidate.field, samples(column.index), column) ?? 0.5;
      if (fit === 0 && (candidate.weak || rules.byValues?.includes(candidate.field))) continue;
      (candidate.weak ? weak : strong).push({ column, field: candidate.field, score: candidate.score, fit, recency });
    }
  }
  const order = (a: Bid<F>, b: Bid<F>): number =>
    b.score - a.score || b.recency - a.recency || b.fit - a.fit || a.column.index - b.column.index;
  return { strong: strong.sort(order), weak: weak.sort(order), out };
}
