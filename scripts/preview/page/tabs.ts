/** The tabs of the sheets. */
import { MARKER_NAME } from "../../../src/intake/grid";
import type { Sheet } from "../../../test/host/model/sheet";
import type { Workbook } from "../../../test/host/model/workbook";
import { element } from "./element";
import { TEXT } from "./messages";

/** Draws the tabs into `bar`: sheets of the add-in and hidden ones say so. */
export function drawTabs(
  bar: HTMLElement,
  workbook: Workbook,
  shown: Sheet | null,
  open: (sheet: Sheet) => void,
): void {
  const tabs = workbook.sheets.map((sheet) => {
    const notes = [
      ...(sheet.names.some(({ name }) => name === MARKER_NAME) ? [TEXT.generated] : []),
      ...(sheet.visibility === "Visible" ? [] : [TEXT.hidden]),
    ];
    const tab = element("button", { type: "button", role: "tab", "aria-selected": String(sheet === shown) }, [
      sheet.name,
      ...notes.map((note) => element("small", {}, [note])),
    ]);
    tab.style.borderTopColor = sheet.tabColor === "" ? "transparent" : sheet.tabColor;
    tab.addEventListener("click", () => {
      open(sheet);
    });
    return tab;
  });
  bar.replaceChildren(...tabs);
  tabs[workbook.sheets.findIndex((sheet) => sheet === shown)]?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
