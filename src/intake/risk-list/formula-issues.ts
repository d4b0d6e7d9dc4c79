import type { Issue } from "../../registry/issue";
import { RISK_LIST_MESSAGES } from "./messages";
import type { RiskNotes } from "./read-notes";

/** Says which of the officer's formulas are about to become values; no number of the table depends on it. */
export function formulaIssues({ sheet, valuesOnly }: Pick<RiskNotes, "sheet" | "valuesOnly">): readonly Issue[] {
  return valuesOnly.map(({ header }) => ({
    code: "formula-as-value",
    severity: "info",
    source: { sheet },
    text: RISK_LIST_MESSAGES.formulaAsValue(header),
  }));
}
