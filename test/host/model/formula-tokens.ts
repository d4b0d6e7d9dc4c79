/** The pieces of a formula. */

/** One piece. */
export type Token =
  | { readonly kind: "number" | "text" | "function" | "operator"; readonly text: string }
  /** «A1», «$A:$A» of a sheet; null = the formula's own. */
  | { readonly kind: "range"; readonly sheet: string | null; readonly text: string }
  /** «Table[Column]». */
  | { readonly kind: "column"; readonly table: string; readonly text: string };

const SPACE = /\s+/y;
const NUMBER = /\d+(?:\.\d+)?/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const CELLS = String.raw`(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\d([_])`;
const SHEET_RANGE = new RegExp(String.raw`(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\d_.]*))!${CELLS}`, "uy");
const RANGE = new RegExp(CELLS, "uy");
const COLUMN = /([\p{L}_][\p{L}\d_]*)\[([^[\]#@]+)\]/uy;
const FUNCTION = /([A-Z][A-Z\d.]*)(?=\()/y;
const OPERATOR = /<>|<=|>=|[-+*&=<>(){},]/y;

/** The pieces of a formula without «=». */
export function formulaTokens(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const match = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = at;
      const found = pattern.exec(formula);
      if (found !== null) at += found[0].length;
      return found;
    };
    if (match(SPACE) !== null) continue;
    const token = tokenAt(match);
    if (token === null) throw new Error(`a formula with «${formula.slice(at, at + 20)}»`);
    tokens.push(token);
  }
  return tokens;
}

function tokenAt(match: (pattern: RegExp) => RegExpExecArray | null): Token | null {
  const text = match(TEXT);
  if (text !== null) return { kind: "text", text: (text[1] ?? "").replaceAll('""', '"') };
  const elsewhere = match(SHEET_RANGE);
  if (elsewhere !== null) {
    const sheet = (elsewhere[1] ?? elsewhere[2] ?? "").replaceAll("''", "'");
    return { kind: "range", sheet, text: (elsewhere[3] ?? "").replaceAll("$", "") };
  }
  const column = match(COLUMN);
  if (column !== null) return { kind: "column", table: column[1] ?? "", text: column[2] ?? "" };
  const range = match(RANGE);
  if (range !== null) return { kind: "range", sheet: null, text: (range[1] ?? "").replaceAll("$", "") };
  const name = match(FUNCTION);
  if (name !== null) return { kind: "function", text: name[1] ?? "" };
  const number = match(NUMBER);
  if (number !== null) return { kind: "number", text: number[0] };
  const operator = match(OPERATOR);
  return operator === null ? null : { kind: "operator", text: operator[0] };
}
