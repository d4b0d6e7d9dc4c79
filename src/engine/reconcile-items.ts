/** Items of the plan whose result is «база соответствует СПО-1»: 2.1, 2.7, 6.1. */
import { CONTROL_FORMS } from "../registry/control-figure";
import type { StudyForm } from "../registry/graduate";
import { VERIFICATION } from "./messages-reconcile";
import type { ComparedFigure } from "./reconcile";
import type { YearFrame } from "./year-frame";

/** One item of the plan and one class. */
export interface Verification {
  readonly item: "2.1" | "2.7" | "6.1";
  /** Graduation year. */
  readonly year: number;
  /** `unclear`: what could be compared agrees, the rest could not be compared. */
  readonly state: "agrees" | "differs" | "unclear" | "not-entered";
  /** «База очной формы 2025 года соответствует СПО-1». Russian. */
  readonly what: string;
  /** «расхождений: 1 из 4». Russian. */
  readonly words: string;
}

/** 2.1 and 2.7 of the class that graduates, 6.1 of it and of the class before. */
export function verifications(figures: readonly ComparedFigure[], frame: YearFrame): readonly Verification[] {
  const [, c2, c3] = frame.cohorts;
  return [
    verification("2.1", c3, ["full-time"], figures),
    verification("2.7", c3, ["part-time", "extramural"], figures),
    verification("6.1", c2, CONTROL_FORMS, figures),
    verification("6.1", c3, CONTROL_FORMS, figures),
  ];
}

function verification(
  item: Verification["item"],
  year: number,
  forms: readonly StudyForm[],
  figures: readonly ComparedFigure[],
): Verification {
  const own = figures.filter((figure) => figure.year === year && figure.form !== null && forms.includes(figure.form));
  const differing = own.filter(({ difference }) => difference !== null && difference !== 0).length;
  const unclear = own.filter(({ difference }) => difference === null).length;
  const about = { item, year, what: VERIFICATION.contents[item](year) };
  if (own.length === 0) return { ...about, state: "not-entered", words: VERIFICATION.notEntered };
  if (differing > 0) return { ...about, state: "differs", words: VERIFICATION.differs(differing, own.length) };
  if (unclear > 0) return { ...about, state: "unclear", words: VERIFICATION.unclear(unclear, own.length) };
  return { ...about, state: "agrees", words: VERIFICATION.agrees(own.length) };
}
