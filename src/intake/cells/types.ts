/** What the readers of single cells give back. They know nothing of sheets and rows. */
import type { ChannelReading } from "../../registry/channel";
import type { TypedDate } from "../../registry/date";
import type { Severity, Teachable } from "../../registry/issue";
import type { Settings } from "../../registry/settings";

/** Something to tell the officer about a cell; the caller adds the place. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  /** The whole cell was not understood, and a taught spelling would mend it. */
  readonly teachable?: Teachable;
}

/** A value with what is to be said about it. */
export interface Read<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/** Under what kind of header a channel cell stands. */
export type ChannelColumn =
  /** «Статус», «Занятость», «Канал» … */
  | "status"
  /** A header with «трудоустро…» or «занят…»: yes-values mean employed (rulings 18). */
  | "employed-yes-no"
  /** «Прогноз», «Планы», a track: future_X counts as X, noun forms are accepted (rulings 3). */
  | "forecast";

/** What a channel cell is read with. */
export interface ChannelContext {
  readonly column: ChannelColumn;
  readonly taught: Settings["taught"];
  /** The graduate's surname, normalised: «ИП Иванов» in Ivanov's own row is his business (rulings 21). */
  readonly surname: string | null;
}

/** Everything that one status cell may say besides the channel. */
export interface ChannelCell {
  readonly reading: ChannelReading;
  readonly bySpecialty: boolean | null;
  readonly plansBySpecialty: boolean | null;
  readonly entrepreneur: boolean;
  readonly selfEmployed: boolean;
  /** «служит» alone: conscript or contract is decided later, with dates and sex (rulings 21). */
  readonly servesUnclear: boolean;
  readonly serviceCompleted: boolean;
  readonly serviceEnd: TypedDate | null;
  /** A clause that names an employer, «ТУ, ООО Агро». */
  readonly employer: string | null;
  /** Words of ОВЗ or disability inside the cell. */
  readonly disability: boolean | null;
  readonly findings: readonly Finding[];
}
