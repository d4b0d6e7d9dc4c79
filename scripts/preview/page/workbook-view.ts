/** The workbook as the page shows it: tabs, the line above the cells, the cells. */
import { columnLetters } from "../../../test/host/model/area";
import type { Sheet } from "../../../test/host/model/sheet";
import { HostError } from "../../../test/host/values";
import type { WorkbookHost } from "../../../test/host/host";
import { CellEditor } from "./cell-editor";
import { byId } from "./element";
import { Grid, type Place } from "./grid";
import { cellContent } from "./look";
import { firstColumns, notTyped, TEXT } from "./messages";
import { drawTabs } from "./tabs";
import { typeInto } from "./typed";

/** What the view tells. */
export interface ViewEvents {
  readonly onStatus: (text: string) => void;
  /** Somebody begins or stops typing into a cell. */
  readonly onEditing: (editing: boolean) => void;
  readonly onShown: (sheet: Sheet | null) => void;
}

/** «B7». */
function addressOf({ row, column }: Place): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Draws a workbook and takes what is typed into it. */
export class WorkbookView {
  /** The sheet in sight: the one in front, or a hidden one that was asked for. */
  shown: Sheet | null = null;
  private front: Sheet | null = null;
  private readonly grid: Grid;
  private readonly editor: CellEditor;
  private planned = false;

  constructor(
    private host: WorkbookHost,
    private readonly events: ViewEvents,
  ) {
    this.grid = new Grid(byId("cells"), {
      onSelect: (place) => {
        this.select(place);
      },
      onEdit: (place, text) => {
        this.editor.open(place, text ?? this.contentOf(place));
      },
      onClear: (place) => {
        this.type(place, "");
      },
    });
    this.editor = new CellEditor(this.grid, {
      onStart: () => {
        events.onEditing(true);
      },
      onEnd: (place, text) => {
        if (text !== null) this.type(place, text);
        events.onEditing(false);
        byId("cells").focus();
      },
    });
  }

  /** Shows another workbook. */
  take(host: WorkbookHost): void {
    this.editor.close();
    Object.assign(this, { host, shown: null, front: null });
    this.refresh();
  }

  /** Draws again before the next frame, however often it is asked. */
  refresh(): void {
    if (this.planned) return;
    this.planned = true;
    requestAnimationFrame(() => {
      this.planned = false;
      this.draw();
    });
  }

  private draw(): void {
    const { workbook } = this.host;
    if (workbook.active !== this.front || this.shown === null || !workbook.sheets.includes(this.shown)) {
      this.front = workbook.active;
      this.shown = workbook.active;
    }
    const { shown } = this;
    drawTabs(byId("tabs"), workbook, shown, (sheet) => {
      this.open(sheet);
    });
    if (shown !== null) this.grid.show(workbook, shown, shown === workbook.active ? workbook.selection : []);
    const { used, shown: columns } = this.grid.columns;
    byId("note").textContent = shown === null ? TEXT.noSheet : used > columns ? firstColumns(columns, used) : "";
    const at = workbook.selection[0];
    const place = shown !== null && shown === workbook.active && at !== undefined ? at : null;
    byId("address").textContent = place === null ? "" : addressOf(place);
    byId("content").textContent = place === null ? "" : this.contentOf(place);
    this.events.onShown(shown);
  }

  private open(sheet: Sheet): void {
    this.editor.close();
    this.shown = sheet;
    if (sheet.visibility === "Visible") this.host.workbook.activate(sheet);
    this.front = this.host.workbook.active;
    this.refresh();
  }

  private select({ row, column }: Place): void {
    this.editor.close();
    byId("cells").focus({ preventScroll: true });
    if (this.shown?.visibility !== "Visible") return;
    this.host.workbook.select(this.shown, [{ row, column, rows: 1, columns: 1 }]);
    // At once: the next key goes to this cell.
    this.draw();
  }

  private contentOf({ row, column }: Place): string {
    return this.shown === null ? "" : cellContent(this.host.workbook, this.shown, row, column);
  }

  private type(place: Place, text: string): void {
    if (this.shown === null || text === this.contentOf(place)) return;
    const address = addressOf(place);
    try {
      typeInto(this.host, this.shown, address, text);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.events.onStatus(notTyped(address, error.message));
    }
    this.refresh();
  }
}
