import { EMPLOYER_FORMS, PARTNER_PHRASES } from "../../registry/vocabulary-events";
import type { Partners } from "../../registry/event";
import { cellText, isDashCell, isEmptyCell } from "../cells/cell-text";
import { quoteForIssue } from "../cells/quote";
import type { Finding, Read } from "../cells/types";
import { readYesNo } from "../cells/yes-no";
import type { CellScalar } from "../grid";
import { EVENT_FINDINGS } from "../messages-events";
import { isPersonName, nameParts, partsByAnd, type NamePart } from "./name-parts";
import { isOwnName } from "./organisers";
import { phraseIndexOf, readPhrases, textWords } from "./phrases";

const INDEX = phraseIndexOf(PARTNER_PHRASES);
const FORMS: ReadonlySet<string> = new Set(EMPLOYER_FORMS);

/** A partner cell with the header it stands under. */
export interface PartnerCell {
  readonly cell: CellScalar;
  readonly header: string;
}

/** What partner cells are read with. */
export interface PartnerContext {
  /** Name of the college from «Настройки КПЭ»; may be empty. */
  readonly college: string;
}

const NONE: Partners = { employer: false, czn: false, publicOrganisation: false };

/**
 * With whom an event was held, from one or several columns. Whoever is neither
 * ЦЗН nor a public organisation nor ruled out is an employer; what does not
 * look like an organisation is reported and not counted (workbooks D.5,
 * rulings 14d).
 */
export function readPartners(cells: readonly PartnerCell[], context: PartnerContext): Read<Partners> {
  const reads = cells.map((cell) => readCell(cell, context));
  return {
    value: reads.map(({ value }) => value).reduce(both, NONE),
    findings: reads.flatMap(({ findings }) => findings),
  };
}

function readCell({ cell, header }: PartnerCell, context: PartnerContext): Read<Partners> {
  if (isEmptyCell(cell) || isDashCell(cell)) return { value: NONE, findings: [] };
  const asked = askedFor(header);
  // «Работодатели: 3», «Участие работодателя: да».
  const number = typeof cell === "number" ? cell : Number(cellText(cell).replace(",", "."));
  if (typeof cell !== "boolean" && Number.isFinite(number)) return { value: number > 0 ? asked : NONE, findings: [] };
  const answer = readYesNo(cell);
  if (answer.findings.length === 0 && answer.value !== null)
    return { value: answer.value ? asked : NONE, findings: [] };
  return readNames(cellText(cell), context);
}

function readNames(text: string, { college }: PartnerContext): Read<Partners> {
  const findings: Finding[] = [];
  let value = NONE;
  for (const part of nameParts(withoutBrackets(text)).flatMap((whole) => splitAtAnd(whole, college))) {
    const partners = classify(part, college);
    if (partners === "doubtful") findings.push(EVENT_FINDINGS.partnerDoubtful(quoteForIssue(part.text)));
    else value = both(value, partners);
  }
  return { value, findings };
}

/** «ЦЗН и ООО «Нива»» is two; «Рога и копыта» and «министерство образования и науки» stay one. */
function splitAtAnd(part: NamePart, college: string): readonly NamePart[] {
  const parts = partsByAnd(part);
  const isKnown = ({ text, outsideQuotes }: NamePart): boolean =>
    readPhrases(textWords(text), INDEX).labels.size > 0 || textWords(outsideQuotes).some((word) => FORMS.has(word));
  const isSplit =
    parts.length > 1 && parts.some(isKnown) && parts.every((one) => classify(one, college) !== "doubtful");
  return isSplit ? parts : [part];
}

function classify(part: NamePart, college: string): Partners | "doubtful" {
  const outside = textWords(part.outsideQuotes);
  const isBusiness = outside.some((word) => FORMS.has(word));
  const { labels } = readPhrases(isBusiness ? outside : textWords(part.text), INDEX);
  const isPublic = labels.has("public") || labels.has("czn");
  const partners: Partners = {
    // «Ассоциация фермеров» is no employer for its second word.
    employer: isBusiness || (labels.has("employer") && !isPublic),
    czn: labels.has("czn"),
    publicOrganisation: labels.has("public"),
  };
  if (partners.employer || partners.czn || partners.publicOrganisation) return partners;
  if (labels.has("nobody") || isOwnName(part.text, college)) return NONE;
  return looksLikeOrganisation(part) ? { ...NONE, employer: true } : "doubtful";
}

/** A name in quotes or with a capital letter somewhere, and not a person: «Нива», «РЖД», «районная «Заря»». */
function looksLikeOrganisation({ text, quoted }: NamePart): boolean {
  return !isPersonName(text) && (quoted || /\p{Lu}/u.test(text));
}

/** What a bare «да» or a number of partners means under a header. */
function askedFor(header: string): Partners {
  const { labels } = readPhrases(textWords(header), INDEX);
  if (labels.has("czn")) return { ...NONE, czn: true };
  if (labels.has("public")) return { ...NONE, publicOrganisation: true };
  return { ...NONE, employer: labels.has("employer") };
}

/** «Опора России (областное отделение)»: brackets explain a name. */
function withoutBrackets(text: string): string {
  const outside = text.replace(/\([^)]*\)/g, " ");
  return /\p{L}/u.test(outside) ? outside : text;
}

function both(a: Partners, b: Partners): Partners {
  return {
    employer: a.employer || b.employer,
    czn: a.czn || b.czn,
    publicOrganisation: a.publicOrganisation || b.publicOrganisation,
  };
}
