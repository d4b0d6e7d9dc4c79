/**
 * «Сводка» as a file: its charts refer to the cells with the figures, and
 * LibreOffice prints it on exactly one page, however much is to be said.
 */
import { calculate } from "../../src/engine/calculate";
import { prepare } from "../../src/engine/calculation";
import type { Graduate } from "../../src/registry/graduate";
import { DEFAULT_SETTINGS } from "../../src/registry/settings";
import type { SheetModel } from "../../src/report/sheet-model";
import { summarySheet } from "../../src/report/summary-sheet";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook-file";
import { graduate, registryOf } from "../support/graduate";
import { converted, hasLibreOffice } from "../support/libre-office";
import { xmlPart } from "../support/read-sheet-cells";

jest.setTimeout(240_000);

const installed = hasLibreOffice("nobody counted the pages of «Сводка»");

/** Pages of the file when LibreOffice prints it. */
function pagesOf(bytes: Uint8Array): number {
  const pdf = Buffer.from(converted(bytes, "pdf")).toString("latin1");
  return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

const COLLEGE =
  "Государственное бюджетное профессиональное образовательное учреждение Вымышленной области «Образцовский многопрофильный техникум промышленных технологий и сервиса имени Небывалого Героя Труда»";

function pageOf(graduates: readonly Graduate[], college: string, corrections: readonly string[] = []): SheetModel {
  const registry = registryOf({
    graduates,
    asOf: "2025-06-01",
    settings: { requisites: { ...DEFAULT_SETTINGS.requisites, college } },
  });
  return summarySheet(calculate(registry), prepare(registry), corrections);
}

/** Everybody is in every category and nobody does what the plan asks, so nearly all is missed. */
const TROUBLED = Array.from({ length: 60 }, (_, index) =>
  graduate({
    cohort: 2023 + (index % 3),
    status: index % 2 === 0 ? "not_employed" : "conscript",
    forecast: "undecided",
    disability: index % 4 === 0,
    abilympics: index % 5 === 0,
    professionalitet: index % 6 === 0,
    dualContract: true,
    targetContract: true,
  }),
);
const CONTENT = [2023, 2024, 2025].map((cohort) =>
  graduate({ cohort, status: "employed", forecast: "future_employed", bySpecialty: true }),
);

test("the charts of the file refer to the cells with their figures", async () => {
  const model = pageOf(TROUBLED, COLLEGE);
  const bytes = await writeWorkbookFile([model]);
  const charts = model.charts ?? [];
  expect(charts.map(({ name }) => name)).toEqual(["ЦСТВ_K1", "ЦСТВ_K2", "ЦСТВ_K7"]);
  for (const [index, chart] of charts.entries()) {
    const xml = JSON.stringify(xmlPart(bytes, `xl/charts/chart${index + 1}.xml`));
    expect(xml).toContain(chart.title);
    for (const { values } of [...chart.series, { values: chart.categories }]) {
      const letter = "ABCDEFGH".charAt(values.column);
      expect(xml).toContain(`'Сводка'!$${letter}$${values.row + 1}:$${letter}$${values.row + values.rows}`);
    }
  }
  expect(xmlPart(bytes, `xl/charts/chart${charts.length + 1}.xml`)).toBeUndefined();
});

const pages = [
  ["a college where all is well", pageOf(CONTENT, "ГБПОУ «Вымысел»")],
  ["a long name and more than thirty gaps", pageOf(TROUBLED, COLLEGE)],
  [
    "a full block of the officer's",
    pageOf(
      TROUBLED,
      COLLEGE,
      Array.from({ length: 60 }, (_, line) => `Мера ${line + 1}: ${"выдуманное слово ".repeat(20)}`),
    ),
  ],
] as const;

(installed ? test : test.skip)("LibreOffice prints each of these pages on one sheet of paper", async () => {
  const counted: Record<string, number> = {};
  for (const [name, model] of pages) {
    counted[name] = pagesOf(await writeWorkbookFile([model]));
  }
  expect(counted).toEqual(Object.fromEntries(pages.map(([name]) => [name, 1])));
});
