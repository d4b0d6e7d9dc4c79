import fc from "fast-check";
import { calculate } from "../../src/engine/calculate";
import { prepare } from "../../src/engine/calculation";
import { scopeEffects } from "../../src/engine/scope-effect";
import { arbitraryRegistry } from "../support/arbitrary-registry";
import { graduate, registryOf } from "../support/graduate";

test("each composition is what a whole calculation with the switch set gives", () => {
  fc.assert(
    fc.property(arbitraryRegistry, (registry) => {
      const effects = scopeEffects(prepare(registry));
      expect(effects.map(({ scope }) => scope)).toEqual(["narrow", "middle", "broad"]);
      for (const { scope, cells } of effects) {
        const switches = { ...registry.settings.switches, employmentScope: scope };
        const results = calculate({ ...registry, settings: { ...registry.settings, switches } });
        expect(cells).toEqual(results.cells.filter(({ indicator }) => indicator === "K1"));
      }
    }),
    { numRuns: 150 },
  );
});

test("whom each composition adds", () => {
  const graduates = [
    graduate({ status: "employed", bySpecialty: true }),
    graduate({ status: "employed", bySpecialty: false }),
    graduate({ status: "conscript" }),
    graduate({ status: "not_employed" }),
  ];
  const of2024 = scopeEffects(prepare(registryOf({ graduates }))).map(
    ({ cells }) => cells.find(({ cohort, category }) => cohort === 2024 && category === "all")?.numerator,
  );
  expect(of2024).toEqual([1, 2, 3]);
});
