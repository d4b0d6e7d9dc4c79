import type { Channel } from "./channel";
import type { ControlFigure } from "./control-figure";
import type { Serial } from "./date";
import type { Decimal } from "./decimal";
import type { GraduateField } from "./graduate";
import type { EventField } from "./event";

/** Состав занятых for K1 (spec: indicators A.2). */
export type EmploymentScope = "narrow" | "middle" | "broad";

/** Switches: how the centre reads the plan where it can be read in several ways. */
export interface Switches {
  /** K1; default narrow. */
  readonly employmentScope: EmploymentScope;
  /** K2 counts ИП, самозанятых and contract «по специальности» too; default false. */
  readonly bySpecialtyCountsAllChannels: boolean;
  /** G2.1 over all forms of study rather than очная alone; default false. */
  readonly aisCountsAllForms: boolean;
  /** R6: returned conscripts without news are at risk; default true. */
  readonly endedServiceIsRisk: boolean;
  /** R8: a plan whose term has passed is a risk; default true. */
  readonly overdueExpectationIsRisk: boolean;
  /** N1 people count as at risk; default false. */
  readonly objectiveReasonIsRisk: boolean;
  /** G3.2: what one fair has above its quota does not make up for another; default false. */
  readonly quotaCappedPerFair: boolean;
  /** G3.5: everybody at a defence plant on D, whenever hired; default false. */
  readonly defenceTotalOnDate: boolean;
  /** One event counts for one indicator only (the first of G3.1, G4.1, G4.2); default false. */
  readonly oneEventOneIndicator: boolean;
  /** G4.3 counts fairs held by ЦЗН too (rulings 55); default false. */
  readonly cznFairsCountForG43: boolean;
}

/** Limits in whole months, inclusive (spec: risk C.3, rulings 9, 32). */
export interface Thresholds {
  /** Length of conscription, 12. */
  readonly conscriptionMonths: number;
  /** How long «будет трудоустроен» may wait after graduation, 4. */
  readonly waitingMonths: number;
  /** Parental leave longer than this is to be asked about, 36. */
  readonly parentalMonths: number;
  /** A1 against A2, 3. */
  readonly afterServiceMonths: number;
  /** A3: service ends within, 2. */
  readonly serviceEndsSoonMonths: number;
  /** A4: reported after service for, 12. */
  readonly afterServiceReportMonths: number;
}

/**
 * The copy for the site: a cell whose group has fewer people is hidden (spec:
 * reports F.1). 0 or 1 = nothing is hidden for this reason.
 */
export interface DisclosureLimits {
  /** Any category, 5. */
  readonly leastGroup: number;
  /** Лица с ОВЗ, «Абилимпикс», 10. */
  readonly leastHealthGroup: number;
  /** Groups of which all or none count (100 %, 0 %), 10. */
  readonly leastUnanimousGroup: number;
}

/** A checklist answer есть/нет with its evidence. */
export interface ChecklistAnswer {
  readonly value: boolean | null;
  readonly evidence: string;
}

/** Numbers that only the centre knows (spec: indicators A.4). */
export interface CentreNumbers {
  readonly studentsTotal: number | null;
  /** 1 курс на базе основного общего образования. */
  readonly studentsFirstYearBasic: number | null;
  readonly studentsDual: number | null;
  readonly studentsTarget: number | null;
  readonly applicantRequests: number | null;
  readonly employerOffers: number | null;
  /** Студенты, трудоустроенные на ОПК, added to G3.5; null = none entered = 0. */
  readonly defenceStudents: number | null;
}

/** A spelling that the officer taught: the normalised whole cell means `code` in `field`. */
export interface TaughtSpelling {
  readonly field: GraduateField;
  /** Normalised by `normalise` of the intake. */
  readonly spelling: string;
  readonly code: Channel | "yes" | "no" | "unknown";
}

/** What the officer decided a column is; `null` field = leave it out. */
export interface ColumnChoice {
  readonly sheet: string;
  /** The header as normalised by the intake. */
  readonly header: string;
  readonly field: GraduateField | EventField | null;
}

/** Whether the officer wants a sheet read (rulings 7); absent = decide by headers. */
export interface SheetChoice {
  readonly sheet: string;
  readonly include: boolean;
}

/** A finding that the officer looked at and left as it is: «так и есть». */
export interface AcceptedIssue {
  readonly sheet: string;
  /** «F17», «стр. 17», «» for a whole sheet: where it stood when it was accepted. */
  readonly place: string;
  /** The issue's text. */
  readonly text: string;
}

/** Requisites for the head of the printed sheets. */
export interface Requisites {
  readonly college: string;
  /** «И.О. Фамилия». */
  readonly director: string;
  readonly responsible: string;
  /** «УТВЕРЖДАЮ» (default) or «УТВЕРЖДЕНО». */
  readonly approvalWord: string;
  readonly approvalDate: Serial | null;
  /** Role of the working group → name (rulings 52). */
  readonly roles: Readonly<Record<string, string>>;
}

/**
 * Everything the sheet «Настройки КПЭ» says, with defaults where it is silent.
 * The sheet is the only store (rulings 46).
 */
export interface Settings {
  /** Y0 of the academic year, null = from the data. */
  readonly startYear: number | null;
  readonly asOf: Serial | null;
  readonly graduationDate: Serial | null;
  /** Planned values entered by the centre; key of {@link plannedValueKey}. */
  readonly plannedValues: Readonly<Record<string, Decimal>>;
  /** By indicator id: G1.1, G1.2, G1.3. */
  readonly checklist: Readonly<Record<string, ChecklistAnswer>>;
  readonly numbers: CentreNumbers;
  readonly switches: Switches;
  readonly thresholds: Thresholds;
  readonly disclosure: DisclosureLimits;
  readonly requisites: Requisites;
  /** Контрольные числа СПО-1, at most one per year, form and category. */
  readonly controlFigures: readonly ControlFigure[];
  readonly taught: readonly TaughtSpelling[];
  readonly columns: readonly ColumnChoice[];
  readonly sheets: readonly SheetChoice[];
  readonly accepted: readonly AcceptedIssue[];
}

/**
 * The key of a planned value in {@link Settings.plannedValues}: «K1/c1/all»,
 * «K1/c3/disability», «G3.6». The cohort is relative, so that next year's
 * sheet keeps its shape.
 */
export function plannedValueKey(indicator: string, cohort: "c1" | "c2" | "c3" | null, category: string | null): string {
  return cohort === null ? indicator : `${indicator}/${cohort}/${category ?? "all"}`;
}

/** What holds when «Настройки КПЭ» says nothing. */
export const DEFAULT_SETTINGS: Settings = {
  startYear: null,
  asOf: null,
  graduationDate: null,
  plannedValues: {},
  checklist: {},
  numbers: {
    studentsTotal: null,
    studentsFirstYearBasic: null,
    studentsDual: null,
    studentsTarget: null,
    applicantRequests: null,
    employerOffers: null,
    defenceStudents: null,
  },
  switches: {
    employmentScope: "narrow",
    bySpecialtyCountsAllChannels: false,
    aisCountsAllForms: false,
    endedServiceIsRisk: true,
    overdueExpectationIsRisk: true,
    objectiveReasonIsRisk: false,
    quotaCappedPerFair: false,
    defenceTotalOnDate: false,
    oneEventOneIndicator: false,
    cznFairsCountForG43: false,
  },
  thresholds: {
    conscriptionMonths: 12,
    waitingMonths: 4,
    parentalMonths: 36,
    afterServiceMonths: 3,
    serviceEndsSoonMonths: 2,
    afterServiceReportMonths: 12,
  },
  disclosure: { leastGroup: 5, leastHealthGroup: 10, leastUnanimousGroup: 10 },
  requisites: { college: "", director: "", responsible: "", approvalWord: "УТВЕРЖДАЮ", approvalDate: null, roles: {} },
  controlFigures: [],
  taught: [],
  columns: [],
  sheets: [],
  accepted: [],
};
