/**
 * The printed list says «группа 3» and never why (rulings 31): health and
 * criminal record are special personal data. The engine's explanations keep to
 * that; this is the last door, for words that a source cell brought along.
 */
const HEALTH_WORDS =
  /(?<!\p{L})(?:овз|инвалид|нозолог|диагноз|заболева|психич|здоровь|мсэ|пмпк|судим|осужд|наказани|следстви|заключ[её]н(?!и)|колони)/iu;

/** Whether a text names a matter of health or of criminal record. */
export function hasHealthWords(text: string): boolean {
  return HEALTH_WORDS.test(text);
}

/** The specialty as the list may print it: «Рабочий зелёного хозяйства (для лиц с ОВЗ)» loses its last words. */
export function printableSpecialty(specialty: string): string {
  if (!hasHealthWords(specialty)) return specialty;
  const bare = specialty.replace(/[([][^)\]]*[)\]]?/g, (part) => (hasHealthWords(part) ? "" : part)).trim();
  if (!hasHealthWords(bare)) return bare;
  return /^\d{2}\.\d{2}\.\d{2}/.exec(specialty)?.[0] ?? "";
}
