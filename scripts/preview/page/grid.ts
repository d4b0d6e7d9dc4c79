/** The cells of one sheet: only those in sight are drawn, so that a long sheet scrolls as lightly as a short one. */
import { columnLetters, type Area } from "../../../test/host/model/area";
import type { Sheet } from "../../../test/host/model/sheet";
import type { Workbook } from "../../../test/host/model/workbook";
import { element } from "./element";
import { dress, shownText } from "./look";
import { measure, placeAt, type Measures } from "./measures";

/** Width of the row numbers and height of the column letters, in pixels. */
const HEADER = { width: 44, height: 22 };
const SPARE_ROWS = 10;

/** A cell, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What somebody does to the grid. */
export interface GridEvents {
  readonly onSelect: (place: Place) => void;
  /** A cell is to be edited, beginning with `text`; null = with what it holds. */
  readonly onEdit: (place: Place, text: string | null) => void;
  readonly onClear: (place: Place) => void;
}

/** A scrolling view of one sheet. */
export class Grid {
  private sheet: Sheet | null = null;
  private measures: Measures | null = null;
  private selection: readonly Area[] = [];
  // The rows are drawn again and again; what lies over them must not lose its focus by that.
  private readonly rows = element("div");
  private readonly canvas = element("div", { class: "canvas" }, [this.rows]);

  constructor(
    private readonly box: HTMLElement,
    private readonly events: GridEvents,
  ) {
    box.append(this.canvas);
    box.addEventListener("scroll", () => {
      this.draw();
    });
    new ResizeObserver(() => {
      this.draw();
    }).observe(box);
    this.canvas.addEventListener("mousedown", (event) => {
      const place = this.placeOf(event);
      if (place !== null) events.onSelect(place);
    });
    this.canvas.addEventListener("dblclick", (event) => {
      const place = this.placeOf(event);
      if (place !== null) events.onEdit(place, null);
    });
    box.addEventListener("keydown", (event) => {
      this.onKey(event);
    });
  }

  /** How many columns are in the sheet and how many of them are shown; for a note. */
  get columns(): { readonly shown: number; readonly used: number } {
    return { shown: (this.measures?.columnStarts.length ?? 1) - 1, used: this.measures?.usedColumns ?? 0 };
  }

  private workbook: Workbook | null = null;

  /** Shows a sheet as it is now. A sheet that was not shown before is shown from its top. */
  show(workbook: Workbook, sheet: Sheet, selection: readonly Area[]): void {
    const same = sheet === this.sheet;
    const moved = !same || JSON.stringify(selection) !== JSON.stringify(this.selection);
    Object.assign(this, { workbook, sheet, selection, measures: measure(sheet) });
    if (!same) this.box.scrollTo(0, 0);
    this.draw();
    if (moved) this.reveal();
  }

  /** The place of a cell on the canvas, for the box in which it is edited. */
  rectangle({ row, column }: Place): { left: number; top: number; width: number; height: number } {
    const { rowStarts, columnStarts } = this.measures ?? { rowStarts: [], columnStarts: [] };
    const [top = 0, bottom = 0] = [rowStarts[row], rowStarts[row + 1]];
    const [left = 0, right = 0] = [columnStarts[column], columnStarts[column + 1]];
    return { left: HEADER.width + left, top: HEADER.height + top, width: right - left, height: bottom - top };
  }

  /** Puts the box in which a cell is edited over the cells. */
  overlay(input: HTMLElement): void {
    this.canvas.append(input);
  }

  private placeOf(event: MouseEvent): Place | null {
    const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-row]") : null;
    return cell === null ? null : { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
  }

  private onKey(event: KeyboardEvent): void {
    const at = this.selection[0];
    if (at === undefined || event.target !== this.box || event.ctrlKey || event.metaKey || event.altKey) return;
    const step: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      Enter: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
    };
    const move = step[event.key];
    if (move !== undefined) {
      const { rowStarts = [], columnStarts = [] } = this.measures ?? {};
      const row = Math.min(Math.max(0, at.row + move[0]), rowStarts.length - 2);
      const column = Math.min(Math.max(0, at.column + move[1]), columnStarts.length - 2);
      this.events.onSelect({ row, column });
    } else if (event.key === "F2") this.events.onEdit(at, null);
    else if (event.key === "Delete") this.events.onClear(at);
    else if (event.key.length === 1) this.events.onEdit(at, event.key);
    else return;
    event.preventDefault();
  }

  /** Scrolls so that the selected cell is in sight. */
  private reveal(): void {
    const first = this.selection[0];
    if (first === undefined) return;
    const { left, top, width, height } = this.rectangle(first);
    const { box } = this;
    if (top - HEADER.height < box.scrollTop) box.scrollTop = top - HEADER.height;
    else if (top + height > box.scrollTop + box.clientHeight) box.scrollTop = top + height - box.clientHeight / 2;
    if (left - HEADER.width < box.scrollLeft) box.scrollLeft = left - HEADER.width;
    else if (left + width > box.scrollLeft + box.clientWidth) box.scrollLeft = left + width - box.clientWidth / 2;
  }

  private draw(): void {
    const { sheet, workbook, measures } = this;
    if (sheet === null || workbook === null || measures === null) return;
    const { rowStarts, columnStarts } = measures;
    this.canvas.style.width = `${HEADER.width + (columnStarts.at(-1) ?? 0)}px`;
    this.canvas.style.height = `${HEADER.height + (rowStarts.at(-1) ?? 0)}px`;
    this.canvas.classList.toggle("lines", sheet.showGridlines);
    const first = Math.max(0, placeAt(rowStarts, this.box.scrollTop) - SPARE_ROWS);
    const last = placeAt(rowStarts, this.box.scrollTop + this.box.clientHeight) + SPARE_ROWS;
    const rows: HTMLElement[] = [this.letters(columnStarts)];
    for (let row = first; row <= Math.min(last, rowStarts.length - 2); row += 1) {
      if (rowStarts[row + 1] !== rowStarts[row]) rows.push(this.row(workbook, sheet, row, measures));
    }
    this.rows.replaceChildren(...rows);
  }

  private letters(columnStarts: readonly number[]): HTMLElement {
    const line = element("div", { class: "letters", role: "row" });
    columnStarts.slice(0, -1).forEach((left, column) => {
      const width = (columnStarts[column + 1] ?? left) - left;
      if (width === 0) return;
      const letter = element("div", { class: "letter", role: "columnheader" }, [columnLetters(column)]);
      letter.style.cssText = `left:${HEADER.width + left}px;width:${width}px`;
      line.append(letter);
    });
    return line;
  }

  private row(workbook: Workbook, sheet: Sheet, row: number, measures: Measures): HTMLElement {
    const { rowStarts, columnStarts } = measures;
    const [top = 0, bottom = 0] = [rowStarts[row], rowStarts[row + 1]];
    const line = element("div", { class: "row", role: "row", "aria-rowindex": String(row + 1) });
    line.style.cssText = `top:${HEADER.height + top}px;height:${bottom - top}px`;
    line.append(element("div", { class: "number", role: "rowheader" }, [String(row + 1)]));
    columnStarts.slice(0, -1).forEach((left, column) => {
      const width = (columnStarts[column + 1] ?? left) - left;
      if (width > 0) line.append(this.cell(workbook, sheet, { row, column }, left, width));
    });
    return line;
  }

  private cell(workbook: Workbook, sheet: Sheet, place: Place, left: number, width: number): HTMLElement {
    const { row, column } = place;
    const text = shownText(workbook, sheet, row, column);
    const cell = element("div", { class: "cell", role: "gridcell" }, [element("span", {}, [text])]);
    dress(cell, sheet, row, column);
    cell.style.left = `${HEADER.width + left}px`;
    cell.style.width = `${width}px`;
    Object.assign(cell.dataset, { row: String(row), column: String(column) });
    if (text !== "") cell.title = text;
    const runsOver = typeof sheet.cells.at(row, column)?.value === "string" && !cell.classList.contains("wrap");
    if (runsOver && sheet.cells.at(row, column + 1) === undefined) cell.classList.add("runs-over");
    const selected = this.selection.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
    if (selected) {
      cell.classList.add("selected");
      cell.setAttribute("aria-selected", "true");
    }
    return cell;
  }
}
