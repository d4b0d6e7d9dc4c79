/**
 * The results contract: one calculation gives one object, and the pane, the
 * sheets, the command line (`--json`) and the tests read it and nothing else.
 * Its version changes when its shape does (spec: results).
 */
import { z } from "zod";
import { CHANNELS } from "../registry/channel";
import { GRADUATE_FIELDS } from "../registry/graduate";
import { RESULTS_SCHEMA } from "./results-version";

const place = z.strictObject({
  sheet: z.string(),
  row: z.int().positive().optional(),
  column: z.string().optional(),
});

const rowSource = z.strictObject({ sheet: z.string(), row: z.int().positive() });

/** Status of a cell; what each means is in rulings 4 and 11. */
export const cellStatus = z.enum(["met", "missed", "preliminary", "no-plan", "no-data", "not-applicable"]);

/** Categories of people that the plan breaks indicators down by. */
export const category = z.enum(["all", "disability", "abilympics", "professionalitet"]);

const planned = z.strictObject({
  operator: z.enum([">=", "<=", "="]),
  value: z.union([z.number(), z.boolean()]),
});

const cell = z.strictObject({
  indicator: z.string(),
  cohort: z.int().nullable(),
  category: category.nullable(),
  basis: z.enum(["actual", "forecast"]).nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  /** People of the denominator whose answer is not known; null where the denominator is not people. */
  unknown: z.int().nonnegative().nullable(),
  value: z.union([z.number(), z.boolean()]).nullable(),
  plan: planned.nullable(),
  status: cellStatus,
  gap: z.number().nullable(),
  /** What a person must know beside the number: assumptions, lists of undated people and the like. Russian. */
  notes: z.array(z.string()),
});

const indicator = z.strictObject({
  id: z.string(),
  /** «выполнено», «частично (2 из 3)», … */
  verdict: z.string(),
  /** «Как посчитано», derived from the record and the switches in force. Russian. */
  howCounted: z.string(),
});

const channel = z.enum(CHANNELS);
const answer = z.boolean().nullable();

const person = z.strictObject({
  id: z.string(),
  source: rowSource,
  mergedFrom: z.array(rowSource),
  fullName: z.string(),
  cohort: z.int().nullable(),
  group: z.string().nullable(),
  specialty: z.string().nullable(),
  form: z.enum(["full-time", "part-time", "extramural"]).nullable(),
  /** The fact: for c3 until graduation a single status column is a forecast, so this is null. */
  channel: channel.nullable(),
  forecast: channel.nullable(),
  bySpecialty: answer,
  disability: answer,
  abilympics: answer,
  professionalitet: answer,
  dualContract: answer,
  targetContract: answer,
  atDualEmployer: answer,
  atTargetCustomer: answer,
  defenceIndustry: answer,
  ais: answer,
  trackFormed: answer,
  unemployedAtCzn: answer,
  employer: z.string().nullable(),
  position: z.string().nullable(),
  phone: z.string().nullable(),
  curator: z.string().nullable(),
  /** Rule (a); null for people outside the contingent of c1–c3. */
  atRisk: z.enum(["yes", "no", "unknown", "waiting"]).nullable(),
});

const targeted = z.strictObject({
  person: z.string(),
  atRisk: z.enum(["yes", "no", "unknown", "waiting"]),
  reasons: z.array(z.string()),
  priority: z.int().min(1).max(4),
  /** Plan items: 5.5, 5.2 … */
  measures: z.array(z.string()),
  /** Groups of heading 5 of the plan, 1–4. */
  groups: z.array(z.int().min(1).max(4)),
  explanation: z.string(),
});

const risk = z.strictObject({
  /** People of c1–c3 under risk by rule (a): what indicator 7 counts. */
  atRisk: z.int(),
  unknown: z.int(),
  waiting: z.int(),
  targeted: z.int(),
  /** Ids of people who cannot find work for an objective reason (rulings 30). */
  cannotWork: z.array(z.string()),
});

const issue = z.strictObject({
  code: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  source: place,
  text: z.string(),
  /** The cell's text that the officer can give a meaning («Написания»). */
  teachable: z.strictObject({ field: z.enum(GRADUATE_FIELDS), spelling: z.string() }).optional(),
  /** The officer said «так и есть». */
  accepted: z.literal(true).optional(),
});

const sheet = z.strictObject({
  sheet: z.string(),
  taken: z.enum([
    "graduates",
    "events",
    "fairs",
    "settings",
    "generated",
    "hidden",
    "name-list",
    "empty",
    "not-recognised",
  ]),
  records: z.int(),
});

/** The whole object, validated on the way out. */
export const resultsSchema = z.strictObject({
  schema: z.literal(RESULTS_SCHEMA),
  academicYear: z.string(),
  asOf: z.string(),
  cells: z.array(cell).length(53),
  indicators: z.array(indicator).length(27),
  people: z.array(person),
  targeted: z.array(targeted),
  risk,
  issues: z.array(issue),
  sheets: z.array(sheet),
});

/** One calculation's results. */
export type Results = z.infer<typeof resultsSchema>;
/** One cell of the table of indicators. */
export type ResultCell = z.infer<typeof cell>;
/** How one person was understood. */
export type ResultPerson = z.infer<typeof person>;
/** One line of the targeted-work list. */
export type TargetedPerson = z.infer<typeof targeted>;
/** One indicator's verdict and explanation. */
export type ResultIndicator = z.infer<typeof indicator>;
/** One issue, as the pane and the sheet «Проверка данных» show it. */
export type ResultIssue = z.infer<typeof issue>;
/** A place of the workbook that an issue speaks of. */
export type ResultPlace = z.infer<typeof place>;
