import type { CellScalar } from "../grid";
import { normalise } from "../normalise";
import { cellText } from "./cell-text";
import type { Read } from "./types";
import { readYesNo } from "./yes-no";

/** «Профессионалитет»: yes/no; the project's own name or a cluster is yes («ФПП», «кластер АПК»). */
export function readProfessionalitet(cell: CellScalar): Read<boolean | null> {
  const text = normalise(cellText(cell));
  if (/^(?:фп |фпп?$|проф|кластер|участник|обучал)/.test(text) && !/^проф[а-я]* нет/.test(text))
    return { value: true, findings: [] };
  return readYesNo(cell);
}
