/** Search and filters of the list. */
import { spellingKey } from "../../../app/spelling";
import { printableGroup } from "../../../engine/printable";
import type { ResultPerson } from "../../../engine/results";
import type { ViewTarget } from "../../pane/view-props";
import type { OffListRow, RiskRow } from "./risk-rows";

/** What is looked for; «» = all. */
export interface RiskFilter {
  /** Parts of the name or of the group, in any order. */
  readonly text: string;
  /** A graduation year, or {@link NOTHING}. */
  readonly year: string;
  /** A study group as it may be shown, or {@link NOTHING}. */
  readonly group: string;
  /** Whether indicator 7 counts them: «yes», «unknown», «waiting», «no». */
  readonly indicator7: string;
  /** A code of a reason, or {@link workGroupValue} of a group of heading 5 of the plan. */
  readonly reason: string;
}

/** Everybody. */
export const NO_FILTER: RiskFilter = { text: "", year: "", group: "", indicator7: "", reason: "" };

/** Chosen to see those who have no year or no group. */
export const NOTHING = "-";

const WORK_GROUP = "group";

/** The value of the choice «вся группа 1». */
export function workGroupValue(group: number): string {
  return `${WORK_GROUP}${group}`;
}

/** Where the view begins: a target says «yes», «unknown», «waiting» of indicator 7, or a graduation year. */
export function filterOf(target: ViewTarget | null): RiskFilter {
  const said = target?.filter ?? "";
  return /^\d{4}$/.test(said) ? { ...NO_FILTER, year: said } : { ...NO_FILTER, indicator7: said };
}

/** The value of a person for the filter of years. */
export function yearValue({ cohort }: ResultPerson): string {
  return cohort === null ? NOTHING : String(cohort);
}

/** The value of a person for the filter of groups: «ТМ-191» and «тm 191» with a Latin m are one. */
export function groupValue({ group }: ResultPerson): string {
  const shown = printableGroup(group);
  return shown === null || shown === "" ? NOTHING : spellingKey(shown);
}

/** The lines that the filter leaves, in their order. */
export function filterRows(rows: readonly RiskRow[], filter: RiskFilter): readonly RiskRow[] {
  const looksRight = personTest(filter);
  return rows.filter(
    ({ person, target }) =>
      looksRight(person) &&
      (filter.indicator7 === "" || target.atRisk === filter.indicator7) &&
      (filter.reason === "" ||
        target.reasons.includes(filter.reason) ||
        target.groups.some((group) => workGroupValue(group) === filter.reason)),
  );
}

/** The same for those who are not on the list: nobody of them has a reason. */
export function filterOffList(rows: readonly OffListRow[], filter: RiskFilter): readonly OffListRow[] {
  const looksRight = personTest(filter);
  if (filter.reason !== "") return [];
  return rows.filter(
    ({ person }) => looksRight(person) && (filter.indicator7 === "" || person.atRisk === filter.indicator7),
  );
}

function personTest({ text, year, group }: RiskFilter): (person: ResultPerson) => boolean {
  const words = plain(text).split(/\s+/);
  return (person) => {
    if (year !== "" && yearValue(person) !== year) return false;
    if (group !== "" && groupValue(person) !== group) return false;
    const where = plain(`${person.fullName} ${printableGroup(person.group) ?? ""}`);
    return words.every((word) => where.includes(word));
  };
}

/** Small letters, ё as е: «Семёнов» is found by «семенов», and the other way round. */
function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll("ё", "е");
}
