import type { CellScalar, SheetGrid } from "../../../src/intake/grid";
import { serialOf } from "../../../src/registry/date";
import type { Graduate } from "../../../src/registry/graduate";
import { grid } from "../../support/grid";
import { issuesOf, read } from "../../support/read-people";

/** How many people of a year are in a channel; counted by hand beside each layout. */
function counts(graduates: readonly Graduate[], cohort: number): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { status, cohort: year } of graduates) {
    if (year !== cohort) continue;
    const key = status.code ?? status.state;
    found[key] = (found[key] ?? 0) + 1;
  }
  return found;
}

const NAMES = ["Абвов Иван Тестович", "Вгдов Пётр Тестович", "Деёжин Олег Тестович", "Зиклов Юрий Тестович", "Мнопов Глеб Тестович", "Рстуфова Анна Тестовна", "Хцчшова Инна Тестовна"]; // prettier-ignore

function name(at: number): string {
  return NAMES[at] ?? "";
}

/** 2026-2027: one sheet per year with a status column. */
function bySheets(): SheetGrid[] {
  const head = ["№", "Ф.И.О.", "Группа", "Форма обучения", "Статус", "Место работы", "ОВЗ", "АИС"];
  const statuses: Record<number, readonly CellScalar[][]> = {
    2025: [["ТУ, по спец."], ["армия"], ["не трудоустроен"], ["н/д"], [null], ["декрет"]],
    2026: [["работает не по специальности"], ["ИП"], ["самозанятый"], ["учится"], ["на учёте в ЦЗН"]],
    2027: [["будет трудоустроен"], ["призыв"], ["не определился"]],
  };
  return Object.entries(statuses).map(([year, list]) =>
    grid(`Вып. ${year}`, [
      [`Мониторинг занятости выпускников ${year} года по состоянию на 01.12.2026`],
      [],
      head,
      [1, 2, 3, 4, 5, 6, 7, 8],
      ...list.map(([status], at) => [at + 1, name(at), `ТМ-${year}`, at === 1 ? "заочная" : "очная", status ?? null, null, at === 0 ? "ОВЗ" : null, "да"]), // prettier-ignore
      [null, "Итого", list.length],
      ["Директор ____________"],
    ]),
  );
}

/** 2023-2024: all years on a wide sheet, marks under a header of two rows, three name columns. */
function wide(): SheetGrid[] {
  const marks: readonly (readonly [year: number, column: number, mark: CellScalar])[] = [
    [2022, 0, 1],
    [2022, 0, "+"],
    [2022, 3, "✓"],
    [2023, 1, "1"],
    [2023, 4, "x"],
    [2024, 2, true],
    [2024, 5, "да"],
  ];
  return [
    grid("База", [
      ["№ п/п", "Фамилия", "Имя", "Отчество", "Год выпуска", "Занятость", null, null, null, null, null, "По спец."],
      [null, null, null, null, null, "ТУ", "ИП", "СЗ", "Армия", "ЦЗН", "не работает", null],
      ...marks.map(([year, column, mark], at) => [at + 1, ...name(at).split(" "), year, ...[0, 1, 2, 3, 4, 5].map((other) => (other === column ? mark : other % 2 ? "-" : null)), at === 0 ? "да" : null]), // prettier-ignore
    ]),
  ];
}

/** 2024-2025: groups under separator rows, each with its header. */
function grouped(): SheetGrid[] {
  const head = ["№", "ФИО", "Чем занят", "Работодатель"];
  return [
    grid("2025", [
      ["Занятость выпускников"],
      ["Группа ТМ-41 (35.02.16) – 3 чел."],
      head,
      [1, name(0), "ТУ", "ООО «Выдумка»"],
      [2, name(1), "контракт", null],
      [3, name(2), null, null],
      ["Итого по группе", null, 3],
      [],
      ["Группа ИС-31з (09.02.07), заочное отделение – 2 чел."],
      head,
      [1, name(3), "ТУ", "АО «Небылица»"],
      [2, name(4), "МЧС", null],
      ["Итого по группе", null, 2],
    ]),
    grid("2024", [head, [1, name(5), "в декрете", null], [2, name(6), "СВО", null]]),
  ];
}

describe("three layouts, counted by hand", () => {
  test("one sheet per year, 2026-2027", () => {
    const registry = read(bySheets(), { today: serialOf(2026, 12, 1) });
    expect(registry.period.startYear).toBe(2026);
    expect(counts(registry.graduates, 2025)).toEqual({ employed: 1, conscript: 1, not_employed: 1, unknown: 1, empty: 1, parental: 1 }); // prettier-ignore
    expect(counts(registry.graduates, 2026)).toEqual({ employed: 1, ip: 1, selfemployed: 1, study: 1, unemployed_czn: 1 }); // prettier-ignore
    expect(registry.graduates.filter(({ cohort }) => cohort === 2027).map(({ forecast }) => forecast.code)).toEqual(["employed", "conscript", "undecided"]); // prettier-ignore
    expect(registry.graduates.filter(({ form }) => form === "extramural")).toHaveLength(3);
    expect(registry.graduates.filter(({ disability }) => disability === true)).toHaveLength(3);
    expect(registry.graduates.every(({ ais }) => ais === true)).toBe(true);
  });

  test("a wide sheet, 2023-2024", () => {
    const registry = read(wide(), { today: serialOf(2024, 7, 15) });
    expect(registry.period.startYear).toBe(2023);
    expect(counts(registry.graduates, 2022)).toEqual({ employed: 2, conscript: 1 });
    expect(counts(registry.graduates, 2023)).toEqual({ ip: 1, unemployed_czn: 1 });
    expect(counts(registry.graduates, 2024)).toEqual({ selfemployed: 1, not_employed: 1 });
    expect(registry.graduates.map(({ bySpecialty }) => bySpecialty)).toEqual([
      true,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test("groups under separators, 2024-2025", () => {
    const registry = read(grouped());
    expect(counts(registry.graduates, 2025)).toEqual({ employed: 2, contract: 2, empty: 1 });
    expect(counts(registry.graduates, 2024)).toEqual({ parental: 1, contract: 1 });
    expect(registry.graduates.map(({ group, specialty, form }) => [group, specialty, form])).toEqual([
      ["ТМ-41", "35.02.16", "full-time"],
      ["ТМ-41", "35.02.16", "full-time"],
      ["ТМ-41", "35.02.16", "full-time"],
      ["ИС-31з", "09.02.07", "extramural"],
      ["ИС-31з", "09.02.07", "extramural"],
      [null, null, "full-time"],
      [null, null, "full-time"],
    ]);
    expect(issuesOf(registry, "row-without-name")).toEqual([]);
  });
});

describe("the wide layout", () => {
  const CHANNELS = ["ТУ", "ИП", "учёба", "армия"];
  const wideRow = (...marks: CellScalar[]): SheetGrid =>
    grid("2024", [
      ["ФИО", ...CHANNELS],
      [name(0), ...marks],
      [name(1), 1, null, null, null],
    ]);

  test.each<[CellScalar[], string | null, string]>([
    [[1, null, null, null], "employed", "known"],
    [[1, null, "+", null], "employed", "known"],
    [[1, "1", null, null], "employed", "known"],
    [[1, null, null, "+"], null, "unknown"],
    [["0", "нет", "-", "армия до 05.2025"], "conscript", "known"],
    [[null, null, null, null], null, "empty"],
    [["отчислен 12.02.2024", null, null, null], "not_graduate", "known"],
  ])("%j is %s (rulings 10)", (marks, code, state) => {
    const [person] = read([wideRow(...marks)]).graduates;
    expect(person?.status).toMatchObject({ code, state });
  });

  test("ТУ and ИП: employed with the mark of a business", () => {
    expect(read([wideRow(1, 1, null, null)]).graduates[0]).toMatchObject({ entrepreneurMark: true });
  });

  test("two facts that exclude each other are an error at the mark", () => {
    const errors = read([wideRow(1, null, null, "+")]).issues.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ source: { sheet: "2024", row: 2 } }]);
  });

  test("«из них по специальности» between the channels is a column of its own", () => {
    const sheet = grid("2024", [
      ["ФИО", "Трудоустроены", "из них по специальности", "ИП", "Призваны", "Учатся"],
      [name(0), 1, 1, null, null, null],
      [name(1), 1, "нет", null, null, null],
      [name(2), null, null, null, 1, null],
    ]);
    expect(read([sheet]).graduates.map(({ status, bySpecialty }) => [status.code, bySpecialty])).toEqual([
      ["employed", true],
      ["employed", false],
      ["conscript", null],
    ]);
  });

  test("flags beside a status column are flags", () => {
    const sheet = grid("2024", [
      ["ФИО", "Занятость", "ИП", "Самозанятый", "ЦЗН"],
      [name(0), "учится", null, "да", null],
      [name(1), "не работает", null, null, "да"],
    ]);
    expect(read([sheet]).graduates).toMatchObject([
      { status: { code: "study" }, entrepreneurMark: false, selfEmployedMark: true, cznRegistration: false },
      { status: { code: "not_employed" }, cznRegistration: true },
    ]);
  });

  test("a block under «Прогноз» is the forecast", () => {
    const sheet = grid("2025", [
      ["ФИО", "Прогноз", null, null, "АИС"],
      [null, "трудоустройство", "призыв", "обучение", null],
      [name(0), null, "+", null, "да"],
    ]);
    expect(read([sheet]).graduates[0]).toMatchObject({ status: { state: "empty" }, forecast: { code: "conscript" } });
  });
});
