import { calculate } from "../../src/engine/calculate";
import { directorCopy } from "../../src/report/director-copy";
import { withInitials } from "../../src/report/initials";
import { plainCopy } from "../../src/report/plain-copy";
import { riskSheet } from "../../src/report/risk-sheet";
import type { CellModel, SheetModel } from "../../src/report/sheet-model";
import { graduate, registryOf } from "../support/graduate";

const PERSON = graduate({ fullName: "Выдумкина Анна Павловна", status: "not_employed", phone: "8 900 000-00-09" });
const ILL = graduate({ fullName: "Небылицын Олег", status: "health", disability: true });
const REGISTRY = registryOf({ graduates: [PERSON, ILL] });
const RESULTS = calculate(REGISTRY);

/** The list with what the officer typed into «Результат» of the first person, and a person who left it. */
function typedList(result: string): SheetModel {
  const model = riskSheet(RESULTS, REGISTRY, null);
  const head = model.print.repeatRows?.from ?? 0;
  const at = model.rows[head]?.cells.findIndex(({ value }) => value === "Результат") ?? -1;
  const typed: CellModel = { value: result, style: "officerText", formula: "=A1" };
  const title: CellModel = { value: "Выбыли из списка – записи сохранены", style: "proseBold" };
  return {
    ...model,
    rows: [
      ...model.rows.map((row, index) =>
        index === head + 1 ? { ...row, cells: row.cells.map((cell, column) => (column === at ? typed : cell)) } : row,
      ),
      { cells: [title], height: null },
      { cells: [{ value: "Выбывший Пример Образцович", style: "listText" }], height: null },
    ],
  };
}

function textsOf(models: readonly SheetModel[]): readonly string[] {
  return models.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => String(value ?? ""))));
}

it("keeps what the officer wrote, names with initials, and leaves out who left the list", () => {
  const texts = textsOf(directorCopy([typedList("Направлена на собеседование")], RESULTS));
  expect(texts).toContain("Направлена на собеседование");
  expect(texts).toContain("Выдумкина А. П.");
  expect(texts.join("|")).not.toMatch(/Анна|Выбывший|Выбыли|8 900 000-00-09/);
});

it("hands on no word of health that somebody typed, and no reason of who cannot work", () => {
  const texts = textsOf(directorCopy([typedList("лежит в больнице, оформляет инвалидность")], RESULTS));
  expect(texts).toContain("сведения у ответственного ЦСТВ");
  expect(texts.join("|")).not.toMatch(/инвалид|ОВЗ|здоров/i);
  expect(texts).toContain("Небылицын О.");
});

it("has nothing behind what is seen", () => {
  const [copy] = directorCopy([typedList("да")], RESULTS);
  const cells = copy?.rows.flatMap((row) => row.cells) ?? [];
  expect(cells.length).toBeGreaterThan(0);
  expect(cells.every((cell) => cell.formula === undefined && cell.live === undefined && cell.link === undefined)).toBe(
    true,
  );
  expect(copy).toMatchObject({ filter: null, validations: [] });
});

it("moves a chart with the columns that stay", () => {
  const area = { row: 1, column: 2, rows: 3, columns: 1 };
  const model: SheetModel = {
    ...typedList("да"),
    columns: [{ width: 5, hidden: true }, { width: 10 }, { width: 10 }],
    rows: [{ cells: ["id", "год", "доля"].map((value) => ({ value, style: "text" as const })), height: null }],
    freeze: { rows: 1, columns: 2 },
    charts: [{ name: "Ход", type: "line", title: "Ход", categories: { ...area, column: 1 }, series: [{ name: "Факт", values: area, color: "#000000" }], place: area, numberFormat: "0" }],
  }; // prettier-ignore
  const copy = plainCopy(model);
  expect(copy.rows[0]?.cells.map(({ value }) => value)).toEqual(["год", "доля"]);
  expect(copy.freeze.columns).toBe(1);
  expect(copy.charts?.[0]?.categories.column).toBe(0);
  expect(copy.charts?.[0]?.series[0]?.values.column).toBe(1);
});

it.each([
  ["Иванов Иван Иванович", "Иванов И. И."],
  ["Мамедов Али Вагиф оглы", "Мамедов А. В."],
  ["Петрова-Водкина  Ёлка", "Петрова-Водкина Ё."],
  ["Однослов", "Однослов"],
  ["Сидоров (Иванов) пётр", "Сидоров И. П."],
])("%s → %s", (full, short) => {
  expect(withInitials(full)).toBe(short);
});
