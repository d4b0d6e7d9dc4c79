import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { issueKindName } from "../../src/report/messages-region-issues";
import { regionSheets } from "../../src/report/region-sheets";

const SRC = join(__dirname, "..", "..", "src");

/** Codes of issues as the sources of a room write them: `finding("unknown-date", "warning", …)`, `code: "…", severity`. */
function codesIn(room: string): readonly string[] {
  return readdirSync(join(SRC, room), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) => {
      const text = readFileSync(join(SRC, room, path), "utf8");
      return [
        ...text.matchAll(
          /(?:finding\(|warning\(|code:)\s*"([a-z-]+)",\s*(?:severity|source|"(?:error|warning|info)")/g,
        ),
      ];
    })
    .flatMap(([, code]) => code ?? []);
}

test("every kind of issue has words of its own for the region", () => {
  const codes = new Set([...codesIn("intake"), ...codesIn("engine")]);
  expect(codes.size).toBeGreaterThan(100);
  expect([...codes].filter((code) => issueKindName(code) === "прочее")).toEqual([]);
});

test("a folder without a single good workbook still has three sheets, a table with a row among them", () => {
  const sheets = regionSheets([{ file: "Битая.xlsx", state: "refused", message: "Книга повреждена." }]);
  expect(sheets.map(({ name, kind }) => [name, kind])).toEqual([
    ["Регион", "регион"],
    ["Колледжи", "регион"],
    ["Проблемы", "регион"],
  ]);
  expect(sheets[1]?.table?.area.rows).toBe(2);
  expect(sheets[0]?.rows.some(({ cells }) => String(cells[0]?.value).startsWith("Ни одна книга не прочитана"))).toBe(
    true,
  );
});
