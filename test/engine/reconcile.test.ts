import { prepare } from "../../src/engine/calculation";
import { reconcile, type ComparedFigure, type Reconciliation } from "../../src/engine/reconcile";
import type { ControlFigure } from "../../src/registry/control-figure";
import type { Issue } from "../../src/registry/issue";
import type { Registry } from "../../src/registry/registry";
import { columnsWithout, graduate, registryOf, SHEET, student, type RegistryFacts } from "../support/graduate";

function reconciled(
  facts: RegistryFacts,
  controlFigures: readonly ControlFigure[],
  changes: Partial<Registry> = {},
): Reconciliation {
  const registry = registryOf({ ...facts, settings: { controlFigures } });
  return reconcile(prepare({ ...registry, ...changes }));
}

function control(facts: Partial<ControlFigure> & { readonly count: number }): ControlFigure {
  return { year: 2024, form: "full-time", category: "all", ...facts };
}

/** «8 against 10: −2». */
function said({ counted, control: entered, difference }: ComparedFigure): readonly (number | null)[] {
  return [counted, entered, difference];
}

test("what is not entered is not compared, and the items say so", () => {
  const { figures, items } = reconciled({ graduates: [graduate()] }, []);
  expect(figures).toEqual([]);
  expect(items.map(({ item, year, state }) => [item, year, state])).toEqual([
    ["2.1", 2025, "not-entered"],
    ["2.7", 2025, "not-entered"],
    ["6.1", 2024, "not-entered"],
    ["6.1", 2025, "not-entered"],
  ]);
});

test("a shortfall names who is not counted: who left, who has no form, no year, rows not understood", () => {
  const issue: Issue = {
    code: "name-not-understood",
    severity: "error",
    source: { sheet: SHEET, row: 77, column: "B" },
    text: "«17» не читается как ФИО: строка не учтена. Исправьте ФИО.",
  };
  const { figures } = reconciled(
    {
      graduates: [
        graduate(),
        graduate({ fullName: "Отчислов Тест", status: "not_graduate" }),
        graduate({ fullName: "Безформин Тест", form: null }),
        graduate({ fullName: "Безгодов Тест", cohort: null }),
        graduate({ fullName: "Заочников Тест", form: "extramural", status: "not_graduate" }),
      ],
    },
    [control({ count: 3 })],
    { issues: [issue] },
  );
  expect(figures.map(said)).toEqual([[1, 3, -2]]);
  expect(figures[0]?.text).toBe(
    `в листе 1, по СПО-1 3: не хватает 2; не учтены: не выпускники (1) – Отчислов Тест; без формы обучения (1) – Безформин Тест; без года выпуска (1) – Безгодов Тест; непонятые строки (1) – ${SHEET}, стр. 77`,
  );
});

test("who has no year and left the college anyway is not missed", () => {
  const { causes } = reconciled({ graduates: [graduate(), graduate({ cohort: null, status: "not_graduate" })] }, []);
  expect(causes).toEqual([]);
});

test("an excess points at possible repeats, not at people left out", () => {
  const twin = graduate({ fullName: "Двойников Тест" });
  const issue: Issue = { code: "same-name", severity: "warning", source: { ...twin.source }, text: "Такое же ФИО." };
  const { figures } = reconciled(
    { graduates: [graduate(), twin, graduate({ status: "not_graduate" })] },
    [control({ count: 1 })],
    { issues: [issue] },
  );
  expect(figures[0]?.text).toBe("в листе 2, по СПО-1 1: лишних 1; проверьте: возможные повторы (1) – Двойников Тест");
});

test("what the officer called «так и есть» is no cause", () => {
  const twin = graduate();
  const issue: Issue = { code: "same-name", severity: "warning", source: { ...twin.source }, text: "", accepted: true };
  expect(reconciled({ graduates: [twin] }, [], { issues: [issue] }).causes).toEqual([]);
});

test("three forms are compared together as well, with the people who have no form", () => {
  const { figures } = reconciled({ graduates: [graduate(), graduate({ form: "extramural" }), graduate({ form: null })] }, [
    control({ count: 2 }),
    control({ count: 0, form: "part-time" }),
    control({ count: 1, form: "extramural" }),
  ]);
  expect(figures.map((figure) => [figure.form, ...said(figure)])).toEqual([
    ["full-time", 1, 2, -1],
    ["part-time", 0, 0, 0],
    ["extramural", 1, 1, 0],
    [null, 3, 3, 0],
  ]);
}); // prettier-ignore

test("nobody is named in a row of ОВЗ", () => {
  const { figures } = reconciled(
    { graduates: [graduate({ fullName: "Отчислов Тест", disability: true, status: "not_graduate" })] },
    [control({ category: "disability", count: 1 })],
  );
  expect(figures.map(said)).toEqual([[0, 1, -1]]);
  expect(figures[0]?.text).not.toContain("Отчислов");
  expect(figures[0]?.text).toContain("1 человек");
});

test("инвалиды are not told apart from ОВЗ: not guessed, but too many of them is a contradiction", () => {
  const graduates = [graduate({ disability: true }), graduate({ disability: true })];
  const [fits] = reconciled({ graduates }, [control({ category: "disabled", count: 1 })]).figures;
  expect(fits).toMatchObject({ counted: null, difference: null });
  const [exceeds] = reconciled({ graduates }, [control({ category: "disabled", count: 5 })]).figures;
  expect(exceeds).toMatchObject({ counted: null, difference: -3 });
  expect(exceeds?.text).toContain("не менее 3");
});

test("целевики and «Профессионалитет» are counted by their own columns; without the column there is nothing to compare", () => {
  const figures = [control({ category: "target", count: 1 }), control({ category: "professionalitet", count: 1 })];
  const counted = reconciled({ graduates: [graduate({ targetContract: true }), graduate()] }, figures);
  expect(counted.figures.map(said)).toEqual([
    [1, 1, 0],
    [0, 1, -1],
  ]);
  const available = columnsWithout("targetContract", "targetCustomer");
  const without = reconciled({ graduates: [graduate({ available, targetContract: null })] }, figures);
  expect(without.figures[0]).toMatchObject({ category: "target", counted: null, difference: null });
});

test("items 2.1, 2.7 and 6.1 look at their own classes and forms", () => {
  const { items } = reconciled({ graduates: [student(), student({ form: "extramural" }), graduate()] }, [
    control({ year: 2025, count: 1 }),
    control({ year: 2025, form: "extramural", count: 4 }),
    control({ year: 2024, count: 1 }),
  ]);
  expect(items.map(({ item, year, state, words }) => [item, year, state, words])).toEqual([
    ["2.1", 2025, "agrees", "сходится (сверено чисел: 1)"],
    ["2.7", 2025, "differs", "расхождений: 1 из 1"],
    ["6.1", 2024, "agrees", "сходится (сверено чисел: 1)"],
    ["6.1", 2025, "differs", "расхождений: 1 из 2"],
  ]);
});

test("figures of a year that is not reported are named and not compared", () => {
  const { figures, otherYears } = reconciled({ graduates: [graduate()] }, [control({ year: 2021, count: 9 })]);
  expect([figures, otherYears]).toEqual([[], [2021]]);
});

test("a hidden sheet and a list of names may hide the missing; the text of a private status is not repeated", () => {
  const { causes } = reconciled(
    { graduates: [graduate({ status: { state: "known", code: "not_graduate", text: "отчислен по болезни" } })] },
    [],
    {
      sheets: [
        { sheet: "Старый", taken: "hidden", records: 12 },
        { sheet: "Инвалиды", taken: "name-list", records: 3 },
      ],
    },
  );
  expect(causes.map(({ kind, words }) => [kind, words])).toEqual([
    ["not-graduate", "не выпускник"],
    ["sheet-not-read", "скрытый лист, строк: 12"],
    ["sheet-not-read", "список людей без сведений о занятости"],
  ]);
  expect(causes[2]?.name).toBe("лист, название которого не печатается");
});
