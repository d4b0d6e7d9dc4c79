import type { ReportSheet } from "../../../app/reckoning";
import { SHEET_GROUPS, START_TEXT } from "./messages";

/** Sheets of the report that serve one thing. */
export interface SheetGroup<Sheet> {
  /** «Для директора». */
  readonly title: string;
  readonly sheets: readonly Sheet[];
}

/** Sorts sheets by what they are for; groups without any are left out. */
export function sheetGroups<Sheet extends Pick<ReportSheet, "kind">>(sheets: readonly Sheet[]): readonly SheetGroup<Sheet>[] {
  return SHEET_GROUPS.map(({ title, kinds }) => ({
    title,
    sheets: kinds.flatMap((kind) => sheets.filter((sheet) => sheet.kind === kind)),
  })).filter((group) => group.sheets.length > 0);
} // prettier-ignore

/** What a recalculation will do to the sheets. */
export interface PlannedSheets {
  /** «Будут созданы листы: 12», «Листы отчёта: новых – 1, обновятся – 12». */
  readonly title: string;
  /** Names in words; where both happen, the fewer are marked. */
  readonly groups: readonly { readonly title: string; readonly names: string }[];
  /** Some are there and hold what the officer wrote. */
  readonly refills: boolean;
}

/** Tells beforehand which sheets will be made and which refilled. */
export function plannedSheets(sheets: readonly ReportSheet[]): PlannedSheets {
  const toRefill = sheets.filter(({ exists }) => exists).length;
  const toMake = sheets.length - toRefill;
  const marked = toMake === 0 || toRefill === 0 ? null : toRefill < toMake;
  const shown = ({ name, exists }: ReportSheet): string => {
    if (exists !== marked) return `«${name}»`;
    return exists ? START_TEXT.sheetRefilled(name) : START_TEXT.sheetNew(name);
  };
  return {
    title:
      toRefill === 0
        ? START_TEXT.willMake(toMake)
        : toMake === 0
          ? START_TEXT.willRefill(toRefill)
          : START_TEXT.willDoBoth(toMake, toRefill),
    groups: sheetGroups(sheets).map((group) => ({ title: group.title, names: group.sheets.map(shown).join(", ") })),
    refills: toRefill > 0,
  };
}
