import fc from "fast-check";
import { CHANNELS } from "../../../src/registry/channel";
import { CHANNEL_ENTRIES } from "../../../src/registry/vocabulary-channels";
import { readAbilympics } from "../../../src/intake/cells/abilympics";
import { readCount } from "../../../src/intake/cells/count";
import { readDate } from "../../../src/intake/cells/dates";
import { readDisability } from "../../../src/intake/cells/disability";
import { compareEmployers } from "../../../src/intake/cells/employer";
import {
  graduationYearOfSheetName,
  graduationYearOfTitle,
  readGraduationYear,
} from "../../../src/intake/cells/graduation-year";
import { readMark } from "../../../src/intake/cells/marks";
import { readPersonName } from "../../../src/intake/cells/person-name";
import { readPlanItems } from "../../../src/intake/cells/plan-item";
import { readProfessionalitet } from "../../../src/intake/cells/professionalitet";
import { readReferral } from "../../../src/intake/cells/referral";
import { readSex } from "../../../src/intake/cells/sex";
import { readSnils } from "../../../src/intake/cells/snils";
import { readSpecialty } from "../../../src/intake/cells/specialty";
import { readStudyForm } from "../../../src/intake/cells/study-form";
import { readTargetStatus } from "../../../src/intake/cells/target-status";
import { readTrack } from "../../../src/intake/cells/track";
import { readYesNo } from "../../../src/intake/cells/yes-no";
import type { CellScalar } from "../../../src/intake/grid";
import { normalise } from "../../../src/intake/normalise";
import { outcome, read } from "./read";

const typedWords = CHANNEL_ENTRIES.flatMap(({ phrases }) => phrases.map((phrase) => phrase.replace(/\*/g, "")));
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.array(fc.constantFrom(...typedWords, "не", "и", ",", "(", ")", "/", "«", "»", "\n", "с 01.09.2024", "2024", "ООО", "ИП"), { maxLength: 6 }).map((words) => words.join(" ")),
); // prettier-ignore
const scalar: fc.Arbitrary<CellScalar> = fc.oneof(text, fc.double(), fc.integer(), fc.boolean(), fc.constant(null));

describe("any cell at all", () => {
  test("no reader throws, and a date, a year or a number is one", () => {
    const options = { date1904: false };
    fc.assert(
      fc.property(scalar, text, (cell, other) => {
        const typed = typeof cell === "string" ? cell : String(cell);
        for (const column of ["status", "forecast", "employed-yes-no"] as const) {
          const { reading } = read(cell, column, { surname: "пробников" });
          expect(reading.state === "known").toBe(reading.code !== null);
          if (reading.code !== null) expect(CHANNELS).toContain(reading.code);
          if (column === "forecast") expect(reading.code?.startsWith("future_") ?? false).toBe(false);
        }
        const { value } = readDate(cell, options);
        if (value) expect(Number.isInteger(value.serial)).toBe(true);
        const count = readCount(cell).value;
        if (count) expect(Number.isFinite(count.value)).toBe(true);
        const year = readGraduationYear(cell, options).value;
        if (year !== null) expect(Number.isInteger(year)).toBe(true);
        for (const reader of [readYesNo, readDisability, readProfessionalitet, readStudyForm, readTargetStatus, readSnils, readSex, readTrack, readMark]) reader(cell); // prettier-ignore
        for (const reader of [readReferral, readPlanItems, readSpecialty]) reader(cell, options);
        readAbilympics(cell, { named: true });
        readPersonName(typed);
        graduationYearOfSheetName(typed);
        graduationYearOfTitle(typed);
        compareEmployers(typed, other);
      }),
      { numRuns: 400 },
    );
  });

  test("a channel does not depend on case or spaces around words", () => {
    fc.assert(
      fc.property(text, (typed) => {
        const plain = normalise(typed).replace(/["'`]/g, "");
        expect(outcome(read(`  ${plain.replace(/ /g, "  ")} `))).toBe(outcome(read(plain)));
        expect(outcome(read(plain.toUpperCase()))).toBe(outcome(read(plain)));
      }),
      { numRuns: 200 },
    );
  });

  test("a name's key does not change when its display is read again", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[А-Яа-яЁё -]{3,30}$/), (typed) => {
        const name = readPersonName(typed);
        if (name) expect(readPersonName(name.display)?.key).toBe(name.key);
      }),
      { numRuns: 200 },
    );
  });
});
