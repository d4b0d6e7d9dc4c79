import type { Channel } from "../../../src/registry/channel";
import { combineMarks, readMark } from "../../../src/intake/cells/marks";
import { resolveServes } from "../../../src/intake/cells/serves";
import { serialOf } from "../../../src/registry/date";
import { codesOf, outcome } from "./read";

describe("a mark under a channel's header (rulings 10)", () => {
  test.each([1, "1", "+", "✓", "x", "да", true, "ООО «Нива»", "с 01.09.2024", 45536])("%p is a mark", (cell) => {
    expect(readMark(cell).marked).toBe(true);
  });
  test.each([null, "", " ", "-", "—", 0, "0", "нет", "Нет", "×", "✗", false, "ЛОЖЬ"])("%p is none", (cell) => {
    expect(readMark(cell).marked).toBe(false);
  });
});

describe("marks combine by the clause rule", () => {
  const marks = (...codes: Channel[]) => combineMarks(codes.map((code) => ({ code, text: "1" })));

  test.each<[Channel[], string]>([
    [["employed"], "employed"],
    [["employed", "study"], "employed"],
    [["employed", "ip"], "employed"],
    [["employed", "conscript"], "unknown"],
    [["study", "parental"], "unknown"],
    [["not_employed", "unemployed_czn"], "unemployed_czn"],
    [["not_employed", "conscript"], "conscript"],
    [[], "empty"],
  ])("%p → %s", (codes, expected) => {
    expect(outcome(marks(...codes))).toBe(expected);
  });

  test("ТУ + ИП has the mark, ТУ + армия is an error", () => {
    expect(marks("employed", "ip").entrepreneur).toBe(true);
    expect(marks("employed", "selfemployed").selfEmployed).toBe(true);
    expect(marks("employed", "conscript").findings).toMatchObject([{ code: "channel-conflict", severity: "error" }]);
  });

  test("what is typed instead of a tick is read as well", () => {
    expect(combineMarks([{ code: "employed", text: "ООО «Нива», по спец." }])).toMatchObject({
      reading: { code: "employed" },
      employer: "ООО «Нива»",
      bySpecialty: true,
    });
    expect(outcome(combineMarks([{ code: "employed", text: "отчислен 12.02.2024" }]))).toBe("not_graduate");
    expect(combineMarks([{ code: "conscript", text: "до 05.2025" }]).reading.code).toBe("conscript");
  });
});

describe("a bare «служит» (rulings 21)", () => {
  const graduation = serialOf(2024, 6, 30);
  const asOf = serialOf(2025, 6, 30);
  const day = (year: number, month: number, date: number) => ({
    serial: serialOf(year, month, date),
    precision: "day" as const,
  });

  test.each([
    ["12 months after graduation", { asOf, graduation, birthDate: null, sex: null }, "conscript"],
    ["a day later", { asOf: serialOf(2025, 7, 1), graduation, birthDate: null, sex: null }, "contract"],
    ["before graduation", { asOf: serialOf(2024, 3, 1), graduation, birthDate: null, sex: null }, "conscript"],
    ["a woman", { asOf, graduation, birthDate: null, sex: "female" }, "contract"],
    ["a man of 30", { asOf, graduation, birthDate: day(1994, 7, 1), sex: "male" }, "conscript"],
    ["a man of 31", { asOf, graduation, birthDate: day(1994, 6, 30), sex: "male" }, "contract"],
    ["no cohort", { asOf, graduation: null, birthDate: null, sex: "male" }, "contract"],
  ] as const)("%s", (_, facts, expected) => {
    const read = resolveServes(facts);
    expect(read.value).toBe(expected);
    expect(codesOf(read)).toEqual(["serves-assumed"]);
  });
});
