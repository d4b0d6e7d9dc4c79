/** The box in which a cell is edited. */
import { element } from "./element";
import type { Grid, Place } from "./grid";

/** What the box tells. */
export interface EditorEvents {
  /** The typing begins and, with `text` null, ends without a change. */
  readonly onStart: () => void;
  readonly onEnd: (place: Place, text: string | null) => void;
}

/** One box at a time, over the cell. */
export class CellEditor {
  private finish: ((keep: boolean) => void) | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly events: EditorEvents,
  ) {}

  /** Opens the box over a cell; Enter and Tab keep what was typed, Esc does not, a click elsewhere keeps it. */
  open(place: Place, text: string): void {
    this.close();
    const input = element("input", { class: "editor", "aria-label": "Ввод в ячейку" });
    input.value = text;
    const { left, top, width, height } = this.grid.rectangle(place);
    input.style.cssText = `left:${left}px;top:${top}px;min-width:${width}px;height:${height}px`;
    this.finish = (keep) => {
      this.finish = null;
      input.remove();
      this.events.onEnd(place, keep ? input.value : null);
    };
    input.addEventListener("keydown", (event) => {
      if (!["Enter", "Tab", "Escape"].includes(event.key)) return;
      event.preventDefault();
      this.finish?.(event.key !== "Escape");
    });
    input.addEventListener("blur", () => {
      this.close();
    });
    this.events.onStart();
    this.grid.overlay(input);
    input.focus();
  }

  /** Keeps what was typed, if anything is being typed. */
  close(): void {
    this.finish?.(true);
  }
}
