import type { EventField } from "../../registry/event";
import { EVENT_FIELDS } from "../../registry/event";
import { GRADUATE_FIELDS, type GraduateField } from "../../registry/graduate";
import type { ColumnChoice, TaughtSpelling } from "../../registry/settings";
import { EVENT_FIELD_WORDS, GRADUATE_FIELD_WORDS, NO_FIELD_WORD, TAUGHT_WORDS } from "../../registry/settings-words";
import { CHANNELS } from "../../registry/channel";
import { readChannel } from "../cells/channel";
import { normalise } from "../normalise";

const TAUGHT_CODES: readonly TaughtSpelling["code"][] = [...CHANNELS, "yes", "no", "unknown"];

const GRADUATE_FIELD_OF = byWord(GRADUATE_FIELDS, GRADUATE_FIELD_WORDS);
const EVENT_FIELD_OF = byWord(EVENT_FIELDS, EVENT_FIELD_WORDS);
const TAUGHT_CODE_OF = byWord(TAUGHT_CODES, TAUGHT_WORDS);

function byWord<C extends string>(codes: readonly C[], words: Readonly<Record<C, string>>): ReadonlyMap<string, C> {
  return new Map(codes.map((code) => [normalise(words[code]), code]));
}

/** «место работы» → `employer`; null = no such field. */
export function graduateFieldOf(text: string): GraduateField | null {
  return GRADUATE_FIELD_OF.get(normalise(text)) ?? null;
}

/** A field of people or events, `null` for «не читать», undefined = no such field. */
export function anyFieldOf(text: string): ColumnChoice["field"] | undefined {
  const word = normalise(text);
  if (word === normalise(NO_FIELD_WORD)) return null;
  return GRADUATE_FIELD_OF.get(word) ?? EVENT_FIELD_OF.get(word);
}

/** The word of a field, «не читать» for none. */
export function fieldWord(field: ColumnChoice["field"]): string {
  if (field === null) return NO_FIELD_WORD;
  return isGraduateField(field) ? GRADUATE_FIELD_WORDS[field] : EVENT_FIELD_WORDS[field];
}

function isGraduateField(field: GraduateField | EventField): field is GraduateField {
  return field in GRADUATE_FIELD_WORDS;
}

/** The code of a word of the list, or of any wording of a channel that is understood; null = neither. */
export function taughtCodeOf(text: string): TaughtSpelling["code"] | null {
  const listed = TAUGHT_CODE_OF.get(normalise(text));
  if (listed !== undefined) return listed;
  return readChannel(text, { column: "status", taught: [], surname: null }).reading.code;
}
