import { readEventStatus } from "../../../src/intake/events/status";
import { serialOf } from "../../../src/registry/date";

test.each([
  ["проведено", "held"],
  ["Проведена", "held"],
  ["выполнено", "held"],
  ["состоялось", "held"],
  ["да", "held"],
  ["+", "held"],
  ["✓", "held"],
  [1, "held"],
  [true, "held"],
  ["выполнено (приказ № 0)", "held"],
  ["план выполнен", "held"],
  ["проведено по плану", "held"],
  ["12.03.2025", "held"],
  [serialOf(2025, 3, 12), "held"],
  ["не проведено", "not-held"],
  ["не выполнено", "not-held"],
  ["не состоялось", "not-held"],
  ["проведено частично", "not-held"],
  ["частично", "not-held"],
  ["отменено", "not-held"],
  ["перенесено на 12.05.2025", "not-held"],
  ["план", "not-held"],
  ["запланировано", "not-held"],
  ["планируется", "not-held"],
  ["будет проведено", "not-held"],
  ["в работе", "not-held"],
  ["нет", "not-held"],
  ["-", "not-held"],
  [0, "not-held"],
  [false, "not-held"],
  ["×", "not-held"],
  ["", "empty"],
  [null, "empty"],
  ["см. папку", "empty"],
  ["размещено на сайте", "empty"],
])("%p → %s", (cell, expected) => {
  expect(readEventStatus(cell, { date1904: false }).value).toBe(expected);
});

test("what is not understood is said", () => {
  const { findings } = readEventStatus("см. папку", { date1904: false });
  expect(findings.map(({ code }) => code)).toEqual(["unknown-event-status"]);
});
