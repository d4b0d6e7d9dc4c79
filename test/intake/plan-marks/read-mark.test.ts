import type { CellScalar } from "../../../src/intake/grid";
import { readMark } from "../../../src/intake/plan-marks/read-mark";
import { CALENDAR_LINES, type CalendarLine } from "../../../src/plan/calendar-lines";
import { formatRu } from "../../../src/registry/date";
import { day } from "../../support/graduate";

function lineOf(key: string): CalendarLine {
  const line = CALENDAR_LINES.find((candidate) => candidate.key === key);
  if (line === undefined) throw new RangeError(key);
  return line;
}

/** «done», «done 05.10.2024», «not done», «unclear». */
function said(cell: CellScalar): string {
  const { marks, isUnclear } = readMark(cell, lineOf("2.6"), 2024);
  if (isUnclear) return "unclear";
  const [mark] = marks;
  if (mark === undefined) return "not done";
  return mark.doneOn === null ? "done" : `done ${formatRu(mark.doneOn.serial)}`;
}

const MARKS: readonly [CellScalar, string][] = [
  ["да", "done"],
  ["Да, приказ № 7", "done"],
  ["✓", "done"],
  ["+", "done"],
  [true, "done"],
  ["выполнено", "done"],
  ["Выполнено 30.01.2025", "done 30.01.2025"],
  ["Проведён круглый стол", "done"],
  ["Размещено на сайте", "done"],
  [day("2025-01-30"), "done 30.01.2025"],
  ["30.01.2025", "done 30.01.2025"],
  ["30.01.2025 г.", "done 30.01.2025"],
  ["30.01", "done 30.01.2025"],
  [null, "not done"],
  ["", "not done"],
  ["–", "not done"],
  ["нет", "not done"],
  ["не выполнено", "not done"],
  ["Не выполнено, перенесено на 01.03.2025", "not done"],
  ["частично", "not done"],
  ["в работе", "not done"],
  ["выполняется", "not done"],
  ["план 15.03.2025", "not done"],
  ["до 15.03.2025", "not done"],
  ["срок 15.03.2025", "not done"],
  [false, "not done"],
  ["Иванов знает", "unclear"],
  ["письмо от 30.01.2025", "unclear"],
];

test.each(MARKS)("%p is %s", (cell, expected) => {
  expect(said(cell)).toBe(expected);
});

test("a day without its year lies in the academic year", () => {
  expect(said("28.12")).toBe("done 28.12.2024");
});

test("a mark of one term of several says which", () => {
  expect(readMark("да", lineOf("5.1/2"), 2024).marks).toEqual([
    { item: "5.1", startYear: 2024, window: 1, done: true, doneOn: null },
  ]);
  expect(readMark("да", lineOf("2.6"), 2024).marks[0]).not.toHaveProperty("window");
});

/** Which of the twelve dates of 6.2 are marked: 0 is September. */
function months(cell: CellScalar): readonly number[] | "unclear" {
  const { marks, isUnclear } = readMark(cell, lineOf("6.2"), 2024);
  return isUnclear ? "unclear" : marks.map(({ window = -1 }) => window);
}

const SERIES: readonly [CellScalar, readonly number[] | "unclear"][] = [
  ["01.10.2024; 01.11.2024", [1, 2]],
  ["01.10.2024, 03.12.2024", [1, 3]],
  ["01.10.2024\n01.09.2024", [0, 1]],
  ["01.10.2024–01.02.2025", [1, 2, 3, 4, 5]],
  ["с 01.10.2024 по 01.12.2024", [1, 2, 3]],
  ["01.09.2024–01.10.2024; 01.08.2025", [0, 1, 11]],
  ["01.10", [1]],
  ["октябрь", [1]],
  ["октябрь 2024, март 2025", [1, 6]],
  [day("2025-08-01"), [11]],
  // Another year's date marks nothing of this one.
  ["01.10.2023", "unclear"],
  // «Да» does not say which of the twelve.
  ["да", "unclear"],
  ["нет", []],
  [null, []],
];

test.each(SERIES)("6.2: %p marks %p", (cell, expected) => {
  expect(months(cell)).toEqual(expected);
});
