import fc from "fast-check";
import { prepare } from "../../src/engine/calculation";
import { cellOf, cellPlaces } from "../../src/engine/cells";
import { calculate } from "../../src/engine/calculate";
import { validated } from "../../src/engine/validated";
import type { ResultCell } from "../../src/engine/results";
import { isShareable } from "../../src/engine/private-words";
import { arbitraryRegistry } from "../support/arbitrary-registry";
import { recount } from "../support/recount";

const RUNS = { numRuns: 3000 };

function keyOf({ indicator, cohort, category }: ResultCell): string {
  return cohort === null ? indicator : `${indicator}/${cohort}/${category ?? ""}`;
}

test("every cell is what plain filters over the registry count from the spec's words", () => {
  fc.assert(
    fc.property(arbitraryRegistry, (registry) => {
      const calculation = prepare(registry);
      const again = recount(registry);
      const cells = cellPlaces(calculation).map((place) => cellOf(calculation, place));
      expect(cells).toHaveLength(again.size);
      for (const cell of cells) {
        const { numerator, denominator, unknown, status, gap, value } = cell;
        const counted = [numerator, denominator, unknown, status, gap, value].join(" ");
        if (counted !== again.get(keyOf(cell))?.join(" ")) {
          expect([keyOf(cell), counted]).toEqual([keyOf(cell), again.get(keyOf(cell))?.join(" ")]);
        }
      }
    }),
    RUNS,
  );
});

test("the results keep their contract, whatever the registry", () => {
  fc.assert(
    fc.property(arbitraryRegistry, (registry) => {
      const results = calculate(registry);
      expect(validated(results)).toEqual(results);
    }),
    { numRuns: 200 },
  );
});

test("the order of people and events changes no number and no line of the list", () => {
  fc.assert(
    fc.property(arbitraryRegistry, (registry) => {
      const turned = {
        ...registry,
        graduates: [...registry.graduates].reverse(),
        events: [...registry.events].reverse(),
      };
      const [first, second] = [calculate(registry), calculate(turned)];
      const numbers = (cells: readonly ResultCell[]): unknown => cells.map(({ notes, ...cell }) => ({ ...cell, notes: notes.length })); // prettier-ignore
      expect(numbers(second.cells)).toEqual(numbers(first.cells));
      expect(second.targeted).toEqual(first.targeted);
      expect(second.people).toEqual(first.people);
    }),
    { numRuns: 200 },
  );
});

test("people at risk are on the list, but for those with an objective reason; nobody's health is told", () => {
  fc.assert(
    fc.property(arbitraryRegistry, (registry) => {
      const { people, targeted, risk, cells } = calculate(registry);
      const listed = new Set(targeted.map(({ person }) => person));
      const apart = new Set(risk.cannotWork);
      for (const { id, atRisk } of people) {
        if (atRisk === "yes" && !apart.has(id)) expect(listed.has(id)).toBe(true);
        if (apart.has(id) || atRisk === null) expect(listed.has(id)).toBe(false);
      }
      for (const { explanation, atRisk, reasons } of targeted) {
        expect(isShareable(explanation)).toBe(true);
        expect(atRisk === "yes" || atRisk === "unknown" || !reasons.some((code) => /^[RU]|W2/.test(code))).toBe(true);
      }
      const counted = cells.filter(({ indicator }) => indicator === "K7").reduce((sum, { numerator }) => sum + (numerator ?? 0), 0); // prettier-ignore
      expect(counted).toBeLessThanOrEqual(risk.atRisk);
    }),
    { numRuns: 300 },
  );
});
