/**
 * Lines between people that say what holds for the rows below: «Группа ТМ-41
 * (35.02.16) – 24 чел.», «Заочное отделение», «Выпуск 2024 года» (spec:
 * workbooks D.3 grouped layout, rulings 8, 17).
 */
import type { GraduateField } from "../../registry/graduate";
import { graduationYearOfTitle } from "../cells/graduation-year";
import { normalise } from "../normalise";
import { isNameLike } from "./name-like";

/** What a line says, by field, as text that the readers of cells understand. */
export type SeparatorValues = Readonly<Partial<Record<GraduateField, string>>>;

/** A line longer than this is a remark. */
const LONGEST = 200;
const CODE = /(?<![\d.])\d{2}\.\d{2}\.\d{2}(?![\d.])/;
/** «ТМ-41», «41-ТМ», «1СХ», «ТМ 41/2»: letters and digits, and the digits are no year alone. */
const BARE_GROUP =
  /^(?!(?:ВЫП|ЛИСТ|СВОД|КУРС|ГОД|ИТОГ|ВСЕГО|ФОРМ|ОТЧЕТ|ОТЧЁТ|ДАТА|ПЛАН))(?:(?:\p{Lu}{1,6}|\p{Lu}{2,6}\p{Ll}{1,3})[-– ]?\d{1,4}\p{L}{0,2}|\d{1,4}[-– ]?\p{Lu}{1,6}\p{Ll}{0,2})(?:[-–/.]\d{1,3}\p{L}?){0,2}$/u;
const GROUP_WORD =
  /(?:^|[\s,;(])(?:групп[аыеу]|гр\.)\s*[:№]*\s*[«"]?([\p{L}\p{N}][\p{L}\p{N}\-–./]*(?:\s\d{1,4}\p{L}?(?![\p{L}\p{N}.]))?)/iu;
const SPECIALTY_WORD = /(?:специальност[ьи]|професси[яи])\s*:?\s*[«"]?([^»"–(]{3,120}?)\s*(?=[»"–(,;]|\s-\s|$)/iu;
const FORM_WORDS = /(?<!\p{L})(?:очно-заочн|заочн|очн|вечерн|дневн)\p{L}*/gu;
/** «Отчислены:», «В академическом отпуске», over people who are no graduates (rulings 22). */
const NOT_GRADUATES = /^(?:отчислен|переведен|не допущен|(?:находятся )?в академ|академ)\p{L}*/u;
const HEADCOUNT = /\s*[-–—(,:]?\s*\(?\d{1,4}\s*(?:чел\p{L}*|студ\p{L}*|вып\p{L}*)\.?\)?\s*$/iu;

/**
 * What the line says; null when it is no separator. A title may be a whole
 * sentence, so it gives a group, a specialty or a form only with that word in
 * it, and never a year (its year comes last of all, rulings 8).
 */
export function readSeparator(text: string, place: "title" | "body"): SeparatorValues | null {
  if (text.length > LONGEST || isNameLike(text)) return null;
  const plain = text.replace(HEADCOUNT, "").trim();
  const group = groupOf(plain);
  const specialty = specialtyOf(plain, place);
  const form = formOf(normalise(plain), place);
  const year = place === "title" ? null : yearOf(plain);
  const gone = place === "body" && NOT_GRADUATES.test(normalise(plain)) ? plain : null;
  if (group === null && specialty === null && form === null && year === null && gone === null) return null;
  return {
    ...(gone !== null && { status: gone }),
    ...(group !== null && { group }),
    ...(specialty !== null && { specialty }),
    ...(form !== null && { form }),
    ...(year !== null && { graduationYear: year }),
  };
}

/** The group that a sheet is named after, «ТМ-41»; null when it is not. */
export function groupOfSheetName(name: string): string | null {
  return groupOf(name.trim());
}

function groupOf(text: string): string | null {
  const named = GROUP_WORD.exec(text)?.[1]?.replace(/[-–./]+$/, "");
  // «Группа риска» is no group of students: a code has a digit or is all capitals.
  if (named !== undefined && (/\d/.test(named) || /^\p{Lu}{2,6}$/u.test(named))) return named;
  const beforeBracket = text.replace(/\s*\(.*\)\s*$/, "").trim();
  return BARE_GROUP.test(beforeBracket) ? beforeBracket : null;
}

function specialtyOf(text: string, place: "title" | "body"): string | null {
  const code = CODE.exec(text);
  const named = SPECIALTY_WORD.exec(text)?.[1]?.trim();
  if (code === null) return named ?? null;
  // A date looks like a code: «по состоянию на 01.06.25».
  const isSaid = code.index === 0 || /[(«"]\s*$/.test(text.slice(0, code.index)) || named !== undefined;
  if (!isSaid && place === "title") return null;
  if (/(?:на|от|с|до|по)\s*$/iu.test(text.slice(0, code.index))) return named ?? null;
  const name = /^\s*[«"]?([\p{L}][^()»"–;]*)/u.exec(text.slice(code.index + code[0].length))?.[1]?.trim() ?? "";
  return `${code[0]} ${name.replace(/\s*,?\s*групп[аы].*$/iu, "")}`.trim();
}

/** The words of a form of study, «заочная»; alone in the line, or beside «форма», «отделение», «обучение». */
function formOf(text: string, place: "title" | "body"): string | null {
  const [first, ...others] = [...text.matchAll(FORM_WORDS)].map(([word]) => word);
  // «очной и заочной форм обучения» says nothing of anybody.
  if (first === undefined || others.some((word) => word.slice(0, 4) !== first.slice(0, 4))) return null;
  const isSaid = /форм|отделени|обучени/.test(text);
  return isSaid || (place === "body" && text.split(" ").length <= 2) ? first : null;
}

function yearOf(text: string): string | null {
  const alone = /^(?:19|20)\d{2}(?=\s*(?:г\.?|год|года)?$)/iu.exec(text)?.[0];
  if (alone !== undefined) return alone;
  const year = graduationYearOfTitle(text);
  return year === null ? null : String(year);
}
