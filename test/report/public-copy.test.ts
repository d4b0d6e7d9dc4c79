/** The public table under attack: what its reader can work out from the numbers beside a hidden one. */
import fc from "fast-check";
import { calculate } from "../../src/engine/calculate";
import { prepare } from "../../src/engine/calculation";
import type { ResultCell, Results } from "../../src/engine/results";
import { hiddenFromPublic } from "../../src/engine/suppression-table";
import type { Registry } from "../../src/registry/registry";
import { DEFAULT_SETTINGS } from "../../src/registry/settings";
import { publicCopy } from "../../src/report/public-copy";
import { publicPage } from "../../src/report/public-page";
import { publicReport } from "../../src/report/public-report";
import { arbitraryRegistry } from "../support/arbitrary-registry";
import { graduate, registryOf } from "../support/graduate";

const { disclosure } = DEFAULT_SETTINGS;

/** Smaller limits too: the people of these registries are few. */
const limits = fc.constantFrom(
  disclosure,
  { leastGroup: 3, leastHealthGroup: 4, leastUnanimousGroup: 4 },
  { leastGroup: 2, leastHealthGroup: 2, leastUnanimousGroup: 0 },
);
const registries = fc
  .tuple(arbitraryRegistry, limits)
  .map(([registry, least]): Registry => ({ ...registry, settings: { ...registry.settings, disclosure: least } }));

interface Bounds {
  low: number;
  high: number;
}

/** Which cells the rule of spec reports F.1 hides for their own sake, told without the engine. */
function isSmallGroup({ category, numerator, denominator }: ResultCell, registry: Registry): boolean {
  const { leastGroup, leastHealthGroup, leastUnanimousGroup } = registry.settings.disclosure;
  if (category === null || denominator === null || denominator === 0) return false;
  const least = category === "disability" || category === "abilympics" ? Math.max(leastGroup, leastHealthGroup) : leastGroup;
  const winners = category === "abilympics" && denominator < 3;
  const unanimous = (numerator === 0 || numerator === denominator) && denominator < leastUnanimousGroup;
  return denominator < least || winners || unanimous;
} // prettier-ignore

/**
 * The reader knows every denominator, the hidden ones too, and reasons with
 * inequalities until nothing changes: category within everybody, indicator 2
 * within indicator 1, whoever is at risk has no job.
 */
function derived(results: Results, hidden: ReadonlySet<number>, registry: Registry): readonly (Bounds | null)[] {
  const { cells } = results;
  const bounds = cells.map(({ numerator, denominator }, index) => {
    if (numerator === null || denominator === null) return null;
    return hidden.has(index) ? { low: 0, high: denominator } : { low: numerator, high: numerator };
  });
  const at = (indicator: string, cohort: number | null, category: string): number =>
    cells.findIndex((cell) => cell.indicator === indicator && cell.cohort === cohort && cell.category === category);
  const steps: (() => void)[] = [];
  /** Whoever counts in the part counts in the whole, and whoever does not, does not. */
  const within = (part: number, whole: number): void => {
    const [small, large] = [bounds[part], bounds[whole]];
    const rest = (cells[whole]?.denominator ?? 0) - (cells[part]?.denominator ?? 0);
    if (!small || !large || rest < 0) return;
    steps.push(() => {
      small.high = Math.min(small.high, large.high);
      small.low = Math.max(small.low, large.low - rest);
      large.low = Math.max(large.low, small.low);
      large.high = Math.min(large.high, small.high + rest);
    });
  };
  const { employmentScope, bySpecialtyCountsAllChannels } = registry.settings.switches;
  cells.forEach(({ indicator, cohort, category }, index) => {
    if (category !== null && category !== "all") within(index, at(indicator, cohort, "all"));
    const [first, second] = [at("K1", cohort, category ?? ""), index];
    if (indicator !== "K2" || first === -1) return;
    const [one, two] = [bounds[first], bounds[second]];
    if (!one || !two) return;
    steps.push(() => {
      two.high = Math.min(two.high, one.high);
      one.low = Math.max(one.low, two.low);
      if (employmentScope !== "narrow" || !bySpecialtyCountsAllChannels) return;
      two.low = Math.max(two.low, one.low);
      one.high = Math.min(one.high, two.high);
    });
  });
  // Whoever works is not at risk.
  for (const [index, { indicator, cohort }] of cells.entries()) {
    const [mine, risk] = [bounds[index], bounds[at("K7", cohort, "all")]];
    const all = cells[at("K7", cohort, "all")]?.denominator ?? 0;
    if (!["K2", "K3", "K4.1", "K4.2"].includes(indicator) || !mine || !risk || cohort === null) continue;
    steps.push(() => {
      mine.high = Math.min(mine.high, all - risk.low);
    });
  }
  for (let round = 0; round < 6; round += 1) for (const step of steps) step();
  return bounds;
}

describe("the copy for the site", () => {
  it("hides every small cell and leaves none of them to be worked out", () => {
    fc.assert(
      fc.property(registries, (registry) => {
        const results = calculate(registry);
        const hidden = hiddenFromPublic(results, prepare(registry));
        const bounds = derived(results, hidden, registry);
        results.cells.forEach((cell, index) => {
          if (!isSmallGroup(cell, registry) || cell.numerator === null) return;
          expect(hidden.has(index)).toBe(true);
          const known = bounds[index];
          expect(known).not.toBeNull();
          expect((known?.high ?? 0) - (known?.low ?? 0)).toBeGreaterThan(0);
        });
      }),
      { numRuns: 120 },
    );
  });

  it("is attacked in earnest: small cells hidden alone are worked out in some workbooks", () => {
    const workedOut = fc.sample(registries, { numRuns: 100, seed: 7 }).filter((registry) => {
      const results = calculate(registry);
      const small = new Set(
        results.cells.flatMap((cell, index) =>
          cell.numerator !== null && isSmallGroup(cell, registry) ? [index] : [],
        ),
      );
      const bounds = derived(results, small, registry);
      return [...small].some((index) => bounds[index]?.low === bounds[index]?.high);
    });
    expect(workedOut.length).toBeGreaterThan(0);
  });

  it("says the same whatever a hidden number is", () => {
    // Two of forty have ОВЗ. In the other world they change places with two without.
    const world = (withJob: readonly boolean[]): Registry =>
      registryOf({
        graduates: withJob.map((hasJob, index) =>
          graduate({
            disability: index < 2,
            status: hasJob ? "employed" : "not_employed",
            bySpecialty: hasJob,
            available: new Set(["status", "bySpecialty", "healthLimitation"]),
          }),
        ),
      });
    const many = Array.from({ length: 38 }, (_, index) => index % 2 === 0);
    const pages = [[true, true, ...many], [false, false, ...many.map((has, index) => (index === 1 || index === 3 ? true : has))]].map(
      (jobs) => {
        const registry = world(jobs);
        return publicPage(publicReport(calculate(registry), prepare(registry)));
      },
    ); // prettier-ignore
    expect(pages[0]).toContain("<td>*</td>");
    expect(pages[1]).toBe(pages[0]);
  });

  it("publishes rounded figures, no counts of people in a group, no formula", () => {
    const registry = registryOf({
      graduates: Array.from({ length: 48 }, (_, index) =>
        graduate({ status: index < 31 ? "employed" : "not_employed", bySpecialty: index < 31 }),
      ),
    });
    const report = publicReport(calculate(registry), prepare(registry));
    const sheet = publicCopy(report);
    const cells = sheet.rows.flatMap((row) => row.cells);
    expect(cells.some(({ value }) => value === 64.6)).toBe(true);
    expect(cells.every(({ value }) => typeof value !== "number" || Number(value.toFixed(1)) === value)).toBe(true);
    expect(cells.every((cell) => cell.live === undefined && cell.link === undefined)).toBe(true);
    expect(publicPage(report)).toContain("<td>64,6</td>");
    expect(publicPage(report)).not.toMatch(/<script|https?:/);
  });

  it("says nothing of years without people but that they are not applicable", () => {
    const registry = registryOf({ graduates: [graduate({ status: "employed", bySpecialty: true })] });
    const page = publicPage(publicReport(calculate(registry), prepare(registry)));
    expect(page).toContain("2024 – *");
    expect(page).not.toContain("100,0");
  });
});
