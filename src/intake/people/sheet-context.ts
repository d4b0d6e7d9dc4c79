/** What a sheet's name and the titles above a table say of everybody on it (rulings 8, 17). */
import type { GraduateField, StudyForm } from "../../registry/graduate";
import { graduationYearOfSheetName, graduationYearOfTitle } from "../cells/graduation-year";
import { readStudyForm } from "../cells/study-form";
import { normalise } from "../normalise";
import type { Table } from "../table/types";
import { groupOfSheetName } from "./separator";

/** Year, group and form for rows that do not say them. */
export interface SheetContext {
  readonly year: number | null;
  /** The sheet's name and a title name two different years. */
  readonly yearConflict: { readonly ofName: number; readonly ofTitle: number } | null;
  readonly group: string | null;
  /** Null: name and titles speak of several forms of study. */
  readonly form: StudyForm | null;
  /** Nothing says the form: full-time is assumed. */
  readonly formAssumed: boolean;
}

/** Reads it for one table; `earlierTitles` are those of the tables above it. */
export function sheetContext(
  name: string,
  table: Table<GraduateField>,
  earlierTitles: readonly string[],
): SheetContext {
  const titles = table.titles.map(({ text }) => text);
  const ofName = graduationYearOfSheetName(name);
  const ofTitle = yearOfTitles(titles) ?? yearOfTitles(earlierTitles);
  const forms = formsNamed([name, ...titles]);
  const [form] = forms;
  return {
    year: ofName ?? ofTitle,
    yearConflict: ofName !== null && ofTitle !== null && ofName !== ofTitle ? { ofName, ofTitle } : null,
    group: groupOfSheetName(name),
    form: form === undefined ? "full-time" : forms.size === 1 ? form : null,
    formAssumed: form === undefined,
  };
}

/** The title nearest to the header that has one. */
function yearOfTitles(titles: readonly string[]): number | null {
  for (const title of [...titles].reverse()) {
    const year = graduationYearOfTitle(title);
    if (year !== null) return year;
  }
  return null;
}

/** Forms other than full-time that are named, and full-time when it stands beside one of them. */
function formsNamed(texts: readonly string[]): ReadonlySet<StudyForm> {
  const forms = new Set<StudyForm>();
  for (const [word] of normalise(texts.join(" | ")).matchAll(
    /очно-заочн\p{L}*|заочн\p{L}*|вечерн\p{L}*|(?<!\p{L})очн\p{L}*/gu,
  )) {
    const form = formOfWord(word);
    if (form !== null) forms.add(form);
  }
  return forms.size === 1 && forms.has("full-time") ? new Set() : forms;
}

/** «заочники», «заочная»: by the beginning of the word. */
export function formOfWord(word: string): StudyForm | null {
  const stem = /^(?:очно-заочн|заочн|вечерн|очн)/u.exec(normalise(word))?.[0];
  return stem === undefined ? null : readStudyForm(`${stem}ая`).value;
}
