import type { StudyForm } from "../../registry/graduate";
import { NOT_KNOWN, STUDY_FORMS } from "../../registry/vocabulary-answers";
import type { CellScalar } from "../grid";
import { CELL_FINDINGS } from "../messages-cells";
import { normalise } from "../normalise";
import { cellText, isDashCell, isEmptyCell } from "./cell-text";
import { quoteForIssue } from "./quote";
import type { Read } from "./types";

const PATTERNS = STUDY_FORMS.map(({ form, pattern }) => ({ form, pattern: new RegExp(pattern, "u") }));

/** Форма обучения; очно-заочная is tested before заочная before очная (workbooks D.2). Null = empty or not understood. */
export function readStudyForm(cell: CellScalar): Read<StudyForm | null> {
  if (isEmptyCell(cell) || isDashCell(cell)) return { value: null, findings: [] };
  const text = normalise(cellText(cell)).replace(/^форма обучения:? /, "").replace(/ (?:форма|форма обучения|обучение|отделение)$/, ""); // prettier-ignore
  if (NOT_KNOWN.has(text)) return { value: null, findings: [] };
  const found = PATTERNS.find(({ pattern }) => pattern.test(text)) ?? PATTERNS.find(({ pattern }) => pattern.test(text.split(/[ (,]/)[0] ?? "")); // prettier-ignore
  return found
    ? { value: found.form, findings: [] }
    : { value: null, findings: [CELL_FINDINGS.formUnknown(quoteForIssue(cellText(cell)))] };
}
