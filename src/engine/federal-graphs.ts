/**
 * The employment channels of the federal monitoring form as data: each group of
 * channels is a graph, and every person stands in one (spec: risk C.2,
 * workbooks D.1, D.2).
 */
import type { Channel } from "../registry/channel";

/** Parts of the form. */
export const FEDERAL_SECTIONS = ["busy", "risk", "unable", "expecting"] as const;

/** A code of {@link FEDERAL_SECTIONS}. */
export type FederalSection = (typeof FEDERAL_SECTIONS)[number];

/** A graph: the people of some channels. */
export interface FederalGraph {
  readonly id: string;
  readonly section: FederalSection;
  readonly channels: readonly Channel[];
  /** «из них»: of the graph before it, only who works by specialty; not added to the sum. */
  readonly ofWhich?: "by-specialty";
}

/** In the order of the form. */
export const FEDERAL_GRAPHS: readonly FederalGraph[] = [
  { id: "employed", section: "busy", channels: ["employed"] },
  { id: "employed-by-specialty", section: "busy", channels: ["employed"], ofWhich: "by-specialty" },
  { id: "ip", section: "busy", channels: ["ip"] },
  { id: "selfemployed", section: "busy", channels: ["selfemployed"] },
  { id: "study", section: "busy", channels: ["study"] },
  { id: "conscript", section: "busy", channels: ["conscript"] },
  { id: "contract", section: "busy", channels: ["contract"] },
  { id: "parental", section: "busy", channels: ["parental"] },
  { id: "informal", section: "risk", channels: ["informal"] },
  { id: "unemployed-czn", section: "risk", channels: ["unemployed_czn"] },
  { id: "no-motivation", section: "risk", channels: ["no_motivation"] },
  { id: "not-employed", section: "risk", channels: ["not_employed", "dismissed"] },
  { id: "other-risk", section: "risk", channels: ["other_risk"] },
  { id: "health", section: "unable", channels: ["health"] },
  { id: "prison", section: "unable", channels: ["prison"] },
  { id: "abroad", section: "unable", channels: ["abroad"] },
  { id: "care", section: "unable", channels: ["care"] },
  { id: "foreign", section: "unable", channels: ["foreign_nosnils"] },
  { id: "future-employed", section: "expecting", channels: ["future_employed"] },
  { id: "future-ip", section: "expecting", channels: ["future_ip"] },
  { id: "future-selfemployed", section: "expecting", channels: ["future_selfemployed"] },
  { id: "future-conscript", section: "expecting", channels: ["future_conscript"] },
  { id: "future-contract", section: "expecting", channels: ["future_contract"] },
  { id: "future-study", section: "expecting", channels: ["future_study"] },
  { id: "future-parental", section: "expecting", channels: ["future_parental"] },
  { id: "undecided", section: "expecting", channels: ["undecided"] },
];

/** The graph of the unemployed: the mark «состоит на учёте» puts people into it as well (rulings 24). */
export const UNEMPLOYED_GRAPH = "unemployed-czn";

/** Rows of the form that the registry can fill. */
export const FEDERAL_ROWS = ["all", "disability", "target"] as const;

/** A code of {@link FEDERAL_ROWS}; `disability` is ОВЗ and инвалиды together, one person once. */
export type FederalRow = (typeof FEDERAL_ROWS)[number];

/** A control rule that does not hold. */
export type FederalFault = "sum" | "of-which" | "row-over-all" | "specialties";
