/** The circumstances that can be switched on, as boxes to tick. */
import type { Sheet } from "../../../test/host/model/sheet";
import { element } from "./element";
import type { PreviewExcel } from "./excel";
import { SWITCHES } from "./messages";

type SwitchName = keyof typeof SWITCHES;

/** What the boxes act on. */
export interface SwitchTargets {
  readonly excel: PreviewExcel;
  readonly shown: () => Sheet | null;
  /** The pages of the add-in learn of it only when they are loaded. */
  readonly reload: () => void;
}

/** The boxes and what they do. */
export class Switches {
  private readonly boxes = new Map<SwitchName, HTMLInputElement>();
  private typing = false;

  constructor(
    place: HTMLElement,
    private readonly targets: SwitchTargets,
  ) {
    for (const name of Object.keys(SWITCHES) as SwitchName[]) {
      const [label, tip] = SWITCHES[name];
      const box = element("input", { type: "checkbox" });
      box.addEventListener("change", () => {
        this.apply(name);
      });
      this.boxes.set(name, box);
      place.append(element("label", { title: tip }, [box, label]));
    }
  }

  /** Somebody types into a cell of the view, or stops: as in Excel, requests wait for it. */
  setTyping(typing: boolean): void {
    this.typing = typing;
    this.apply("editing");
  }

  /** Shows whether the sheet in sight is protected. */
  showSheet(sheet: Sheet | null): void {
    const box = this.boxes.get("protectSheet");
    if (box !== undefined) box.checked = sheet !== null && sheet.protection !== null;
  }

  /** Everything as usual again, for another workbook. */
  reset(): void {
    for (const box of this.boxes.values()) box.checked = false;
    this.apply("dark");
  }

  private on(name: SwitchName): boolean {
    return this.boxes.get(name)?.checked === true;
  }

  private apply(name: SwitchName): void {
    const { excel, shown, reload } = this.targets;
    const { host } = excel;
    const on = this.on(name);
    const sheet = shown();
    switch (name) {
      case "editing":
        if (on || this.typing) host.beginCellEdit();
        else host.endCellEdit();
        break;
      case "inactive":
        host.setInactive(on);
        break;
      case "protectSheet":
        if (sheet !== null) sheet.protection = on ? { options: null, password: null } : null;
        break;
      case "protectBook":
        host.workbook.structureProtected = on ? { password: null } : null;
        break;
      case "viewOnly":
      case "oldExcel":
      case "dark":
        document.documentElement.classList.toggle("dark", this.on("dark"));
        excel.become({ viewOnly: this.on("viewOnly"), oldExcel: this.on("oldExcel"), dark: this.on("dark") });
        reload();
    }
  }
}
