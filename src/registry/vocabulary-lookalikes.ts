/**
 * Words that people type with Latin letters throughout, because every letter
 * has a twin: «PA», «OOO», «BC» (spec: workbooks D.4.7, rulings 20). Only
 * words listed here are folded; «CAT» stays a cat. Lower case, ё as е.
 */
export const LOOKALIKE_WORDS: ReadonlySet<string> = new Set([
  // Channels, their short forms and the words around them.
  "ра", "вс", "во", "тр", "ту", "в", "с", "со", "на", "не", "нет", "св", "вуз", "сво", "от",
  // Legal forms.
  "ооо", "оао", "ао", "нао",
  // Names of forms of study, headers and the rest.
  "о", "ово", "тема", "место", "тк", "тм", "ск", "рост", "вов", "сс", "н", "но", "то",
]); // prettier-ignore
