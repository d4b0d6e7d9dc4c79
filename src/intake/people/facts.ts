/** What the rows of a sheet say of a person, before rows are merged and dates are compared with the reporting date. */
import type { ChannelReading } from "../../registry/channel";
import type { TypedDate } from "../../registry/date";
import type { GraduateField, Referral, StudyForm, TargetContractStatus } from "../../registry/graduate";
import type { Issue } from "../../registry/issue";
import type { CellSource, RowSource } from "../../registry/source";
import type { PersonName } from "../cells/person-name";

/** Where the forecast was read; the first that the sheet has (rulings 3). */
export type ForecastOrigin = "forecast" | "careerTrack" | "status" | null;

/** What words of a status or forecast cell say besides the channel. */
export interface StatusWords {
  readonly bySpecialty: boolean | null;
  readonly plansBySpecialty: boolean | null;
  readonly employer: string | null;
  readonly disability: boolean | null;
  readonly entrepreneur: boolean;
  readonly selfEmployed: boolean;
  /** «служит» alone (rulings 21). */
  readonly servesUnclear: boolean;
}

/** One row, understood cell by cell. `null` = not known or no such column. */
export interface PersonFacts {
  readonly name: PersonName;
  readonly cohort: number | null;
  readonly group: string | null;
  readonly specialty: string | null;
  readonly form: StudyForm | null;
  /** Nothing says the form: full-time is taken for granted (rulings 17), and any sheet that says it wins. */
  readonly formAssumed: boolean;

  readonly status: ChannelReading;
  readonly statusWords: StatusWords;
  readonly forecast: ChannelReading;
  readonly forecastWords: StatusWords;
  readonly forecastFrom: ForecastOrigin;
  readonly trackFormed: boolean | null;

  /** The columns alone, without the words of the status. */
  readonly bySpecialty: boolean | null;
  readonly plansBySpecialty: boolean | null;
  readonly employer: string | null;
  readonly position: string | null;
  readonly hireDate: TypedDate | null;
  readonly disability: boolean | null;
  readonly abilympics: boolean | null;
  readonly professionalitet: boolean | null;
  readonly dualContract: boolean | null;
  readonly dualEmployer: string | null;
  readonly dualEmployed: boolean | null;
  readonly targetContract: boolean | null;
  readonly targetCustomer: string | null;
  readonly targetContractStatus: TargetContractStatus | null;
  readonly targetEmployed: boolean | null;
  readonly defenceIndustry: boolean | null;
  readonly cznRegistration: boolean | null;
  readonly ais: boolean | null;
  readonly entrepreneurMark: boolean | null;
  readonly selfEmployedMark: boolean | null;
  readonly serviceStart: TypedDate | null;
  readonly serviceEnd: TypedDate | null;
  readonly serviceCompleted: boolean;
  readonly dismissalDate: TypedDate | null;
  readonly referral: Referral | null;
  readonly birthDate: TypedDate | null;
  readonly snils: string | null;
  readonly phone: string | null;
  readonly curator: string | null;
  readonly sex: "male" | "female" | null;
}

/** One row that holds a person. */
export interface PersonRow {
  readonly source: RowSource;
  readonly facts: PersonFacts;
  readonly cells: Readonly<Partial<Record<GraduateField, CellSource>>>;
  /** Columns of the row's table, and what else gave a field. */
  readonly available: ReadonlySet<GraduateField>;
  /** Whether the field's cell is filled: an empty cell of a sparse column is a «нет» that any «да» beats (rulings 5, 6). */
  readonly isFilled: (field: GraduateField) => boolean;
  /** Said of the status cells; which of them holds is known with the reporting period. */
  readonly statusIssues: readonly Issue[];
  readonly forecastIssues: readonly Issue[];
}

/** No words at all. */
export const NO_WORDS: StatusWords = {
  bySpecialty: null,
  plansBySpecialty: null,
  employer: null,
  disability: null,
  entrepreneur: false,
  selfEmployed: false,
  servesUnclear: false,
};

/** Nothing typed. */
export const NO_READING: ChannelReading = { state: "empty", code: null, text: "" };
