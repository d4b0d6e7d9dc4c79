import { NOISES } from "./noise";

/** Every transformation of a clean workbook that changes no number (workbooks D.4). */
export const MESSES = [
  ...NOISES,
  "statusWords", "answerWords", "headerWords", "dates", "numbersAsText", "snils", "noSnils", "noBirthDates",
  "splitNames", "shuffledColumns", "irrelevantColumns", "shuffledRows", "wide",
  "titleRows", "moved", "twoRowHeaders", "threeRowHeaders", "numberingRow", "repeatedHeaders", "blankRows",
  "separators", "totals", "signatures",
  "shuffledSheets", "renamedSheets", "yearInTitle", "yearInColumn", "splitSheets", "hiddenJunk", "visibleJunk", "printCopies", "formerReport",
] as const; // prettier-ignore

/** One of {@link MESSES}. */
export type Mess = (typeof MESSES)[number];
