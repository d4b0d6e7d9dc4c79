import type { CellScalar } from "../grid";
import { CELL_FINDINGS } from "../messages-cells";
import { normalise } from "../normalise";
import { cellText, isDashCell, isEmptyCell } from "./cell-text";
import { quoteForIssue } from "./quote";
import type { Read } from "./types";

/** Пол: м, муж., мужской, юноша; ж, жен., женский, девушка. */
export function readSex(cell: CellScalar): Read<"male" | "female" | null> {
  if (isEmptyCell(cell) || isDashCell(cell)) return { value: null, findings: [] };
  const text = normalise(cellText(cell));
  if (/^(?:м|m|муж|мужской|мужчина|юноша|male)$/.test(text)) return { value: "male", findings: [] };
  if (/^(?:ж|f|жен|женский|женщина|девушка|female)$/.test(text)) return { value: "female", findings: [] };
  return { value: null, findings: [CELL_FINDINGS.sexUnknown(quoteForIssue(cellText(cell)))] };
}
