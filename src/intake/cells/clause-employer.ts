/** The employer inside a clause: «ТУ ООО Агро», «у ИП Иванова», «КФХ «Рассвет»» (rulings 2, 21). */
import { EMPLOYER_STARTS, SURNAME_ENDINGS } from "../../registry/vocabulary-employers";
import { normalise } from "../normalise";
import { NAME_SIGN } from "./clause-index";

/** A clause without its employer. */
export interface ClauseEmployer {
  /** The clause with the employer taken out, as typed. */
  readonly rest: string;
  /** As typed, «ООО «Агро»»; null when none is named. */
  readonly employer: string | null;
  /**
   * «ИП» or «КФХ» with a name: `own` is the graduate's surname, `unclear` neither a
   * name nor anything known, null where there is no such thing.
   */
  readonly business: "own" | "other" | "unclear" | null;
}

/** Where an employer's name ends inside a clause: «… по спец.», «… с 01.09», «… на должности». */
const END = /\s(?=(?:не\s+)?по[\s-]+(?:спец|проф|получ|своей)|(?:со?|от|до)\s+\d|\d{2}\.\d{2}\.\d{2})/iu;
const BUSINESS = new Set(["ип", "кфх", "к/х", "к(ф)х"]);
const KNOWN_AFTER =
  /^(?:открыл|открыла|открыто|открыт|нпд|самозан|с$|со$|по$|не$|и$|в$|на$|до$|от$|г$|за$|зарегистр|оформ|глава|\d|@|является|действ|усн|псн|патент|работает|занимается|собств|планир|будет|закры)/;

/** Finds the employer of a clause. `surname` is the graduate's, normalised. */
export function takeEmployer(clause: string, surname: string | null): ClauseEmployer {
  const words = clause.replace(/индивидуальн\S*\s+предпринимател\p{L}*/giu, "ИП").split(/\s+/);
  const plain = words.map((word) => normalise(word).replace(/^["'(]+|["')]+$/g, ""));
  const formAt = plain.findIndex((word) => EMPLOYER_STARTS.has(word) || /^(?:ооо|оао|зао|пао|ао|спк|муп)"/.test(word));
  if (formAt >= 0) return cut(words, formAt, null);
  const businessAt = plain.findIndex((word) => BUSINESS.has(word) || /^(?:ип|кфх)"/.test(word));
  if (businessAt >= 0) return takeBusiness(words, plain, businessAt, surname);
  return { rest: maskQuotes(words.join(" ")), employer: null, business: null };
}

function takeBusiness(
  words: readonly string[],
  plain: readonly string[],
  at: number,
  surname: string | null,
): ClauseEmployer {
  const untouched = { rest: maskQuotes(words.join(" ")), employer: null, business: null };
  let nameAt = at + 1;
  while (plain[nameAt] === "глава" || plain[nameAt] === "главы" || BUSINESS.has(plain[nameAt] ?? "")) nameAt += 1;
  const before = plain[at - 1] ?? "";
  const name = plain[nameAt] ?? "";
  const glued = (plain[at] ?? "").includes('"');
  const quotedName = glued || /^["«“„]/.test(normalise(words[nameAt] ?? ""));
  // «Глава КФХ «Рассвет»» is his own business.
  if (before === "глава" && (quotedName || name === "")) return untouched;
  if (quotedName) return cut(words, at, "other");
  if (name === "" || KNOWN_AFTER.test(name)) {
    return untouched;
  }
  const from = before === "глава" || before === "главы" ? at - 1 : at;
  if (!looksLikeName(name, plain.slice(nameAt + 1))) return { ...untouched, business: "unclear" };
  const preposition = plain[from - 1] ?? "";
  if (surname !== null && preposition !== "у" && sameSurname(name, surname))
    return { ...cut(words, from, "own"), employer: null };
  return cut(words, from, "other");
}

/** A surname by its ending, or a word followed by initials. */
function looksLikeName(word: string, after: readonly string[]): boolean {
  if (/^[а-я](?:\.[а-я])?\.?$/.test(after[0] ?? "")) return true;
  if (/[а-я]\.[а-я]$/.test(word)) return true;
  return word.length >= 4 && SURNAME_ENDINGS.some((ending) => word.endsWith(ending));
}

/** Whether two surnames are one in any case and gender: «иванов», «иванова», «иванову». */
function sameSurname(a: string, b: string): boolean {
  return stem(a) === stem(b);
}

function stem(surname: string): string {
  return surname.replace(/[а-я]\.[а-я]$/, "").replace(/(?:ого|ому|ым|ой|ая|ий|ый|ую|а|у|е|ы|я|ю)$/, "");
}

function cut(words: readonly string[], at: number, business: ClauseEmployer["business"]): ClauseEmployer {
  const named = words.slice(at).join(" ");
  // «АО «Волга» трактористом»: a name in quotes ends with them.
  const quoted = /^\S+\s*(?:\S+\s*){0,2}?[«"“„][^«»"“”„]+[»"”“]+/u.exec(named);
  const end = quoted ? quoted[0].length : (END.exec(named)?.index ?? named.length);
  const before = words.slice(0, at).join(" ");
  return { rest: `${before} ${named.slice(end)}`, employer: named.slice(0, end).trim(), business };
}

/** A name in quotes must not be read for words of a channel: кафе «Студент». */
function maskQuotes(clause: string): string {
  const masked = clause.replace(/[«"“„][^«»"“”„]*[»"”“]/gu, ` ${NAME_SIGN} `);
  return masked.trim() === NAME_SIGN ? clause : masked;
}
