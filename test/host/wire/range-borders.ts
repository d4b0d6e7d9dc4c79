import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Json } from "../values";
import { HostError, textOrEmpty } from "../values";
import type { Core } from "./core";
import type { HostObject, Members } from "./object";
import { Described } from "./object";
import { FormatPart, getFormat, isColour, setFormat } from "./format-part";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];
const BORDER_DEFAULTS: Readonly<Record<string, Json>> = {
  Style: "None",
  Weight: "Thin",
  Color: "#000000",
  TintAndShade: 0,
};
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

/** One side of a range's borders; its id is the side's name [inferred: H18]. */
export class RangeBorderObject extends FormatPart {
  override readonly type = "RangeBorder";

  constructor(
    core: Core,
    sheet: Sheet,
    areas: readonly Area[],
    readonly side: string,
  ) {
    super(core, sheet, areas, `Borders.${side}.`);
  }

  override ids(): Readonly<Record<string, Json>> {
    return { Id: this.side };
  }

  protected override fallback(member: string): Json | undefined {
    return BORDER_DEFAULTS[member];
  }

  override read(member: string): Json | undefined {
    if (member === "SideIndex") return this.side;
    const fallback = this.fallback(member);
    if (fallback === undefined) return undefined;
    const values = this.lines().map(({ edge, areas }) =>
      areas.length === 0 ? fallback : getFormat(this.sheet, areas, `Borders.${edge}.${member}`, fallback),
    );
    const [first = fallback] = values;
    return values.every((value) => value === first) ? first : null;
  }

  override write(member: string, value: Json): boolean {
    if (this.fallback(member) === undefined) return false;
    if (member === "Style" && !STYLES.includes(textOrEmpty(value))) throw new HostError("InvalidArgument");
    if (member === "Weight" && !WEIGHTS.includes(textOrEmpty(value))) throw new HostError("InvalidArgument");
    if (member === "Color" && !isColour(value)) throw new HostError("InvalidArgument");
    this.sheet.writable();
    for (const { edge, areas } of this.lines()) {
      setFormat(this.sheet, areas, `Borders.${edge}.${member}`, value);
      // A weight or a colour without a style makes a line. [inferred: H14]
      const style = `Borders.${edge}.Style`;
      if (member === "Weight" || member === "Color") {
        if (getFormat(this.sheet, areas, style, "None") === "None") setFormat(this.sheet, areas, style, "Continuous");
      }
    }
    return true;
  }

  private lines(): readonly Line[] {
    return this.areas.flatMap((area) => linesOf(area, this.side));
  }
}

/** One edge of the cells of some blocks. */
interface Line {
  readonly edge: string;
  readonly areas: readonly Area[];
}

/**
 * The edges of single cells that a side of a block stands for: the top edge of
 * its first row, or, for the inside, the facing edges of neighbouring rows.
 */
function linesOf(area: Area, side: string): readonly Line[] {
  const { row, column, rows, columns } = area;
  const but = (rowsLess: number, columnsLess: number, down = 0, right = 0): readonly Area[] =>
    rows > rowsLess && columns > columnsLess
      ? [{ row: row + down, column: column + right, rows: rows - rowsLess, columns: columns - columnsLess }]
      : [];
  switch (side) {
    case "EdgeTop":
      return [{ edge: side, areas: [{ ...area, rows: 1 }] }];
    case "EdgeBottom":
      return [{ edge: side, areas: [{ ...area, row: row + rows - 1, rows: 1 }] }];
    case "EdgeLeft":
      return [{ edge: side, areas: [{ ...area, columns: 1 }] }];
    case "EdgeRight":
      return [{ edge: side, areas: [{ ...area, column: column + columns - 1, columns: 1 }] }];
    case "InsideHorizontal":
      return [
        { edge: "EdgeBottom", areas: but(1, 0) },
        { edge: "EdgeTop", areas: but(1, 0, 1) },
      ];
    case "InsideVertical":
      return [
        { edge: "EdgeRight", areas: but(0, 1) },
        { edge: "EdgeLeft", areas: but(0, 1, 0, 1) },
      ];
    default:
      return [{ edge: side, areas: [area] }];
  }
}

/** `range.format.borders`. */
export class RangeBorderCollectionObject extends Described<RangeBorderCollectionObject> {
  override readonly type = "RangeBorderCollection";
  protected override readonly members = BORDERS;

  constructor(
    core: Core,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {
    super(core);
  }

  protected override self(): this {
    return this;
  }

  side(name: string | undefined): RangeBorderObject {
    if (name === undefined || !SIDES.includes(name)) throw new HostError("InvalidArgument");
    return new RangeBorderObject(this.core, this.sheet, this.areas, name);
  }

  override items(): readonly HostObject[] {
    return SIDES.map((side) => this.side(side));
  }
}

const BORDERS: Members<RangeBorderCollectionObject> = {
  read: { Count: () => SIDES.length },
  call: {
    "[indexer]": (self, args) => self.side(args.text(0)),
    GetItemAt: (self, args) => self.side(SIDES[args.integer(0)]),
  },
};
