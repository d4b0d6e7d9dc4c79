import { progressOn } from "../../src/cli/progress";

function written(isTTY: boolean, columns = 80): { readonly texts: string[]; readonly clock: { now: number }; readonly progress: ReturnType<typeof progressOn> } {
  const texts: string[] = [];
  const clock = { now: 0 };
  const stream = { isTTY, columns, write: (text: string) => texts.push(text) };
  return { texts, clock, progress: progressOn(stream, 4, 1000, () => clock.now) };
} // prettier-ignore

test("not a terminal: a plain line for each file and nothing else", () => {
  const { texts, progress } = written(false);
  progress.begin("а.xlsx");
  progress.end("а.xlsx", 100, "прочитан");
  progress.end("б.xlsx", 900, "не прочитан");
  progress.close();
  expect(texts).toEqual(["1 из 4: а.xlsx – прочитан\n", "2 из 4: б.xlsx – не прочитан\n"]);
});

test("a terminal: one line, redrawn, with the time left at the pace so far, wiped at the end", () => {
  const { texts, clock, progress } = written(true);
  progress.begin("а.xlsx");
  clock.now = 20_000;
  progress.end("а.xlsx", 250, "прочитан");
  progress.close();
  expect(texts.join("")).not.toContain("\n");
  expect(texts.every((text) => text.startsWith("\r\u001b[2K"))).toBe(true);
  expect(texts[0]).toContain("0 %  0 из 4  а.xlsx");
  expect(texts[1]).toContain("25 %  1 из 4  осталось 1:00  а.xlsx");
  expect(texts[1]).toContain("[█████░░░░░░░░░░░░░░░]");
  expect(texts.at(-1)).toBe("\r\u001b[2K");
});

test("a long name is cut so that the line does not wrap", () => {
  const { texts, progress } = written(true, 50);
  progress.begin(`${"Очень длинное имя ".repeat(9)}.xlsx`);
  expect(Array.from(texts[0] ?? "").length - "\r\u001b[2K".length).toBe(49);
  expect(texts[0]).toMatch(/…$/);
});
