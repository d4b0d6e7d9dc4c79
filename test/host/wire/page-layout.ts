import type { Area } from "../model/area";
import { parseArea } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Json } from "../values";
import { HostError, isJsonObject } from "../values";
import { BagObject } from "./bag";
import type { Core } from "./core";
import type { Args, Outcome } from "./object";
import { HostObject } from "./object";
import { RangeObject } from "./range";
import { parseAreas, RangeAreasObject } from "./range-areas";

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const CHECKS: Readonly<Record<string, (value: Json) => boolean>> = {
  Orientation: (value) => value === "Portrait" || value === "Landscape",
  Zoom: isJsonObject,
};

/** `worksheet.pageLayout`: a bag, with print areas and titles, margins in units, and two checks. */
export class PageLayoutObject extends HostObject {
  override readonly type = "PageLayout";
  private readonly bag: BagObject;

  constructor(
    core: Core,
    readonly sheet: Sheet,
  ) {
    super(core);
    this.bag = new BagObject(core, sheet.pageLayout, sheet);
  }

  override read(member: string): Json | undefined {
    return this.bag.read(member);
  }

  override write(member: string, value: Json): boolean {
    if (CHECKS[member]?.(value) === false) throw new HostError("InvalidArgument");
    return this.bag.write(member, value);
  }

  override child(member: string): HostObject | null | undefined {
    return this.bag.child(member);
  }

  override knows(method: string): boolean {
    return /^(?:Set|Get)Print(?:Area|Margins|TitleRows|TitleColumns)(?:OrNullObject)?$/.test(method);
  }

  override invoke(method: string, args: Args): Outcome {
    switch (method) {
      case "SetPrintArea":
        this.sheet.printArea = [...this.areas(args)];
        return null;
      case "SetPrintTitleRows":
        this.sheet.printTitleRows = this.areas(args)[0] ?? null;
        return null;
      case "SetPrintTitleColumns":
        this.sheet.printTitleColumns = this.areas(args)[0] ?? null;
        return null;
      case "SetPrintMargins":
        this.setMargins(args);
        return null;
      default:
        return this.get(method);
    }
  }

  private get(method: string): Outcome {
    const nullable = method.endsWith("OrNullObject");
    const name = nullable ? method.slice(0, -"OrNullObject".length) : method;
    const { core, sheet } = this;
    const title = name === "GetPrintTitleRows" ? sheet.printTitleRows : sheet.printTitleColumns;
    const result =
      name === "GetPrintArea"
        ? sheet.printArea.length > 0
          ? new RangeAreasObject(core, sheet, sheet.printArea)
          : null
        : title === null
          ? null
          : new RangeObject(core, { sheet, area: title });
    if (result === null && !nullable) throw new HostError("ItemNotFound");
    return result;
  }

  private areas(args: Args): readonly Area[] {
    this.sheet.writable();
    const given = args.object(0);
    if (given instanceof RangeObject) return [given.area];
    if (given instanceof RangeAreasObject) return given.areas;
    return parseAreas(args.text(0), parseArea);
  }

  private setMargins(args: Args): void {
    this.sheet.writable();
    const unit = POINTS[args.text(0)];
    const margins = args.json(1);
    if (unit === undefined || !isJsonObject(margins)) throw new HostError("InvalidArgument");
    for (const [side, value] of Object.entries(margins)) {
      if (typeof value !== "number") continue;
      const name = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
      this.sheet.pageLayout.values.set(name, value * unit);
    }
  }
}
