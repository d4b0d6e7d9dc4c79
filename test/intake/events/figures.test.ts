import type { CellScalar } from "../../../src/intake/grid";
import { readFigures, type FigureField } from "../../../src/intake/events/figures";

function read(cells: Partial<Record<FigureField, CellScalar>>, formats: Partial<Record<FigureField, string>> = {}) {
  const { figures, findings } = readFigures((field) => ({
    cell: cells[field] ?? null,
    numberFormat: formats[field] ?? null,
  }));
  return { ...figures, codes: findings.map(({ field, finding }) => `${field} ${finding.code}`) };
}

const NONE = { quota: null, participants: null, moderated: null, contracts: null, referrals: null, decided: null, codes: [] }; // prettier-ignore

test.each<[Partial<Record<FigureField, CellScalar>>, object]>([
  [{ participants: "15 (из 20)" }, { participants: 15, quota: 20 }],
  [{ participants: "15/20" }, { participants: 15, quota: 20 }],
  [{ participants: "15 (из 20)", quota: 20 }, { participants: 15, quota: 20 }],
  [{ participants: "15 (из 20)", quota: 25 }, { participants: 15, quota: 25, codes: ["quota quota-conflict"] }],
  [{ participants: "86 чел." }, { participants: 86 }],
  [{ participants: 43, quota: null }, { participants: 43 }],
  [{ moderated: 0, contracts: "0" }, { moderated: 0, contracts: 0 }],
  [{ quota: "-" }, {}],
  [{ participants: 10, moderated: 12 }, { participants: 10, moderated: 12, codes: ["moderated more-than-participants"] }],
  [{ participants: 12.5 }, { codes: ["participants wrong-number"] }],
  [{ participants: -3 }, { codes: ["participants wrong-number"] }],
  [{ participants: 1e21 }, { codes: ["participants wrong-number"] }],
  [{ participants: "15 (из 2000000)" }, { codes: ["participants wrong-number"] }],
  [{ contracts: 0.9 }, { codes: ["contracts wrong-number"] }],
  [{ contracts: "90 %" }, { codes: ["contracts wrong-number"] }],
  [{ decided: "много" }, { codes: ["decided unknown-number"] }],
])("%p", (cells, expected) => {
  expect(read(cells)).toEqual({ ...NONE, ...expected });
}); // prettier-ignore

test("a number under a percent format is ×100, with a warning (rulings 16)", () => {
  expect(read({ quota: 0.8 }, { quota: "0%" })).toEqual({ ...NONE, quota: 80, codes: ["quota percent-as-number"] });
});
