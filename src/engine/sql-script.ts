/** The whole SQL of one calculation: the tables and a statement for each of the 53 cells. */
import { graduationYear } from "../plan/wording";
import { formatRu } from "../registry/date";
import { formatAcademicYear } from "../registry/registry";
import { SETTINGS_LINES } from "../registry/settings-layout";
import type { Switches } from "../registry/settings";
import { SCOPE_WORDS } from "../registry/settings-words";
import type { Calculation } from "./calculation";
import type { CellPlace } from "./cell-place";
import { cellPlaces } from "./cells";
import { SQL_WORDS } from "./messages-sql";
import { cellSql } from "./sql-cells";
import { schemaSql } from "./sql-tables";
import { basisOf, type YearFrame } from "./year-frame";

/**
 * CREATE TABLE statements and the statements of the cells under the switches in
 * force, in the order of the plan. Nothing of the workbook's people or texts is
 * in it: only the academic year, the date and the switches.
 */
export function sqlScript(calculation: Calculation): string {
  const { frame, registry } = calculation;
  const { switches } = registry.settings;
  const head = SQL_WORDS.head(formatAcademicYear(frame.startYear), formatRu(frame.asOf));
  const cells = cellPlaces(calculation).map(
    (place) => `${comments(headOf(place, frame, switches))}\n${cellSql(place)};`,
  );
  return [comments(head), comments([SQL_WORDS.tables]), schemaSql(), comments([SQL_WORDS.cells]), ...cells].join(
    "\n\n",
  );
}

function comments(lines: readonly string[]): string {
  return lines.map((line) => `-- ${line}`).join("\n");
}

/** Which cell it is, and the settings that its record depends on. */
function headOf({ record, line, cohort, measure }: CellPlace, frame: YearFrame, switches: Switches): readonly string[] {
  const name = record.part === "key" ? SQL_WORDS.keyIndicator : SQL_WORDS.generalIndicator;
  const year = cohort === null ? null : graduationYear(cohort, frame.startYear);
  const place = year === null || cohort === null ? SQL_WORDS.wholeYear : SQL_WORDS.place(year, cohort, line.category ?? "all"); // prettier-ignore
  const byDate = measure.kind === "people-share" && measure.basis === "by-date";
  const forecast = byDate && basisOf(frame, year) === "forecast" ? [SQL_WORDS.forecast] : [];
  const decisive = [...new Set(record.variants.map((variant) => variant.switch))];
  return [
    name(record.number, record.id, record.shortName),
    [place, ...forecast].join("; "),
    ...decisive.map((name) => SQL_WORDS.setting(labelOf(name), valueOf(switches[name]))),
  ];
}

/** The label that the setting has on «Настройки КПЭ». */
function labelOf(name: keyof Switches): string {
  return SETTINGS_LINES.find(({ key }) => key === `switches/${name}`)?.label ?? name;
}

function valueOf(value: Switches[keyof Switches]): string {
  if (typeof value === "boolean") return value ? SQL_WORDS.yes : SQL_WORDS.no;
  return SCOPE_WORDS[value];
}
