import type { CellScalar } from "../grid";
import type { Read } from "./types";
import type { StudyForm } from "../../registry/graduate";

/** Форма обучения; очно-заочная is tested before заочная before очная. */
export function readStudyForm(cell: CellScalar): Read<StudyForm | null> {
  void cell;
  return { value: null, findings: [] };
}
