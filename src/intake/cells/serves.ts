import type { Serial, TypedDate } from "../../registry/date";
import type { Read } from "./types";

/** What decides whether a bare «служит» is conscription or a contract (rulings 21). */
export interface ServiceFacts {
  /** D. */
  readonly asOf: Serial;
  /** Graduation day of the person's cohort, by default 30.06; null when the cohort is not known. */
  readonly graduation: Serial | null;
  readonly birthDate: TypedDate | null;
  readonly sex: "male" | "female" | null;
}

/** Decides a bare «служит»; always with a finding that says so (rulings 21). */
export function resolveServes(facts: ServiceFacts): Read<"conscript" | "contract"> {
  void facts;
  return { value: "conscript", findings: [] };
}
