/**
 * A whole year, run by run through files. What must come of it is told by the
 * edits of the year and by plain filters over its people: nothing here asks the
 * engine how a person stands.
 */
import { expectedCells } from "../../scripts/sample/expected";
import { truePeople } from "../../scripts/sample/truth";
import { standingOn, type EditKind } from "../../scripts/year/edits";
import { CORRECTION_LINE, RISK_NOTE } from "../../scripts/year/officer";
import { nameOf, type YearPerson } from "../../scripts/year/people";
import { LATE_CORRECTION, yearPlan } from "../../scripts/year/plan";
import { gridsOf, playYear, REPORT_DAY, YEAR_RUNS, type YearStep } from "../../scripts/year/play";
import type { NamedPerson } from "../../src/engine/movement";
import type { SheetGrid } from "../../src/intake/grid";
import { formatRu, serialOf, type Serial } from "../../src/registry/date";
import { formerHistory } from "../../src/report/former-history";
import type { SheetKind } from "../../src/report/sheet-model";
import { fileTexts } from "../../src/xlsx/file-texts";

const PLAN = yearPlan();
/** 01.09.2024 … 01.08.2025. */
const FIRSTS = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20].map((month) =>
  month <= 12 ? serialOf(2024, month, 1) : serialOf(2025, month - 12, 1),
);
const FEBRUARY = serialOf(2025, 2, 1);
const GRADUATION = serialOf(2025, 6, 30);

let steps: readonly YearStep[] = [];

beforeAll(async () => {
  steps = await playYear(PLAN);
}, 300_000);

/** How somebody stands on a day, by the truth alone. */
interface Standing {
  readonly name: string;
  readonly cohort: number;
  readonly channel: string | null;
  readonly bySpecialty: boolean | null;
  readonly isAtRisk: boolean;
}

const AT_RISK: readonly (string | null)[] = ["not_employed", "unemployed_czn", "no_motivation", "informal"];

function standing(person: YearPerson, day: Serial): Standing {
  const isForecast = person.cohort === 2025 && day <= GRADUATION;
  const channel = person.cohort === 2025 && !isForecast ? person.fact : person.channel;
  // Called up on 10.04.2024: back on 10.04.2025.
  const isBack = channel === "conscript" && person.serviceStart !== null && day >= person.serviceStart + 365;
  const due = person.form === "full-time" ? serialOf(2025, 1, 31) : serialOf(2025, 2, 28);
  const isLate = day >= due && (channel === null || channel === "undecided");
  return {
    name: `${nameOf(person)}, ${person.group}`.toLowerCase().replaceAll("ё", "е"),
    cohort: person.cohort,
    channel,
    bySpecialty: person.bySpecialty,
    isAtRisk: isForecast ? isLate : AT_RISK.includes(channel) || isBack,
  };
}

/** The contingent on a day as the lists told it on the day `recorded`. */
function contingent(day: Serial, recorded: Serial): readonly Standing[] {
  return standingOn(PLAN, recorded)
    .map((person) => standing(person, day))
    .filter(({ channel }) => channel !== "not_graduate");
}

/** When the lists were read for the snapshot that stands in the history on the day `on`. */
function recordedOn(first: Serial, on: Serial): Serial {
  return first === FEBRUARY && on >= LATE_CORRECTION ? LATE_CORRECTION : first;
}

/** The snapshots of the year with the one before each, in the order in which they were saved. */
const SAVED = YEAR_RUNS.flatMap(({ on, snapshot }) => {
  const before = FIRSTS.filter((first) => snapshot !== null && first < snapshot).at(-1);
  return snapshot === null || before === undefined ? [] : [{ day: formatRu(on), on, snapshot, before }];
});

function stepOn(on: Serial): YearStep {
  const step = steps.find((one) => one.on === on);
  if (step === undefined) throw new RangeError(`No run on ${on}`);
  return step;
}

function names(people: readonly NamedPerson[]): readonly string[] {
  return people.map(({ fullName, group }) => `${fullName ?? ""}, ${group ?? ""}`.toLowerCase().replaceAll("ё", "е").replaceAll("m", "м")).sort(); // prettier-ignore
}

function named(people: readonly Standing[]): readonly string[] {
  return people.map(({ name }) => name).sort();
}

/** A sheet of the last report, as its file is read. */
function lastSheet(kind: SheetKind): SheetGrid {
  const grids = gridsOf(steps.at(-1)?.report ?? new Uint8Array());
  const sheet = grids.sheets.find(({ marker }) => marker === kind);
  if (sheet === undefined) throw new RangeError(`No sheet ${kind}`);
  return sheet;
}

function texts(sheet: SheetGrid): readonly string[] {
  return sheet.values.flat().filter((value): value is string => typeof value === "string");
}

test("twelve snapshots outlive twelve writings and readings, none twice", () => {
  const { history, issues } = formerHistory(gridsOf(steps.at(-1)?.report ?? new Uint8Array()));
  expect(history.map(({ date }) => date)).toEqual(FIRSTS);
  expect(history.map(({ savedOn }) => savedOn)).toEqual(FIRSTS.map((first) => recordedOn(first, LATE_CORRECTION)));
  expect(issues).toEqual([]);
  for (const { date, people } of history) expect(people).toHaveLength(contingent(date, recordedOn(date, LATE_CORRECTION)).length); // prettier-ignore
});

test.each(SAVED)("movement of the snapshot saved on $day is what the edits say", ({ on, snapshot, before }) => {
  const was = contingent(before, recordedOn(before, on));
  const is = contingent(snapshot, recordedOn(snapshot, on));
  const former = new Map(was.map((one) => [one.name, one]));
  const present = new Map(is.map((one) => [one.name, one]));
  expect(former.size).toBe(was.length);
  const movement = stepOn(on).calculated.saved?.movement;
  expect(movement?.from).toBe(before);
  expect(names(movement?.changedChannel ?? [])).toEqual(
    named(is.filter(({ name, channel }) => former.has(name) && former.get(name)?.channel !== channel)),
  );
  expect(names(movement?.enteredRisk ?? [])).toEqual(
    named(is.filter(({ name, isAtRisk }) => isAtRisk && former.get(name)?.isAtRisk !== true)),
  );
  expect(names(movement?.leftRisk ?? [])).toEqual(
    named(was.filter(({ name, isAtRisk }) => isAtRisk && present.get(name)?.isAtRisk !== true)),
  );
  expect(names(movement?.added ?? [])).toEqual(named(is.filter(({ name }) => !former.has(name))));
  expect(movement?.removed).toHaveLength(was.filter(({ name }) => !present.has(name)).length);
});

test("who came and went in each month is in the list of edits", () => {
  const monthly = (...kinds: readonly EditKind[]): readonly number[] =>
    FIRSTS.slice(1).map((first, index) => {
      const before = FIRSTS[index] ?? first;
      return PLAN.edits.filter(({ on, kind }) => kinds.includes(kind) && on > before && on <= first).length;
    });
  const told = FIRSTS.slice(1).map((first) => stepOn(first).calculated.saved?.movement);
  expect(told.map((movement) => movement?.added.length)).toEqual(monthly("added"));
  expect(told.map((movement) => movement?.removed.length)).toEqual(monthly("removed", "expelled"));
  expect(monthly("added", "removed", "expelled").reduce((sum, count) => sum + count, 0)).toBe(4);
});

const WORKS: readonly (string | null)[] = ["employed", "ip", "selfemployed", "contract"];
const COUNTED: Readonly<Record<string, (one: Standing) => boolean>> = {
  K1: ({ channel, bySpecialty }) => WORKS.includes(channel) && bySpecialty === true,
  K2: ({ channel, bySpecialty }) => channel === "employed" && bySpecialty === true,
  K7: ({ isAtRisk }) => isAtRisk,
};

test.each(Object.entries(COUNTED))("the trend of %s is a plain recount on every day", (indicator, counts) => {
  const last = steps.at(-1);
  const days = [...FIRSTS, last?.on ?? FEBRUARY];
  for (const cohort of [2023, 2024, 2025]) {
    const cell = last?.trend.find((one) => one.indicator === indicator && one.cohort === cohort && one.category === "all");
    const people = days.map((day) => contingent(day, recordedOn(day, LATE_CORRECTION)).filter((one) => one.cohort === cohort));
    expect(cell?.points.map(({ date, numerator, denominator }) => [date, numerator, denominator])).toEqual(
      days.map((day, index) => [day, people[index]?.filter(counts).length, people[index]?.length]),
    );
  }
}); // prettier-ignore

test("on 01.06.2025 the year has come to the sample", () => {
  const { cells } = stepOn(serialOf(2025, 6, 1)).calculated.results;
  const ofPeople = [...expectedCells(truePeople())].filter(([key]) => /^(K|G2|G3\.5|G5)/.test(key));
  expect(ofPeople.length).toBeGreaterThan(30);
  for (const [key, [numerator, denominator]] of ofPeople) {
    const [indicator, cohort, category] = key.split("/");
    const cell = cells.find((one) => one.indicator === indicator && String(one.cohort ?? "") === cohort && (cohort === "" || one.category === category)); // prettier-ignore
    expect({ key, numerator: cell?.numerator, denominator: cell?.denominator }).toEqual({
      key,
      numerator,
      denominator,
    });
  }
});

test("the late correction is seen as one", () => {
  const { kept, history } = formerHistory(gridsOf(steps.at(-1)?.report ?? new Uint8Array()));
  const was = new Map(contingent(FEBRUARY, FEBRUARY).map((one) => [one.name, one]));
  const differing = contingent(FEBRUARY, LATE_CORRECTION).filter(
    ({ name, channel, isAtRisk }) => was.get(name)?.channel !== channel || was.get(name)?.isAtRisk !== isAtRisk,
  );
  expect(PLAN.edits.filter(({ kind }) => kind === "corrected")).toHaveLength(2);
  expect(differing).toHaveLength(2);
  expect(kept.corrections).toMatchObject([{ date: FEBRUARY, savedOn: LATE_CORRECTION, people: differing.length }]);
  expect(kept.corrections[0]?.changes.join("\n")).toMatch(/ключевой 1, 2024: .* → /);
  const told = texts(lastSheet("история")).join("\n");
  expect(told).toContain(kept.corrections[0]?.changes[0] ?? "–");
  expect(history.filter(({ date }) => date === FEBRUARY)).toHaveLength(1);
});

test("what became of the forecasts is told of the forecasts of June", () => {
  const last = steps.at(-1);
  const facts = new Map(contingent(last?.on ?? FEBRUARY, last?.on ?? FEBRUARY).map((one) => [one.name, one.channel]));
  const june = serialOf(2025, 6, 1);
  const planned = contingent(june, june).filter(({ cohort, channel }) => cohort === 2025 && channel === "employed");
  const track = last?.outcomes.find(({ cohort }) => cohort === 2025)?.tracks.find((one) => one.track === "employed");
  expect(track).toMatchObject({
    planned: planned.length,
    known: planned.filter(({ name }) => (facts.get(name) ?? null) !== null).length,
    cameTrue: planned.filter(({ name }) => facts.get(name) === "employed").length,
  });
  expect(planned.length).toBeGreaterThan(50);
});

test("marks and notes of October stand in August, and so does the line of June", () => {
  const plan = texts(lastSheet("план"));
  expect(plan).toEqual(expect.arrayContaining(["приказ № 00-О от 30.08.2024", "сайт техникума, раздел ЦСТВ", "приказ № 01-О"])); // prettier-ignore
  const marked = steps.at(-1)?.calculated.registry.planMarks ?? [];
  expect(marked.filter(({ item, done }) => done && ["1.1", "1.2", "1.3", "2.1", "7.1"].includes(item))).toHaveLength(5);
  expect(marked.filter(({ item, done }) => done && item === "6.2")).toHaveLength(12);
  expect(texts(lastSheet("риск")).filter((text) => text === RISK_NOTE)).toHaveLength(1);
  expect(texts(lastSheet("сводка"))).toContain(CORRECTION_LINE);
});

test("no name, phone or СНИЛС stands in «История КПЭ», none in the site's copy of June", () => {
  const copies = stepOn(REPORT_DAY).copies;
  const history = texts(lastSheet("история")).join("\n");
  const site = [...fileTexts(copies?.site ?? new Uint8Array()), copies?.page ?? ""].join("\n");
  expect(site).toContain("Вымышленный агротехнический техникум");
  const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().replaceAll("ё", "е").split(/[^а-я]+/));
  const [ofHistory, ofSite] = [words(history), words(site)];
  for (const person of PLAN.people) {
    const { surname, givenName, patronymic, phone, snils } = person;
    for (const part of [surname, givenName, patronymic].map((name) => name.toLowerCase().replaceAll("ё", "е"))) {
      expect(ofHistory).not.toContain(part);
      // The director and the responsible person of the invented college are called like some of its graduates.
      if (!part.startsWith("пример") && !part.startsWith("образцов")) expect(ofSite).not.toContain(part);
    }
    for (const own of [phone, snils].filter((text) => text !== "")) expect(history + site).not.toContain(own);
  }
}); // prettier-ignore
