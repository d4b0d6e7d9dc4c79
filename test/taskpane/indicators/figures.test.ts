import type { ResultCell } from "../../../src/engine/results";
import { indicatorOf } from "../../../src/plan/plan";
import { factText, gapText, planText, sentences, worstStatus } from "../../../src/taskpane/views/indicators/figures";
import { inventedCells, share, type CellFacts } from "../../support/results";

/** The first cell of an indicator with these facts, spaces plain. */
function cell(indicator: string, facts: CellFacts): ResultCell {
  const found = inventedCells({}).find((one) => one.indicator === indicator);
  if (found === undefined) throw new Error(`no cell of ${indicator}`);
  return { ...found, ...facts };
}
const plain = (text: string | null): string | null => text?.replaceAll("\u00a0", " ") ?? null;

test("a share is never rounded against its verdict", () => {
  const close = cell("K2", { ...share(16249, 25000, "missed", 1), plan: { operator: ">=", value: 65 } });
  expect(plain(factText(indicatorOf("K2"), close))).toBe("64,996 %");
  expect(plain(factText(indicatorOf("K2"), cell("K2", share(13, 20, "met"))))).toBe("65,0 %");
});

test.each([
  ["G1.1", { value: true }, "есть"],
  ["G1.2", { value: false }, "нет"],
  ["G3.1", { value: 1200 }, "1 200"],
  ["K2", { status: "not-applicable" }, "не применимо"],
  ["K2", { status: "no-plan" }, "нет данных"],
] as const)("the fact of %s %j is «%s»", (indicator, facts, text) => {
  expect(plain(factText(indicatorOf(indicator), cell(indicator, facts)))).toBe(text);
});

test.each([
  ["K2", 65, "≥65 %"],
  ["K5", 1.5, "≤1,5 %"],
  ["G2.1", 100, "100 %"],
  ["G5.1", 0, "0"],
  ["G3.1", 10, "≥10"],
] as const)("the plan of %s is written as the plan writes it", (indicator, value, text) => {
  const record = indicatorOf(indicator);
  expect(plain(planText(record, cell(indicator, { plan: { operator: record.comparator, value } })))).toBe(text);
});

test.each([
  ["K2", 4, "не хватает 4 чел."],
  ["K7", 12, "больше на 12 чел."],
  ["G3.1", 2, "не хватает 2 ед."],
  ["G3.8", 6, "не хватает 6 ед."],
  ["G3.7", 6, "не хватает 6 чел."],
  ["K2", 0, null],
] as const)("%s with a gap of %i", (indicator, gap, text) => {
  expect(plain(gapText(indicatorOf(indicator), cell(indicator, { gap })))).toBe(text);
});

test("an indicator bears the sign of its worst value; a plan of 0 bears none", () => {
  expect(worstStatus([cell("K2", { status: "met" }), cell("K2", { status: "no-data" })])).toBe("no-data");
  expect(worstStatus([cell("K2", { status: "no-data" }), cell("K2", { status: "missed" })])).toBe("missed");
  expect(worstStatus([cell("G5.1", { status: "met", value: 3, plan: { operator: ">=", value: 0 } })])).toBe(
    "not-applicable",
  );
});

test("an explanation is cut between sentences only", () => {
  const text = "Числитель: указан п. 3.1 плана. Выпуск 2025 – по прогнозу (до 30.06.2025). По факту.";
  expect(sentences(text)).toEqual([
    "Числитель: указан п. 3.1 плана.",
    "Выпуск 2025 – по прогнозу (до 30.06.2025).",
    "По факту.",
  ]);
});
