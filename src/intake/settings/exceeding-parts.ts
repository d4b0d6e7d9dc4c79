import type { CentreNumbers, Settings } from "../../registry/settings";
import type { Finding } from "../cells/types";
import { SETTINGS_FINDINGS } from "../messages-settings";

/** A number that cannot be, with the key of its line. */
export interface ExceedingPart {
  readonly line: string;
  readonly finding: Finding;
}

/** Parts that are larger than their whole: one of the two numbers is a slip of the keyboard. */
export function exceedingParts({ numbers }: Pick<Settings, "numbers">): readonly ExceedingPart[] {
  const { studentsTotal, studentsFirstYearBasic, studentsDual, studentsTarget } = numbers;
  const found: ExceedingPart[] = [];
  const check = (part: keyof CentreNumbers, name: string, size: number | null, whole: number | null): void => {
    if (size === null || whole === null || size <= whole) return;
    const finding = SETTINGS_FINDINGS.morePartThanWhole(name, "Студентов всего");
    found.push({ line: `numbers/${part}`, finding });
  };
  check("studentsFirstYearBasic", "На 1 курсе на базе 9 классов", studentsFirstYearBasic, studentsTotal);
  const remaining = studentsTotal === null ? null : studentsTotal - (studentsFirstYearBasic ?? 0);
  check("studentsDual", "Студентов на дуальном обучении", studentsDual, remaining);
  check("studentsTarget", "Студентов по договорам о целевом обучении", studentsTarget, studentsTotal);
  return found;
}
