/** «Разрезы», «Сверка СПО-1», «Форма занятости» as declared sheets. */
import { breakdown } from "../../src/engine/breakdown";
import { calculate } from "../../src/engine/calculate";
import { prepare } from "../../src/engine/calculation";
import { curatorLists } from "../../src/engine/curator-lists";
import { federalForm } from "../../src/engine/federal-form";
import { reconcile } from "../../src/engine/reconcile";
import type { ControlFigure } from "../../src/registry/control-figure";
import type { Registry } from "../../src/registry/registry";
import { breakdownSheet } from "../../src/report/breakdown-sheet";
import { federalSheet } from "../../src/report/federal-sheet";
import { pagedRows } from "../../src/report/page-breaks";
import { reconcileSheet } from "../../src/report/reconcile-sheet";
import type { SheetModel } from "../../src/report/sheet-model";
import { graduate, registryOf, student } from "../support/graduate";

const FIGURES: readonly ControlFigure[] = [
  { year: 2024, form: "full-time", category: "all", count: 7 },
  { year: 2024, form: "full-time", category: "disability", count: 5 },
];

const PEOPLE = [
  graduate({ status: "employed", bySpecialty: true, group: "В-11", curator: "Образцова Примера Ивановна" }),
  graduate({ status: "conscript", group: "В-11" }),
  graduate({ status: "health", group: "В-12", disability: true, fullName: "Выдумкин Третий" }),
  graduate({ status: "not_employed", group: "К-21 (ОВЗ)", disability: true, targetContract: true }),
  graduate({ status: "unknown", group: "ОВЗ-21", specialty: "Дело для инвалидов" }),
  graduate({ status: { state: "known", code: "not_graduate", text: "отчислен по болезни" }, disability: true }),
  student({ forecast: "employed", group: null }),
];

function sheetsOf(registry: Registry): Readonly<Record<"parts" | "control" | "form", SheetModel>> {
  const calculation = prepare(registry);
  const results = calculate(registry);
  return {
    parts: breakdownSheet(breakdown(calculation, results), curatorLists(calculation, results), registry),
    control: reconcileSheet(reconcile(calculation), registry),
    form: federalSheet(federalForm(calculation), registry),
  };
}

function textsOf({ rows }: SheetModel): readonly string[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])));
}

const sheets = sheetsOf(registryOf({ graduates: PEOPLE, settings: { controlFigures: FIGURES } }));

test("no word of health about anybody on «Разрезы»", () => {
  // The one sentence that says what is not shown has none of them either.
  expect(textsOf(sheets.parts).join("\n")).not.toMatch(/овз|инвалид|здоров|болезн|абилимпикс|диагноз/i);
});

test("«Сверка СПО-1» names ОВЗ as a category alone, and nobody in its row", () => {
  const rows = sheets.control.rows.map(({ cells }) => cells.map(({ value }) => String(value ?? "")).join(" | "));
  const [row] = rows.filter((text) => text.includes("лица с ОВЗ"));
  expect(row).toMatch(/^2024 \| лица с ОВЗ и инвалиды \| очная \| 5 \| 2 \| -3 \|/);
  expect(row).not.toMatch(/Выдумкин/);
  expect(rows.join("\n")).not.toMatch(/болезн/);
});

test("every curator's list begins a page, with the group in its first row", () => {
  const { rows, pageBreaks = [] } = sheets.parts;
  const titles = rows.flatMap(({ cells }, index) =>
    /, выпуск \d{4} года$/.test(String(cells[0]?.value)) ? [index] : [],
  );
  expect(titles.map((index) => rows[index]?.cells[0]?.value)).toEqual([
    "Группа не указана, выпуск 2025 года",
    "Группа В-11, выпуск 2024 года",
    "Группа В-12, выпуск 2024 года",
    "Группа К-21, выпуск 2024 года",
    "Группа, название которой не печатается, выпуск 2024 года",
  ]);
  expect(pageBreaks).toEqual(expect.arrayContaining(titles));
  expect(textsOf(sheets.parts)).toContain("Куратор: Образцова Примера Ивановна");
});

test("the sheet says where to enter control figures when there are none", () => {
  const { control } = sheetsOf(registryOf({ graduates: [graduate()] }));
  expect(textsOf(control).join(" ")).toContain("«Настройки КПЭ»");
  expect(textsOf(control)).not.toContain("По СПО-1");
});

test("the form: figures are numbers, its rows are counted once, and the control column speaks", () => {
  const form = sheetsOf(
    registryOf({
      graduates: [
        graduate({ status: "employed", bySpecialty: true, targetContract: true }),
        graduate({ status: "not_employed", cznRegistration: true, disability: true }),
        graduate({ status: "unknown" }),
      ],
    }),
  ).form;
  const lines = form.rows.map(({ cells }) => cells.map(({ value }) => value));
  const [busy, risk, expecting] = lines.filter((line) => line[0] === "Все специальности");
  expect(busy?.slice(1)).toEqual(["Всего", 3, 1, 1, 0, 0, 0, 0, 0, 0]);
  expect(risk?.slice(1)).toEqual(["Всего", 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(expecting?.slice(1)).toEqual(["Всего", 0, 0, 0, 0, 0, 0, 0, 0, 1, "✓, нет сведений: 1"]);
});

test("before graduation the class of the year is counted by its forecast, and the form says so", () => {
  const { form } = sheetsOf(registryOf({ graduates: [student({ forecast: "future_study" })], asOf: "2025-03-01" }));
  const texts = textsOf(form);
  expect(texts).toContain("Выпуск 2025 года – прогноз (выпуск ещё не состоялся)");
  const busy = form.rows.map(({ cells }) => cells.map(({ value }) => value)).find(([first]) => first === "Все специальности"); // prettier-ignore
  // «будут учиться» in a forecast is «продолжили обучение».
  expect(busy?.slice(1)).toEqual(["Всего", 1, 0, 0, 0, 0, 1, 0, 0, 0]);
});

test("an empty registry makes sheets that say there is nothing to show", () => {
  const empty = sheetsOf(registryOf());
  expect(textsOf(empty.form).join(" ")).toContain("заполнять нечего");
  expect(textsOf(empty.parts).join(" ")).toContain("делить по частям нечего");
});

test("a block that does not fit begins a page; one longer than a page runs on", () => {
  const block = (rows: number, startsPage = false) => ({
    rows: Array.from({ length: rows }, () => ({ cells: [], height: 20 })),
    startsPage,
  });
  const print = { orientation: "portrait", margins: { left: 20, right: 10, top: 20, bottom: 20 } } as const;
  // 257 mm are 728 points; 93 % of them hold 33 rows of 20.
  const { rows, breaks } = pagedRows([block(20), block(13), block(1), block(3, true), block(0), block(40), block(5)], [{ width: 20 }], print); // prettier-ignore
  expect(rows).toHaveLength(82);
  expect(breaks).toEqual([33, 34, 37]);
});
