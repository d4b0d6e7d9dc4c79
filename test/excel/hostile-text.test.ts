/** @jest-environment ./test/host/environment.ts */
/** Whatever stands in the cells of a source, what is written is text: no formula, no link, no broken request. */
import { formulaText } from "../../src/report/formula-text";
import { calculateWorkbook } from "../../src/app/calculate-workbook";
import { serialOf } from "../../src/registry/date";
import { cellText } from "../../src/report/cell-text";
import type { SheetModel } from "../../src/report/sheet-model";
import type { CellScalar } from "../../src/intake/grid";
import { createHost } from "../host/host";
import { attachHost } from "../host/install";
import { STRANGE_TEXTS } from "../properties/strange";
import { grid, workbook } from "../support/grid";
import { modelOf, openPort, GO_ON, quiet, SOURCE } from "./workbooks";

jest.setTimeout(60_000);

const DISGUISED = ["\u0001=1+1", "\u0000'Нива'", "\r\n=1+1", "\ufeff=1+1", "я".repeat(40_000), "=".repeat(32_767)];
const HOSTILE = [...STRANGE_TEXTS, ...DISGUISED];

async function writtenBy(models: readonly SheetModel[]) {
  const host = createHost({ sheets: [SOURCE] });
  attachHost(host);
  const port = openPort();
  await port.read(quiet, GO_ON);
  await port.write(models, quiet);
  expect(host.requests.every(({ error }) => error === null)).toBe(true);
  return host;
}

test.each(["listText", "listProse", "prose"] as const)("every hostile text under the style %s stays itself", async (style) => {
  const model = modelOf("проверка", HOSTILE.map((value) => [{ value, style }]));
  const host = await writtenBy([model]);
  const { cells } = host.workbook.sheet(model.name);
  const found = HOSTILE.map((_, index) => [cells.at(index + 3, 0)?.formula ?? null, cells.at(index + 3, 0)?.value ?? ""]);
  expect(found).toEqual(HOSTILE.map((text) => [null, cellText(text)]));
}); // prettier-ignore

test("names, groups, employers and notes of a workbook stay text on every sheet of the report", async () => {
  const rows = HOSTILE.map((text, index): CellScalar[] => [`${text.slice(0, 60)} Тестов Иван`, `${text.slice(0, 20)}-${index}`, "не работает", text, text, text]); // prettier-ignore
  const grids = workbook(grid("Выпуск 2024", [["ФИО", "Группа", "Занятость", "Место работы", "Телефон", "Куратор"], ...rows]));
  const { models } = calculateWorkbook(grids, { startYear: 2024, asOf: null, today: serialOf(2025, 7, 15) });
  const host = await writtenBy(models);
  for (const model of models) {
    const { cells } = host.workbook.sheet(model.name);
    const broken = model.rows.flatMap((row, r) =>
      row.cells.flatMap(({ value, link, live }, c) => {
        if (typeof value !== "string" || link !== undefined) return [];
        const cell = cells.at(r, c);
        // Live formulas are ours, to the letter.
        if (live !== undefined) return cell?.formula === `=${formulaText(live)}` ? [] : [[model.name, r, c, value, cell]];
        const isText = cell?.formula === undefined || cell.formula === null;
        return isText && (cell?.value ?? "") === cellText(value) ? [] : [[model.name, r, c, value, cell]];
      }),
    );
    expect(broken).toEqual([]);
  }
}); // prettier-ignore
