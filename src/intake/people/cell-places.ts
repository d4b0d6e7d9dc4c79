/** Where the fields of a row stand, and which fields a table has. */
import type { GraduateField } from "../../registry/graduate";
import type { CellSource } from "../../registry/source";
import { cellText } from "../cells/cell-text";
import type { HeaderColumn, TableRow } from "../table/types";
import type { PersonRow } from "./facts";
import type { SheetContext } from "./sheet-context";
import type { ChannelOfRow } from "./status-cells";
import type { TableCells } from "./table-cells";
import type { TableChannels } from "./table-channels";

type Row = TableRow<GraduateField>;

/** The cells of a row by field, and the fields that the table has. */
export class CellPlaces {
  private readonly columns: readonly (readonly [GraduateField, string])[];
  private readonly RowCells: new (row: number) => PersonRow["cells"];
  private readonly base: ReadonlySet<GraduateField>;
  private readonly sets = new Map<string, ReadonlySet<GraduateField>>();
  readonly nameColumn: HeaderColumn | undefined;

  constructor(
    private readonly cells: TableCells,
    private readonly channels: TableChannels,
  ) {
    const columns = new Map([...cells.table.fields].map(([field, column]) => [field, column.letters]));
    const status = columns.get("status");
    if (channels.forecastFrom === "status" && status !== undefined) columns.set("forecast", status);
    const track = columns.get("careerTrack");
    if (channels.forecastFrom === "careerTrack" && track !== undefined) columns.set("forecast", track);
    this.columns = [...columns];
    this.RowCells = rowCells(cells.sheet, columns);
    this.nameColumn = cells.column("fullName") ?? cells.column("surname");
    const base = new Set<GraduateField>(cells.table.fields.keys());
    base.delete("forecast");
    if (channels.hasStatus) base.add("status");
    if (channels.forecastFrom === "forecast" || channels.forecastFrom === "careerTrack") base.add("forecast");
    this.base = base;
  }

  nameText(row: Row): string {
    return (["fullName", "surname", "givenName", "patronymic"] as const)
      .map((field) => cellText(this.cells.cell(field, row)))
      .filter((text) => text !== "")
      .join(" ");
  }

  /** The cells of a row; made when they are asked for, unless a place lies outside the row or differs from row to row. */
  of(
    row: Row,
    elsewhere: readonly (readonly [GraduateField, CellSource])[],
    channel: { readonly status: ChannelOfRow; readonly forecast: ChannelOfRow },
  ): PersonRow["cells"] {
    const statusColumn = channel.status.column?.letters;
    // The same cell as the status when the sheet has one column for both.
    const forecastColumn = this.channels.forecastFrom === "status" ? statusColumn : channel.forecast.column?.letters;
    const usual = new this.RowCells(row.row);
    if (elsewhere.length === 0 && usual.status?.column === statusColumn && usual.forecast?.column === forecastColumn) return usual; // prettier-ignore
    const { sheet } = this.cells;
    const places: Partial<Record<GraduateField, CellSource>> = {};
    for (const [field, column] of this.columns) places[field] = { sheet, row: row.row, column };
    for (const [field, place] of elsewhere) places[field] = place;
    if (statusColumn !== undefined) places.status = { sheet, row: row.row, column: statusColumn };
    if (forecastColumn !== undefined) places.forecast = { sheet, row: row.row, column: forecastColumn };
    return places;
  }

  available(
    elsewhere: readonly (readonly [GraduateField, CellSource])[],
    context: SheetContext,
  ): ReadonlySet<GraduateField> {
    const added: GraduateField[] = elsewhere.map(([field]) => field);
    if (context.form !== null) added.push("form");
    if (context.year !== null) added.push("graduationYear");
    if (context.group !== null) added.push("group");
    const key = added.join(" ");
    let found = this.sets.get(key);
    if (found === undefined) {
      found = new Set([...this.base, ...added]);
      this.sets.set(key, found);
    }
    return found;
  }
}

/**
 * A class whose objects give the cell of each field when it is asked for:
 * 100,000 rows of 20 fields would be two million objects that hardly anybody
 * looks at.
 */
function rowCells(sheet: string, columns: ReadonlyMap<GraduateField, string>): new (row: number) => PersonRow["cells"] {
  class RowCells {
    constructor(readonly rowNumber: number) {}
  }
  for (const [field, column] of columns) {
    Object.defineProperty(RowCells.prototype, field, {
      enumerable: true,
      get(this: RowCells): CellSource {
        return { sheet, row: this.rowNumber, column };
      },
    });
  }
  // The properties are defined one by one, which the type of the class cannot tell.
  return RowCells as unknown as new (row: number) => PersonRow["cells"];
}
