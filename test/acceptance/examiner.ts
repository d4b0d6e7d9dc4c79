/**
 * Whole workbooks with what is true of each person written beside the typed
 * cells; the counts are made from the truth with plain filters. Nothing here
 * looks at what the reader understood.
 */
import { writeXlsx } from "hucre/xlsx";
import { calculateWorkbook } from "../../src/app/calculate-workbook";
import type { ResultCell, Results } from "../../src/engine/results";
import type { CellScalar, SheetGrid, WorkbookGrids } from "../../src/intake/grid";
import { parseIso, serialOf } from "../../src/registry/date";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { grid, workbook } from "../support/grid";

/** What is true of a person; only what differs from {@link USUAL} is written. */
export interface Truth {
  readonly cohort: number;
  /** Code of the channel that the cells are judged by; null = nobody knows. */
  readonly channel: string | null;
  readonly by: boolean | null;
  readonly disability: boolean;
  readonly abilympics: boolean;
  readonly professionalitet: boolean;
  readonly fullTime: boolean | null;
  readonly ais: boolean | null;
  readonly track: boolean | null;
  readonly forecastFormed: boolean | null;
  readonly dual: boolean;
  /** Works at the enterprise of the contract; null = cannot be told. */
  readonly atDual: boolean | null;
  readonly target: boolean;
  readonly atTarget: boolean | null;
  readonly ip: boolean;
  readonly selfEmployed: boolean;
  readonly czn: boolean;
  /** Counts in G3.5, G5.1. */
  readonly defence: boolean;
  readonly routed: boolean;
  /** Under risk by rule (a); absent = by the channel alone. */
  readonly risk?: boolean | null;
}

const USUAL: Truth = {
  cohort: 0,
  channel: null,
  by: null,
  disability: false,
  abilympics: false,
  professionalitet: false,
  fullTime: true,
  ais: null,
  track: null,
  forecastFormed: null,
  dual: false,
  atDual: false,
  target: false,
  atTarget: false,
  ip: false,
  selfEmployed: false,
  czn: false,
  defence: false,
  routed: false,
};

/** A person of the truth. */
export interface TruePerson extends Truth {
  readonly name: string;
}

/** The cells of one person by column key, and what is true of them. */
export type Row = readonly [cells: Readonly<Record<string, CellScalar>>, truth: Partial<Truth>];

/** A column: its key and its header. */
export type Column = readonly [key: string, header: string];

/** A workbook being made: sheets and people. */
export class Examination {
  readonly people: TruePerson[] = [];
  private number = 0;

  constructor(readonly defaults: Partial<Truth> = {}) {}

  /** The rows of a table for these people. The name stands in `fio`, or in `f`, `i`, `o`. */
  rows(columns: readonly Column[], cohort: number, rows: readonly Row[], numbering = true): CellScalar[][] {
    const keys = columns.map(([key]) => key);
    return rows.map(([cells, truth], index) => {
      const unknownKey = Object.keys(cells).find((key) => !keys.includes(key));
      if (unknownKey !== undefined) throw new Error(`no column ${unknownKey}`);
      const name = this.invent();
      const typed = cells.fio ?? name;
      const [surname, given, patronymic] = name.split(" ");
      this.people.push({ ...USUAL, ...this.defaults, name: String(typed), cohort, ...truth });
      const own: Record<string, CellScalar> = {
        n: numbering ? index + 1 : null,
        fio: name,
        f: surname ?? "",
        i: given ?? "",
        o: patronymic ?? "",
      };
      return keys.map((key) => (key in cells ? (cells[key] ?? null) : (own[key] ?? null)));
    });
  }

  private invent(): string {
    const index = this.number++;
    const surname = SURNAMES[index % SURNAMES.length] ?? "";
    const second = SECOND[Math.floor(index / SURNAMES.length) % SECOND.length] ?? "";
    const name = NAMES[index % NAMES.length] ?? "";
    return `${surname}${second} ${name}`;
  }
}

const SURNAMES = ["Образцов", "Примеров", "Выдумкин", "Шаблонов", "Небылицын", "Понарошкин", "Эталонов", "Якобыев", "Мнимов", "Чертежов", "Задачкин", "Упражнев"]; // prettier-ignore
const SECOND = ["", "-Тестов", "-Первый", "-Второй", "-Третий", "-Пятый", "-Шестой", "-Седьмой", "-Восьмой", "-Девятый"]; // prettier-ignore
const NAMES = ["Иван Тестович", "Пётр Примерович", "Анна Образцовна", "Семён Макетович", "Алёна Шаблоновна"];

/** Headers of columns. */
export function headers(columns: readonly Column[]): string[] {
  return columns.map(([, header]) => header);
}

/** Calculates for a reporting date (ISO). */
export function examine(grids: WorkbookGrids, asOf: string): Results {
  return calculateWorkbook(grids, { startYear: null, asOf: parseIso(asOf), today: serialOf(2027, 3, 1) }).results;
}

/** The same sheets after a genuine file: written, with merged areas («A1:C1»), and read again. */
export async function throughFile(
  sheets: readonly SheetGrid[],
  merges: Readonly<Record<string, readonly (readonly [number, number, number, number])[]>> = {},
): Promise<WorkbookGrids> {
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.values.map((row) => [...row]),
      hidden: sheet.visibility === "hidden",
      merges: (merges[sheet.name] ?? []).map(([startRow, startCol, endRow, endCol]) => ({ startRow, startCol, endRow, endCol })), // prettier-ignore
    })),
  });
  const outcome = readWorkbookFile(bytes, "college.xlsx");
  if (outcome.status === "refused") throw new Error(outcome.message);
  return outcome.grids;
}

export { grid, workbook };

/** Numerator, denominator, unknown; or a status without numbers. */
type Expected = readonly [number, number, number] | readonly [number, null, null] | "no-data" | "not-applicable";

/** What the workbook has columns for. */
export interface Has {
  readonly cohorts: readonly [number, number, number];
  /** Indicators that are «нет данных» here (keys: «K3», «K2/abilympics», «K1/2023»). */
  readonly noData?: readonly string[];
  /** Indicators that the workbook is not about. */
  readonly skip?: readonly string[];
}

const WORKS = ["employed", "ip", "selfemployed", "contract"];
const RISKY = ["unemployed_czn", "not_employed", "no_motivation", "informal", "dismissed", "other_risk"];
const SAFE = [...WORKS, "conscript", "study", "parental", "care", "health", "prison", "abroad", "foreign_nosnils"];

function atRisk(person: TruePerson): boolean | null {
  if (person.risk !== undefined) return person.risk;
  if (person.channel === null) return null;
  if (RISKY.includes(person.channel)) return true;
  if (SAFE.includes(person.channel)) return false;
  throw new Error(`${person.name}: whether ${person.channel} is a risk must be written`);
}

function inField(channels: readonly string[]) {
  return ({ channel, by }: TruePerson): boolean | null => {
    if (channel === null) return null;
    return channels.includes(channel) ? by : false;
  };
}

/** The expected cells of people, by plain filters. Key: indicator/cohort/category. */
export function expectedCells(all: readonly TruePerson[], has: Has): Map<string, Expected> {
  const people = all.filter((person) => person.channel !== "not_graduate");
  const cells = new Map<string, Expected>();
  const put = (
    indicator: string,
    cohort: number,
    category: string,
    who: (person: TruePerson) => boolean,
    answer: (person: TruePerson) => boolean | null,
  ): void => {
    const names = [indicator, `${indicator}/${category}`, `${indicator}/${String(cohort)}`];
    const key = `${indicator}/${String(cohort)}/${category}`;
    if (has.skip?.includes(indicator) === true) return;
    if ([...names, key].some((name) => has.noData?.includes(name))) {
      cells.set(key, "no-data");
      return;
    }
    const answers = people.filter((person) => person.cohort === cohort && who(person)).map(answer);
    const counted = answers.filter((one) => one === true).length;
    const unknown = answers.filter((one) => one === null).length;
    cells.set(key, answers.length === 0 ? "not-applicable" : [counted, answers.length, unknown]);
  };
  const everybody = (): boolean => true;
  const disabled = (person: TruePerson): boolean => person.disability;
  const [c1, c2, c3] = has.cohorts;
  for (const cohort of has.cohorts) {
    put("K1", cohort, "all", everybody, inField(WORKS));
    put("K1", cohort, "disability", disabled, inField(WORKS));
    put("K2", cohort, "all", everybody, inField(["employed"]));
    put("K2", cohort, "disability", disabled, inField(["employed"]));
    put("K2", cohort, "abilympics", (person) => person.abilympics, inField(["employed"]));
    put("K2", cohort, "professionalitet", (person) => person.professionalitet, inField(["employed"]));
    if (cohort !== c1) put("K3", cohort, "all", (person) => person.dual, (person) => (person.channel === null ? null : person.atDual)); // prettier-ignore
    put(cohort === c1 ? "K4.1" : "K4.2", cohort, "all", (person) => person.target, (person) => (person.channel === null ? null : person.atTarget)); // prettier-ignore
    put("K5", cohort, "all", everybody, ({ channel, ip }) => ip || (channel === null ? null : channel === "ip"));
    put("K6", cohort, "all", everybody, ({ channel, selfEmployed }) => selfEmployed || (channel === null ? null : channel === "selfemployed")); // prettier-ignore
    put("K7", cohort, "all", everybody, atRisk);
  }
  const fullTime = (person: TruePerson): boolean => person.fullTime === true;
  put("G2.1", c3, "all", fullTime, (person) => person.ais);
  put("G2.1", c3, "disability", (person) => fullTime(person) && person.disability, (person) => person.ais); // prettier-ignore
  put("G2.2", c3, "all", fullTime, (person) => person.track);
  put("G2.3", c3, "all", (person) => person.fullTime === false, (person) => person.forecastFormed); // prettier-ignore
  for (const cohort of [c1, c2]) {
    put("G5.2", cohort, "all", everybody, ({ channel, czn }) => czn || (channel === null ? null : channel === "unemployed_czn")); // prettier-ignore
  }
  for (const [indicator, answer] of [
    ["G3.5", "defence"],
    ["G5.1", "routed"],
  ] as const) {
    const counted = people.filter((person) => has.cohorts.includes(person.cohort) && person[answer]).length;
    cells.set(`${indicator}//`, has.noData?.includes(indicator) ? "no-data" : [counted, null, null]);
  }
  return cells;
}

/** What was counted, in the shape of {@link expectedCells}. */
export function countedCells(results: Results, keys: Iterable<string>): Map<string, Expected | "no such cell"> {
  return new Map(
    [...keys].map((key) => {
      const cell = cellOf(results, key);
      return [key, cell === undefined ? "no such cell" : numbersOf(cell)];
    }),
  );
}

function numbersOf({ status, numerator, denominator, unknown }: ResultCell): Expected {
  if (status === "no-data" || status === "not-applicable") return status;
  return [numerator ?? Number.NaN, denominator, unknown] as [number, number, number];
}

/** The cell of a key «K2/2024/all», «G3.1//». */
export function cellOf(results: Results, key: string): ResultCell | undefined {
  const [indicator, cohort, category] = key.split("/");
  return results.cells.find(
    (cell) =>
      cell.indicator === indicator &&
      (cohort === "" || cell.cohort === Number(cohort)) &&
      (category === "" || cell.category === category),
  );
}

/** «фамилия имя отчество год канал», alike however it was typed. */
export function described(
  people: readonly { readonly name: string; readonly cohort: number | null; readonly channel: string | null }[],
): string[] {
  return people
    .map(({ name, cohort, channel }) => {
      const plain = name
        .toLowerCase()
        .replace(/ё/g, "е")
        .replace(/[\s\u00a0\u00ad]+/g, " ")
        .trim();
      return `${plain} ${String(cohort ?? "?")} ${channel ?? "?"}`;
    })
    .sort();
}

/** What the calculation found, for {@link described}. `forecastFor`: the cohort judged by its forecast. */
export function found(results: Results, forecastFor: number | null = null): string[] {
  return described(
    results.people.map(({ fullName, cohort, channel, forecast }) => ({
      name: fullName,
      cohort,
      channel: cohort === forecastFor ? forecast : channel,
    })),
  );
}
