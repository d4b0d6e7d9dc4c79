import fc from "fast-check";
import { byReason } from "../../../src/taskpane/views/indicators/by-reason";

const people = (...reasons: readonly string[]): { readonly person: string; readonly reason: string }[] =>
  reasons.map((reason, index) => ({ person: `p${index}`, reason }));

test("frequent reasons come together, the most frequent first; the rest keep their own", () => {
  const { groups, others } = byReason(
    people("армия", "учёба", "уехал", "армия", "армия", "учёба", "армия", "учёба", "работает в другом месте"),
  );
  expect(groups).toEqual([
    { reason: "армия", people: ["p0", "p3", "p4", "p6"] },
    { reason: "учёба", people: ["p1", "p5", "p7"] },
  ]);
  expect(others.map(({ person }) => person)).toEqual(["p2", "p8"]);
});

test("people without a reason are no group", () => {
  expect(byReason(people("", "", "", "")).groups).toEqual([]);
});

test("everybody is told once", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("армия", "учёба", "", "уехал")), (reasons) => {
      const given = people(...reasons);
      const { groups, others } = byReason(given);
      const told = [...groups.flatMap((group) => group.people), ...others.map(({ person }) => person)];
      expect([...told].sort()).toEqual(given.map(({ person }) => person).sort());
    }),
  );
});
