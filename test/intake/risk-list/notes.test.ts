import { OFFICER_HEADERS, OWN_HEADERS } from "../../../src/intake/risk-list/columns";
import { matchNotes } from "../../../src/intake/risk-list/match-notes";
import type { NotedPerson } from "../../../src/intake/risk-list/match-notes";
import { readRiskNotes } from "../../../src/intake/risk-list/read-notes";
import type { RiskNotes } from "../../../src/intake/risk-list/read-notes";
import { referralsFromRiskNotes } from "../../../src/intake/risk-list/referrals";
import { snilsKey } from "../../../src/intake/risk-list/snils-key";
import type { CellScalar, SheetGrid } from "../../../src/intake/grid";
import { serialOf } from "../../../src/registry/date";
import { grid } from "../../support/grid";

const HEADER = [
  ...(["id", "key", "prefilled", "number", "fullName", "cohort", "group", "reason"] as const).map(
    (column) => OWN_HEADERS[column],
  ),
  ...Object.values(OFFICER_HEADERS),
];

interface Typed {
  readonly id?: string;
  readonly key?: string;
  readonly fullName?: string;
  readonly referral?: CellScalar;
  readonly note?: string;
}

function row({ id, key, fullName, referral, note }: Typed): readonly CellScalar[] {
  const name = fullName ?? null;
  return [
    ...[id ?? null, key ?? null, null, null],
    ...[name, name === null ? null : 2024, name === null ? null : "Т-1", null],
    ...[null, null, referral ?? null, null, note ?? null],
  ];
}

function sheet(rows: readonly (readonly CellScalar[])[], more: Partial<SheetGrid> = {}): SheetGrid {
  return grid("Группа риска", [["Список"], HEADER, ...rows], { marker: "риск", ...more });
}

function read(rows: readonly (readonly CellScalar[])[], more: Partial<SheetGrid> = {}, date1904 = false): RiskNotes {
  const notes = readRiskNotes(sheet(rows, more), date1904);
  if (notes === null) throw new RangeError("no header");
  return notes;
}

function person(id: string, fullName: string, more: Partial<NotedPerson> = {}): NotedPerson {
  return { id, fullName, cohort: 2024, group: "Т-1", snils: null, ...more };
}

const PETROV = person("p1", "Петров Пример Тестович");
const SIDOROV = person("p2", "Сидоров Образец Тестович");

describe("reading the former list", () => {
  test("rows have the worksheet's own numbers, wherever the used range begins", () => {
    const notes = read([row({ id: "p1", fullName: PETROV.fullName })], { firstRow: 4, firstColumn: 2 });
    expect(notes.rows.map(({ row: number }) => number)).toEqual([7]);
  });

  test("a sheet without our headers has no notes to read", () => {
    expect(
      readRiskNotes(
        grid("Группа риска", [
          ["ФИО", "Класс"],
          ["Петров", 9],
        ]),
        false,
      ),
    ).toBeNull();
  });

  test("empty rows and rows with a number alone are nobody", () => {
    const numberOnly = HEADER.map((header) => (header === OWN_HEADERS.number ? 7 : null));
    expect(read([row({}), numberOnly]).rows).toEqual([]);
  });

  test("section headings are no people, and say where the rows below them stood", () => {
    const heading = [null, null, null, "Выбыли из списка – записи сохранены"];
    const notes = read([row({ id: "p1", fullName: "А" }), heading, row({ id: "p2", fullName: "Б" })]);
    expect(notes.rows.map(({ section }) => section)).toEqual(["list", "left"]);
  });

  test("a person whose note begins like a heading is a person", () => {
    const notes = read([row({ id: "p1", fullName: "А", note: "Выбыли из списка очереди" })]);
    expect(notes.rows).toHaveLength(1);
  });

  test("serials of a workbook that counts from 1904 are moved, plain numbers are not", () => {
    const rows = [row({ id: "p1", fullName: "А", referral: 1000 })];
    const formats = (format: string): string[][] => [[], [], HEADER.map(() => format)];
    const value = (format: string): CellScalar | undefined =>
      read(rows, { numberFormats: formats(format) }, true).rows[0]?.notes[2]?.value;
    expect(value("dd.mm.yyyy")).toBe(2462);
    expect(value("0")).toBe(1000);
  });

  test("a column in place of «Направление выдано» under another name gives no referrals", () => {
    const renamed = HEADER.map((header) => (header === OFFICER_HEADERS.referral ? "Дата звонка" : header));
    const notes = readRiskNotes(grid("Группа риска", [renamed, row({ id: "p1", referral: 45000 })]), false);
    expect(notes?.columns.map(({ key }) => key)).toEqual(["responsible", "due", null, "result", "note"]);
  });
});

describe("whose a row is", () => {
  test.each([
    ["by id", row({ id: "p1", fullName: "Петров Пример Тестович" }), "p1"],
    ["by id, the surname has changed", row({ id: "p1", fullName: "Новый Пример Тестович" }), "p1"],
    ["by name when the id is unknown", row({ id: "old", fullName: "ПЕТРОВ  Пример Тестович" }), "p1"],
    ["by name when the id is another's", row({ id: "p2", fullName: "Петров Пример Тестович" }), "p1"],
  ])("%s", (_, cells, id) => {
    const { byPerson, unmatched } = matchNotes(read([cells]), [PETROV, SIDOROV]);
    expect([...byPerson.keys()]).toEqual([id]);
    expect(unmatched).toEqual([]);
  });

  test.each([
    ["typed by the officer", row({ fullName: "Петров Пример Тестович" }), "typed"],
    ["nobody of that name", row({ id: "old", fullName: "Неизвестный Пример" }), "not-found"],
    ["an id, and a name that is nobody's", row({ id: "p1", fullName: "Совсем Другой Человек" }), "ambiguous"],
  ])("nobody's: %s", (_, cells, reason) => {
    const { byPerson, unmatched } = matchNotes(read([cells]), [PETROV, SIDOROV]);
    expect(byPerson.size).toBe(0);
    expect(unmatched.map((found) => found.reason)).toEqual([reason]);
  });

  test("without the hidden columns the name decides", () => {
    const notes = readRiskNotes(
      grid("Группа риска", [HEADER.slice(3), row({ fullName: PETROV.fullName, note: "да" }).slice(3)]),
      false,
    );
    expect(notes === null ? null : [...matchNotes(notes, [PETROV]).byPerson.keys()]).toEqual(["p1"]);
  });

  test("by СНИЛС only together with the year and the given name", () => {
    const key = snilsKey("11122233344");
    const cells = row({ id: "old", key, fullName: "Новый Пример Тестович" });
    const same = person("p3", "Петров Пример Тестович", { snils: "111-222-333 44", group: "Т-9" });
    expect([...matchNotes(read([cells]), [same]).byPerson.keys()]).toEqual(["p3"]);
    expect(matchNotes(read([cells]), [{ ...same, cohort: 2023 }]).byPerson.size).toBe(0);
    expect(matchNotes(read([cells]), [{ ...same, fullName: "Петров Иной Тестович" }]).byPerson.size).toBe(0);
  });

  test("the key of a СНИЛС does not hold the СНИЛС", () => {
    expect(snilsKey("11122233344")).toMatch(/^[0-9a-f]{6}$/);
    expect(snilsKey("11122233344")).not.toBe(snilsKey("11122233345"));
  });
});

describe("referrals for G5.1", () => {
  function referrals(...rows: readonly (readonly CellScalar[])[]): ReturnType<typeof referralsFromRiskNotes> {
    const notes = read(rows);
    return referralsFromRiskNotes(notes, matchNotes(notes, [PETROV, SIDOROV]));
  }

  test("a date, a text date and «да», also of somebody who has left the list", () => {
    const { referrals: found, issues } = referrals(
      row({ id: "p1", fullName: PETROV.fullName, referral: serialOf(2025, 3, 1) }),
      [null, null, null, "Выбыли из списка"],
      row({ id: "p2", fullName: SIDOROV.fullName, referral: "да" }),
    );
    expect(found.get("p1")).toEqual({ issued: true, date: { serial: serialOf(2025, 3, 1), precision: "day" } });
    expect(found.get("p2")).toEqual({ issued: true, date: null });
    expect(issues).toEqual([]);
  });

  test("an empty cell is no referral", () => {
    expect(referrals(row({ id: "p1", fullName: PETROV.fullName, note: "звонили" })).referrals.size).toBe(0);
  });

  test("a referral of nobody certain is not counted and told", () => {
    const { referrals: found, issues } = referrals(row({ fullName: PETROV.fullName, referral: "01.03.2025" }));
    expect(found.size).toBe(0);
    expect(issues).toMatchObject([
      { code: "referral-of-nobody", severity: "warning", source: { sheet: "Группа риска" } },
    ]);
    expect(issues[0]?.text).toContain("внесена вручную");
  });
});
