/** Invented registries at random: small, so that every corner is met, with all switches. */
import fc from "fast-check";
import { CHANNELS } from "../../src/registry/channel";
import { serialOf, type Serial, type TypedDate } from "../../src/registry/date";
import type { CareerEvent } from "../../src/registry/event";
import type { Graduate } from "../../src/registry/graduate";
import type { Registry } from "../../src/registry/registry";
import { DEFAULT_SETTINGS } from "../../src/registry/settings";
import { ALL_COLUMNS, careerEvent, columnsWithout, graduate, ONE_STATUS_COLUMN, reading, registryOf } from "./graduate";

const answer = fc.constantFrom(true, false, null);
const rarely = fc.constantFrom(true, false, false, null);
const enterprise = fc.constantFrom("нива", "агро нива", "рассвет", null);

function date(from: number, to: number): fc.Arbitrary<TypedDate | null> {
  return fc.option(
    fc.record({
      serial: fc.integer({ min: from, max: to }).map((serial) => serial as Serial),
      precision: fc.constantFrom("day", "month"),
    }),
    { freq: 3 },
  );
}

const FORECASTS = ["forecast", "status"] as const;

const ANY_DAY = [serialOf(2023, 6, 1), serialOf(2026, 3, 1)] as const;

/** Common channels more often than rare ones. */
const channelReading = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom("employed", "employed", "conscript", "unknown", "empty") },
    { weight: 5, arbitrary: fc.constantFrom(...CHANNELS) },
  )
  .map((said) => reading(said));

const columns = fc.oneof(
  { weight: 6, arbitrary: fc.constant(ALL_COLUMNS) },
  { weight: 3, arbitrary: fc.constantFrom(ONE_STATUS_COLUMN, columnsWithout("forecast")) },
  {
    weight: 4,
    arbitrary: fc
      .subarray(
        [
          ...(["status", "forecast", "careerTrack", "bySpecialty", "employer", "healthLimitation", "disabilityStatus"] as const),
          ...(["abilympics", "professionalitet", "dualContract", "dualEmployer", "dualEmployed", "targetContract"] as const),
          ...(["targetCustomer", "targetEmployed", "ais", "defenceIndustry", "referral", "cznRegistration"] as const),
        ],
        { minLength: 0, maxLength: 8 },
      )
      .map((missing) => columnsWithout(...missing)),
  },
); // prettier-ignore

const person: fc.Arbitrary<Graduate> = fc
  .record({
    cohort: fc.constantFrom(2023, 2024, 2025, 2025, 2022, null),
    available: columns,
    form: fc.constantFrom("full-time", "full-time", "part-time", "extramural", null),
    status: channelReading,
    forecast: channelReading,
    trackFormed: answer,
    bySpecialty: answer,
    employer: enterprise,
    hireDate: date(...ANY_DAY),
    disability: rarely,
    abilympics: rarely,
    professionalitet: rarely,
    dualContract: answer,
    dualEmployer: enterprise,
    dualEmployed: rarely.map((mark) => (mark === false ? null : mark)),
    targetContract: answer,
    targetCustomer: enterprise,
    targetEmployed: fc.constantFrom(null, null, true, false),
    targetContractStatus: fc.constantFrom(null, "active", "terminated", "suspended", "fulfilled"),
    defenceIndustry: answer,
    cznRegistration: rarely,
    ais: answer,
    entrepreneurMark: rarely,
    selfEmployedMark: rarely,
    serviceStart: date(...ANY_DAY),
    serviceEnd: date(...ANY_DAY),
    serviceCompleted: fc.constantFrom(false, false, false, true),
    plansBySpecialty: rarely,
    referral: fc.option(fc.record({ issued: fc.boolean(), date: date(...ANY_DAY) })),
  })
  .map((facts) => graduate(facts))
  // No column, no cell.
  .map((one) => ({
    ...one,
    status: one.available.has("status") ? one.status : reading("empty"),
    forecast: FORECASTS.some((field) => one.available.has(field)) ? one.forecast : reading("empty"),
  }));

const figure = fc.option(fc.nat({ max: 30 }), { freq: 4 });
const flag = fc.boolean();

const event: fc.Arbitrary<CareerEvent> = fc
  .record({
    isFair: flag,
    date: date(serialOf(2024, 7, 1), serialOf(2025, 12, 1)),
    status: fc.constantFrom("held", "held", "empty", "not-held"),
    planItems: fc.option(fc.subarray(["3.1", "3.3", "4.1", "4.2", "4.3", "2.4"], { maxLength: 2 }), { freq: 1 }),
    organisers: fc.record({ centre: flag, bcstv: flag, mintrud: flag, czn: flag, other: flag }),
    partners: fc.record({ employer: flag, czn: flag, publicOrganisation: flag }),
    topics: fc.record({ support: flag, entrepreneurship: flag }),
    online: answer,
    quota: figure,
    participants: figure,
    moderated: figure,
    contracts: figure,
    decided: figure,
    cells: fc.constantFrom({}, { quota: { sheet: "Ярмарки", row: 2, column: "D" } }),
  })
  .map((facts) => careerEvent(facts));

const entered = fc.option(fc.nat({ max: 40 }), { freq: 4 });
const planned = fc.record({ digits: fc.integer({ min: 0, max: 1000 }), scale: fc.constant(1) });
const checklistAnswer = fc.record({ value: answer, evidence: fc.constant("") });

const switches = fc.record({
  employmentScope: fc.constantFrom("narrow", "middle", "broad"),
  bySpecialtyCountsAllChannels: flag,
  aisCountsAllForms: flag,
  endedServiceIsRisk: flag,
  overdueExpectationIsRisk: flag,
  objectiveReasonIsRisk: flag,
  quotaCappedPerFair: flag,
  defenceTotalOnDate: flag,
  oneEventOneIndicator: flag,
  cznFairsCountForG43: flag,
});

/** A registry of 2024-2025 on any day around it. */
export const arbitraryRegistry: fc.Arbitrary<Registry> = fc
  .record({
    graduates: fc.array(person, { maxLength: 14 }),
    events: fc.array(event, { maxLength: 6 }),
    asOf: fc.integer({ min: serialOf(2024, 9, 1), max: serialOf(2026, 1, 31) }).map((serial) => serial as Serial),
    hasEventSheet: fc.constantFrom(true, true, false),
    hasFairSheet: fc.constantFrom(true, true, false),
    switches: fc.oneof(fc.constant(DEFAULT_SETTINGS.switches), switches),
    plannedValues: fc.dictionary(fc.constantFrom("K1/c1/all", "K1/c3/disability", "K1/c2/all", "G3.6", "G3.7"), planned),
    checklist: fc.dictionary(fc.constantFrom("G1.1", "G1.2", "G1.3"), checklistAnswer),
    numbers: fc.record({
      studentsTotal: entered,
      studentsFirstYearBasic: entered,
      studentsDual: entered,
      studentsTarget: entered,
      applicantRequests: entered,
      employerOffers: entered,
      defenceStudents: entered,
    }),
    referred: fc.array(fc.tuple(fc.nat(13), fc.record({ issued: flag, date: date(...ANY_DAY) })), { maxLength: 2 }),
  })
  .map(({ graduates, events, asOf, hasEventSheet, hasFairSheet, referred, ...settings }) => {
    const registry = registryOf({ graduates, events, hasEventSheet, hasFairSheet, settings });
    const referrals = referred.flatMap(([index, referral]) => {
      const found = graduates[index];
      return found ? [[found.id, referral] as const] : [];
    });
    return { ...registry, period: { ...registry.period, asOf }, referralsFromRiskList: new Map(referrals) };
  }); // prettier-ignore
