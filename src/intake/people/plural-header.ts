/** Headers that speak of many, turned to one person. */
import { PLURAL_ENDINGS, PLURAL_WORDS } from "../../registry/vocabulary-plurals";

/**
 * «не планируют трудоустраиваться» → «не планирует трудоустраиваться».
 * `header` is normalised; words that are no known plural stay as they are.
 */
export function inSingular(header: string): string {
  return header.replace(/[а-я]+/g, (word) => PLURAL_WORDS[word] ?? withoutEnding(word));
}

function withoutEnding(word: string): string {
  const found = PLURAL_ENDINGS.find(([plural]) => word.length > plural.length + 1 && word.endsWith(plural));
  return found === undefined ? word : word.slice(0, -found[0].length) + found[1];
}
