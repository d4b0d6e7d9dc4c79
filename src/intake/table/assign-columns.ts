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
  /** Column → the header of the officer's choice for it. */
  readonly decided: ReadonlyMap<number, string>;
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
  const decided = new Map<number, string>();
  const take = (column: HeaderColumn, field: F, chosenBy: TableColumn<F>["chosenBy"]): void => {
    const taken: TableColumn<F> = { ...column, field, chosenBy };
    if (!fields.has(field)) fields.set(field, taken);
    else if (rules.several?.includes(field)) further.set(field, [...(further.get(field) ?? []), taken]);
    else return;
    done.add(column.index);
  };

  const choiceFor = choiceFinder(columns, rules.choices);
  for (const column of columns) {
    const choice = choiceFor(column);
    if (choice === undefined) continue;
    if (choice.field !== null) take(column, choice.field, "officer");
    decided.set(column.index, choice.header);
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
  return { fields, further, reserved, unused, decided };
}

/** A weak header may give up what it was («Примечание» as a note) for the field that nothing else gives. */
function release<F extends string>(fields: Map<F, TableColumn<F>>, index: number): void {
  for (const [field, column] of fields) if (column.index === index) fields.delete(field);
}

type Choice<F extends string> = TableRules<F>["choices"][number];

/**
 * The officer's choice for a column: one that has its whole heading, else one
 * that has the lowest part of it. A choice of «Статус» is for the column that
 * is called so and no more; only without one it is for «Договор › Статус».
 */
function choiceFinder<F extends string>(
  columns: readonly HeaderColumn[],
  choices: readonly Choice<F>[],
): (column: HeaderColumn) => Choice<F> | undefined {
  if (choices.length === 0) return () => undefined;
  const wholeKey = ({ parent, header }: HeaderColumn): string => headerKey(`${parent} ${header}`);
  const wholes = new Set(columns.map(wholeKey));
  const keyed = choices.map((choice) => ({ choice, key: headerKey(choice.header) }));
  return (column) => {
    if (column.header === "") return undefined;
    const [whole, own] = [wholeKey(column), headerKey(column.header)];
    const found = keyed.find(({ key }) => key === whole) ?? keyed.find(({ key }) => key === own && !wholes.has(key));
    return found?.choice;
  };
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
