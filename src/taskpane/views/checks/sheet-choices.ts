/** The sheets of a reckoning with what the officer said of each. */
import type { Reckoning } from "../../../app/reckoning";
import type { Results } from "../../../engine/results";
import { spellingKey } from "../../../app/spelling";
import { SHEETS_TEXT, NOT_READ_WORDS } from "./messages";
import { tableRows } from "./taught-rows";

type Taken = Results["sheets"][number]["taken"];

/** Whether a sheet is read: as the officer said, «auto» = as the add-in decides. */
export type ReadChoice = "auto" | "yes" | "no";

/** A sheet of the officer's own. */
export interface SourceSheet {
  readonly sheet: string;
  readonly taken: Taken;
  readonly choice: ReadChoice;
  /** «выпускники: 62 человека». */
  readonly words: string;
}

/** The officer's sheets in the order of the workbook. */
export function sourceSheets({ results, form }: Reckoning): readonly SourceSheet[] {
  const choices = new Map(
    tableRows(form, "sheet").map(({ cells: [sheet, , answer], problem }) => [
      spellingKey(sheet),
      choiceOf(answer, problem),
    ]),
  );
  const bySheet = new Map<string, Results["sheets"][number][]>();
  for (const report of results.sheets) {
    if (isOwn(report.taken)) continue;
    bySheet.set(report.sheet, [...(bySheet.get(report.sheet) ?? []), report]);
  }
  return [...bySheet].map(([sheet, reports]) => {
    const choice = choices.get(spellingKey(sheet)) ?? "auto";
    const taken = reports[0]?.taken ?? "empty";
    const words = choice === "no" ? SHEETS_TEXT.excluded : reports.map(takenWords).join("; ");
    return { sheet, taken, choice, words };
  });
}

/** Names of the sheets that the add-in itself writes. */
export function ownSheets({ results }: Reckoning): readonly string[] {
  return results.sheets.filter(({ taken }) => isOwn(taken)).map(({ sheet }) => sheet);
}

function takenWords({ taken, records }: Results["sheets"][number]): string {
  if (taken === "graduates" || taken === "events" || taken === "fairs") return SHEETS_TEXT.records[taken](records);
  return NOT_READ_WORDS[taken];
}

function choiceOf(answer: string, problem: string | null): ReadChoice {
  if (problem !== null || answer === "") return "auto";
  return spellingKey(answer) === "нет" ? "no" : "yes";
}

function isOwn(taken: Taken): boolean {
  return taken === "generated" || taken === "settings";
}
