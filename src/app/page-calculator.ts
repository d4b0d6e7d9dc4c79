import { resultsOf } from "../engine/calculate";
import { prepare, type Calculation } from "../engine/calculation";
import { cellDetail } from "../engine/cell-detail";
import { readWorkbook } from "../intake/read-workbook";
import { formerHistory, type HistoryState } from "../report/former-history";
import { reportSheets } from "../report/sheets";
import { calendarFile, type CalendarFile } from "./calendar-file";
import type { Calculator, Reckoned, ReckonRequest, UnderstoodListener } from "./calculator";
import { growHistory, historyRefusal, type SavedSnapshot } from "./grow-history";
import { makeReckoning } from "./make-reckoning";
import type { SavedSnapshotView } from "./reckoning";
import { editSettings, type EditedSettings, type SettingsEdit } from "./settings-edit";
import { unusable } from "./unusable";

/** Calculations that can still be asked about: the one on show, and the next while it is being made. */
const KEPT_CALCULATIONS = 2;

/** The calculation in this very thread. */
export class PageCalculator implements Calculator {
  private readonly kept = new Map<number, Calculation>();
  private last = 0;

  /** {@inheritDoc Calculator} */
  async reckon(
    { grids, today, sheets, snapshot = null }: ReckonRequest,
    onUnderstood: UnderstoodListener,
  ): Promise<Reckoned> {
    const registry = readWorkbook(grids, { startYear: null, asOf: snapshot, today });
    onUnderstood();
    await breath();
    const calculation = prepare(registry);
    const results = resultsOf(calculation);
    const reason = unusable(registry) ?? (snapshot === null ? null : historyRefusal(grids));
    const former = formerHistory(grids);
    const grown = snapshot === null || reason !== null ? null : growHistory(calculation, results, grids, today);
    const history = grown?.state ?? former;
    this.last += 1;
    this.kept.set(this.last, calculation);
    this.kept.delete(this.last - KEPT_CALCULATIONS);
    return {
      reckoning: makeReckoning({
        id: this.last,
        calculation,
        results,
        grids,
        unusable: reason,
        history,
        saved: grown && savedView(grown.saved, former),
      }),
      models: sheets && reason === null ? reportSheets(results, registry, grids, calculation, history) : [],
    };
  }

  /** {@inheritDoc Calculator} */
  detail(reckoning: number, cell: number): ReturnType<Calculator["detail"]> {
    const calculation = this.kept.get(reckoning);
    return Promise.resolve(calculation === undefined ? null : cellDetail(calculation, cell));
  }

  /** {@inheritDoc Calculator} */
  calendar(reckoning: number): Promise<CalendarFile | null> {
    const calculation = this.kept.get(reckoning);
    return Promise.resolve(calculation === undefined ? null : calendarFile(calculation));
  }

  /** {@inheritDoc Calculator} */
  edit({ grids, today }: Omit<ReckonRequest, "sheets">, edits: readonly SettingsEdit[]): Promise<EditedSettings> {
    const { period } = readWorkbook(grids, { startYear: null, asOf: null, today });
    const sheet = grids.sheets.find(({ marker }) => marker === "настройки") ?? null;
    return Promise.resolve(editSettings(sheet, edits, period, { date1904: grids.date1904 }));
  }
}

function savedView({ snapshot, correction }: SavedSnapshot, { history }: HistoryState): SavedSnapshotView {
  const { date, people } = snapshot;
  return { date, people: people.length, replaced: history.some((one) => one.date === date), correction };
}

/** Lets the page, or a worker's messages, go on between two steps. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
