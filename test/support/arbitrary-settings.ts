/** Random settings for property tests: whatever «Настройки КПЭ» can hold. */
import fc from "fast-check";
import { displayText, normalise, normaliseHeader } from "../../src/intake/normalise";
import { sortedFigures } from "../../src/intake/settings/control-figures";
import { ROLES } from "../../src/plan/roles";
import { CHANNELS } from "../../src/registry/channel";
import { CONTROL_CATEGORIES, CONTROL_FORMS } from "../../src/registry/control-figure";
import type { Serial } from "../../src/registry/date";
import { parseDecimal } from "../../src/registry/decimal";
import { EVENT_FIELDS } from "../../src/registry/event";
import { GRADUATE_FIELDS } from "../../src/registry/graduate";
import { plannedValueKey, type Settings } from "../../src/registry/settings";

/** A text as a person may type it that reading leaves alone. */
export const typedText = fc
  .stringMatching(/^[А-Яа-я«=+][а-яё0-9 ,.»-]{0,12}[а-я»]$/)
  .filter((value) => !/ {2}/.test(value));
const day = fc.integer({ min: 36526, max: 73050 }).map((serial) => serial as Serial);
const count = fc.integer({ min: 0, max: 100_000 });
const share = fc
  .oneof(fc.integer({ min: 0, max: 1000 }).map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`), fc.constantFrom("0.5", "0.05", "99.999"))
  .map((typedShare) => parseDecimal(typedShare) ?? { digits: 0, scale: 0 }); // prettier-ignore
const code = fc.constantFrom(...CHANNELS, "yes" as const, "no" as const, "unknown" as const);

/** Remarks are kept to the letter: quotes, no-break spaces, more than a cell of format «@» would show. */
const remark = fc.oneof(
  fc.tuple(typedText, fc.constantFrom(" ", "\u00a0", "  ", "\n"), typedText).map((parts) => parts.join("")),
  fc.integer({ min: 1, max: 60 }).map((times) => `«ТК»: не распознано. ${"Проверьте клетку! ".repeat(times)}`),
);

const PLANNED_KEYS = [
  ...(["c1", "c2", "c3"] as const).flatMap((cohort) =>
    ["all", "disability"].map((category) => plannedValueKey("K1", cohort, category)),
  ),
  "G3.6",
  "G3.7",
];

function someOf<T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.dictionary(fc.constantFrom(...keys), value, { noNullPrototype: true });
}

/** Settings that the sheet can say; names of sheets and headers are told apart as the reader tells them. */
export const settingsArbitrary: fc.Arbitrary<Settings> = fc.record({
  startYear: fc.option(fc.integer({ min: 2000, max: 2098 })),
  asOf: fc.option(day),
  graduationDate: fc.option(day),
  plannedValues: someOf(PLANNED_KEYS, share),
  checklist: someOf(
    ["G1.1", "G1.2", "G1.3"],
    fc.oneof(
      fc.record({ value: fc.boolean(), evidence: fc.oneof(typedText, fc.constant("")) }),
      fc.record({ value: fc.constant(null), evidence: typedText }),
    ),
  ),
  numbers: fc.record({
    studentsTotal: fc.option(count),
    studentsFirstYearBasic: fc.option(count),
    studentsDual: fc.option(count),
    studentsTarget: fc.option(count),
    applicantRequests: fc.option(count),
    employerOffers: fc.option(count),
    defenceStudents: fc.option(count),
  }),
  switches: fc.record({
    employmentScope: fc.constantFrom("narrow", "middle", "broad"),
    bySpecialtyCountsAllChannels: fc.boolean(),
    aisCountsAllForms: fc.boolean(),
    endedServiceIsRisk: fc.boolean(),
    overdueExpectationIsRisk: fc.boolean(),
    objectiveReasonIsRisk: fc.boolean(),
    quotaCappedPerFair: fc.boolean(),
    defenceTotalOnDate: fc.boolean(),
    oneEventOneIndicator: fc.boolean(),
    cznFairsCountForG43: fc.boolean(),
  }),
  thresholds: fc.record({
    conscriptionMonths: fc.integer({ min: 0, max: 120 }),
    waitingMonths: fc.integer({ min: 0, max: 120 }),
    parentalMonths: fc.integer({ min: 0, max: 120 }),
    afterServiceMonths: fc.integer({ min: 0, max: 120 }),
    serviceEndsSoonMonths: fc.integer({ min: 0, max: 120 }),
    afterServiceReportMonths: fc.integer({ min: 0, max: 120 }),
  }),
  disclosure: fc.record({
    leastGroup: fc.integer({ min: 0, max: 50 }),
    leastHealthGroup: fc.integer({ min: 0, max: 50 }),
    leastUnanimousGroup: fc.integer({ min: 0, max: 50 }),
  }),
  requisites: fc.record({
    college: typedText,
    director: fc.oneof(typedText, fc.constant("")),
    responsible: typedText,
    approvalWord: fc.constantFrom("УТВЕРЖДАЮ", "УТВЕРЖДЕНО"),
    approvalDate: fc.option(day),
    roles: someOf([...Object.values(ROLES), "Своя роль"], typedText),
  }),
  controlFigures: fc
    .uniqueArray(
      fc.record({ year: fc.integer({ min: 2021, max: 2026 }), form: fc.constantFrom(...CONTROL_FORMS), category: fc.constantFrom(...CONTROL_CATEGORIES), count }),
      { selector: ({ year, form, category }) => `${year} ${form} ${category}` },
    )
    .map(sortedFigures),
  taught: fc.uniqueArray(
    fc.record({ field: fc.constantFrom(...GRADUATE_FIELDS), spelling: typedText.map((value) => normalise(value)), code }),
    { selector: ({ field, spelling }) => `${field} ${spelling}` },
  ),
  columns: fc.uniqueArray(
    fc.record({ sheet: typedText, header: typedText.map(normaliseHeader), field: fc.option(fc.constantFrom(...GRADUATE_FIELDS, ...EVENT_FIELDS)) }),
    { selector: ({ sheet, header }) => `${normalise(sheet)} ${header}` },
  ),
  sheets: fc.uniqueArray(fc.record({ sheet: typedText, include: fc.boolean() }), { selector: ({ sheet }) => normalise(sheet) }),
  accepted: fc.uniqueArray(
    fc.record({ sheet: typedText, place: fc.constantFrom("F17", "стр. 17", ""), text: remark }),
    { selector: ({ sheet, place, text }) => JSON.stringify([sheet, place, displayText(text)]) },
  ),
}); // prettier-ignore
