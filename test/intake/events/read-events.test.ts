import type { CellScalar, SheetGrid } from "../../../src/intake/grid";
import { findEventTables } from "../../../src/intake/events/event-tables";
import { readEvents, type EventsReading } from "../../../src/intake/events/read-events";
import { formatIso, serialOf } from "../../../src/registry/date";
import type { ColumnChoice } from "../../../src/registry/settings";

const PERIOD = { startYear: 2024, asOf: serialOf(2025, 6, 1), graduationDate: serialOf(2025, 6, 30) };

function grid(name: string, rows: readonly (readonly CellScalar[])[], firstRow = 0): SheetGrid {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    name,
    visibility: "visible",
    marker: null,
    firstRow,
    firstColumn: 0,
    values: rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null)),
    numberFormats: null,
  };
}

function read(grids: readonly SheetGrid[], columns: readonly ColumnChoice[] = []): EventsReading {
  const sheets = grids.map((one) => ({ grid: one, tables: findEventTables(one, columns) }));
  return readEvents(sheets, { period: PERIOD, date1904: false, college: "" });
}

function codes({ issues }: EventsReading): string[] {
  return issues.map(({ code, source }) => `${code} ${source.column ?? ""}${source.row ?? ""}`);
}

const day = (...[year, month, date]: [number, number, number]): number => serialOf(year, month, date);

const EVENTS = grid("Мероприятия", [
  ["Мероприятия ЦСТВ, 2024-2025 учебный год"],
  [],
  ["№ п/п", "Дата проведения", "Наименование мероприятия", "Вид", "Тема", "Организатор", "Партнёры", "Кол-во участников", "Отметка о выполнении", "П. плана"],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  [1, day(2024, 9, 18), "Экскурсия на завод", "экскурсия", null, "ЦСТВ", "АО «Сказка»", 24, "проведено", null],
  [2, "10–12.10.2024", "Неделя карьеры", "встреча", null, null, "ЦЗН, ООО «Нива»", "86 чел.", null, "3.1"],
  [3, "ноябрь", "О мерах поддержки молодых специалистов", "лекция", "меры поддержки", "техникум", "ЦЗН", 40, "частично", null],
  [4, null, "Самозанятость", "семинар", null, "ЦСТВ", "центр «Мой бизнес»", 35, "да", null],
  [5, day(2025, 4, 17), "Ярмарка вакансий", "ярмарка", null, "БЦСТВ", null, "15 (из 20)", "+", null],
  ["Итого", null, null, null, null, null, null, 200],
  [null, null, "Ответственный ЦСТВ ____________ /Выдуманова И.С./"],
], 1); // prettier-ignore

describe("a sheet of events", () => {
  const reading = read([EVENTS]);
  const [tour, week, support, selfEmployed, fair] = reading.events;

  test("finds every event, and nothing but events", () => {
    expect(reading.events.map(({ source }) => source.row)).toEqual([6, 7, 8, 9, 10]);
    expect(reading.sheets).toEqual([{ sheet: "Мероприятия", taken: "events", records: 5 }]);
    expect([reading.hasEventSheet, reading.hasFairSheet]).toEqual([true, true]);
  });

  test("reads what each says", () => {
    expect(tour).toMatchObject({ isFair: false, status: "held", participants: 24, planItems: null, partners: { employer: true, czn: false }, organisers: { centre: true } });
    expect(week?.date && formatIso(week.date.serial)).toBe("2024-10-12");
    expect(week).toMatchObject({ status: "empty", planItems: ["3.1"], partners: { employer: true, czn: true }, organisers: { centre: true } });
    expect(support).toMatchObject({ status: "not-held", topics: { support: true, entrepreneurship: false } });
    expect(support?.date?.precision).toBe("month");
    expect(selfEmployed).toMatchObject({ date: null, topics: { entrepreneurship: true }, partners: { publicOrganisation: true } });
    expect(fair).toMatchObject({ isFair: true, participants: 15, quota: 20, organisers: { bcstv: true, centre: false } });
    expect(tour?.cells.participants).toEqual({ sheet: "Мероприятия", row: 6, column: "H" });
  }); // prettier-ignore

  test("says what is missing or was assumed, at its cell", () => {
    expect(codes(reading)).toEqual(["event-without-date B9", "event-status-assumed I7", "fair-without-contracts 10"]);
  });
});

const FAIRS = grid("Ярмарки", [
  ["Дата", "Ярмарка", "Организатор", "Формат", "Квота", "Участников", "Резюме прошли модерацию", "Заключили договор", "Выдано направлений", "Определились с местом трудоустройства"],
  [day(2024, 11, 20), "Специализированная ярмарка АПК", "БЦСТВ", "очно", 30, 28, 25, 27, 12, null],
  [day(2025, 3, 12), "Онлайн-ярмарка", "БЦСТВ", "онлайн", null, 43, null, 40, 9, null],
  [day(2025, 4, 17), "Всероссийская ярмарка", "Министерство труда", "очно", null, 52, null, null, 14, null],
  [day(2025, 5, 20), "Встреча с заводом", null, "очно", 5, 5, null, null, null, null],
  [day(2025, 5, 21), "День открытых дверей", "ЦСТВ", "очно", null, 12, null, null, null, null],
  [day(2023, 5, 21), "Прошлогодняя", "БЦСТВ", "онлайн", null, null, null, null, null, null],
]); // prettier-ignore

describe("a sheet of fairs", () => {
  const reading = read([FAIRS]);

  test("every row is a fair, whatever it is called", () => {
    expect(reading.events.map(({ isFair }) => isFair)).toEqual([true, true, true, true, true, true]);
    expect(reading.sheets).toEqual([{ sheet: "Ярмарки", taken: "fairs", records: 6 }]);
    expect([reading.hasEventSheet, reading.hasFairSheet]).toEqual([false, true]);
  });

  test("empty figures stay empty, and the indicators that lose the fair are named", () => {
    expect(reading.events[1]).toMatchObject({ participants: 43, quota: null, moderated: null, online: true });
    expect(codes(reading)).toEqual([
      "fair-without-organiser C5",
      "no-event-status-column 1",
      "fair-without-quota E3",
      "fair-without-moderated G3",
      "fair-without-decided J4",
    ]);
  });

  test("who comes to a fair of the centre comes to hire; nobody holds a fair without organiser", () => {
    expect(reading.events[4]?.partners.employer).toBe(true);
    expect(reading.events[3]?.organisers).toEqual({ centre: false, bcstv: false, mintrud: false, czn: false, other: false }); // prettier-ignore
  });
});

describe("the same fair on two sheets", () => {
  const fairs = grid("Ярмарки", [
    ["Дата", "Ярмарка", "Организатор", "Формат", "Квота", "Участников", "Заключили договор"],
    [day(2025, 4, 17), "Специализированная ярмарка вакансий", "БЦСТВ", "очно", 20, 15, 12],
  ]);
  const event = (...cells: readonly CellScalar[]): SheetGrid =>
    grid("События", [
      ["Дата", "Мероприятие", "Вид", "Организатор", "Участников", "Статус"],
      [day(2025, 4, 17), ...cells],
    ]);

  test("is one, with what either knows", () => {
    const reading = read([event("Ярмарка вакансий БЦСТВ", "ярмарка", "БЦСТВ", null, "проведено"), fairs]);
    expect(reading.events).toHaveLength(1);
    expect(reading.events[0]).toMatchObject({ status: "held", quota: 20, participants: 15, contracts: 12, source: { sheet: "Ярмарки" } }); // prettier-ignore
    expect(codes(reading)).toContain("fair-merged B2");
  });

  test("the order of the sheets does not matter", () => {
    const one = event("Ярмарка вакансий", "ярмарка", null, 15, null);
    expect(read([one, fairs]).events).toEqual(read([fairs, one]).events);
  });

  test("figures that differ are not known, and an error names both", () => {
    const reading = read([event("Ярмарка вакансий", "ярмарка", "БЦСТВ", 18, "да"), fairs]);
    expect(reading.events[0]).toMatchObject({ participants: null, quota: 20 });
    const [conflict] = reading.issues.filter(({ severity }) => severity === "error");
    expect(conflict?.text).toContain("15 и 18");
    expect(conflict?.source).toEqual({ sheet: "Ярмарки", row: 2, column: "F" });
  });

  test.each([
    ["another organiser", ["Ярмарка вакансий", "ярмарка", "Минтруд", 52, "да"]],
    ["another title", ["Ярмарка Сбербанка для бухгалтеров", "ярмарка", "БЦСТВ", 10, "да"]],
    ["no fair", ["Встреча", "встреча", "БЦСТВ", 10, "да"]],
  ])("%s is another one", (_title, cells) => {
    const own = grid("Ярмарки", [
      ["Дата", "Ярмарка", "Организатор", "Формат", "Квота", "Участников"],
      [day(2025, 4, 17), "Ярмарка вакансий аграриев области", "БЦСТВ", "очно", 20, 15],
    ]);
    expect(read([event(...cells), own]).events).toHaveLength(2);
  });

  test("two rows of one sheet stay two, with a warning", () => {
    const twice = grid("Ярмарки", [...fairs.values, fairs.values[1] ?? []]);
    const reading = read([twice]);
    expect(reading.events).toHaveLength(2);
    expect(codes(reading)).toContain("possible-twin-event B3");
  });
});

describe("which sheets hold events", () => {
  const found = (name: string, ...headers: readonly string[]): boolean =>
    findEventTables(grid(name, [headers, headers.map((_, index) => `слово ${index}`)]), []).tables.length > 0;

  test.each([
    ["the spec's headers", ["Дата", "Мероприятие", "Вид", "Тема", "Организатор", "Партнёр"], true],
    ["others", ["Когда", "Название мероприятия", "Кто проводит", "Совместно с", "Охват, чел."], true],
    ["plan items", ["№", "Мероприятие", "Срок", "№ п. плана", "Отметка о выполнении"], true],
    ["fairs", ["Дата проведения", "Наименование ярмарки", "Организатор", "Установленная квота", "Приняли участие"], true],
    ["fairs without titles", ["Дата", "Организатор", "Квота", "Участников"], true],
    ["a plan of work", ["№ п/п", "Мероприятия", "Срок реализации", "Ответственный", "Результат"], false],
    ["graduates", ["№", "ФИО", "Группа", "Статус", "Организация", "Дата трудоустройства", "Направление"], false],
    ["people at a fair", ["№", "ФИО", "Ярмарка", "Дата", "Вид занятости", "Организатор"], false],
    ["vacancies", ["Организация", "Должность", "Зарплата", "Телефон"], false],
  ])("%s: %p", (_title, headers, expected) => {
    expect(found("Лист1", ...headers)).toBe(expected);
  }); // prettier-ignore

  test("a column of who is responsible does not make people of events", () => {
    expect(found("Лист1", "Дата", "Мероприятие", "Организатор", "ФИО ответственного")).toBe(true);
  });

  test("the officer's choice of a column beats the dictionary", () => {
    const sheet = grid("Журнал", [
      ["День", "Мероприятие", "Кто был", "Организатор"],
      ["15.10.2024", "Встреча", "АО «Сказка»", "ЦСТВ"],
    ]);
    const reading = read([sheet], [
      { sheet: "Журнал", header: "кто был", field: "partners" },
      { sheet: "Журнал", header: "день", field: "date" },
      { sheet: "Журнал", header: "организатор", field: null },
    ]); // prettier-ignore
    expect(reading.events[0]).toMatchObject({ partners: { employer: true }, organiserText: "" });
    expect(reading.events[0]?.date?.serial).toBe(serialOf(2024, 10, 15));
  });
});

describe("no row vanishes", () => {
  const headers = ["Дата", "Мероприятие", "Вид", "Организатор", "Партнёры", "Участников"];
  const rows: readonly (readonly CellScalar[])[] = [
    ["Сентябрь"],
    [null, "Встреча первая", "встреча", "ЦСТВ", "АО «Сказка»", 10],
    ["Октябрь"],
    [null, "Встреча вторая", "встреча", "ЦСТВ", "АО «Сказка»", 10],
    headers,
    [day(2024, 12, 5), "Всего понемногу: квест", "квест", "ЦСТВ", "АО «Сказка»", 10],
    [day(2024, 12, 6), null, null, null, null, 40],
    [null, "Совместные дела"],
  ];

  test("headings of months date the rows below; odd rows are reported", () => {
    const reading = read([grid("Мероприятия", [headers, ...rows])]);
    const dates = reading.events.map(({ title, date }) => [title, date && formatIso(date.serial)]);
    expect(dates.slice(0, 2)).toEqual([
      ["Встреча первая", "2024-09-30"],
      ["Встреча вторая", "2024-10-31"],
    ]);
    const mentioned = new Set([
      ...reading.events.map(({ source }) => source.row),
      ...reading.issues.map(({ source }) => source.row),
    ]);
    for (const row of [3, 5, 7, 8, 9]) expect(mentioned).toContain(row);
    expect(codes(reading)).toContain("event-section-row 9");
  });
});

test("two columns of partners are read together", () => {
  const sheet = grid("Мероприятия", [
    ["Дата", "Мероприятие", "Организатор", "Партнёры", "Участие работодателя"],
    ["15.10.2024", "Встреча", "ЦСТВ", "ЦЗН", "АО «Сказка»"],
  ]);
  expect(read([sheet]).events[0]?.partners).toEqual({ employer: true, czn: true, publicOrganisation: false });
});

test("a sheet of events and fairs tells the rows apart", () => {
  const sheet = grid("Мероприятия и ярмарки", [
    ["Дата", "Название", "Вид", "Организатор", "Работодатели", "Участников", "Квота", "Заключили договоры"],
    ["15.10.2024", "Встреча", "встреча", "ЦСТВ", "АО «Сказка»", 10, null, null],
    ["16.10.2024", "Осенняя", "ярмарка", "БЦСТВ", null, 10, 12, 9],
  ]);
  const reading = read([sheet]);
  expect(reading.events.map(({ isFair }) => isFair)).toEqual([false, true]);
  expect([reading.hasEventSheet, reading.hasFairSheet]).toEqual([true, true]);
});

test("a list with fairs' columns alone is one of fairs, though one row calls itself so and another does not", () => {
  const sheet = grid("Лист2", [
    ["Дата", "Название", "Организатор", "Квота", "Участников", "Заключили договор"],
    ["15.10.2024", "Ярмарка осенняя", "БЦСТВ", 12, 10, 9],
    ["16.10.2024", "День карьеры", "БЦСТВ", 12, 10, 9],
  ]);
  expect(read([sheet]).events.map(({ isFair }) => isFair)).toEqual([true, true]);
});

test("events of others are listed with the reason", () => {
  const sheet = grid("Мероприятия", [
    ["Дата", "Мероприятие", "Организатор", "Партнёры", "Статус"],
    ["15.10.2024", "Встреча", "ЦЗН", "АО «Сказка»", "да"],
    ["16.10.2024", "Встреча вторая", "ООО «Небыль»", "АО «Сказка»", "да"],
  ]);
  expect(codes(read([sheet]))).toEqual(["event-by-czn C2", "event-by-others C3"]);
});
