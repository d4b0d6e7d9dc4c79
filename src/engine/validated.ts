import { resultsSchema, type Results } from "./results";

/**
 * The same results, checked against their contract; throws a ZodError when they
 * break it. For the place where they leave the program (`--json`); a file of its
 * own, since the pane needs no checker.
 */
export function validated(results: Results): Results {
  return resultsSchema.parse(results);
}
