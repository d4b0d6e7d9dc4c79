/**
 * The pane without its look: one run at a time, what is known of the workbook,
 * and what the views may ask for. React only watches it.
 */
import { CancelledError, type CellProgress } from "../../app/port";
import { look, recalculate } from "../../app/recalculate";
import { restoreFormer } from "../../app/restore";
import type { Outcome, RunHooks, Tools } from "../../app/recalculate-types";
import type { SettingsEdit } from "../../app/settings-edit";
import type { CalendarFile } from "../../app/calendar-file";
import type { CopyKind, CopyOutcome } from "../../app/open-copy";
import { saveSnapshot } from "../../app/save-snapshot";
import type { CellDetail } from "../../engine/cell-detail";
import type { Serial } from "../../registry/date";
import type { OwnSheetModel } from "../../app/port";
import { FIRST_STATE, type PaneState, type Purpose } from "./pane-state";
import { troubleOf } from "./trouble";
import { writeTogether, type EditEnd, type WaitingEdit } from "./waiting-edits";

/** What the controller works with. */
export interface PaneTools extends Tools {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The sheets for an empty workbook, of the academic year that `today` lies in. */
  readonly ownSheets: () => Promise<readonly OwnSheetModel[]>;
  /** Makes a copy of the workbook and opens it beside it (`src/app/open-copy.ts`). */
  readonly openCopy: (kind: CopyKind, hooks: RunHooks) => Promise<CopyOutcome>;
}

/** The one controller of a pane. */
export class PaneController {
  private state: PaneState = FIRST_STATE;
  private readonly listeners = new Set<() => void>();
  private abort: AbortController | null = null;
  /** How often the workbook was changed by hand: one that comes while it is being read must not be lost. */
  private changes = 0;
  private readonly waitingEdits: WaitingEdit[] = [];
  /** What failed last, once more. */
  private again: () => void = () => undefined;

  constructor(private readonly tools: PaneTools) {}

  /** The present state; a new object after every change. */
  readonly getState = (): PaneState => this.state;

  /** Told after every change; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Reads the workbook and watches it from now on. An Excel without events only means no warning about changes. */
  readonly open = (): void => {
    this.tools.port.watch(this.noteChange).catch(() => undefined);
    this.look();
  };

  /** Reads and calculates, writes nothing. */
  readonly look = (): void => {
    void this.run("look", this.look, (hooks) => this.lookAgain(hooks));
  };

  /** Does again what failed; a setting that was not written is only read again. */
  readonly retry = (): void => {
    this.again();
  };

  /** Reads, calculates and writes the report; nothing happens while something else goes on. */
  readonly recalculate = (): void => {
    void this.run("recalculate", this.recalculate, async (hooks) => {
      await this.writeReport(() => recalculate(this.tools, hooks));
    });
  };

  /** «Сохранить срез»: writes the report of that day, the snapshot in it; otherwise as {@link recalculate}. */
  readonly saveSnapshot = (date: Serial): void => {
    const again = (): void => {
      this.saveSnapshot(date);
    };
    void this.run("snapshot", again, async (hooks) => {
      // Of several snapshots one after another: the day before the first of them.
      const formerDay = this.state.saved?.formerDay ?? this.state.reckoning?.results.asOf ?? null;
      const { reckoning, differences } = await this.writeReport(() => saveSnapshot(this.tools, date, hooks));
      const { saved: snapshot, movement, results } = reckoning;
      if (snapshot === null) return;
      const other = results.asOf === formerDay ? null : formerDay;
      const saved = { at: this.tools.now(), snapshot, movement, formerDay: other, differences: differences.length };
      this.change({ saved });
    });
  };

  /** Opens a copy as a new workbook; writes nothing into the officer's own. */
  readonly openCopy = (kind: CopyKind): void => {
    const again = (): void => {
      this.openCopy(kind);
    };
    void this.run("copy", again, async (hooks) => {
      const outcome = await this.tools.openCopy(kind, hooks);
      this.change({ copy: { at: this.tools.now(), kind, outcome } });
    });
  };

  /**
   * Puts back the report that stood in the workbook before the last one. What
   * is calculated from stays the same, so nothing is read again – unless a
   * snapshot goes with the report.
   */
  readonly restore = (): void => {
    if (this.state.written?.restorable !== true) return;
    void this.run("restore", this.restore, async (hooks) => {
      const { sheets, notes } = await restoreFormer(this.tools, hooks);
      const hadSaved = this.state.saved !== null;
      this.change({ written: null, restored: { at: this.tools.now(), sheets, notes }, saved: null });
      if (hadSaved) await this.lookAfterWriting(hooks);
    });
  };

  /** Stops the run before it writes. */
  readonly cancel = (): void => {
    this.abort?.abort();
    if (this.state.activity !== null) this.change({ activity: { ...this.state.activity, cancelling: true } });
  };

  /** Takes away what is said about the last failure. */
  readonly dismissTrouble = (): void => {
    this.change({ trouble: null, cancelled: false });
  };

  /**
   * Writes changes into «Настройки КПЭ» and shows what comes of them. Changes
   * that come while something goes on wait for their turn.
   */
  readonly edit = (edits: readonly SettingsEdit[]): Promise<EditEnd> =>
    new Promise((end) => {
      this.waitingEdits.push({ edits, end });
      this.writeWaitingEdits();
    });

  /** Who stands behind a cell; null when the workbook must be read again first. */
  readonly detail = (cell: number): Promise<CellDetail | null> => {
    const { reckoning } = this.state;
    return reckoning === null ? Promise.resolve(null) : this.tools.calculator.detail(reckoning.id, cell);
  };

  /** The terms of the plan of work for Outlook; null when the workbook must be read again first. */
  readonly calendar = (): Promise<CalendarFile | null> => {
    const { reckoning } = this.state;
    return reckoning === null ? Promise.resolve(null) : this.tools.calculator.calendar(reckoning.id);
  };

  /** Adds empty sheets with headers to the workbook. */
  readonly makeOwnSheets = (): void => {
    void this.run("sheets", this.makeOwnSheets, async (hooks) => {
      const made = await this.tools.port.addSheets(await this.tools.ownSheets());
      this.change({ made });
      await this.lookAfterWriting(hooks);
    });
  };

  private readonly noteChange = (): void => {
    this.changes += 1;
    if (this.state.reckoning !== null && !this.state.changed) this.change({ changed: true });
  };

  private writeWaitingEdits(): void {
    if (this.state.activity !== null || this.waitingEdits.length === 0) return;
    void this.run("settings", this.look, async (hooks) => {
      const waiting = this.waitingEdits;
      const saved: WaitingEdit[] = [];
      try {
        while (waiting.length > 0) await writeTogether(waiting, saved, this.tools, hooks);
        if (saved.length === 0) return;
        this.change({ behind: true });
        await this.lookAfterWriting(hooks);
      } finally {
        // Told only now, so that a field shows its new value and not, for a moment, the former one.
        for (const { end } of saved) end({ state: "saved" });
        for (const { end } of waiting.splice(0)) end({ state: "failed" });
      }
    });
  }

  private async writeReport(write: () => Promise<Outcome>): Promise<Outcome> {
    const [readAt, before] = [this.tools.now(), this.changes];
    const outcome = await write();
    const { reckoning, sheets, notes, differences } = outcome;
    const written = { at: this.tools.now(), sheets, notes, differences, restorable: this.tools.port.canRestore() };
    const changed = this.changes !== before;
    this.change({ reckoning, readAt, changed, behind: false, written, restored: null, saved: null, made: [] });
    return outcome;
  }

  private async lookAgain(hooks: RunHooks): Promise<void> {
    const [readAt, before] = [this.tools.now(), this.changes];
    const reckoning = await look(this.tools, hooks);
    this.change({ reckoning, readAt, changed: this.changes !== before });
  }

  /**
   * Reads again what was just written. The writing stands whatever becomes of this reading: a cancelled one leaves
   * «Данные изменились», a failed one is told as a failure to read; neither may say «Книга не изменена».
   */
  private async lookAfterWriting(hooks: RunHooks): Promise<void> {
    this.change({ changed: true });
    try {
      await this.lookAgain(hooks);
    } catch (error) {
      if (error instanceof CancelledError) return;
      this.again = this.look;
      this.change({ trouble: troubleOf("look", error) });
    }
  }

  private async run(purpose: Purpose, again: () => void, action: (hooks: RunHooks) => Promise<void>): Promise<void> {
    if (this.state.activity !== null) return;
    this.again = again;
    const abort = new AbortController();
    this.abort = abort;
    this.change({
      activity: { purpose, stage: "read", part: null, cancelling: false },
      trouble: null,
      cancelled: false,
      copy: null,
    });
    try {
      await action(this.hooks(abort.signal));
      this.change({ activity: null });
    } catch (error) {
      if (error instanceof CancelledError) this.change({ activity: null, cancelled: true });
      else this.change({ activity: null, trouble: troubleOf(purpose, error) });
    }
    this.abort = null;
    this.writeWaitingEdits();
  }

  private hooks(signal: AbortSignal): RunHooks {
    const progress: CellProgress = (done, total) => {
      const { activity } = this.state;
      const part = total === 0 ? null : done / total;
      if (activity !== null && activity.part !== part) this.change({ activity: { ...activity, part } });
    };
    return {
      signal,
      onStage: (stage) => {
        const { activity } = this.state;
        if (activity !== null) this.change({ activity: { ...activity, stage, part: null } });
      },
      onProgress: progress,
    };
  }

  private change(part: Partial<PaneState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
