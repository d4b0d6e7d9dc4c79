/** What was found in the workbook, in words, before anything is written. */
import type { Reckoning } from "../../../app/reckoning";
import type { Results } from "../../../engine/results";
import { START_TEXT } from "./messages";

type Sheet = Results["sheets"][number];

/** What the officer sees first. */
export interface Found {
  /** «Выпускники: 2 листа, 412 человек». */
  readonly lines: readonly string[];
  /** «Лист «Смета» не распознан». */
  readonly notTaken: readonly { readonly sheet: string; readonly why: string }[];
}

/** Sums up how the sheets were taken. */
export function foundIn({ results }: Reckoning): Found {
  const of = (...kinds: readonly Sheet["taken"][]): readonly Sheet[] =>
    results.sheets.filter(({ taken }) => kinds.includes(taken));
  const records = (sheets: readonly Sheet[]): number => sheets.reduce((sum, sheet) => sum + sheet.records, 0);
  const [graduates, events, fairs] = [of("graduates"), of("events"), of("fairs")];
  const notTaken = of("not-recognised", "name-list", "hidden");
  const left = results.people.filter(({ channel }) => channel === "not_graduate").length;
  const people = START_TEXT.graduates(graduates.length, results.people.length - left);
  return {
    lines: [
      graduates.length === 0 ? START_TEXT.noGraduates : left === 0 ? people : `${people}${START_TEXT.left(left)}`,
      events.length === 0 ? START_TEXT.noEvents : START_TEXT.events(records(events)),
      fairs.length === 0 ? START_TEXT.noFairs : START_TEXT.fairs(records(fairs)),
    ],
    notTaken: notTaken.map(({ sheet, taken }) => ({ sheet, why: START_TEXT.notTaken[taken] ?? "" })),
  };
}

/** Whether the workbook is one to begin with: no people, and nothing that might be a list of them. */
export function isEmptyWorkbook({ unusable, results }: Reckoning): boolean {
  return unusable !== null && results.people.length === 0;
}
