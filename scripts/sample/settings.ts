/** «Настройки КПЭ» of the sample as the invented officer filled it in after the first run. */
import { NOTHING_KEPT } from "../../src/intake/settings/kept";
import { parseDecimal, type Decimal } from "../../src/registry/decimal";
import { serialOf } from "../../src/registry/date";
import { DEFAULT_SETTINGS, type Settings } from "../../src/registry/settings";
import { settingsSheet } from "../../src/report/settings-sheet";
import { STYLES } from "../../src/report/styles";
import { SAMPLE_AS_OF } from "./expected";
import type { DrawnSheet, Look } from "./sheet";

const PLANNED = {
  "K1/c1/all": "63,3",
  "K1/c2/all": "63,3",
  "K1/c3/all": "60",
  "K1/c1/disability": "50",
  "K1/c2/disability": "50",
  "K1/c3/disability": "50",
  "G3.6": "15",
  "G3.7": "4,5",
};

/** What the officer entered. */
export const SAMPLE_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  startYear: 2024,
  asOf: SAMPLE_AS_OF,
  plannedValues: Object.fromEntries(Object.entries(PLANNED).map(([key, text]) => [key, decimal(text)])),
  checklist: {
    "G1.1": { value: true, evidence: "сайт, раздел ЦСТВ, 10.09.2024" },
    "G1.2": { value: true, evidence: "" },
    "G1.3": { value: false, evidence: "чат выпускников закрыт в марте" },
  },
  numbers: {
    studentsTotal: 812,
    studentsFirstYearBasic: 190,
    studentsDual: 96,
    studentsTarget: 31,
    applicantRequests: 24,
    employerOffers: 30,
    defenceStudents: 0,
  },
  requisites: {
    ...DEFAULT_SETTINGS.requisites,
    college: "ГБПОУ «Вымышленный агротехнический техникум»",
    director: "Д.Д. Примеров",
    responsible: "О.О. Образцова",
  },
};

/** The filled sheet. */
export function settingsOfSample(settings: Settings = SAMPLE_SETTINGS): DrawnSheet {
  const period = { startYear: 2024, asOf: settings.asOf ?? SAMPLE_AS_OF, graduationDate: serialOf(2025, 6, 30) };
  const model = settingsSheet(settings, NOTHING_KEPT, period);
  return {
    name: model.name,
    marker: model.kind,
    merges: [],
    widths: model.columns.map(({ width }) => width),
    hiddenColumns: model.columns.flatMap(({ hidden }, column) => (hidden === true ? [column] : [])),
    rows: model.rows.map(({ cells }) =>
      cells.map(({ value, style, numberFormat }) => {
        const { bold, fill, wrap, numberFormat: usual } = STYLES[style];
        const look: Look = {
          numberFormat: numberFormat ?? usual,
          ...(bold && { bold: true }),
          ...(wrap && { wrap: true }),
          ...(fill !== null && { fill: `FF${fill.slice(1)}` }),
        };
        return { value, look };
      }),
    ),
  };
}

function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === null) throw new RangeError(`Not a decimal: ${text}`);
  return value;
}
