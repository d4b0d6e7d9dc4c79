import { prepare } from "../../src/engine/calculation";
import type { PlanMark } from "../../src/registry/plan-mark";
import { DEFAULT_SETTINGS } from "../../src/registry/settings";
import { calendarIcs } from "../../src/report/calendar-ics";
import { day, graduate, registryOf, type RegistryFacts } from "../support/graduate";

const REQUISITES = { ...DEFAULT_SETTINGS.requisites, approvalDate: day("2024-09-10"), responsible: "О.О. Образцова" };

function ics(facts: RegistryFacts = {}, planMarks: readonly PlanMark[] = []): string {
  const registry = registryOf({ asOf: "2025-03-10", settings: { requisites: REQUISITES }, ...facts });
  return calendarIcs(prepare({ ...registry, planMarks }));
}

/** A component as RFC 5545 has it, read without anything of ours. */
interface Component {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly parts: readonly Component[];
}

function parse(text: string): Component {
  const lines = text.replace(/\r\n[ \t]/g, "").split("\r\n");
  expect(lines.pop()).toBe("");
  let at = 0;
  const component = (): Component => {
    const name = /^BEGIN:(.+)$/.exec(lines[at] ?? "")?.[1] ?? "";
    const properties = new Map<string, string>();
    const parts: Component[] = [];
    for (at += 1; lines[at] !== `END:${name}`; at += 1) {
      if (at >= lines.length) throw new Error(`${name} has no end`);
      if (lines[at]?.startsWith("BEGIN:") === true) {
        parts.push(component());
        continue;
      }
      const [, property = "", value = ""] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/.exec(lines[at] ?? "") ?? [];
      expect(property).not.toBe("");
      expect(properties.has(property)).toBe(false);
      properties.set(property, value);
    }
    return { name, properties, parts };
  };
  const whole = component();
  expect(at).toBe(lines.length - 1);
  return whole;
}

test("lines end with CRLF and are at most 75 octets long", () => {
  const text = ics();
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const lengths = text.split("\r\n").map((line) => Buffer.byteLength(line, "utf8"));
  expect(Math.max(...lengths)).toBe(75);
  // No character is torn apart.
  expect(text).not.toContain("\uFFFD");
});

test("every event has what the format asks for, lasts one day and reminds two weeks before", () => {
  const calendar = parse(ics());
  expect(calendar.name).toBe("VCALENDAR");
  expect(calendar.properties.get("VERSION")).toBe("2.0");
  expect(calendar.properties.get("PRODID")).toBeTruthy();
  const uids = calendar.parts.map(({ properties }) => properties.get("UID"));
  expect(new Set(uids).size).toBe(uids.length);
  for (const { name, properties, parts } of calendar.parts) {
    expect(name).toBe("VEVENT");
    expect(properties.get("DTSTAMP")).toBe("20250310T000000Z");
    const [start = "", end = ""] = [properties.get("DTSTART;VALUE=DATE"), properties.get("DTEND;VALUE=DATE")];
    expect(start).toMatch(/^20\d{6}$/);
    expect(end > start).toBe(true);
    for (const text of [properties.get("SUMMARY"), properties.get("DESCRIPTION")]) {
      expect(text).toMatch(/^(?:[^\\;,]|\\[\\;,n])+$/);
    }
    expect(parts.map((part) => part.name)).toEqual(["VALARM"]);
    expect(parts[0]?.properties.get("TRIGGER")).toBe("-P14D");
    expect(parts[0]?.properties.get("ACTION")).toBe("DISPLAY");
    expect(parts[0]?.properties.get("DESCRIPTION")).toBeTruthy();
  }
});

function days(text: string): readonly string[] {
  return parse(text).parts.map(
    ({ properties }) => `${properties.get("UID") ?? ""} ${properties.get("DTSTART;VALUE=DATE") ?? ""}`,
  );
}

test("all terms but those done and those over before the approval, each on its last day", () => {
  const all = days(ics());
  // 45 terms without August (5) and the first date of 6.2.
  expect(all).toHaveLength(39);
  expect(all.filter((one) => one.startsWith("plan-2024-1."))).toEqual(["plan-2024-1.6-1@cstv.invalid 20240930"]);
  expect(all).toContain("plan-2024-5.1-3@cstv.invalid 20250630");
  expect(all).toContain("plan-2024-2.7-1@cstv.invalid 20250228");
  const marks: readonly PlanMark[] = [
    { item: "2.7", startYear: 2024, done: true, doneOn: null },
    { item: "5.1", startYear: 2024, window: 2, done: true, doneOn: null },
    { item: "2.6", startYear: 2023, done: true, doneOn: null },
  ];
  const rest = days(ics({}, marks));
  expect(all.filter((one) => !rest.includes(one)).map((one) => one.split("@")[0])).toEqual(["plan-2024-2.7-1", "plan-2024-5.1-3"]); // prettier-ignore
});

test("a leap February ends on the 29th", () => {
  expect(days(ics({ startYear: 2023, asOf: "2023-10-10", settings: {} }))).toContain(
    "plan-2023-2.7-1@cstv.invalid 20240229",
  );
});

test("the same term has the same UID later in the year", () => {
  expect(days(ics({ asOf: "2024-10-01" }))).toEqual(days(ics({ asOf: "2025-08-01" })));
});

test("nobody of the graduates is named", () => {
  const text = ics({ graduates: [graduate({ fullName: "Небывалов Тест Придуманович", status: "not_employed" })] });
  expect(text.replace(/\r\n /g, "")).not.toContain("Небывалов");
  expect(text.replace(/\r\n /g, "")).toContain("О.О. Образцова");
});
