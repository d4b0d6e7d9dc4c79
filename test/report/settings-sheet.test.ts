import fc from "fast-check";
import type { CellScalar, SheetGrid } from "../../src/intake/grid";
import { normalise } from "../../src/intake/normalise";
import { NOTHING_KEPT } from "../../src/intake/settings/kept";
import { readSettings } from "../../src/intake/settings/read-settings";
import { serialOf } from "../../src/registry/date";
import type { ReportingPeriod } from "../../src/registry/registry";
import { DEFAULT_SETTINGS, type Settings } from "../../src/registry/settings";
import { SETTINGS_LAYOUT, SETTINGS_LINES } from "../../src/registry/settings-layout";
import { EVENT_FIELD_WORDS, GRADUATE_FIELD_WORDS, TAUGHT_WORDS } from "../../src/registry/settings-words";
import { settingsSheet } from "../../src/report/settings-sheet";
import { settingsArbitrary, typedText } from "../support/arbitrary-settings";
import { modelToGrid } from "../support/model-to-grid";

const PERIOD: ReportingPeriod = {
  startYear: 2024,
  asOf: serialOf(2025, 6, 1),
  graduationDate: serialOf(2025, 6, 30),
};

function written(settings: Settings): SheetGrid {
  return modelToGrid(settingsSheet(settings, NOTHING_KEPT, PERIOD));
}

function rewritten(grid: SheetGrid): SheetGrid {
  const { settings, kept } = readSettings(grid);
  return modelToGrid(settingsSheet(settings, kept, PERIOD));
}

/** The grid with another value in a row of a key; `column` as on the sheet: 3 is «Значение». */
function typed(grid: SheetGrid, key: string, value: CellScalar, numberFormat = "General", column = 3, nth = 0): SheetGrid {
  const rows = grid.values.flatMap((cells, index) => (cells[0] === key ? [index] : []));
  const row = rows[nth];
  if (row === undefined) throw new Error(`No row ${key}`);
  const put = <T>(table: readonly (readonly T[])[], cell: T): T[][] =>
    table.map((cells, index) => cells.map((old, at) => (index === row && at === column ? cell : old)));
  return { ...grid, values: put(grid.values, value), numberFormats: put(grid.numberFormats ?? [], numberFormat) };
} // prettier-ignore

function valueOf(grid: SheetGrid, key: string, column = 3): CellScalar {
  return grid.values.find((cells) => cells[0] === key)?.[column] ?? null;
}

describe("round trip", () => {
  test("settings written and read again are the same, without an issue of wrong values", () => {
    fc.assert(
      fc.property(settingsArbitrary, (settings) => {
        const read = readSettings(written(settings));
        expect(read.settings).toEqual(settings);
        expect(read.issues.filter(({ severity }) => severity === "error")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("writing twice changes nothing", () => {
    fc.assert(
      fc.property(settingsArbitrary, (settings) => {
        const first = written(settings);
        const second = rewritten(first);
        expect(second).toEqual(first);
        expect(rewritten(second)).toEqual(second);
        expect(readSettings(second).settings).toEqual(settings);
      }),
      { numRuns: 30 },
    );
  });

  test("whatever stands in a value cell survives, and is read the same ever after", () => {
    const keys = SETTINGS_LINES.map(({ key }) => key);
    const anything = fc.oneof(typedText, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constantFrom("?", "≥65", "63,3 %", 45.5));
    fc.assert(
      fc.property(fc.constantFrom(...keys), anything, fc.constantFrom("General", "0.0%", "@"), (key, value, format) => {
        const before = typed(written(DEFAULT_SETTINGS), key, value, format);
        const after = rewritten(before);
        expect(valueOf(after, key)).toEqual(value);
        expect(readSettings(after)).toEqual({ ...readSettings(before), kept: expect.anything() as unknown });
        expect(rewritten(after)).toEqual(after);
      }),
      { numRuns: 60 },
    );
  }); // prettier-ignore
});

describe("what the officer typed stays", () => {
  const empty = written(DEFAULT_SETTINGS);

  test("a share typed as 63,3 % is written back as typed, in its own format", () => {
    const grid = typed(empty, "planned/K1/c1/all", 0.633, "0.0%");
    const { settings, issues } = readSettings(grid);
    expect(settings.plannedValues).toEqual({ "K1/c1/all": { digits: 633, scale: 1 } });
    expect(issues).toEqual([]);
    const row = rewritten(grid).values.findIndex((cells) => cells[0] === "planned/K1/c1/all");
    expect(rewritten(grid).values[row]?.[3]).toBe(0.633);
    expect(rewritten(grid).numberFormats?.[row]?.[3]).toBe("0.0%");
  });

  test("a new value from the pane replaces what was typed", () => {
    const { kept } = readSettings(typed(empty, "planned/G3.6", "≥ 12"));
    const changed = { ...DEFAULT_SETTINGS, plannedValues: { "G3.6": { digits: 155, scale: 1 } } };
    expect(valueOf(modelToGrid(settingsSheet(changed, kept, PERIOD)), "planned/G3.6")).toBe(15.5);
  });

  test("a line that the officer emptied stays empty, and its default holds", () => {
    const before = typed(empty, "switches/endedServiceIsRisk", null);
    expect(valueOf(empty, "switches/endedServiceIsRisk")).toBe("да");
    expect(readSettings(before).settings).toEqual(DEFAULT_SETTINGS);
    expect(valueOf(rewritten(before), "switches/endedServiceIsRisk")).toBeNull();
  });

  test("notes beside a line, and columns further to the right", () => {
    const noted = typed(empty, "numbers/studentsTotal", "по приказу № 0", "@", 4);
    const wide = { ...noted, values: noted.values.map((cells) => [...cells, cells[0] === "period/asOf" ? 7 : null]), numberFormats: null };
    const after = rewritten(wide);
    expect(valueOf(after, "numbers/studentsTotal", 4)).toBe("по приказу № 0");
    expect(valueOf(after, "period/asOf", 5)).toBe(7);
    expect(rewritten(after)).toEqual(after);
  }); // prettier-ignore

  test("rows of the officer's own move below and stay there", () => {
    const width = empty.values[0]?.length ?? 0;
    const own = Array.from({ length: width }, (_, at): CellScalar => [null, "Позвонить в БЦСТВ", null, 17, null][at] ?? null);
    const formats = own.map((_, at) => (at === 3 ? "0.00" : "General"));
    const grid: SheetGrid = {
      ...empty,
      values: [...empty.values.slice(0, 8), own, ...empty.values.slice(8)],
      numberFormats: [...(empty.numberFormats ?? []).slice(0, 8), formats, ...(empty.numberFormats ?? []).slice(8)],
    };
    const after = rewritten(grid);
    expect(after.values.at(-1)).toEqual(own);
    expect(after.numberFormats?.at(-1)?.[3]).toBe("0.00");
    expect(rewritten(after)).toEqual(after);
  }); // prettier-ignore

  test("rows moved, labels edited, a column inserted: still read", () => {
    const settings = { ...DEFAULT_SETTINGS, startYear: 2024, numbers: { ...DEFAULT_SETTINGS.numbers, studentsTotal: 512 } };
    const grid = typed(written(settings), "numbers/studentsTotal", "Сколько всего", "@", 1);
    const moved = { ...grid, values: [...grid.values].reverse().map(([key = null, label = null, ...rest]) => [key, "новое", label, ...rest]), numberFormats: null };
    expect(readSettings(moved).settings).toEqual(settings);
  }); // prettier-ignore

  test("a sheet without its hidden column says so and loses nothing", () => {
    const grid = typed(empty, "numbers/studentsTotal", 512);
    const cut = { ...grid, firstColumn: 1, values: grid.values.map((cells) => cells.slice(1)), numberFormats: null };
    const { settings, issues, kept } = readSettings(cut);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(issues.map(({ code: found, severity }) => [found, severity])).toEqual([["settings-keys-lost", "error"]]);
    const after = modelToGrid(settingsSheet(settings, kept, PERIOD));
    expect(after.values.some((cells) => cells.includes(512))).toBe(true);
  });
});

describe("the sheet", () => {
  const model = settingsSheet(DEFAULT_SETTINGS, NOTHING_KEPT, PERIOD);

  test("hides the keys, has a row for every line, and prints on portrait pages with its title repeated", () => {
    expect(model.columns.map(({ hidden }) => hidden === true)).toEqual([true, false, false, false, false]);
    const keys = model.rows.map(({ cells }) => cells[0]?.value);
    for (const { key } of SETTINGS_LINES) expect(keys.filter((other) => other === key)).toHaveLength(1);
    expect(model.print.orientation).toBe("portrait");
    expect(model.print.repeatRows).toEqual({ from: 0, to: 0 });
    expect(model.rows[0]?.cells[1]?.value).toBe("Настройки КПЭ");
    const head = model.rows[model.freeze.rows - 1]?.cells.map(({ value }) => value).slice(1);
    expect(head).toEqual(["Настройка", "Пояснение", "Значение", "Примечание"]);
  });

  test("names the graduation years of the period", () => {
    const labels = model.rows.map(({ cells }) => cells[1]?.value);
    expect(labels).toContain("Показатель 1 (занятые), выпуск 2023, лица с ОВЗ, %");
    expect(labels).toContain("Дата выпуска 2025 года");
    expect(labels.some((label) => typeof label === "string" && label.includes("{c"))).toBe(false);
  });

  test("validates the cells it names, in texts that Excel accepts", () => {
    for (const { area, rule, message, title } of model.validations) {
      const cell = model.rows[area.row]?.cells[area.column];
      expect(cell?.style).toMatch(/^officer/);
      expect(message.length).toBeLessThanOrEqual(255);
      expect(title.length).toBeLessThanOrEqual(32);
      if (rule.type !== "list") continue;
      expect(rule.values.join(",").length).toBeLessThanOrEqual(255);
      if (typeof cell?.value === "string") expect(rule.values).toContain(cell.value);
    }
  });

  test("words of codes are unique", () => {
    for (const words of [GRADUATE_FIELD_WORDS, TAUGHT_WORDS, EVENT_FIELD_WORDS]) {
      const normalised = Object.values(words).map((word) => normalise(word));
      expect(new Set(normalised).size).toBe(normalised.length);
    }
  });

  test("keys of sections and lines are unique", () => {
    const keys = [...SETTINGS_LAYOUT.map(({ key }) => key), ...SETTINGS_LINES.map(({ key }) => key)];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
