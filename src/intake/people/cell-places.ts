/** Where the fields of a row stand, and which fields a table has. */
import type { GraduateField } from "../../registry/graduate";
import type { CellSource } from "../../registry/source";
import { cellText } from "../cells/cell-text";
import type { HeaderColumn, TableRow } from "../table/types";
import type { PersonRow } from "./facts";
import type { SheetContext } from "./sheet-context";
import { placeOf, type ChannelOfRow } from "./status-cells";
import type { TableCells } from "./table-cells";
import type { TableChannels } from "./table-channels";

type Row = TableRow<GraduateField>;

/** The cells of a row by field, and the fields that the table has. */
export class CellPlaces {
  private readonly columns: readonly (readonly [GraduateField, string])[];
  private readonly base: ReadonlySet<GraduateField>;
  private readonly sets = new Map<string, ReadonlySet<GraduateField>>();
  readonly nameColumn: HeaderColumn | undefined;

  constructor(
    private readonly cells: TableCells,
    private readonly channels: TableChannels,
  ) {
    this.columns = [...cells.table.fields].map(([field, column]) => [field, column.letters]);
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

  of(
    row: Row,
    elsewhere: readonly (readonly [GraduateField, CellSource])[],
    channel: { readonly status: ChannelOfRow; readonly forecast: ChannelOfRow },
  ): PersonRow["cells"] {
    const { sheet } = this.cells;
    const places: Partial<Record<GraduateField, CellSource>> = {};
    for (const [field, column] of this.columns) places[field] = { sheet, row: row.row, column };
    for (const [field, place] of elsewhere) places[field] = place;
    if (channel.status.column) places.status = placeOf(sheet, row.row, channel.status.column);
    // The same cell as the status when the sheet has one column for both.
    const forecastColumn = this.channels.forecastFrom === "status" ? channel.status.column : channel.forecast.column;
    if (forecastColumn) places.forecast = placeOf(sheet, row.row, forecastColumn);
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
