import { addMonths, type Serial, type TypedDate } from "../../registry/date";
import { CELL_FINDINGS } from "../messages-cells";
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

/** Conscripts are taken until this age, in whole years. */
const LAST_AGE = 30;

/**
 * Decides a bare «служит»: by conscription when the person graduated at most 12
 * months before D (or has not yet), is not female, and is at most 30 when the
 * birth date is known; else by contract. Always with a finding (rulings 21).
 */
export function resolveServes({ asOf, graduation, birthDate, sex }: ServiceFacts): Read<"conscript" | "contract"> {
  const recent = graduation !== null && asOf <= addMonths(graduation, 12);
  const young = birthDate === null || asOf < addMonths(birthDate.serial, (LAST_AGE + 1) * 12);
  const value = recent && young && sex !== "female" ? "conscript" : "contract";
  return { value, findings: [CELL_FINDINGS.servesDecided(value)] };
}
