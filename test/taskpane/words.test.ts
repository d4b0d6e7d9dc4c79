import { messageFragment, messageOf } from "../../src/commands/message-link";
import { announcement } from "../../src/taskpane/announcement";
import { counted, ruDay, SEVERITY_COUNTS } from "../../src/taskpane/messages";

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
  expect(announcement({ state: "idle", cancelled: false }, false)).toBe("");
  expect(announcement({ state: "idle", cancelled: true }, false)).toContain("отменён");
  const running = { state: "running", stage: "calculate", cancelling: false } as const;
  expect(announcement(running, false)).toBe("Расчёт показателей");
  expect(announcement(running, true)).toContain("закончите ввод");
  const failure = { code: "cell-edit", what: "Что случилось.", advice: "Что делать." };
  expect(announcement({ state: "failed", failure, workbook: "untouched" }, false)).toBe(
    "Не получилось. Что случилось. Что делать.",
  );
});

test("a message goes through the address of its window unharmed", () => {
  const message = { what: "Лист «План & факт» защищён: 100 %", advice: "Снимите защиту.\nПовторите." };
  expect(messageOf(`#${messageFragment(message)}`)).toEqual(message);
  expect(messageOf("")).toEqual({ what: "", advice: "" });
});
