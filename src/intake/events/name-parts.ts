import { displayText } from "../normalise";

/** One organisation of a cell that names several. */
export interface NamePart {
  /** As typed. */
  readonly text: string;
  /** Without what stands in quotes: «ООО» of «ООО «Союз»». */
  readonly outsideQuotes: string;
  /** Something stands in quotes. */
  readonly quoted: boolean;
}

/** Names with a comma of their own; «и» in them parts nothing either. */
const LONG_NAMES: readonly (readonly [RegExp, string])[] = [
  [/(министерств\p{L}*|минист\.?) труда,? занятости и миграционной политики/giu, "Министерство труда"],
];

const OPENING = "«“„‟";
const CLOSING = "»”";

/**
 * Splits «ЦЗН, ООО «Рога, копыта»; АО «Завод»» at commas, semicolons, line
 * breaks, « + » and at «/» between words; never inside quotes.
 */
export function nameParts(typed: string): readonly NamePart[] {
  let text = typed;
  for (const [name, short] of LONG_NAMES) text = text.replace(name, short);
  return cut(text, isSeparator).flatMap(toPart);
}

/** Splits a part at «и»: «ЦЗН и ООО «Нива»». Whether that makes sense is for the caller to say. */
export function partsByAnd(part: NamePart): readonly NamePart[] {
  return cut(part.text, (text, at) => (/^[\s,]+и\s/u.test(text.slice(at)) ? 3 : 0)).flatMap(toPart);
}

/** A surname with initials, «Петрова И.С.», or a full name of three words: a person, no organisation. */
export function isPersonName(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}-]+\s+\p{Lu}\.\s?(?:\p{Lu}\.?)?$/u.test(text) ||
    /^\p{Lu}\.\s?(?:\p{Lu}\.)?\s?\p{Lu}[\p{L}-]+$/u.test(text) ||
    /^\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?:вич|вна|ична)$/u.test(text)
  );
}

/** The length of the separator at a place, 0 when there is none. */
type SeparatorAt = (text: string, at: number) => number;

function isSeparator(text: string, at: number): number {
  const sign = text.charAt(at);
  if (/[,;\n\r|]/.test(sign)) return 1;
  if (text.startsWith(" + ", at)) return 3;
  if (sign !== "/") return 0;
  return /\p{L}{3}\s*$/u.test(text.slice(0, at)) && /^\s*\p{L}{3}/u.test(text.slice(at + 1)) ? 1 : 0;
}

function cut(text: string, separatorAt: SeparatorAt): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let straight = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') straight = !straight;
    else if (OPENING.includes(sign)) depth += 1;
    else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && !straight) {
      const length = separatorAt(text, at);
      if (length === 0) continue;
      parts.push(text.slice(from, at));
      from = at + length;
      at = from - 1;
    }
  }
  // A quote that nobody closed would hide every separator behind it.
  if ((straight || depth > 0) && parts.length === 0 && text.includes(",")) return text.split(",");
  return [...parts, text.slice(from)];
}

function toPart(typed: string): readonly NamePart[] {
  const text = displayText(typed).replace(/^[-–—•*\s]+|[\s.]+$/gu, "");
  if (text === "") return [];
  const outsideQuotes = text.replace(/[«“„‟][^»”]*[»”]?|"[^"]*"?/gu, " ");
  return [{ text, outsideQuotes, quoted: outsideQuotes !== text }];
}
