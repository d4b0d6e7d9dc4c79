import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PageCalculator } from "../../../src/app/page-calculator";
import { REASON_CODES } from "../../../src/engine/targeted-reasons";
import { filterOffList, filterRows, NO_FILTER, type RiskFilter } from "../../../src/taskpane/views/risk/risk-filter";
import { offered, riskOptions } from "../../../src/taskpane/views/risk/risk-options";
import { riskLists, type RiskLists } from "../../../src/taskpane/views/risk/risk-rows";
import { readWorkbookFile } from "../../../src/xlsx/read-workbook-file";
import { day } from "../../support/graduate";

let lists: RiskLists;

beforeAll(async () => {
  const file = readWorkbookFile(readFileSync(join(__dirname, "../../../assets/sample.xlsx")), "sample.xlsx");
  if (file.status === "refused") throw new Error(file.message);
  const request = { grids: file.grids, today: day("2025-06-01"), sheets: false };
  lists = riskLists((await new PageCalculator().reckon(request, () => undefined)).reckoning);
});

/** How many the text of a choice promises: «П-41 (12)». */
function promised(text: string): number {
  return Number(/\((\d+)\)$/.exec(text)?.[1]);
}

function found(filter: Partial<RiskFilter>): number {
  const whole = { ...NO_FILTER, ...filter };
  return filterRows(lists.listed, whole).length + filterOffList(lists.cannotWork, whole).length;
}

test("every choice shows as many people as it promises", () => {
  const options = riskOptions(lists);
  const choices = [
    ...options.year.map((choice) => ({ filter: { year: choice.value }, ...choice })),
    ...options.group.map((choice) => ({ filter: { group: choice.value }, ...choice })),
    ...options.indicator7.map((choice) => ({ filter: { indicator7: choice.value }, ...choice })),
    ...options.reason.flatMap(({ choices: reasons }) =>
      reasons.map((choice) => ({ filter: { reason: choice.value }, ...choice })),
    ),
  ];
  expect(choices.length).toBeGreaterThan(20);
  // Whoever cannot work and is not counted by indicator 7 is also «нет» there, beside the list.
  const apart = filterOffList(lists.cannotWork, { ...NO_FILTER, indicator7: "no" }).length;
  for (const { filter, text, value } of choices) {
    expect([text, found(filter)]).toEqual([text, promised(text) + (value === "no" ? apart : 0)]);
  }
});

test("years, groups and answers divide the people; every reason of the list can be chosen", () => {
  const options = riskOptions(lists);
  const sum = (choices: readonly { text: string }[]): number =>
    choices.reduce((total, { text }) => total + promised(text), 0);
  const everybody = lists.listed.length + lists.cannotWork.length;
  expect(sum(options.year)).toBe(everybody);
  expect(sum(options.group)).toBe(everybody);
  expect(sum(options.indicator7)).toBe(lists.listed.length);
  const offeredReasons = options.reason.flatMap(({ choices }) => choices.map(({ value }) => value));
  const inList = new Set(lists.listed.flatMap(({ target }) => target.reasons));
  expect(REASON_CODES.filter((code) => inList.has(code)).filter((code) => !offeredReasons.includes(code))).toEqual([]);
  expect(new Set(offeredReasons).size).toBe(offeredReasons.length);
});

test("what is not offered filters nothing, the search stays", () => {
  const options = riskOptions(lists);
  const stale = { text: "тест", year: "1999", group: "нет", indicator7: "maybe", reason: "R99" };
  expect(offered(stale, options)).toEqual({ ...NO_FILTER, text: "тест" });
  const [year] = options.year;
  if (year === undefined) throw new Error("no years");
  const valid = { ...NO_FILTER, year: year.value, reason: "group1" };
  expect(offered(valid, options)).toEqual(valid);
});
