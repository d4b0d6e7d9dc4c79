/**
 * A short key of a СНИЛС for the hidden column of «Группа риска». The number
 * itself would travel with every copy of the sheet; 24 bits of a hash cannot be
 * turned back into one number, and are only trusted together with the year of
 * graduation and the given name.
 */
export function snilsKey(snils: string): string {
  let hash = 0x811c9dc5;
  for (const digit of snils.replace(/\D/g, "")) {
    hash = Math.imul(hash ^ digit.charCodeAt(0), 0x01000193) >>> 0;
  }
  return ((hash >>> 24) ^ (hash & 0xffffff)).toString(16).padStart(6, "0");
}
