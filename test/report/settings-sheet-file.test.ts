import { NOTHING_KEPT } from "../../src/intake/settings/kept";
import { readSettings, type SettingsReading } from "../../src/intake/settings/read-settings";
import { serialOf } from "../../src/registry/date";
import { DEFAULT_SETTINGS, type Settings } from "../../src/registry/settings";
import type { SheetModel } from "../../src/report/sheet-model";
import { settingsSheet } from "../../src/report/settings-sheet";
import { readWorkbookFile } from "../../src/xlsx/read-workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook-file";

const PERIOD = { startYear: 2024, asOf: serialOf(2025, 6, 1), graduationDate: serialOf(2025, 6, 30) };

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  startYear: 2024,
  asOf: serialOf(2025, 6, 1),
  plannedValues: { "K1/c1/all": { digits: 633, scale: 1 }, "G3.7": { digits: 5, scale: 1 } },
  checklist: { "G1.1": { value: true, evidence: "1.2.2025, пр. № 0" } },
  requisites: { ...DEFAULT_SETTINGS.requisites, college: "=Выдуманный техникум", roles: { Куратор: "В.В. Выдумкин" } },
  controlFigures: [{ year: 2024, category: "all", form: "full-time", count: 148 }],
  taught: [{ field: "status", spelling: "=цкр", code: "employed" }],
  sheets: [{ sheet: "2024", include: true }],
  accepted: [{ sheet: "2024", place: "F17", text: `=«ТК»:\u00a0не  распознано. ${"Проверьте. ".repeat(60)}` }],
};

async function throughFile(model: SheetModel): Promise<SettingsReading> {
  const read = readWorkbookFile(await writeWorkbookFile([model]), "настройки.xlsx");
  if (!("grids" in read)) throw new Error("The file cannot be read");
  return readSettings(read.grids.sheets[0] ?? null, { date1904: read.grids.date1904 });
}

test("settings survive a file, and the sheet written from it is the same", async () => {
  const first = settingsSheet(SETTINGS, NOTHING_KEPT, PERIOD);
  const once = await throughFile(first);
  expect(once.settings).toEqual(SETTINGS);
  expect(once.issues).toEqual([]);
  const twice = await throughFile(settingsSheet(once.settings, once.kept, PERIOD));
  expect(twice).toEqual(once);
});
