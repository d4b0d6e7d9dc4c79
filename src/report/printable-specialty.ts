/** The printed list says «группа 3» and never why (rulings 31). */
import { isShareable } from "../engine/private-words";

/**
 * The specialty as the list may print it: «Рабочий зелёного хозяйства (для лиц
 * с ОВЗ)» loses its brackets; where the words stand in the name itself, only
 * the code is left.
 */
export function printableSpecialty(specialty: string): string {
  if (isShareable(specialty)) return specialty;
  const bare = specialty.replace(/\s*[([][^)\]]*[)\]]?/g, (part) => (isShareable(part) ? part : "")).trim();
  if (isShareable(bare)) return bare;
  return /^\d{2}\.\d{2}\.\d{2}/.exec(specialty)?.[0] ?? "";
}
