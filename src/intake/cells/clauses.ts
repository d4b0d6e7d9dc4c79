/** Splitting a status cell into clauses (rulings 2). */

/** Words after which a line break is only a wrapped line: «не⏎трудоустроен». */
const HANGING = /(?:^|\s)(не|ни|в|во|на|с|со|по|из|от|до|за|у|к|и|под|без|через|для|находится|состоит|будет|отпуск)$/i;

/** Endings of gender: «трудоустроен(а)», «студент(ка)». */
const GENDER = /(\p{L})[ ]?[(/](?:а|я|ая|ка|ась|ась|лась|на|ена|ина|ца|ница)\)?(?![\p{L}])/giu;

/**
 * The clauses of a cell as typed: split at commas, semicolons, line breaks,
 * brackets, « + », « – » between spaces, colons and «но»; at «/» only between words of three
 * letters or more (с/з, н/д stay whole). Nothing is split inside quotes, and
 * no comma between figures («1,5 лет»).
 */
export function splitClauses(typed: string): string[] {
  const text = joinLines(typed.replace(/(\p{Ll})[-\u00ad\u2010]\s*[\r\n]+\s*(?=\p{Ll})/gu, "$1")).replace(GENDER, "$1");
  const clauses: string[] = [];
  let current = "";
  let quoted = false;
  const closes = (text.match(/["«»“”„]/g) ?? []).length % 2 === 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (closes && /["«»“”„]/.test(letter)) quoted = !quoted;
    const length = quoted ? 0 : separatorAt(text, index);
    if (length > 0) {
      clauses.push(current);
      current = "";
      index += length - 1;
    } else {
      current += letter;
    }
  }
  clauses.push(current);
  return clauses.map((clause) => clause.trim()).filter((clause) => /[\p{L}\p{N}?+]/u.test(clause));
}

/** The length of the separator that begins at `index`, or 0. */
function separatorAt(text: string, index: number): number {
  const letter = text.charAt(index);
  const before = text.slice(0, index);
  const after = text.slice(index + 1);
  if (letter === ",") return /\d$/.test(before) && /^\d/.test(after) ? 0 : 1;
  if (/[;\n\r()[\]{}|]/.test(letter)) return 1;
  if (letter === ":") return /\d$/.test(before) ? 0 : 1;
  if (letter === "+") return /\p{L}\s*$/u.test(before) && /^\s*\p{L}/u.test(after) ? 1 : 0;
  // «11.2024 – 11.2025» is one span of time.
  if (/[-–—]/.test(letter)) return /\s$/.test(before) && /^\s/.test(after) && !/^\s*\d/.test(after) ? 1 : 0;
  if (letter === "/") return /\p{L}{3,}\.?\s*$/u.test(before) && /^\s*(?:не\s+)?\p{L}{3,}/u.test(after) ? 1 : 0;
  if (/\s/.test(letter)) return /^но\s/i.test(after) ? 3 : 0;
  return 0;
}

function joinLines(text: string): string {
  const lines = text.split(/[\r\n\u2028\u2029]+/);
  return lines.reduce((joined, line) => `${joined}${HANGING.test(joined.trimEnd()) ? " " : "\n"}${line}`);
}
