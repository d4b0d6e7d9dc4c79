import fc from "fast-check";

/** How often and from which seed a property is tried. */
export interface Trial {
  readonly seed: number;
  readonly runs: number;
  /** Of a counterexample, as printed: only that one is tried. */
  readonly path?: string;
  /** Milliseconds after which no further run is begun. */
  readonly limit?: number;
}

/** What came of a trial. */
export interface Tried {
  readonly runs: number;
  /** The counterexample in words, with seed and path; null: there is none. */
  readonly counterexample: string | null;
}

/** Something that must hold whatever stands in a workbook; shared by the tests and `npm run fuzz`. */
export interface Property {
  readonly name: string;
  /** Runs in the tests, so that all properties together take half a minute. */
  readonly runs: number;
  readonly attempt: (trial: Trial) => Promise<Tried>;
}

/** A property of everything that `values` gives; `holds` throws where it does not hold. */
export function property<T>(
  name: string,
  runs: number,
  values: fc.Arbitrary<T>,
  holds: (value: T) => void | Promise<void>,
): Property {
  const attempt = async ({ seed, runs: numRuns, path, limit }: Trial): Promise<Tried> => {
    const details = await fc.check(
      fc.asyncProperty(values, async (value) => {
        await holds(value);
      }),
      {
        seed,
        numRuns,
        ...(path !== undefined && { path, endOnFailure: true }),
        ...(limit !== undefined && { interruptAfterTimeLimit: limit, markInterruptAsFailure: false }),
      },
    );
    return { runs: details.numRuns, counterexample: details.failed ? described(details) : null };
  };
  return { name, runs, attempt };
}

/** Texts of 32,767 characters are of no help to a reader. */
const LONGEST_LINE = 1500;

function described<T>({ seed, counterexample, counterexamplePath, errorInstance }: fc.RunDetails<[T]>): string {
  const value = fc.stringify(counterexample?.[0]).replace(/(.{1,10}?)\1{20,}/gsu, "$1…");
  const error = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const cut = (text: string): string => (text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text);
  return `seed ${seed}, path "${counterexamplePath ?? ""}"\n${cut(value)}\n${cut(error)}`;
}
