import fc from "fast-check";
import { markAccepted } from "../../src/intake/accepted";
import type { Issue } from "../../src/registry/issue";
import type { AcceptedIssue } from "../../src/registry/settings";

function issue(source: Issue["source"], text = "Проверьте."): Issue {
  return { code: "example", severity: "warning", source, text };
}

const cell = (row: number, column = "F", text?: string): Issue => issue({ sheet: "А", row, column }, text);
const at = (place: string, text = "Проверьте.", sheet = "А"): AcceptedIssue => ({ sheet, place, text });

/** Indexes of the accepted issues. */
function accepted(issues: readonly Issue[], acceptances: readonly AcceptedIssue[]): number[] {
  const marked = markAccepted(issues, acceptances);
  // Nothing else changes, neither the order.
  expect(marked.map(({ code, severity, source, text }) => ({ code, severity, source, text }))).toEqual(
    issues.map(({ code, severity, source, text }) => ({ code, severity, source, text })),
  );
  return marked.flatMap((one, index) => (one.accepted === true ? [index] : []));
}

test.each<[string, Issue, AcceptedIssue]>([
  ["a cell", cell(17), at("F17")],
  ["a cell, as somebody may type it", cell(17, "AA"), at(" aa17 ")],
  ["a row", issue({ sheet: "А", row: 17 }), at("стр. 17")],
  ["a sheet", issue({ sheet: "А" }), at("")],
  ["a text with another space", cell(17, "F", "Нет\u00a0такой даты: «31.02»."), at("F17", "Нет такой даты: «31.02».")],
])("%s", (_, one, acceptance) => {
  expect(accepted([one], [acceptance])).toEqual([0]);
});

test.each<[string, Issue, AcceptedIssue]>([
  ["another text", cell(17), at("F17", "Исправьте.")],
  ["another sheet", cell(17), at("F17", "Проверьте.", "Б")],
  ["a sheet whose name ends in a space", cell(17), at("F17", "Проверьте.", "А ")],
  ["another column", cell(17, "G"), at("F17")],
  ["a row is no cell", cell(17), at("стр. 17")],
  ["a cell is no row", issue({ sheet: "А", row: 17 }), at("F17")],
  ["a sheet is no row", issue({ sheet: "А", row: 17 }), at("")],
  ["a row is no sheet", issue({ sheet: "А" }), at("стр. 17")],
])("not accepted: %s", (_, one, acceptance) => {
  expect(accepted([one], [acceptance])).toEqual([]);
});

describe("rows that moved", () => {
  test("an acceptance goes with its text and column to the nearest row", () => {
    expect(accepted([cell(40), cell(18), cell(2)], [at("F17")])).toEqual([1]);
    expect(accepted([issue({ sheet: "А", row: 3 })], [at("стр. 17")])).toEqual([0]);
  });

  test("whoever stands at the place itself comes first, in whatever order the acceptances are", () => {
    const issues = [cell(5), cell(6)];
    expect(accepted(issues, [at("F7"), at("F6")])).toEqual([0, 1]);
    expect(accepted(issues, [at("F6"), at("F6")])).toEqual([0, 1]);
    expect(accepted([cell(6), cell(5), cell(30)], [at("F7"), at("F6")])).toEqual([0, 1]);
  });

  test("one acceptance is for one issue, also of two in the same cell", () => {
    expect(accepted([cell(17), cell(17)], [at("F17")])).toEqual([0]);
    expect(accepted([cell(3), cell(4), cell(5)], [at("F17")])).toEqual([2]);
  });

  test("what is accepted already is not taken again", () => {
    expect(accepted([{ ...cell(17), accepted: true }, cell(18)], [at("F17")])).toEqual([0, 1]);
  });
});

test("nothing accepted: the same issues", () => {
  const issues = [cell(1)];
  expect(markAccepted(issues, [])).toBe(issues);
});

test("as many issues as acceptances that fit, and after sorting the sheet as many again", () => {
  const rows = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, rows, fc.constantFrom("F", "G"), (standing, remembered, column) => {
      const issues = standing.map((row) => cell(row));
      const acceptances = remembered.map((row) => at(`${column}${row}`));
      const marked = accepted(issues, acceptances);
      const fitting = column === "F" ? Math.min(standing.length, remembered.length) : 0;
      expect(marked).toHaveLength(fitting);
      // Whoever was accepted at its own place stays accepted.
      const kept = standing.flatMap((row, index) => (column === "F" && remembered.includes(row) ? [index] : []));
      expect(marked).toEqual(expect.arrayContaining(kept));
      const sorted = [...standing].reverse().map((_, index) => cell(index + 1));
      expect(accepted(sorted, acceptances)).toHaveLength(fitting);
    }),
  );
});
