import type { CellScalar } from "../../../src/intake/grid";
import { serialOf } from "../../../src/registry/date";
import type { Graduate } from "../../../src/registry/graduate";
import { grid } from "../../support/grid";
import { issuesOf, read } from "../../support/read-people";

const NAME = "Тестов Иван Примерович";
const BEFORE = serialOf(2025, 3, 1);
const AFTER = serialOf(2025, 7, 1);

function person(header: readonly string[], cells: readonly CellScalar[], asOf = BEFORE): Graduate {
  const [found] = read(
    [
      grid("2025", [
        ["ФИО", ...header],
        [NAME, ...cells],
      ]),
    ],
    { asOf },
  ).graduates;
  if (found === undefined) throw new Error("Nobody was read");
  return found;
}

describe("where the forecast comes from (rulings 3)", () => {
  test("a single column gives both, each in its own way of reading", () => {
    const one = person(["Статус"], ["будет трудоустроен, по спец."]);
    expect(one).toMatchObject({
      status: { code: "future_employed" },
      forecast: { code: "employed" },
      bySpecialty: true,
    });
    expect(one.available.has("forecast")).toBe(false);
    expect(one.cells.forecast).toEqual(one.cells.status);
  });

  test("«да» under «Трудоустроен» is a forecast too", () => {
    expect(person(["Трудоустроен"], ["да"])).toMatchObject({ status: { code: "employed" }, forecast: { code: "employed" } }); // prettier-ignore
  });

  test("a column of forecasts stands before the status", () => {
    const one = person(["Занятость", "Прогнозная занятость"], [null, "призыв"]);
    expect(one).toMatchObject({ status: { state: "empty" }, forecast: { code: "conscript" } });
    expect(one.available.has("forecast")).toBe(true);
    expect(one.cells.forecast?.column).toBe("C");
  });

  test("a track with channels is the forecast, one with «сформирован» is not", () => {
    expect(person(["Занятость", "Карьерный трек"], [null, "обучение"])).toMatchObject({ forecast: { code: "study" }, trackFormed: true }); // prettier-ignore
    const formed = person(["Занятость", "Карьерный трек"], ["призыв", "сформирован"]);
    expect(formed).toMatchObject({ forecast: { code: "conscript" }, trackFormed: true });
    expect(formed.available.has("forecast")).toBe(false);
  });

  test("«отчислен» in the forecast alone is asked about when the forecast is read no more (rulings 3, 22)", () => {
    const sheet = grid("2025", [
      ["ФИО", "Занятость", "Прогноз"],
      [NAME, null, "отчислен"],
    ]);
    const [before, after] = [BEFORE, AFTER].map((asOf) => read([sheet], { asOf }).issues.map(({ code }) => code));
    expect(before).toContain("not-graduate");
    expect(after).not.toContain("not-graduate");
    expect(after).toContain("not-graduate-in-forecast");
  });

  test("what one column does not mean in one way is no issue when it is read in the other", () => {
    const sheet = grid("2025", [
      ["ФИО", "Статус"],
      [NAME, "призыв"],
    ]);
    const before = read([sheet], { asOf: BEFORE });
    expect(before.graduates[0]?.forecast.code).toBe("conscript");
    expect(issuesOf(before, "unknown-channel")).toEqual([]);
  });

  test("words of the cell that counts give «по специальности»", () => {
    const cells = ["ТУ, не по спец.", "трудоустройство по специальности"];
    expect(person(["Занятость", "Прогноз"], cells, BEFORE).bySpecialty).toBe(true);
    expect(person(["Занятость", "Прогноз"], cells, AFTER).bySpecialty).toBe(false);
  });
});

describe("«служит» alone (rulings 21)", () => {
  test.each<[string, CellScalar[], string]>([
    ["2025", [null, null], "conscript"],
    ["2022", [null, null], "contract"],
    ["2025", ["01.02.1990", null], "contract"],
    ["2025", [null, "жен."], "contract"],
  ])("%s, %j is %s, and says so", (year, cells, code) => {
    const registry = read([grid(year, [["ФИО", "Дата рождения", "Пол", "Занятость"], ["Тестов Иван", ...cells, "служит"]]), grid("2025 ещё", [["ФИО", "Занятость"], [NAME, "ТУ"]])]); // prettier-ignore
    expect(registry.graduates[0]?.status).toMatchObject({ state: "known", code });
    expect(registry.issues.filter(({ source }) => source.sheet === year && source.column === "D")).not.toEqual([]);
  });
});

describe("a column against words of the status (rulings 10)", () => {
  test("the column wins, with a warning at it", () => {
    const registry = read([
      grid("2024", [
        ["ФИО", "Занятость", "По специальности"],
        [NAME, "ТУ, по спец.", "нет"],
      ]),
    ]);
    expect(registry.graduates[0]?.bySpecialty).toBe(false);
    expect(issuesOf(registry, "status-words-differ")).toMatchObject([{ source: { column: "C" } }]);
  });

  test("words give what there is no column for", () => {
    const one = person(["Занятость"], ["ТУ, ООО «Выдумка», по спец."], AFTER);
    expect(one).toMatchObject({ bySpecialty: true, employer: "ООО «Выдумка»" });
    expect([...one.available]).toEqual(expect.arrayContaining(["bySpecialty", "employer"]));
  });

  test("«ИП Тестов» in Testov's own row is his business", () => {
    expect(person(["Занятость"], ["ИП Тестов"], AFTER).status.code).toBe("ip");
    expect(person(["Занятость"], ["ИП Выдумкин"], AFTER).status.code).toBe("employed");
  });
});
