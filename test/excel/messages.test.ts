/** Every failure of the catalogue, as the officer reads it. */
import type { Failure } from "../../src/app/port";
import {
  failure,
  FAILURE_CODES,
  notAsWritten,
  NOTES,
  sheetProtected,
  structureProtected,
  tooLargeToRead,
  tooLargeToWrite,
  unknownFailure,
} from "../../src/excel/messages";
import { MESSAGES } from "../host/values";

const ALL: readonly Failure[] = [
  ...FAILURE_CODES.map((code) => failure(code)),
  sheetProtected(["КПЭ"]),
  sheetProtected(["КПЭ", "Группа риска"]),
  structureProtected(["КПЭ"]),
  structureProtected(["КПЭ", "Группа риска"]),
  tooLargeToRead("too-large", "Реестр", 12_000, 48),
  tooLargeToWrite("too-large", "Группа риска", 12_000),
  notAsWritten("КПЭ", "F17"),
  unknownFailure("0"),
];

/** Names of products, keys and cells, and the site that a filter may close. */
const KNOWN_LATIN = /\b(Excel|Office\.js|Office|Microsoft|Mac|Enter|Esc|appsforoffice\.microsoft\.com|F17)\b/g;

test.each(ALL.map((one) => [one.code, one] as const))(
  "%s: what happened and what to do, in whole Russian sentences",
  (_, { what, advice }) => {
    for (const text of [what, advice]) {
      expect(text).toMatch(/^([А-ЯЁ]|Excel ).*[а-яё].*\.$/);
      expect(text.replace(KNOWN_LATIN, "")).not.toMatch(/[A-Za-z]/);
      for (const message of Object.values(MESSAGES)) expect(text).not.toContain(message);
    }
    expect(what).not.toBe(advice);
  },
);

test("failures are told apart by their words and codes", () => {
  expect(new Set(FAILURE_CODES.map((code) => failure(code).what)).size).toBe(FAILURE_CODES.length);
  expect(FAILURE_CODES.length).toBeGreaterThanOrEqual(15);
});

test("numbers of rows are grouped as in Russian", () => {
  expect(tooLargeToRead("too-large", "Реестр", 12_000, 48).what).toMatch(/«Реестр»: строк – 12\s000, столбцов – 48\.$/);
});

test.each(Object.entries(NOTES))("the note «%s» says that the numbers are right", (_, note) => {
  expect(note).toContain("На числа это не влияет.");
});
