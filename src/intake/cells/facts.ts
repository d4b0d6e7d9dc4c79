/** What a status cell says before its clauses are weighed against each other. */
import type { Channel } from "../../registry/channel";
import type { TypedDate } from "../../registry/date";
import type { Finding } from "./types";

/** A channel that a clause, or a marked column, speaks of. */
export interface Fact {
  /** `serves`: «служит», of which kind is decided later (rulings 21). */
  readonly code: Channel | "serves";
  /** Gives the channel only when nothing else does: an employer's name, «по спец.», «да». */
  readonly weak: boolean;
  /** An agency's name: a job there is service under contract. */
  readonly agency: boolean;
  /** The army without saying how one serves. */
  readonly army: boolean;
  /** «Подработка» and the like. */
  readonly side: boolean;
  /** Decides the cell whatever else is said. */
  readonly final: boolean;
}

/** A fact without any of the special marks. */
export function plainFact(code: Fact["code"]): Fact {
  return { code, weak: false, agency: false, army: false, side: false, final: false };
}

/** A fact that counts only when nothing else gives a channel. */
export function weakFact(code: Fact["code"]): Fact {
  return { ...plainFact(code), weak: true };
}

/** What one clause says. */
export interface ClauseFacts {
  /** As typed. */
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly bySpecialty: boolean | null;
  readonly plansBySpecialty: boolean | null;
  /** Tells of the past and gives no channel. */
  readonly past: boolean;
  /** Only «прогноз», «планы»: what follows is a plan. */
  readonly opensPlans: boolean;
  readonly serviceCompleted: boolean;
  readonly serviceEnd: TypedDate | null;
  readonly employer: string | null;
  readonly disability: boolean;
  readonly noInformation: boolean;
  /** «СЗ». */
  readonly ambiguousSz: boolean;
  /** «Переехал в …» inside the country. */
  readonly moved: boolean;
  /** «Выехал» and no more: abroad, unless another clause names a place inside the country (rulings 21). */
  readonly leftAlone: boolean;
  /** «Справка», «переведён …»: perhaps no graduate. */
  readonly inDoubt: boolean;
  /** Something in it was understood. */
  readonly understood: boolean;
  /** The clause is one known phrase and nothing else. */
  readonly wholePhrase: boolean;
  readonly findings: readonly Finding[];
}
