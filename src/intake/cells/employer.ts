import { LEGAL_FORMS } from "../../registry/vocabulary-employers";
import { normalise } from "../normalise";

const FORMS: ReadonlySet<string> = new Set(LEGAL_FORMS);
const LONGEST = Math.max(...LEGAL_FORMS.map((form) => form.split(" ").length));

/**
 * An organisation's name without legal forms, quotes, punctuation, case, ё and
 * look-alikes (rulings 23): «ООО Агро-Нива» and «СПК «Агро-Нива»» are both
 * «агро нива». When nothing but a legal form is there, the form itself.
 */
export function employerKey(name: string): string {
  const words = normalise(name)
    .replace(/[^\p{L}\p{N}/]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "");
  const kept: string[] = [];
  let index = 0;
  while (index < words.length) {
    const length = formLength(words, index);
    if (length === 0) kept.push(words[index] ?? "");
    index += Math.max(1, length);
  }
  return (kept.length > 0 ? kept : words).join(" ");
}

/** «same» after {@link employerKey}; «similar»: one inside the other word by word, to be checked by a person; else «different». */
export function compareEmployers(a: string, b: string): "same" | "similar" | "different" {
  const first = employerKey(a);
  const second = employerKey(b);
  if (first === "" || second === "") return "different";
  if (first === second || first.replace(/ /g, "") === second.replace(/ /g, "")) return "same";
  const inside = ` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `);
  return inside ? "similar" : "different";
}

function formLength(words: readonly string[], from: number): number {
  for (let length = Math.min(LONGEST, words.length - from); length > 0; length -= 1) {
    if (FORMS.has(words.slice(from, from + length).join(" "))) return length;
  }
  return 0;
}
