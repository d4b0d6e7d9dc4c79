import { breakLines, fittedRow, linesHeight, textRoom } from "../../src/report/row-height";
import { textWidth } from "../../src/report/text-width";
import * as fc from "fast-check";

const plain = { fontSize: 11, bold: false };

test.each([
  ["short text stays on one line", "Группа", 20, ["Группа"]],
  ["words go to the next line whole", "Эксплуатация и ремонт техники", 16, ["Эксплуатация и", "ремонт техники"]],
  ["line breaks stay", "первая\nвторая", 20, ["первая", "вторая"]],
  ["an empty text is one empty line", "", 20, [""]],
])("%s", (_, text, width, lines) => {
  expect(breakLines(text, textRoom(width), plain)).toEqual(lines);
});

test("a word wider than the column is broken inside, and nothing of it is lost", () => {
  const word = "сельскохозяйственной";
  const lines = breakLines(word, textRoom(10), plain);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join("")).toBe(word);
});

test("bold text is wider, unknown characters count as wide ones", () => {
  expect(textWidth("Показатель", 11, true)).toBeGreaterThan(textWidth("Показатель", 11, false));
  expect(textWidth("漢", 10, false)).toBeGreaterThan(8);
});

test("no line is wider than its room, and the words stay in order", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[а-яА-Я.,]{1,25}$/), { maxLength: 30 }), (words) => {
      const text = words.join(" ");
      const lines = breakLines(text, textRoom(15), plain);
      for (const line of lines) expect(textWidth(line, 11, false)).toBeLessThanOrEqual(textRoom(15));
      expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
    }),
  );
});

test("a row is as high as its longest wrapped cell; hidden columns do not count", () => {
  const text = "слово ".repeat(40).trim();
  const cells = [
    { value: text, style: "cell" },
    { value: "да", style: "cell" },
  ] as const;
  const shown = fittedRow(cells, [{ width: 20 }, { width: 20 }]).height;
  expect(shown).toBe(linesHeight(breakLines(text, textRoom(20), plain).length, 11));
  expect(fittedRow(cells, [{ width: 20, hidden: true }, { width: 20 }]).height).toBe(linesHeight(1, 11));
});

test("Excel's highest row is not exceeded", () => {
  expect(linesHeight(200, 11)).toBe(409);
});
