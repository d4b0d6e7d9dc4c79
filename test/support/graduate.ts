/**
 * Invented graduates, events and registries for tests of the engine: every
 * field is empty until a test says otherwise, and every column exists unless a
 * test takes it away.
 */
import type { Channel, ChannelReading } from "../../src/registry/channel";
import { parseIso, serialOf, type Serial, type TypedDate } from "../../src/registry/date";
import type { CareerEvent } from "../../src/registry/event";
import { GRADUATE_FIELDS, type Graduate, type GraduateField } from "../../src/registry/graduate";
import type { Registry } from "../../src/registry/registry";
import { DEFAULT_SETTINGS, type Settings, type Switches } from "../../src/registry/settings";

/** The sheet where invented people stand. */
export const SHEET = "Вып. выдуманные";

const EMPTY: ChannelReading = { state: "empty", code: null, text: "" };

/** A channel as read: a code, «нет связи» for "unknown", an empty cell for "empty". */
export function reading(said: Channel | "unknown" | "empty"): ChannelReading {
  if (said === "empty") return EMPTY;
  if (said === "unknown") return { state: "unknown", code: null, text: "нет связи" };
  return { state: "known", code: said, text: said };
}

/** The day of an ISO text; throws when there is none. */
export function day(iso: string): Serial {
  const serial = parseIso(iso);
  if (serial === null) throw new RangeError(`No such day: ${iso}`);
  return serial;
}

/** A date typed exactly. */
export function typed(iso: string, precision: TypedDate["precision"] = "day"): TypedDate {
  return { serial: day(iso), precision };
}

/** Every column but those named. */
export function columnsWithout(...fields: readonly GraduateField[]): ReadonlySet<GraduateField> {
  return new Set(GRADUATE_FIELDS.filter((field) => !fields.includes(field)));
}

/** Columns of a sheet with one status column and neither a forecast nor tracks. */
export const ONE_STATUS_COLUMN = columnsWithout("forecast", "careerTrack");
/** Columns of a sheet with a status, a forecast and tracks. */
export const ALL_COLUMNS = columnsWithout();

/** What a test says of a person; the readings may be given as codes. */
export type GraduateFacts = Partial<Omit<Graduate, "status" | "forecast">> & {
  readonly status?: Channel | "unknown" | "empty" | ChannelReading;
  readonly forecast?: Channel | "unknown" | "empty" | ChannelReading;
};

let made = 0;

/** An invented graduate of 2024, очная, of whom nothing else is known; all sparse columns say «нет». */
export function graduate(facts: GraduateFacts = {}): Graduate {
  made += 1;
  const { status = "empty", forecast = "empty", ...rest } = facts;
  return {
    id: `p${made}`,
    source: { sheet: SHEET, row: made + 1 },
    mergedFrom: [],
    cells: {},
    available: ALL_COLUMNS,
    fullName: `Выдумкин Пример Образцович ${made}`,
    cohort: 2024,
    group: "В-11",
    specialty: "00.00.00 Выдуманное дело",
    form: "full-time",
    status: typeof status === "string" ? reading(status) : status,
    forecast: typeof forecast === "string" ? reading(forecast) : forecast,
    trackFormed: null,
    bySpecialty: null,
    plansBySpecialty: null,
    employer: null,
    position: null,
    hireDate: null,
    disability: false,
    abilympics: false,
    professionalitet: false,
    dualContract: false,
    dualEmployer: null,
    dualEmployed: null,
    targetContract: false,
    targetCustomer: null,
    targetContractStatus: null,
    targetEmployed: null,
    defenceIndustry: false,
    cznRegistration: false,
    ais: null,
    entrepreneurMark: false,
    selfEmployedMark: false,
    serviceStart: null,
    serviceEnd: null,
    serviceCompleted: false,
    dismissalDate: null,
    referral: null,
    birthDate: null,
    snils: null,
    phone: null,
    curator: null,
    sex: null,
    ...rest,
  };
}

/** An invented student of the class of 2025. */
export function student(facts: GraduateFacts = {}): Graduate {
  return graduate({ cohort: 2025, ...facts });
}

/** An invented event held on 10.10.2024 by the centre; no partners, no topic. */
export function careerEvent(facts: Partial<CareerEvent> = {}): CareerEvent {
  made += 1;
  return {
    id: `e${made}`,
    source: { sheet: "Мероприятия выдуманные", row: made + 1 },
    cells: {},
    isFair: false,
    title: `Встреча ${made}`,
    date: { serial: serialOf(2024, 10, 10), precision: "day" },
    status: "held",
    planItems: null,
    organisers: { centre: true, bcstv: false, mintrud: false, czn: false, other: false },
    partners: { employer: false, czn: false, publicOrganisation: false },
    topics: { support: false, entrepreneurship: false },
    online: null,
    quota: null,
    participants: null,
    moderated: null,
    contracts: null,
    referrals: null,
    decided: null,
    organiserText: "",
    partnersText: "",
    ...facts,
  };
}

/** An invented fair of the БЦСТВ with a column for each figure. */
export function fair(facts: Partial<CareerEvent> = {}): CareerEvent {
  const cell = { sheet: "Ярмарки выдуманные", row: 2, column: "D" };
  return careerEvent({
    isFair: true,
    organisers: { centre: false, bcstv: true, mintrud: false, czn: false, other: false },
    cells: { quota: cell, participants: cell, moderated: cell, contracts: cell, decided: cell },
    ...facts,
  });
}

/** What a test says of a registry. */
export interface RegistryFacts {
  readonly graduates?: readonly Graduate[];
  readonly events?: readonly CareerEvent[];
  readonly hasEventSheet?: boolean;
  readonly hasFairSheet?: boolean;
  /** ISO; default 2025-11-23, when the class of 2025 has graduated. */
  readonly asOf?: string;
  /** ISO; default 2025-06-30. */
  readonly graduationDate?: string;
  readonly startYear?: number;
  readonly settings?: Partial<Settings>;
  readonly switches?: Partial<Switches>;
  readonly referralsFromRiskList?: Registry["referralsFromRiskList"];
}

/** A registry of the academic year 2024-2025. */
export function registryOf(facts: RegistryFacts = {}): Registry {
  return {
    graduates: facts.graduates ?? [],
    events: facts.events ?? [],
    hasEventSheet: facts.hasEventSheet ?? true,
    hasFairSheet: facts.hasFairSheet ?? true,
    settings: {
      ...DEFAULT_SETTINGS,
      ...facts.settings,
      switches: { ...DEFAULT_SETTINGS.switches, ...facts.settings?.switches, ...facts.switches },
    },
    period: {
      startYear: facts.startYear ?? 2024,
      asOf: day(facts.asOf ?? "2025-11-23"),
      graduationDate: day(facts.graduationDate ?? "2025-06-30"),
    },
    sheets: [{ sheet: SHEET, taken: "graduates", records: facts.graduates?.length ?? 0 }],
    columns: [],
    issues: [],
    referralsFromRiskList: facts.referralsFromRiskList ?? new Map(),
    history: [],
    planMarks: [],
  };
}
