import { EMPLOYER_FORMS, ORGANISER_PHRASES, type OrganiserLabel } from "../../registry/vocabulary-events";
import type { Organisers } from "../../registry/event";
import { cellText } from "../cells/cell-text";
import { quoteForIssue } from "../cells/quote";
import type { Read } from "../cells/types";
import type { CellScalar } from "../grid";
import { EVENT_FINDINGS, ORGANISER_NAMES } from "../messages-events";
import { isPersonName, nameParts } from "./name-parts";
import { phraseIndexOf, readPhrases, textWords } from "./phrases";

const INDEX = phraseIndexOf(ORGANISER_PHRASES);
const FORMS: ReadonlySet<string> = new Set(EMPLOYER_FORMS);

/** What an organiser cell is read with. */
export interface OrganiserContext {
  readonly isFair: boolean;
  /** Where a fair's organiser is looked for when the cell is empty (rulings 15). */
  readonly title: string;
  /** Name of the college from «Настройки КПЭ»; may be empty. */
  readonly college: string;
}

/** Nobody is named, or nobody can be made out. */
export const NOBODY: Organisers = { centre: false, bcstv: false, mintrud: false, czn: false, other: false };

/**
 * Who held an event. Several may be named; БЦСТВ is recognised before ЦСТВ. An
 * empty cell is the centre, for a fair what its title says, and otherwise
 * nobody (workbooks D.5; rulings 14c, 14e, 15).
 */
export function readOrganisers(cell: CellScalar, context: OrganiserContext): Read<Organisers> {
  const named = readNames(cellText(cell), context.college);
  if (!isNobody(named.value)) return named;
  if (!context.isFair) return { value: { ...NOBODY, centre: true }, findings: [] };
  const fromTitle = fromFairTitle(context.title);
  if (isNobody(fromTitle)) return { value: NOBODY, findings: [EVENT_FINDINGS.organiserMissing()] };
  return { value: fromTitle, findings: [EVENT_FINDINGS.organiserFromTitle(namesOf(fromTitle))] };
}

function readNames(text: string, college: string): Read<Organisers> {
  const found = new Set<keyof Organisers>();
  const staff: string[] = [];
  for (const part of nameParts(text)) {
    const labels = labelsOf(part.text);
    const isBusiness = textWords(part.outsideQuotes).some((word) => FORMS.has(word));
    if (labels.has("nobody") && labels.size === 1) continue;
    const known = (["bcstv", "mintrud", "czn", "centre"] as const).filter((label) => labels.has(label));
    if (known.length > 0 && !isBusiness) known.forEach((label) => found.add(label));
    else if (isOwnName(part.text, college)) found.add("centre");
    else if (!isBusiness && (labels.has("staff") || isPersonName(part.text))) {
      found.add("centre");
      staff.push(part.text);
    } else found.add("other");
  }
  const value: Organisers = {
    centre: found.has("centre"),
    bcstv: found.has("bcstv"),
    mintrud: found.has("mintrud"),
    czn: found.has("czn"),
    other: found.has("other"),
  };
  const isStaffAlone = staff.length > 0 && !value.bcstv && !value.mintrud && !value.czn;
  return { value, findings: isStaffAlone ? [EVENT_FINDINGS.organiserStaff(quoteForIssue(staff.join(", ")))] : [] };
}

/** «Ярмарка вакансий БЦСТВ»: only who is named by a word of the vocabulary, never «other». */
function fromFairTitle(title: string): Organisers {
  const labels = labelsOf(title);
  const has = (label: OrganiserLabel): boolean => labels.has(label);
  return { ...NOBODY, centre: has("centre"), bcstv: has("bcstv"), mintrud: has("mintrud"), czn: has("czn") };
}

function labelsOf(text: string): ReadonlySet<OrganiserLabel> {
  return readPhrases(textWords(text), INDEX).labels;
}

/** Whether the text is the college's own name or a part of it: «Выдуманный агротехникум». */
export function isOwnName(text: string, college: string): boolean {
  const own = new Set(textWords(college));
  const words = textWords(text);
  return words.some((word) => word.length > 3) && words.every((word) => own.has(word));
}

function isNobody({ centre, bcstv, mintrud, czn, other }: Organisers): boolean {
  return !(centre || bcstv || mintrud || czn || other);
}

function namesOf(organisers: Organisers): string {
  return (["bcstv", "mintrud", "czn", "centre"] as const)
    .filter((label) => organisers[label])
    .map((label) => ORGANISER_NAMES[label])
    .join(", ");
}
