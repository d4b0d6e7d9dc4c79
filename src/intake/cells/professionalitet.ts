import type { CellScalar } from "../grid";
import type { Read } from "./types";

/** «Профессионалитет»: yes/no, or the name of a cluster or programme = yes. */
export function readProfessionalitet(cell: CellScalar): Read<boolean | null> {
  void cell;
  return { value: null, findings: [] };
}
