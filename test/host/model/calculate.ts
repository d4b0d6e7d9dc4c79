/**
 * A small calculator for the formulas that the product writes: COUNTIFS,
 * SUMPRODUCT, IF, AND, ISNUMBER, INDEX, MATCH, operators, structured references.
 * Everything else is refused by name, never taken for 0 (spec office-host 3.3).
 * For developing and testing only.
 */
import { formulaTokens, type Token } from "./formula-tokens";

/** What a cell may hold; an error is its text. */
export type Scalar = string | number | boolean;
type Matrix = readonly (readonly Scalar[])[];
type Value = Scalar | Matrix;

/** Where the calculator finds cells. Null: there is no such sheet, table or column. */
export interface FormulaCells {
  /** Cells of «A1:B5», «A:A» or «C7», the rows below the last used one left out. */
  range(sheet: string | null, reference: string): Matrix | null;
  column(table: string, name: string): Matrix | null;
}

/** What this calculator cannot do. */
export class UnknownFormula extends Error {}

class CellError extends Error {}

/** The value of a formula without «=»; errors of the sheet come as their text, «#VALUE!». */
export function calculateFormula(formula: string, cells: FormulaCells): Scalar {
  try {
    const parser = new Parser(formulaTokens(formula), cells);
    return scalarOf(parser.whole());
  } catch (error) {
    if (error instanceof CellError) return error.message;
    throw error;
  }
}

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly cells: FormulaCells,
  ) {}

  whole(): Value {
    const value = this.comparison();
    if (this.at < this.tokens.length) throw new UnknownFormula(`«${this.tokens[this.at]?.text ?? ""}»`);
    return value;
  }

  private comparison(): Value {
    let left = this.joined();
    for (;;) {
      const operator = this.operator("=", "<>", "<=", ">=", "<", ">");
      if (operator === null) return left;
      left = each(left, this.joined(), (a, b) => compares(operator, a, b));
    }
  }

  private joined(): Value {
    let left = this.sum();
    while (this.operator("&") !== null) left = each(left, this.sum(), (a, b) => `${a}${b}`);
    return left;
  }

  private sum(): Value {
    let left = this.product();
    for (;;) {
      const operator = this.operator("+", "-");
      if (operator === null) return left;
      left = each(left, this.product(), (a, b) => numberOf(a) + (operator === "+" ? 1 : -1) * numberOf(b));
    }
  }

  private product(): Value {
    let left = this.unary();
    while (this.operator("*") !== null) left = each(left, this.unary(), (a, b) => numberOf(a) * numberOf(b));
    return left;
  }

  private unary(): Value {
    if (this.operator("-") !== null) return each(0, this.unary(), (_, b) => -numberOf(b));
    return this.primary();
  }

  private primary(): Value {
    const token = this.tokens[this.at];
    if (token === undefined) throw new UnknownFormula("a formula that ends too early");
    this.at += 1;
    switch (token.kind) {
      case "number":
        return Number(token.text);
      case "text":
        return token.text;
      case "range":
        return present(this.cells.range(token.sheet, token.text));
      case "column":
        return present(this.cells.column(token.table, token.text));
      case "function":
        return this.call(token.text);
      case "operator":
        if (token.text === "(") {
          const value = this.comparison();
          this.expect(")");
          return value;
        }
        if (token.text === "{") return this.constants();
        throw new UnknownFormula(`«${token.text}»`);
    }
  }

  private constants(): Value {
    const row: Scalar[] = [scalarOf(this.unary())];
    while (this.operator(",") !== null) row.push(scalarOf(this.unary()));
    this.expect("}");
    return [row];
  }

  private call(name: string): Value {
    const args: Value[] = [];
    const failures: (CellError | null)[] = [];
    this.expect("(");
    if (this.operator(")") === null) {
      do {
        const from = this.at;
        try {
          args.push(this.comparison());
          failures.push(null);
        } catch (error) {
          if (!(error instanceof CellError)) throw error;
          args.push(error.message);
          failures.push(error);
          this.skipArgument(from);
        }
      } while (this.operator(",") !== null);
      this.expect(")");
    }
    const needed = name === "IF" ? failures.slice(0, 1) : failures;
    for (const failure of needed) if (failure !== null) throw failure;
    const compute = FUNCTIONS[name];
    if (compute === undefined) throw new UnknownFormula(`the function ${name}`);
    return compute(args);
  }

  /** After an error inside an argument: on to the comma or bracket that ends it. */
  private skipArgument(from: number): void {
    let depth = 0;
    for (this.at = from; this.at < this.tokens.length; this.at += 1) {
      const { kind, text } = this.tokens[this.at] ?? { kind: "operator", text: "" };
      if (kind !== "operator") continue;
      if (depth === 0 && (text === "," || text === ")")) return;
      if (text === "(" || text === "{") depth += 1;
      if (text === ")" || text === "}") depth -= 1;
    }
  }

  private operator(...wanted: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== "operator" || !wanted.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }

  private expect(text: string): void {
    if (this.operator(text) === null) throw new UnknownFormula(`a formula without «${text}»`);
  }
}

const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  COUNTIFS: (args) => {
    const criteria = args.flatMap((value, index) => (index % 2 === 1 ? [value] : []));
    const several = criteria.find((criterion) => isMatrix(criterion));
    const choices = several === undefined ? [null] : flat(several);
    const counts = choices.map((choice) => countRows(args, choice));
    return several === undefined ? (counts[0] ?? 0) : [counts];
  },
  SUMPRODUCT: (args) => {
    const lists = args.map(flat);
    if (lists.some((list) => list.length !== lists[0]?.length)) throw new CellError("#VALUE!");
    return (lists[0] ?? []).reduce<number>(
      (sum, _, at) => sum + lists.reduce((product, list) => product * (typeof list[at] === "number" ? list[at] : 0), 1),
      0,
    );
  },
  IF: ([condition = false, yes = true, no = false]) => (truthOf(scalarOf(condition)) ? yes : no),
  AND: (args) => args.flatMap(flat).every(truthOf),
  ISNUMBER: ([value = ""]) => each(value, 0, (a) => typeof a === "number"),
  INDEX: ([range = "", at = 0]) => {
    const found = flat(range)[numberOf(scalarOf(at)) - 1];
    if (found === undefined) throw new CellError("#REF!");
    return found;
  },
  MATCH: ([wanted = "", range = "", mode = 1]) => {
    if (scalarOf(mode) !== 0) throw new UnknownFormula("MATCH of another kind than 0");
    const at = flat(range).findIndex((value) => value !== "" && compares("=", value, scalarOf(wanted)));
    if (at < 0) throw new CellError("#N/A");
    return at + 1;
  },
};

/** Rows in which every range holds its criterion; `choice` stands for the one criterion that is an array. */
function countRows(args: readonly Value[], choice: Scalar | null): number {
  const pairs: (readonly [readonly Scalar[], Scalar])[] = [];
  for (let at = 0; at + 1 < args.length; at += 2) {
    const criterion = args[at + 1] ?? "";
    pairs.push([flat(args[at] ?? ""), isMatrix(criterion) ? (choice ?? "") : criterion]);
  }
  for (const [, criterion] of pairs) {
    if (typeof criterion === "string" && /^[=<>]|[*?~]/.test(criterion)) throw new UnknownFormula(`the criterion ${criterion}`);
  }
  const length = pairs[0]?.[0].length ?? 0;
  if (pairs.some(([list]) => list.length !== length)) throw new CellError("#VALUE!");
  let count = 0;
  for (let row = 0; row < length; row += 1) {
    if (pairs.every(([list, criterion]) => compares("=", list[row] ?? "", criterion))) count += 1;
  }
  return count;
} // prettier-ignore

function isMatrix(value: Value): value is Matrix {
  return typeof value === "object";
}

function flat(value: Value): readonly Scalar[] {
  return isMatrix(value) ? value.flat() : [value];
}

function scalarOf(value: Value): Scalar {
  if (!isMatrix(value)) return value;
  if (value.length !== 1 || value[0]?.length !== 1) throw new UnknownFormula("an array where one value is wanted");
  return value[0][0] ?? "";
}

/** Cell by cell; one value goes with every cell of the other. */
function each(a: Value, b: Value, compute: (a: Scalar, b: Scalar) => Scalar): Value {
  if (!isMatrix(a) && !isMatrix(b)) return compute(a, b);
  const one = (value: Value): boolean => !isMatrix(value) || (value.length === 1 && value[0]?.length === 1);
  const shape = isMatrix(a) && !(one(a) && isMatrix(b)) ? a : isMatrix(b) ? b : [];
  const pick = (value: Value, row: number, column: number): Scalar => {
    if (!isMatrix(value)) return value;
    return (one(value) ? value[0]?.[0] : value[row]?.[column]) ?? "";
  };
  return shape.map((line, row) => line.map((_, column) => compute(pick(a, row, column), pick(b, row, column))));
}

function numberOf(value: Scalar): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === "") return 0;
  throw new CellError("#VALUE!");
}

function truthOf(value: Scalar): boolean {
  if (typeof value === "string") throw new CellError("#VALUE!");
  return value !== false && value !== 0;
}

/** Text without case; any number is less than any text, any text less than TRUE and FALSE, as Excel has it. */
function compares(operator: string, a: Scalar, b: Scalar): boolean {
  const rank = (value: Scalar): number => ["number", "string", "boolean"].indexOf(typeof value);
  const key = (value: Scalar): string | number => (typeof value === "string" ? value.toLocaleLowerCase("ru") : Number(value)); // prettier-ignore
  const order = rank(a) !== rank(b) ? rank(a) - rank(b) : key(a) === key(b) ? 0 : key(a) < key(b) ? -1 : 1;
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
    case "<":
      return order < 0;
    default:
      return order > 0;
  }
}

function present(found: Matrix | null): Matrix {
  if (found === null) throw new CellError("#REF!");
  return found;
}
