import type { Channel } from "./channel";

/**
 * Spellings of one channel. A phrase is words separated by spaces, lower case,
 * ё as е, without dots; `*` at the end of a word means any ending, at its
 * beginning any beginning. Phrases match whole words, the longest first; never
 * a part of a word.
 */
export interface ChannelEntry {
  readonly code: Channel;
  /** Found anywhere in a clause. */
  readonly phrases: readonly string[];
  /** Only as the whole clause, apart from dates and small words: «ТУ», «РА», «дома». */
  readonly whole?: readonly string[];
  /** Nouns and infinitives of a plan: «трудоустройство», «призыв»; a fact only in a forecast or after «планирует». */
  readonly nouns?: readonly string[];
  /** Facts only after «планирует», «будет» and the like: «планирует службу». */
  readonly afterFuture?: readonly string[];
  /** An agency whose staff serve under contract. */
  readonly agency?: boolean;
  /** The army without saying how one serves: beside «контракт» it is that contract. */
  readonly army?: boolean;
  /** Gives way to any other channel of the same clause. */
  readonly faint?: boolean;
  /** Informal side work, which changes nothing beside a real job. */
  readonly side?: boolean;
  /** To be asked about even though it is read. */
  readonly ask?: boolean;
  /** Decides the cell whatever else is in it. */
  readonly final?: boolean;
}
