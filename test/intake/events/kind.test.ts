import { readOnline, readTopics, speaksOfFair } from "../../../src/intake/events/kind";

test.each([
  ["Меры поддержки", "Встреча", "support"],
  [null, "О региональных мерах социальной поддержки", "support"],
  [null, "Закон «О молодом специалисте»", "support"],
  ["господдержка", "", "support"],
  [null, "Предпринимательство для начинающих", "entrepreneurship"],
  [null, "Самозанятость: с чего начать", "entrepreneurship"],
  ["свое дело", "", "entrepreneurship"],
  [null, "Своё дело на селе", "entrepreneurship"],
  [null, "НПД", "entrepreneurship"],
  [null, "Меры поддержки бизнеса", "entrepreneurship support"],
  // Тема decides before название; a topic that says nothing leaves it to the title.
  ["меры поддержки", "Меры поддержки самозанятых", "support"],
  ["правовое", "Самозанятость", "entrepreneurship"],
  ["вакансии", "Экскурсия", ""],
  [null, "Гос. поддержка на селе", "support"],
  [null, "Агробизнес", "entrepreneurship"],
  [null, "Анпдр", ""],
])("%p, «%s» → %s", (topic, title, expected) => {
  const topics = readTopics(topic, title);
  const named = Object.entries(topics).filter(([, holds]) => holds).map(([name]) => name); // prettier-ignore
  expect(named.sort().join(" ")).toBe(expected);
});

test.each([
  ["Ярмарка вакансий", true],
  ["мини-ярмарка", true],
  ["ЯРМАРКИ", true],
  ["Экскурсия", false],
])("«%s» speaks of a fair: %p", (text, expected) => {
  expect(speaksOfFair(text)).toBe(expected);
});

test.each([
  ["онлайн", "Формат", true, []],
  ["on-line", "Формат", true, []],
  ["дистанционно", "Формат", true, []],
  ["ВКС", "Формат", true, []],
  ["очно", "Формат", false, []],
  ["очная", "Формат", false, []],
  ["офлайн", "Формат", false, []],
  ["да", "Онлайн", true, []],
  ["нет", "Онлайн (да/нет)", false, []],
  ["да", "Онлайн/очно", null, ["unknown-fair-format"]],
  ["смешанный", "Формат", null, ["mixed-fair-format"]],
  ["очно и онлайн", "Формат", null, ["mixed-fair-format"]],
  ["по-всякому", "Формат", null, ["unknown-fair-format"]],
])("format %p under «%s» → %p", (format, formatHeader, expected, codes) => {
  const { value, findings } = readOnline({ format, formatHeader, kind: null, title: "Ярмарка" });
  expect(value).toBe(expected);
  expect(findings.map(({ code }) => code)).toEqual(codes);
});

test("an empty format is looked for in the kind, then in the title", () => {
  const cells = { format: "-", formatHeader: "Формат", kind: null, title: "Онлайн-ярмарка вакансий" };
  expect(readOnline(cells).value).toBe(true);
  expect(readOnline({ ...cells, kind: "очно" }).value).toBe(false);
  expect(readOnline({ ...cells, title: "Ярмарка" })).toEqual({ value: null, findings: [] });
});
