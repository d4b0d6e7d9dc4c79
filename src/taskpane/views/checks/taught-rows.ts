import type { SettingsForm, TableRow } from "../../../app/settings-form";
import { spellingKey } from "../../../app/spelling";
import { CHANNELS } from "../../../registry/channel";
import { GRADUATE_FIELDS, type GraduateField } from "../../../registry/graduate";
import type { SettingsTable } from "../../../registry/settings-layout";
import { GRADUATE_FIELD_WORDS, TAUGHT_WORDS } from "../../../registry/settings-words";
import { spellingGroupKey } from "./issue-groups";
import { meaningWords } from "./messages-meanings";

/** A row of the table «Написания». */
export interface TaughtRow {
  /** Unique in the table. */
  readonly id: string;
  /** As {@link spellingGroupKey} makes it. */
  readonly key: string;
  /** Null: the word in the sheet names no field. */
  readonly field: GraduateField | null;
  readonly fieldWord: string;
  readonly spelling: string;
  /** The whole phrase; the typed word where it is none of the list. */
  readonly meaning: string;
  readonly problem: string | null;
}

const FIELD_OF = new Map(GRADUATE_FIELDS.map((field) => [spellingKey(GRADUATE_FIELD_WORDS[field]), field]));
const CODE_OF = new Map(
  [...CHANNELS, "yes" as const, "no" as const, "unknown" as const].map((code) => [
    spellingKey(TAUGHT_WORDS[code]),
    code,
  ]),
);

/** The rows of a table of «Настройки КПЭ» as they stand; empty while the form has none. */
export function tableRows({ sections }: SettingsForm, table: SettingsTable): readonly TableRow[] {
  return sections.flatMap((section) => (section.kind === "table" && section.key === table ? section.rows : []));
}

/** What was taught, in the order of the sheet; rows that are not filled are left out. */
export function taughtRows(form: SettingsForm): readonly TaughtRow[] {
  return tableRows(form, "taught").flatMap(({ cells: [fieldWord, spelling, word], problem }, index) => {
    if (spelling === null || spelling === "" || fieldWord === "") return [];
    const field = FIELD_OF.get(spellingKey(fieldWord)) ?? null;
    const key = field === null ? `row/${index}` : spellingGroupKey(field, spelling);
    const code = CODE_OF.get(spellingKey(word));
    const meaning = code === undefined ? word : meaningWords(field, code);
    return [{ id: `${index}/${key}`, key, field, fieldWord, spelling, meaning, problem }];
  });
}
