/** The list of targeted work, printed or in the pane, says «группа 3» and never why (rulings 31). */
import { isShareable } from "./private-words";

/**
 * The specialty as the list may print it: «Рабочий зелёного хозяйства (для лиц
 * с ОВЗ)» loses its brackets; where the words stand in the name itself, only
 * the code is left.
 */
export function printableSpecialty(specialty: string): string {
  return withoutPrivateWords(specialty) ?? /^\d{2}\.\d{2}\.\d{2}/.exec(specialty)?.[0] ?? "";
}

/** The study group in the same way: «К-21 (ОВЗ)» is «К-21»; nothing is left of «ОВЗ-21». */
export function printableGroup(group: string | null): string | null {
  return group === null ? null : withoutPrivateWords(group);
}

/** The place in the source; a sheet called «Выпуск 2024 ОВЗ» is not named, the link still leads there. */
export function printablePlace(sheet: string, address: string): string {
  return isShareable(sheet) ? `${sheet}, ${address}` : address;
}

/** The text, without the brackets that hold private words; null when they stand elsewhere. */
function withoutPrivateWords(text: string): string | null {
  if (isShareable(text)) return text;
  const bare = text.replace(/\s*[([][^)\]]*[)\]]?/g, (part) => (isShareable(part) ? part : "")).trim();
  return isShareable(bare) ? bare : null;
}
