import fc from "fast-check";
import { prepare } from "../../src/engine/calculation";
import { cellOf, cellPlaces } from "../../src/engine/cells";
import { peopleBehind, type PeopleBehind } from "../../src/engine/people-behind";
import { isShareable } from "../../src/engine/private-words";
import type { Graduate } from "../../src/registry/graduate";
import { arbitraryRegistry } from "../support/arbitrary-registry";
import { graduate, registryOf } from "../support/graduate";

function behind(graduates: readonly Graduate[], indicator: string): PeopleBehind | null {
  const calculation = prepare(registryOf({ graduates }));
  const place = cellPlaces(calculation).find(
    ({ record, cohort }) => record.id === indicator && (cohort === "c2" || cohort === null),
  );
  if (!place) throw new Error(indicator);
  return peopleBehind(calculation, place);
}

test("who is counted, of whom it is not known, who is missing and why", () => {
  const [counted, soldier, elsewhere, silent, empty] = [
    graduate({ status: "employed", bySpecialty: true }),
    graduate({ status: "conscript" }),
    graduate({ status: "employed", bySpecialty: false }),
    graduate({ status: "unknown" }),
    graduate({ status: "employed" }),
  ];
  expect(behind([counted, soldier, elsewhere, silent, empty], "K2")).toEqual({
    counted: [counted.id],
    unknown: [
      { person: silent.id, reason: "занятость не ясна: «нет связи»" },
      { person: empty.id, reason: "признак «по специальности» пуст" },
    ],
    missing: [
      { person: soldier.id, reason: "служба по призыву" },
      { person: elsewhere.id, reason: "занят не по специальности" },
    ],
  });
});

test("events and answers have nobody behind them", () => {
  expect(behind([graduate()], "G3.1")).toBeNull();
  expect(behind([graduate()], "G1.1")).toBeNull();
});

test("the lists are as long as the numbers say, and every reason is said", () => {
  fc.assert(
    fc.property(arbitraryRegistry, (registry) => {
      const calculation = prepare(registry);
      for (const place of cellPlaces(calculation)) {
        const people = peopleBehind(calculation, place);
        const { numerator, denominator, unknown, status } = cellOf(calculation, place);
        if (people === null || place.measure.kind !== "people-share" || status === "no-data") continue;
        const { counted, missing } = people;
        expect([counted.length, people.unknown.length]).toEqual([numerator, unknown]);
        expect(counted.length + people.unknown.length + missing.length).toBe(denominator);
        for (const { reason } of [...people.unknown, ...missing]) expect(reason).not.toBe("");
        for (const { reason } of [...people.unknown, ...missing]) expect(isShareable(reason)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
