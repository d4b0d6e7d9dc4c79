/**
 * What a written cell is, in a shape that can be taken both from an .xlsx file
 * and from the in-memory workbook, so that the two writers can be compared.
 */

/** A cell's value and every property of its look that a sheet model can set. */
export interface CellDump {
  /** Text as text, dates as serials; "" is null. */
  readonly value: string | number | boolean | null;
  /** Language-neutral code, «General» when none is set. */
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** «#RRGGBB», upper case. */
  readonly color: string;
  readonly fill: string | null;
  /** «general» when none is set. */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  /** Line colour by side; null = no line. */
  readonly borders: Readonly<Record<"top" | "right" | "bottom" | "left", string | null>>;
}

/** The cells of a sheet by address («F17»), those that were written at least as a format. */
export interface SheetDump {
  readonly name: string;
  readonly cells: ReadonlyMap<string, CellDump>;
}

/**
 * Where two dumps differ, one line each: «КПЭ!B3 bold: true | false». Sheets
 * are matched by name. `ignore` leaves properties of single cells out, for
 * example the value of links.
 */
export function differences(
  left: readonly SheetDump[],
  right: readonly SheetDump[],
  ignore: (sheet: string, address: string, property: keyof CellDump) => boolean = () => false,
): string[] {
  const names = [...new Set([...left, ...right].map((sheet) => sheet.name))];
  return names.flatMap((name) => {
    const [a, b] = [left, right].map((dump) => dump.find((sheet) => sheet.name === name)?.cells);
    if (!a || !b) return [`${name}: the sheet is missing on the ${a ? "right" : "left"}`];
    return [...new Set([...a.keys(), ...b.keys()])].flatMap((address) => {
      const [x, y] = [a.get(address), b.get(address)];
      if (!x || !y) return [`${name}!${address}: the cell is missing on the ${x ? "right" : "left"}`];
      return (Object.keys(x) as (keyof CellDump)[])
        .filter((property) => !ignore(name, address, property))
        .filter((property) => JSON.stringify(x[property]) !== JSON.stringify(y[property]))
        .map(
          (property) =>
            `${name}!${address} ${property}: ${JSON.stringify(x[property])} | ${JSON.stringify(y[property])}`,
        );
    });
  });
}
