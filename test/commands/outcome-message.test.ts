import { CancelledError, WorkbookError } from "../../src/app/port";
import { UnusableWorkbookError } from "../../src/app/recalculate-types";
import { messageFragment, messageOf } from "../../src/commands/message-link";
import { errorMessage, outcomeMessage, type RunSummary } from "../../src/commands/outcome-message";

const CLEAN: RunSummary = {
  statuses: ["met", "missed", "met", "no-data", "not-applicable", "missed", "met", "preliminary"],
  errors: 0,
  checksSheet: "Проверка данных",
  notes: [],
  differences: [],
};

test("a run without errors opens no window that would have to be closed", () => {
  expect(outcomeMessage(CLEAN)).toBeNull();
});

test("errors in the data are told with the count of statuses and the sheet, as it is called now", () => {
  expect(outcomeMessage({ ...CLEAN, errors: 4, checksSheet: "Что исправить" })).toEqual({
    what: "Готово: выполнено 3, не выполнено 2, предварительно 1, нет данных 1",
    advice:
      "Ошибок в данных: 4. Пока они не исправлены, числа могут быть неверны. Где и что исправить, написано на листе «Что исправить».",
  });
});

test("a note of the run is told after the errors, and alone where there are none", () => {
  const notes = ["Не удалось настроить печать."];
  expect(outcomeMessage({ ...CLEAN, notes })?.advice).toBe("Не удалось настроить печать.");
  expect(outcomeMessage({ ...CLEAN, notes, errors: 1 })?.advice.split("\n")).toEqual([
    expect.stringContaining("Ошибок в данных: 1"),
    "Не удалось настроить печать.",
  ]);
});

test("numbers that the formulas do not confirm are an error, before everything else, never «Готово»", () => {
  const differences = ["Первое.", "Второе.", "Третье.", "Четвёртое.", "Пятое."];
  const told = outcomeMessage({ ...CLEAN, differences, errors: 2, notes: ["Печать не настроена."] });
  expect(told?.what).toBe("Сверка с формулами не сошлась");
  expect(told?.advice.split("\n")).toEqual([
    "Первое.",
    "Второе.",
    "Третье.",
    "И ещё таких значений: 2, см. столбец «Сверка».",
    expect.stringContaining("Не подписывайте"),
    expect.stringContaining("Ошибок в данных: 2"),
    "Печать не настроена.",
  ]);
});

test("failures in the officer's words, with what became of the workbook", () => {
  const failure = { code: "busy", what: "Excel занят.", advice: "Подождите." };
  expect(errorMessage(new WorkbookError(failure, "restored"))).toEqual({
    what: "Excel занят.",
    advice: "Подождите.\nЛисты отчёта возвращены к прежнему содержанию.",
  });
  expect(errorMessage(new UnusableWorkbookError("Нет людей.", "Добавьте лист."))).toEqual({
    what: "Нет людей.",
    advice: "Добавьте лист.",
  });
  expect(errorMessage(new CancelledError())).toBeNull();
  const crashed = errorMessage(new TypeError("x is not a function"));
  expect(`${crashed?.what ?? ""} ${crashed?.advice ?? ""}`).not.toContain("function");
});

test("a message survives its way through an address", () => {
  const message = { what: "Лист «А&Б=В» защищён, 100 %", advice: "Первое.\nВторое + третье #4" };
  expect(messageOf(`#${messageFragment(message)}`)).toEqual(message);
  expect(messageOf("")).toEqual({ what: "", advice: "" });
});
