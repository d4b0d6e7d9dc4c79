import type { Json } from "../values";
import { HostError } from "../values";
import type { Area, Shift } from "./area";
import { bounding, contains, intersection, isEntireColumn, isEntireRow, shifted, WHOLE_SHEET } from "./area";
import { CellStore } from "./cells";
import { FormatStore } from "./formats";
import type { PartRecord } from "./record";
import { makeRecord } from "./record";

/** A place on a sheet that moves with the cells: a kept range, a name, a table. `area` is null once deleted. */
export interface Anchor {
  readonly sheet: Sheet;
  area: Area | null;
}

/** A defined name. */
export interface DefinedName {
  readonly id: string;
  name: string;
  /** The range it stands for; null for a constant or a formula. */
  anchor: Anchor | null;
  /** «="реестр"»; for a range it is made from the anchor. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** A table: header row, body, totals row. */
export interface Table {
  readonly id: string;
  name: string;
  readonly anchor: Anchor;
  hasHeaders: boolean;
  showTotals: boolean;
  /** Ids of the columns, left to right; the names are the header cells. */
  columnIds: string[];
  readonly filter: { criteria: Json[] };
  readonly record: PartRecord;
}

/** A conditional format. */
export interface ConditionalRule {
  readonly id: string;
  readonly type: string;
  readonly anchor: Anchor;
  readonly record: PartRecord;
}

/** How a sheet is seen. */
export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A worksheet of the in-memory workbook. */
export class Sheet {
  readonly cells = new CellStore();
  readonly formats = new FormatStore();
  visibility: Visibility = "Visible";
  tabColor = "";
  merged: Area[] = [];
  /** Rows and columns frozen at the top and left. */
  freeze: { rows: number; columns: number } = { rows: 0, columns: 0 };
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  standardWidth = 48;
  protection: { readonly options: Json; readonly password: string | null } | null = null;
  autoFilter: { area: Area; criteria: Json[] } | null = null;
  readonly names: DefinedName[] = [];
  rules: ConditionalRule[] = [];
  printArea: Area[] = [];
  printTitleRows: Area | null = null;
  printTitleColumns: Area | null = null;
  /** Page setup, charts and other parts nothing here gives a meaning to. */
  readonly pageLayout: PartRecord = makeRecord("PageLayout");
  readonly parts = new Map<string, PartRecord>();
  /** Ranges the client keeps. */
  readonly anchors = new Set<Anchor>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** Throws AccessDenied when the sheet is protected. */
  writable(): void {
    if (this.protection !== null) throw new HostError("AccessDenied");
  }

  /** The used area inside `within`: filled cells, and with `valuesOnly` false formatted ones too. */
  used(valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
    let used = this.cells.used(within);
    if (valuesOnly) return used;
    for (const key of this.formats.keys(within)) {
      if (/^(?:ColumnWidth|RowHeight|RowHidden|ColumnHidden|Hyperlink|DataValidation\..*)$/.test(key)) continue;
      for (const box of this.formats.boxes(key)) {
        // A whole formatted row or column does not stretch the used range. [inferred: H6]
        if (isEntireColumn(box.area) || isEntireRow(box.area)) continue;
        const part = intersection(box.area, within);
        if (part !== null) used = used === null ? part : bounding(used, part);
      }
    }
    return used;
  }

  /** Moves everything on the sheet for an insertion or deletion. */
  shift(change: Shift, tables: readonly Table[]): void {
    for (const { anchor } of tables) {
      if (anchor.area === null) continue;
      const whole = change.axis === "row" ? isEntireRow(change.at) : isEntireColumn(change.at);
      if (whole || intersection(anchor.area, bandOf(change)) === null || contains(bandOf(change), anchor.area))
        continue;
      throw new HostError("InsertDeleteConflict");
    }
    this.cells.shift(change);
    this.formats.shift(change);
    const move = (areas: readonly Area[]): Area[] =>
      areas.flatMap((area) => {
        const moved = shifted(area, change);
        return moved === null ? [] : [moved];
      });
    this.merged = move(this.merged);
    this.printArea = move(this.printArea);
    if (this.autoFilter !== null) {
      const area = shifted(this.autoFilter.area, change);
      this.autoFilter = area === null ? null : { ...this.autoFilter, area };
    }
    const rules = new Set(this.rules.map((rule) => rule.anchor));
    for (const anchor of new Set([...this.anchors, ...rules, ...tables.map((table) => table.anchor)])) {
      if (anchor.area !== null) anchor.area = shifted(anchor.area, change);
    }
    this.rules = this.rules.filter((rule) => rule.anchor.area !== null);
  }
}

/** The cells that a shift may move: those inserted or deleted and all behind them. */
function bandOf(change: Shift): Area {
  const { at } = change;
  return change.axis === "row"
    ? { ...at, rows: WHOLE_SHEET.rows - at.row }
    : { ...at, columns: WHOLE_SHEET.columns - at.column };
}
