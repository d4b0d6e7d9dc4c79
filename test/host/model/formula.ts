/**
 * The few formulas whose value this host tells: a link and a constant. Any
 * other formula has a value only if one was recorded for it; reading it
 * otherwise is refused by name (spec office-host 3.3: never 0 silently).
 */

const STRING = String.raw`"(?:[^"]|"")*"`;
const HYPERLINK = new RegExp(String.raw`^=\s*HYPERLINK\(\s*(${STRING})\s*(?:,\s*(${STRING})\s*)?\)$`, "i");
const CONSTANT_TEXT = new RegExp(String.raw`^=\s*(${STRING})$`);
const CONSTANT_NUMBER = /^=\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+))$/;

/** The text inside quotes, with doubled quotes made single. */
function unquote(literal: string): string {
  return literal.slice(1, -1).replaceAll('""', '"');
}

/** The value of a formula, or null when it cannot be told. */
export function evaluate(formula: string): string | number | boolean | null {
  const link = HYPERLINK.exec(formula);
  if (link !== null) return unquote(link[2] ?? link[1] ?? '""');
  const constant = CONSTANT_TEXT.exec(formula);
  if (constant !== null) return unquote(constant[1] ?? '""');
  const number = CONSTANT_NUMBER.exec(formula);
  if (number !== null) return Number(number[1]);
  const flag = /^=\s*(TRUE|FALSE)(?:\(\))?$/i.exec(formula);
  return flag === null ? null : flag[1]?.toUpperCase() === "TRUE";
}
