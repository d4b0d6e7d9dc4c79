import type { FormSection } from "../../../app/settings-form";
import { SETTINGS_TEXT } from "./messages";

/** Sections whose empty lines leave indicators without a plan or without data. */
const NEEDED: readonly string[] = ["planned", "checklist", "numbers"];

/** What a closed section says of itself. */
export interface SectionState {
  /** «не введено 4 из 8»; «» = nothing to say. Russian. */
  readonly text: string;
  readonly wrong: boolean;
}

/** Counts what is wrong, else what is missing where it matters. */
export function stateOf(section: FormSection): SectionState {
  const problems = problemsOf(section);
  if (problems > 0) return { text: SETTINGS_TEXT.wrong(problems), wrong: true };
  if (section.kind !== "lines" || !NEEDED.includes(section.key)) return { text: "", wrong: false };
  const needed = section.fields.filter(({ key }) => !key.startsWith("evidence/"));
  const empty = needed.filter(({ text, otherwise }) => text === "" && otherwise === "").length;
  return { text: empty === 0 ? "" : SETTINGS_TEXT.notEntered(empty, needed.length), wrong: false };
}

function problemsOf(section: FormSection): number {
  switch (section.kind) {
    case "lines":
      return section.fields.filter(({ problem }) => problem !== null).length;
    case "control":
      return section.rows.flatMap(({ fields }) => fields).filter(({ problem }) => problem !== null).length;
    case "table":
      return section.rows.filter(({ problem }) => problem !== null).length;
  }
}
