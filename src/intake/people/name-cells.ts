/** ФИО of a row, from one column or from three (spec: workbooks D.3, D.4.8). */
import { cellText } from "../cells/cell-text";
import { isFormulaError } from "../cells/formula-error";
import { joinPersonName, readPersonName, type PersonName } from "../cells/person-name";
import { isWords } from "../table/cells";
import { withoutOrdinal } from "./name-like";
import type { FieldReader, TableCells } from "./table-cells";

/** Reads the name of a row; null when there is none in it. */
export function nameReader(cells: TableCells): FieldReader<PersonName | null> {
  const text = (field: "fullName" | "surname" | "givenName" | "patronymic"): FieldReader<string> => {
    return (row) => {
      const cell = cells.cell(field, row);
      return isWords(cell) && !isFormulaError(cell) ? withoutOrdinal(cellText(cell)) : "";
    };
  };
  const whole = text("fullName");
  const surname = text("surname");
  const givenName = text("givenName");
  const patronymic = text("patronymic");
  const isSplit = cells.column("surname") !== undefined && cells.column("givenName") !== undefined;
  return (row) => {
    const full = whole(row);
    if (full !== "" && !isSplit) return readPersonName(full);
    const joined = isSplit ? joinPersonName(surname(row), givenName(row), patronymic(row)) : null;
    if (joined !== null) return joined;
    return full === "" ? null : readPersonName(`${full} ${givenName(row)} ${patronymic(row)}`.trim());
  };
}
