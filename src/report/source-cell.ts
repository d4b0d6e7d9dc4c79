/** The cell that leads back to the source. */
import type { Graduate } from "../registry/graduate";
import type { RowSource } from "../registry/source";
import { printablePlace } from "../engine/printable";
import type { CellModel } from "./sheet-model";

/** «Вып. 2024, F17»: a link to the person's status (or forecast, or name) where it was read. */
export function sourceCell(source: RowSource, graduate: Graduate | undefined): CellModel {
  const cell = graduate?.cells.status ?? graduate?.cells.forecast ?? graduate?.cells.fullName;
  const sheet = cell?.sheet ?? source.sheet;
  const address = `${cell?.column ?? "A"}${cell?.row ?? source.row}`;
  return { value: printablePlace(sheet, address), style: "listLink", link: { sheet, address } };
}
