import type { CareerEvent } from "../../registry/event";
import { MOST_PEOPLE } from "../../registry/limits";
import { cellText } from "../cells/cell-text";
import { readCount } from "../cells/count";
import { quoteForIssue } from "../cells/quote";
import type { Finding } from "../cells/types";
import type { CellScalar } from "../grid";
import { EVENT_FINDINGS, FIGURE_NAMES } from "../messages-events";

/** Figures of a fair, whole numbers of people. */
export const FIGURE_FIELDS = ["quota", "participants", "moderated", "contracts", "referrals", "decided"] as const;

/** A code of {@link FIGURE_FIELDS}. */
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** The figures of one row. */
export type Figures = Pick<CareerEvent, FigureField>;

/** A cell with its number format, null where the reader has none. */
export interface FormattedCell {
  readonly cell: CellScalar;
  readonly numberFormat: string | null;
}

/** Something to say about the cell of a figure. */
export interface FigureFinding {
  readonly field: FigureField;
  readonly finding: Finding;
}

/** Figures with what is to be said about them. */
export interface FiguresReading {
  readonly figures: Figures;
  readonly findings: readonly FigureFinding[];
}

/**
 * The figures of a fair. «15 (из 20)» among the participants gives the quota
 * 20 where its own cell is empty (workbooks D.5, D.4.17; rulings 16).
 */
export function readFigures(cellOf: (field: FigureField) => FormattedCell): FiguresReading {
  const findings: FigureFinding[] = [];
  const say = (field: FigureField, ...found: readonly Finding[]): void => {
    findings.push(...found.map((finding) => ({ field, finding })));
  };
  const beside: { quota: number | null } = { quota: null };
  const read = (field: FigureField): number | null => {
    const { cell, numberFormat } = cellOf(field);
    const { value: count, findings: found } = readCount(cell, numberFormat);
    const quoted = quoteForIssue(typeof cell === "number" ? cellText(cell).replace(".", ",") : cellText(cell));
    if (count === null) {
      say(field, ...found);
      return null;
    }
    const isPeople = isNumberOfPeople(count.value) && (count.of === null || isNumberOfPeople(count.of));
    if (!isPeople || cellText(cell).includes("%")) {
      say(field, EVENT_FINDINGS.figureNotWhole(quoted));
      return null;
    }
    say(field, ...found);
    if (numberFormat?.includes("%") === true) say(field, EVENT_FINDINGS.figurePercent(quoted, count.value));
    if (field === "participants") beside.quota = count.of;
    return count.value;
  };

  const participants = read("participants");
  const typedQuota = read("quota");
  const moderated = read("moderated");
  const contracts = read("contracts");
  const quota = typedQuota ?? beside.quota;
  if (typedQuota !== null && beside.quota !== null && typedQuota !== beside.quota) {
    say("quota", EVENT_FINDINGS.quotaConflict(typedQuota, beside.quota));
  }
  for (const [field, value] of [["moderated", moderated], ["contracts", contracts]] as const) {
    if (value !== null && participants !== null && value > participants) {
      say(field, EVENT_FINDINGS.moreThanParticipants(FIGURE_NAMES[field], value, participants));
    }
  } // prettier-ignore
  const figures = { quota, participants, moderated, contracts, referrals: read("referrals"), decided: read("decided") };
  return { figures, findings };
}

function isNumberOfPeople(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= MOST_PEOPLE;
}
