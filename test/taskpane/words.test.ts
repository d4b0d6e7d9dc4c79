import { messageFragment, messageOf } from "../../src/commands/message-link";
import { counted, ruDay } from "../../src/taskpane/messages";
import { announcement } from "../../src/taskpane/pane/announcement";
import { FIRST_STATE } from "../../src/taskpane/pane/pane-state";
import { isDarkColour } from "../../src/taskpane/theme";
import { SEVERITY_COUNTS } from "../../src/taskpane/views/start/messages";

test.each([
  [0, "0 листов"],
  [1, "1 лист"],
  [2, "2 листа"],
  [5, "5 листов"],
  [11, "11 листов"],
  [21, "21 лист"],
  [112, "112 листов"],
  [1003, "1003 листа"],
])("%d is counted as %s", (count, text) => {
  expect(counted(count, "лист", "листа", "листов")).toBe(text);
});

test("issues are counted by severity", () => {
  expect(SEVERITY_COUNTS.error(1)).toBe("1 ошибка");
  expect(SEVERITY_COUNTS.warning(22)).toBe("22 предупреждения");
  expect(SEVERITY_COUNTS.info(5)).toBe("5 пояснений");
});

test("days are told as the officer writes them", () => {
  expect(ruDay("2025-06-01")).toBe("01.06.2025");
});

test("every change of the pane is spoken; waiting for a cell comes first", () => {
  expect(announcement(FIRST_STATE, false)).toBe("");
  expect(announcement({ ...FIRST_STATE, cancelled: true }, false)).toContain("Остановлено");
  const activity = { purpose: "recalculate", stage: "calculate", part: null, cancelling: false } as const;
  const running = { ...FIRST_STATE, activity, changed: true, readAt: 0 };
  expect(announcement(running, false)).toBe("Пересчитываю КПЭ: Расчёт показателей");
  expect(announcement(running, true)).toContain("закончите ввод");
  const failure = { code: "cell-edit", what: "Что случилось.", advice: "Что делать." };
  const trouble = { purpose: "look", failure, workbook: "untouched" } as const;
  expect(announcement({ ...FIRST_STATE, trouble }, false)).toBe("Не получилось. Что случилось. Что делать.");
  expect(announcement({ ...FIRST_STATE, changed: true, readAt: 0 }, false)).toContain(
    "Данные изменились после расчёта",
  );
});

test("a message goes through the address of its window unharmed", () => {
  const message = { what: "Лист «План & факт» защищён: 100 %", advice: "Снимите защиту.\nПовторите." };
  expect(messageOf(`#${messageFragment(message)}`)).toEqual(message);
  expect(messageOf("")).toEqual({ what: "", advice: "" });
});

test.each([
  ["#FFFFFF", false],
  ["#e6e6e6", false],
  ["#292929", true],
  ["#000000", true],
  ["#0000FF", true],
  ["#FFFF00", false],
  ["", null],
  ["white", null],
  [undefined, null],
])("a pane over %s is dark: %s", (colour, dark) => {
  expect(isDarkColour(colour)).toBe(dark);
});
