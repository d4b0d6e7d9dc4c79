/** Weighing what the clauses of a cell, or the marks of a row, say (rulings 2, 10). */
import type { Channel } from "../../registry/channel";
import { CELL_FINDINGS, CHANNEL_NAMES } from "../messages-cells";

import type { Fact } from "./facts";
import type { Finding } from "./types";

/** What the facts come to. */
export interface Combined {
  /** Null: nothing was said, or the facts contradict each other (then `conflict`). */
  readonly code: Channel | "serves" | null;
  readonly conflict: readonly [string, string] | null;
  /** Employed and ИП or самозанятый at once. */
  readonly entrepreneur: boolean;
  readonly selfEmployed: boolean;
  readonly findings: readonly Finding[];
}

/** Facts of the present: each beats plans, search and lack of motivation. */
const PRESENT: ReadonlySet<Fact["code"]> = new Set([
  "employed",
  "ip",
  "selfemployed",
  "contract",
  "conscript",
  "serves",
  "study",
  "parental",
  "care",
  "health",
  "prison",
  "abroad",
  "foreign_nosnils",
] as const);

/** Without a present fact the first of these that was said is the channel. */
const AFTER_PLANS = ["dismissed", "no_motivation", "not_employed", "undecided", "other_risk"] as const;

/**
 * Combines facts by rulings 2: a present fact beats the rest; employed + study
 * is employed; employed + ИП or самозанятый is employed with the mark; other
 * pairs contradict each other.
 */
export function combineFacts(facts: readonly Fact[]): Combined {
  const final = facts.find((fact) => fact.final);
  if (final) return plain(final.code);
  const strong = facts.filter((fact) => !fact.weak);
  const said = strong.length > 0 ? strong : facts;
  const codes = new Set(said.map(({ code }) => code));
  const findings: Finding[] = [];

  const informal = said.filter(({ code }) => code === "informal");
  // «Работает неофициально» is informal; «ТУ, подработка» is a job.
  if (informal.some(({ side }) => !side)) codes.delete("employed");
  else if (informal.length > 0 && ["employed", "ip", "selfemployed"].some((code) => codes.has(code as Channel))) {
    codes.delete("informal");
    findings.push(CELL_FINDINGS.sideWork());
  }
  if (codes.has("serves") && (codes.has("conscript") || codes.has("contract"))) codes.delete("serves");
  // «ВС РФ (контракт)»: the army is where the contract is served.
  for (const [conscript, contract] of [
    ["conscript", "contract"],
    ["future_conscript", "future_contract"],
  ] as const) {
    const where = said.filter(({ code }) => code === conscript);
    if (codes.has(contract) && where.every(({ army }) => army)) codes.delete(conscript);
  }
  if (codes.has("employed") && said.some(({ code, agency }) => code === "contract" && agency)) {
    codes.delete("employed");
    findings.push(CELL_FINDINGS.agency());
  }

  const present = [...codes].filter((code) => PRESENT.has(code));
  const withOthers = ["informal", "unemployed_czn"].filter((code) => codes.has(code as Channel)) as Channel[];
  if (present.length > 0) return { ...ofPresent([...present, ...withOthers]), findings };
  return { ...ofOthers(codes), findings };
}

function ofPresent(codes: readonly Fact["code"][]): Combined {
  const [first = null, second] = codes;
  if (second === undefined) return plain(first);
  const rest = codes.filter((code) => code !== "employed");
  if (rest.length < codes.length && rest.every((code) => ["study", "ip", "selfemployed"].includes(code))) {
    return { ...plain("employed"), entrepreneur: rest.includes("ip"), selfEmployed: rest.includes("selfemployed") };
  }
  return conflict(first ?? second, second);
}

function ofOthers(codes: ReadonlySet<Fact["code"]>): Combined {
  if (codes.has("unemployed_czn")) return plain("unemployed_czn");
  if (codes.has("informal")) return plain("informal");
  const plans = [...codes].filter((code) => code.startsWith("future_"));
  const [plan, otherPlan] = plans;
  const jobless = AFTER_PLANS.find((code) => codes.has(code)) ?? null;
  if (plan === undefined) return plain(jobless);
  if (otherPlan !== undefined) {
    const rest = plans.filter((code) => code !== "future_employed");
    const secondary = ["future_study", "future_ip", "future_selfemployed"];
    return rest.length < plans.length && rest.every((code) => secondary.includes(code))
      ? plain("future_employed")
      : conflict(plan, otherPlan);
  }
  // «Ищет работу, планирует трудоустроиться» says no more than that he is looking for work.
  if (plan === "future_employed" && (jobless === "not_employed" || jobless === "dismissed")) return plain(jobless);
  return plain(plan);
}

function plain(code: Combined["code"]): Combined {
  return { code, conflict: null, entrepreneur: false, selfEmployed: false, findings: [] };
}

function conflict(first: Fact["code"], second: Fact["code"]): Combined {
  return { ...plain(null), conflict: [CHANNEL_NAMES[first], CHANNEL_NAMES[second]] };
}
