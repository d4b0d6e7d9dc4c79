import type { ChannelReading } from "./channel";
import type { TypedDate } from "./date";
import type { CellSource, RowSource } from "./source";

/**
 * What a column of a graduates sheet may hold (spec: workbooks D.3, rulings 19).
 * `status` stands for one status column and for a block of one column per
 * channel alike.
 */
export const GRADUATE_FIELDS = [
  "ordinal",
  "fullName",
  "surname",
  "givenName",
  "patronymic",
  "graduationYear",
  "group",
  "specialty",
  "form",
  "status",
  "forecast",
  "careerTrack",
  "notEmployedReason",
  "bySpecialty",
  "plansBySpecialty",
  "employer",
  "position",
  "hireDate",
  "healthLimitation",
  "disabilityStatus",
  "abilympics",
  "professionalitet",
  "dualContract",
  "dualEmployer",
  "dualEmployed",
  "targetContract",
  "targetCustomer",
  "targetContractStatus",
  "targetEmployed",
  "defenceIndustry",
  "cznRegistration",
  "ais",
  "entrepreneurMark",
  "selfEmployedMark",
  "serviceNote",
  "serviceStart",
  "serviceEnd",
  "referral",
  "referralPlace",
  "dismissalDate",
  "birthDate",
  "snils",
  "phone",
  "curator",
  "sex",
  "address",
  "note",
  "updatedOn",
  "consent",
] as const;

/** A code of {@link GRADUATE_FIELDS}. */
export type GraduateField = (typeof GRADUATE_FIELDS)[number];

/** Форма обучения: очная, очно-заочная, заочная. */
export type StudyForm = "full-time" | "part-time" | "extramural";

/** Статус договора о целевом обучении. */
export type TargetContractStatus = "active" | "terminated" | "suspended" | "fulfilled";

/** Направление на трудоустройство (маршрутизация): дата или просто «да». */
export interface Referral {
  readonly issued: boolean;
  readonly date: TypedDate | null;
}

/**
 * One person of one graduation year, as understood. `null` always means «не
 * известно»; a sparse column (ОВЗ, договор, ОПК …) that exists and is empty
 * means `false` (rulings 5), a column that no sheet has means `null`.
 */
export interface Graduate {
  /** Stable: the same person gets the same id in every run. Says nothing about them. */
  readonly id: string;
  readonly source: RowSource;
  /** Further rows of the same person that were merged into this one. */
  readonly mergedFrom: readonly RowSource[];
  /** The cell each field was read from. */
  readonly cells: Readonly<Partial<Record<GraduateField, CellSource>>>;
  /** The fields for which the person's sheets have a column (or another source, such as words in the status cells). */
  readonly available: ReadonlySet<GraduateField>;

  readonly fullName: string;
  /** Год выпуска; null when no source gave one. */
  readonly cohort: number | null;
  readonly group: string | null;
  readonly specialty: string | null;
  readonly form: StudyForm | null;

  /** The status column or the block of channel columns, as read. */
  readonly status: ChannelReading;
  /** The «Прогноз…» column, or «Карьерный трек» when its values are channels. */
  readonly forecast: ChannelReading;
  /** Карьерный трек сформирован; null = text not understood. */
  readonly trackFormed: boolean | null;

  readonly bySpecialty: boolean | null;
  readonly plansBySpecialty: boolean | null;
  readonly employer: string | null;
  readonly position: string | null;
  readonly hireDate: TypedDate | null;

  /** ОВЗ, инвалид or ребёнок-инвалид, one union (indicators A.0). */
  readonly disability: boolean | null;
  readonly abilympics: boolean | null;
  readonly professionalitet: boolean | null;

  readonly dualContract: boolean | null;
  readonly dualEmployer: string | null;
  /** The explicit mark «трудоустроен по договору ДО». */
  readonly dualEmployed: boolean | null;
  readonly targetContract: boolean | null;
  readonly targetCustomer: string | null;
  readonly targetContractStatus: TargetContractStatus | null;
  /** The explicit mark «трудоустроен по договору ЦО». */
  readonly targetEmployed: boolean | null;

  readonly defenceIndustry: boolean | null;
  readonly cznRegistration: boolean | null;
  readonly ais: boolean | null;
  readonly entrepreneurMark: boolean | null;
  readonly selfEmployedMark: boolean | null;

  readonly serviceStart: TypedDate | null;
  readonly serviceEnd: TypedDate | null;
  /** «отслужил», «вернулся из армии»: the service is over, whatever the dates. */
  readonly serviceCompleted: boolean;
  readonly dismissalDate: TypedDate | null;
  readonly referral: Referral | null;

  readonly birthDate: TypedDate | null;
  readonly snils: string | null;
  readonly phone: string | null;
  readonly curator: string | null;
  readonly sex: "male" | "female" | null;
}
