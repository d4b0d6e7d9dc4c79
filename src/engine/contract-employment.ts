/** K3, K4: whether somebody works where the contract says (spec: indicators A.2, rulings 5, 23). */
import { compareEmployers, employerKey } from "../intake/cells/employer";
import type { Channel } from "../registry/channel";

/** What is known of one contract and the job. */
export interface ContractEvidence {
  /** By the basis of the cohort. */
  readonly channel: Channel | null;
  /** The explicit mark «трудоустроен по договору». */
  readonly mark: boolean | null;
  /** The enterprise of the contract. */
  readonly contractEmployer: string | null;
  /** Место работы; the planned one in a forecast. */
  readonly employer: string | null;
}

/** Answers for many people of one calculation; the same pair of names is compared once. */
export type ContractCheck = (evidence: ContractEvidence) => boolean | null;

/**
 * The check of contracts. Its answer is true, false, or null = a person has to
 * look: the channel is not known, there is nothing to compare, or one name is
 * inside the other («Нива» / «Агро-Нива»). Order of evidence: channel, explicit
 * mark, names.
 */
export function contractCheck(): ContractCheck {
  const compared = new Map<string, boolean | null>();
  return ({ channel, mark, contractEmployer, employer }) => {
    if (channel === null) return null;
    if (channel !== "employed") return false;
    if (mark !== null) return mark;
    if (contractEmployer === null || employer === null) return null;
    const pair = `${contractEmployer}\n${employer}`;
    const known = compared.get(pair);
    if (known !== undefined) return known;
    const answer = sameEmployer(contractEmployer, employer);
    compared.set(pair, answer);
    return answer;
  };
}

function sameEmployer(contractEmployer: string, employer: string): boolean | null {
  if (!isComparable(contractEmployer) || !isComparable(employer)) return null;
  const likeness = compareEmployers(contractEmployer, employer);
  return likeness === "similar" ? null : likeness === "same";
}

/** Whether there is a name at all: of «ООО» and «-» nothing is left to compare. */
export function isComparable(name: string | null): name is string {
  return name !== null && employerKey(name) !== "";
}
