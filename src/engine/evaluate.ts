/**
 * Three-valued evaluation of predicates over columns. «Not known» is not «no»:
 * each predicate gives two sets, those for whom it is true and those for whom
 * it may be; whoever is in the second alone is unknown.
 */
import type { FieldValue, Predicate } from "../plan/predicate";
import { complement, emptySet, fullSet, intersection, union, type Bitset } from "./bitset";
import type { Columns } from "./columns";

/** For whom a predicate is true, and for whom it is not false. */
export interface Truth {
  readonly certain: Bitset;
  readonly possible: Bitset;
}

/** Evaluates predicates over one table; the same predicate object is evaluated once. */
export class Evaluator<F extends string> {
  readonly #columns: Columns<F>;
  readonly #known = new Map<Predicate<F>, Truth>();

  constructor(columns: Columns<F>) {
    this.#columns = columns;
  }

  /** The truth of a predicate over every row. */
  truthOf(predicate: Predicate<F>): Truth {
    const known = this.#known.get(predicate);
    if (known) return known;
    const truth = this.#evaluate(predicate);
    this.#known.set(predicate, truth);
    return truth;
  }

  #evaluate(predicate: Predicate<F>): Truth {
    const { length } = this.#columns;
    switch (predicate.op) {
      case "is":
        return this.#compare(predicate.field, [predicate.value]);
      case "oneOf":
        return this.#compare(predicate.field, predicate.values);
      case "all":
        return this.#combine(predicate.of, intersection, fullSet(length));
      case "any":
        return this.#combine(predicate.of, union, emptySet(length));
      case "not": {
        const inner = this.truthOf(predicate.of);
        return { certain: complement(inner.possible, length), possible: complement(inner.certain, length) };
      }
    }
  }

  #combine(of: readonly Predicate<F>[], join: (a: Bitset, b: Bitset) => Bitset, start: Bitset): Truth {
    return of.reduce<Truth>(
      (sum, part) => {
        const truth = this.truthOf(part);
        return { certain: join(sum.certain, truth.certain), possible: join(sum.possible, truth.possible) };
      },
      { certain: start, possible: start },
    );
  }

  #compare(field: F, values: readonly FieldValue[]): Truth {
    const column = this.#columns.codes[field];
    const wanted = new Uint8Array(256);
    for (const value of values) wanted[this.#columns.codeOf(field, value)] = 1;
    wanted[0] = 0;
    const certain = emptySet(column.length);
    const possible = emptySet(column.length);
    for (let word = 0, index = 0; word < certain.length; word += 1) {
      let yes = 0;
      let maybe = 0;
      for (let bit = 0; bit < 32 && index < column.length; bit += 1, index += 1) {
        const code = column[index] ?? 0;
        if (wanted[code] === 1) yes |= 1 << bit;
        else if (code === 0) maybe |= 1 << bit;
      }
      certain[word] = yes;
      possible[word] = yes | maybe;
    }
    return { certain, possible };
  }
}
