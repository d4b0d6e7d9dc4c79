/**
 * The check of indicator records at start-up: a record with an unknown key, a
 * missing title or a predicate over what does not exist stops the program and
 * says which indicator and which key.
 */
import { z } from "zod";
import { DEFAULT_SETTINGS, type Switches } from "../registry/settings";
import { EVENT_FIELDS, NUMBER_FIELDS, PERSON_FIELDS, type FieldRecord } from "./fields";
import type { IndicatorRecord } from "./indicator";

const text = z.string().trim().min(1);
const fieldValue = z.union([z.string(), z.number(), z.boolean()]);

/** A predicate whose fields and values are those of `fields`. */
function predicateOver(fields: Readonly<Record<string, FieldRecord>>): z.ZodType {
  const takes = (field: string, value: unknown): boolean =>
    (fields[field]?.values as readonly unknown[] | undefined)?.includes(value) ?? false;
  const fieldName = z.string().refine((field) => Object.hasOwn(fields, field), {
    error: ({ input }) => `there is no field "${String(input)}"`,
  });
  const predicate: z.ZodType = z.lazy(() =>
    z.discriminatedUnion("op", [
      z
        .strictObject({ op: z.literal("is"), field: fieldName, value: fieldValue })
        .refine(({ field, value }) => !Object.hasOwn(fields, field) || takes(field, value), {
          path: ["value"],
          error: "the field never has this value",
        }),
      z
        .strictObject({ op: z.literal("oneOf"), field: fieldName, values: z.array(fieldValue).min(1) })
        .refine(({ field, values }) => !Object.hasOwn(fields, field) || values.every((value) => takes(field, value)), {
          path: ["values"],
          error: "the field never has one of these values",
        }),
      z.strictObject({ op: z.literal("all"), of: z.array(predicate) }),
      z.strictObject({ op: z.literal("any"), of: z.array(predicate) }),
      z.strictObject({ op: z.literal("not"), of: predicate }),
    ]),
  );
  return predicate;
}

const overPeople = predicateOver(PERSON_FIELDS);
const overEvents = predicateOver(EVENT_FIELDS);
const number = z.enum(Object.keys(NUMBER_FIELDS) as [string, ...string[]]);

const measure = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("people-share"),
    numerator: overPeople,
    denominator: overPeople,
    basis: z.enum(["by-date", "actual", "forecast"]).nullable(),
  }),
  z.strictObject({ kind: z.literal("people-count"), numerator: overPeople, plus: number.nullable() }),
  z.strictObject({ kind: z.literal("event-count"), counted: overEvents }),
  z.strictObject({
    kind: z.literal("event-ratio"),
    numerator: z.enum(["participants", "moderated", "contracts"]),
    denominator: z.enum(["quota", "participants"]),
    over: overEvents,
    capped: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("event-sum"), summed: z.literal("decided"), over: overEvents }),
  z.strictObject({
    kind: z.literal("entered-ratio"),
    numerator: number,
    denominator: number,
    minus: number.nullable(),
  }),
  z.strictObject({ kind: z.literal("answer") }),
]);

/** Values that a switch can have, by its name. */
const switchValues: Readonly<Record<keyof Switches, readonly (string | boolean)[]>> = {
  employmentScope: ["narrow", "middle", "broad"],
  bySpecialtyCountsAllChannels: [true, false],
  aisCountsAllForms: [true, false],
  endedServiceIsRisk: [true, false],
  overdueExpectationIsRisk: [true, false],
  objectiveReasonIsRisk: [true, false],
  quotaCappedPerFair: [true, false],
  defenceTotalOnDate: [true, false],
  oneEventOneIndicator: [true, false],
  cznFairsCountForG43: [true, false],
};

const variant = z
  .strictObject({
    switch: z.enum(Object.keys(DEFAULT_SETTINGS.switches) as [keyof Switches, ...(keyof Switches)[]]),
    value: z.union([z.string(), z.boolean()]),
    measure,
  })
  .refine((choice) => switchValues[choice.switch].includes(choice.value), {
    path: ["value"],
    error: "the switch never has this value",
  })
  .refine((choice) => DEFAULT_SETTINGS.switches[choice.switch] !== choice.value, {
    path: ["value"],
    error: "this is the default of the switch: it is the record's own measure",
  });

const decimal = z.strictObject({ digits: z.int(), scale: z.int().nonnegative() });

const line = z.strictObject({
  category: z.enum(["all", "disability", "abilympics", "professionalitet"]).nullable(),
  cohorts: z.array(z.enum(["c1", "c2", "c3"])),
  plan: z.union([
    z.strictObject({ fixed: decimal }),
    z.strictObject({ entered: z.literal(true) }),
    z.strictObject({ answer: z.literal(true) }),
  ]),
  wording: text.nullable(),
});

const record = z.strictObject({
  id: text,
  number: text,
  part: z.enum(["key", "general"]),
  section: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).nullable(),
  wording: text,
  shortName: text.max(60),
  unit: z.enum(["%", "ед.", "есть/нет", "да/нет"]),
  comparator: z.enum([">=", "<=", "="]),
  lines: z.array(line).min(1),
  measure,
  variants: z.array(variant),
  planItems: z.array(text),
});

/**
 * The records, when all of them hold; otherwise throws an Error that names the
 * indicator (its id, or its place when it has none) and the key.
 */
export function validatedPlan(records: readonly IndicatorRecord[]): readonly IndicatorRecord[] {
  const seen = new Set<string>();
  records.forEach((candidate, index) => {
    const name = typeof candidate.id === "string" && candidate.id !== "" ? candidate.id : `at place ${index + 1}`;
    const checked = record.safeParse(candidate);
    if (!checked.success) throw new Error(`Indicator ${name}: ${describe(checked.error.issues)}`);
    if (seen.has(candidate.id)) throw new Error(`Indicator ${name}: id: another indicator has the same`);
    seen.add(candidate.id);
  });
  return records;
}

function describe(issues: readonly z.core.$ZodIssue[]): string {
  return issues
    .map((issue) => {
      const keys = issue.code === "unrecognized_keys" ? issue.keys.join(", ") : "";
      const path = [...issue.path.map(String), ...(keys === "" ? [] : [keys])].join(".");
      return `${path}: ${issue.message}`;
    })
    .join("; ");
}
