/** @jest-environment ./test/host/environment.ts */
import { installHost } from "../host/install";
import { GO_ON, modelOf, MODELS, openPort, quiet, SOURCE } from "./workbooks";

type Step = readonly [done: number, total: number];

/** From nothing to everything, never back, the total known from the first word on. */
function expectWhole(steps: readonly Step[], total: number): void {
  expect(steps[0]?.[0]).toBe(0);
  expect(steps.at(-1)).toEqual([total, total]);
  steps.forEach(([done, all], index) => {
    expect(all).toBe(total);
    expect(done).toBeGreaterThanOrEqual(steps[index - 1]?.[0] ?? 0);
  });
}

const LARGE = {
  name: "Реестр",
  rows: Array.from({ length: 2500 }, (_, row) => Array.from({ length: 30 }, (__, column) => row + column)),
};

test("reading tells its cells, those of generated sheets among them, in as many steps as syncs", async () => {
  installHost({ sheets: [LARGE, { name: "Пусто" }] });
  const port = openPort();
  const first: Step[] = [];
  await port.read((...step) => first.push(step), GO_ON);
  expectWhole(first, 75_000);
  expect(first.map(([done]) => done)).toEqual([0, 30_000, 60_000, 75_000]);

  await port.write([modelOf("кпэ")], quiet);
  const second: Step[] = [];
  await port.read((...step) => second.push(step), GO_ON);
  expectWhole(second, 75_000 + 3 * 3);
});

test("writing tells its cells to the last, and an empty workbook is read in no step", async () => {
  installHost({ sheets: [SOURCE] });
  const port = openPort();
  await port.read(quiet, GO_ON);
  const rows = Array.from({ length: 1500 }, (_, row) =>
    Array.from({ length: 30 }, () => ({ value: row, style: "figure" as const })),
  );
  const steps: Step[] = [];
  await port.write([...MODELS.slice(0, 1), modelOf("риск", rows)], (...step) => steps.push(step));
  expectWhole(steps, 9 + 1503 * 30);
  expect(steps).toHaveLength(3);

  installHost({ sheets: [{ name: "Лист1" }] });
  const none: Step[] = [];
  await openPort().read((...step) => none.push(step), GO_ON);
  expect(none).toEqual([[0, 0]]);
});
