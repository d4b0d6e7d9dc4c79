import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Json } from "../values";
import type { Core } from "./core";
import { FormatPart, getFormat, setFormat } from "./format-part";
import type { Args, HostObject, Outcome } from "./object";
import { RangeBorderCollectionObject } from "./range-borders";

/** `range.format.font`. */
export class RangeFontObject extends FormatPart {
  override readonly type = "RangeFont";
}

/** `range.format.protection`. */
export class FormatProtectionObject extends FormatPart {
  override readonly type = "FormatProtection";
}

/** `range.format.fill`. */
export class RangeFillObject extends FormatPart {
  override readonly type = "RangeFill";

  override knows(method: string): boolean {
    return method === "Clear";
  }

  override invoke(): Outcome {
    this.sheet.writable();
    for (const area of this.areas) this.sheet.formats.clear(area, (key) => !key.startsWith("Fill."));
    return undefined;
  }
}

/** `range.format`: of one range, or of several areas together. */
export class RangeFormatObject extends FormatPart {
  override readonly type = "RangeFormat";

  constructor(core: Core, sheet: Sheet, areas: readonly Area[]) {
    super(core, sheet, areas, "");
  }

  protected override fallback(member: string): Json | undefined {
    return member === "ColumnWidth" ? this.sheet.standardWidth : super.fallback(member);
  }

  override child(member: string): HostObject | null | undefined {
    const { core, sheet, areas } = this;
    switch (member) {
      case "Font":
        return new RangeFontObject(core, sheet, areas, "Font.");
      case "Fill":
        return new RangeFillObject(core, sheet, areas, "Fill.");
      case "Protection":
        return new FormatProtectionObject(core, sheet, areas, "Protection.");
      case "Borders":
        return new RangeBorderCollectionObject(core, sheet, areas);
      default:
        return undefined;
    }
  }

  override knows(method: string): boolean {
    return ["AutofitColumns", "AutofitRows", "AdjustIndent"].includes(method);
  }

  /** Autofit keeps the sizes as they are: there is no font to measure with. */
  override invoke(method: string, args: Args): Outcome {
    this.sheet.writable();
    if (method === "AdjustIndent") {
      const now = getFormat(this.sheet, this.areas, "IndentLevel", 0);
      setFormat(this.sheet, this.areas, "IndentLevel", Math.max(0, Number(now) + args.integer(0)));
    }
    return undefined;
  }
}
