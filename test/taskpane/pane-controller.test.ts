/** @jest-environment ./test/host/environment.ts */
/** The pane without its look, over the genuine Office.js client: one run at a time, edits in their order, failures told. */
import { CancelledError } from "../../src/app/port";
import { PageCalculator } from "../../src/app/page-calculator";
import { serialOf } from "../../src/registry/date";
import { RECALCULATED_KINDS } from "../../src/report/sheets";
import { PaneController, type PaneTools } from "../../src/taskpane/pane/pane-controller";
import type { PaneState } from "../../src/taskpane/pane/pane-state";
import { openPort } from "../excel/workbooks";
import { createHost, type HostOptions, type WorkbookHost } from "../host/host";
import { attachHost } from "../host/install";

const WORKBOOK: HostOptions = {
  sheets: [
    {
      name: "Выпуск 2024",
      rows: [
        ["№", "ФИО", "Группа", "Занятость", "Работа по специальности"],
        [1, "Тестов Тест Тестович", "П-41", "ТК", "да"],
        [2, "Примерова Проба Пробовна", "П-41", "не работает", ""],
      ],
    },
  ],
};

interface Opened {
  readonly host: WorkbookHost;
  readonly controller: PaneController;
  /** Every state it went through. */
  readonly states: PaneState[];
  /** Resolves when the state passes. */
  readonly until: (passes: (state: PaneState) => boolean) => Promise<PaneState>;
}

function openController(
  options: HostOptions = WORKBOOK,
  openCopy: PaneTools["openCopy"] = () => Promise.resolve({ state: "opened" }),
): Opened {
  const host = createHost(options);
  attachHost(host);
  const port = openPort();
  let clock = 0;
  const controller = new PaneController({
    port,
    calculator: new PageCalculator(),
    today: () => serialOf(2025, 6, 1),
    now: () => (clock += 1),
    ownSheets: () => Promise.resolve([]),
    openCopy,
  });
  const states: PaneState[] = [];
  controller.subscribe(() => states.push(controller.getState()));
  const until: Opened["until"] = (passes) =>
    new Promise((resolve) => {
      const stop = controller.subscribe(() => {
        const state = controller.getState();
        if (!passes(state)) return;
        stop();
        resolve(state);
      });
    });
  return { host, controller, states, until };
}

const idle = ({ activity, reckoning }: PaneState): boolean => activity === null && reckoning !== null;

async function opened(options: HostOptions = WORKBOOK, openCopy?: PaneTools["openCopy"]): Promise<Opened> {
  const all = openController(options, openCopy);
  const ready = all.until(idle);
  all.controller.open();
  await ready;
  return all;
}

const K1_2024 = ({ reckoning }: PaneState): readonly [number | null, number | null] => {
  const cell = reckoning?.results.cells.find(({ indicator, cohort, category }) => indicator === "K1" && cohort === 2024 && category === "all"); // prettier-ignore
  return [cell?.numerator ?? null, cell?.unknown ?? null];
};

test("opening reads and writes nothing; a second wish while one goes on does nothing", async () => {
  const { host, controller, states, until } = openController();
  const ready = until(idle);
  controller.open();
  controller.recalculate();
  controller.look();
  const state = await ready;
  expect(state.reckoning?.results.people).toHaveLength(2);
  expect(host.requests.filter(({ writes }) => writes)).toEqual([]);
  expect(states.filter(({ activity }) => activity?.stage === "check")).toHaveLength(1);
});

test("a spelling that is taught is in the workbook and in the number; three edits at once end in their order", async () => {
  const { host, controller } = await opened();
  expect(K1_2024(controller.getState())).toEqual([0, 1]);
  const ends = await Promise.all([
    controller.edit([{ kind: "teach", field: "status", spelling: "ТК", code: "employed" }]),
    controller.edit([{ kind: "line", key: "period/asOf", text: "не день" }]),
    controller.edit([{ kind: "line", key: "requisites/college", text: "Колледж для примера" }]),
  ]);
  expect(ends.map(({ state }) => state)).toEqual(["saved", "wrong", "saved"]);
  const state = controller.getState();
  expect(K1_2024(state)).toEqual([1, 0]);
  expect(state.behind).toBe(true);
  expect(state.changed).toBe(false);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Выпуск 2024", "Настройки КПЭ"]);
  const fields = state.reckoning?.form.sections.flatMap((section) => (section.kind === "lines" ? section.fields : []));
  expect(fields?.find(({ key }) => key === "requisites/college")?.text).toBe("Колледж для примера");
  expect(fields?.find(({ key }) => key === "period/asOf")?.text).toBe("");
});

test("an edit that Excel refuses fails with those that waited for it, the trouble is told, and the next one succeeds", async () => {
  const { host, controller } = await opened();
  host.failSync(1, "AccessDenied");
  const edit = (text: string): ReturnType<PaneController["edit"]> =>
    controller.edit([{ kind: "line", key: "requisites/college", text }]);
  const ends = await Promise.all([edit("Первый"), edit("Второй")]);
  expect(ends.map(({ state }) => state)).toEqual(["failed", "failed"]);
  expect(controller.getState().trouble?.failure.code).toBe("access-denied");
  expect(controller.getState().trouble?.purpose).toBe("settings");
  expect((await edit("Третий")).state).toBe("saved");
  expect(controller.getState().trouble).toBeNull();
});

test("a change by hand is told once, our own writing is not, and the next run takes it in", async () => {
  const { host, controller, until } = await opened();
  const written = until(({ activity, written: done }) => activity === null && done !== null);
  controller.recalculate();
  await written;
  expect(controller.getState()).toMatchObject({ changed: false, behind: false });
  const told = until(({ changed }) => changed);
  host.type("Выпуск 2024", "D2", "трудоустроен");
  await told;
  const again = until(({ activity, changed }) => activity === null && !changed);
  controller.recalculate();
  expect(K1_2024(await again)).toEqual([1, 0]);
});

test("cancelled while Excel waits for a cell: nothing is written and it is said", async () => {
  const { host, controller, until } = await opened();
  host.beginCellEdit();
  const stopped = until(({ cancelled }) => cancelled);
  controller.recalculate();
  controller.cancel();
  expect(controller.getState().activity?.cancelling).toBe(true);
  host.endCellEdit();
  expect((await stopped).trouble).toBeNull();
  expect(host.workbook.sheets).toHaveLength(1);
});

test("stopped or failed after the setting was written: it stands in the sheet, and nobody says the workbook is as it was", async () => {
  const { host, controller, until } = await opened();
  const edit = (text: string): ReturnType<PaneController["edit"]> =>
    controller.edit([{ kind: "line", key: "requisites/college", text }]);
  const rereads = ({ activity, changed }: PaneState): boolean => changed && activity?.cancelling === false;
  const end = (): Promise<PaneState> => until(({ activity }) => activity === null);

  void until(rereads).then(controller.cancel);
  const stopped = end();
  expect((await edit("Первый колледж")).state).toBe("saved");
  expect(await stopped).toMatchObject({ cancelled: false, trouble: null, changed: true });
  expect(host.workbook.sheets.map(({ name }) => name)).toContain("Настройки КПЭ");

  const reread = end();
  controller.look();
  await reread;
  const failed = end();
  void until(rereads).then(() => {
    host.failSync(1, "GeneralException");
  });
  expect((await edit("Второй колледж")).state).toBe("saved");
  expect(await failed).toMatchObject({ changed: true, trouble: { purpose: "look" } });
});

test("a workbook without graduates is shown and not calculated", async () => {
  const { controller, until } = await opened({ sheets: [{ name: "Смета", rows: [["Статья", "Сумма"]] }] });
  expect(controller.getState().reckoning?.unusable?.what).toContain("не найдены выпускники");
  const failed = until(({ trouble }) => trouble !== null);
  controller.recalculate();
  expect((await failed).trouble?.failure.code).toBe("unusable");
});

describe("«Вернуть прежний отчёт»", () => {
  const idleAgain = ({ activity, restored, trouble }: PaneState): boolean =>
    activity === null && (restored !== null || trouble !== null);

  async function recalculated(all: Opened): Promise<PaneState> {
    const done = all.until(({ activity, written }) => activity === null && written !== null);
    all.controller.recalculate();
    return await done;
  }

  test("is offered after the second report only; then says what stands there, and the sheets are the former ones", async () => {
    const all = await opened();
    expect((await recalculated(all)).written?.restorable).toBe(false);
    all.controller.restore();
    expect(all.controller.getState().activity).toBeNull();

    const { cells } = all.host.workbook.sheet("КПЭ");
    const values = (): unknown[] =>
      Array.from({ length: 60 }, (_, row) => [4, 5, 6, 7, 8].map((column) => cells.at(row, column)?.value ?? null));
    const former = values();
    all.host.type("Выпуск 2024", "D3", "ТК");
    expect((await recalculated(all)).written?.restorable).toBe(true);
    expect(values()).not.toEqual(former);

    const back = all.until(idleAgain);
    all.controller.restore();
    const { restored, written, trouble } = await back;
    expect([written, trouble]).toEqual([null, null]);
    const kinds = RECALCULATED_KINDS.filter((kind) => kind !== "настройки");
    expect(restored?.sheets.map(({ kind }) => kind)).toEqual(kinds);
    expect(values()).toEqual(former);
    expect((await recalculated(all)).restored).toBeNull();
  });

  test("a note typed since is in its way: told, and offered still", async () => {
    const all = await opened();
    await recalculated(all);
    await recalculated(all);
    all.host.type("Группа риска", "R40", "позвонить");
    const back = all.until(idleAgain);
    all.controller.restore();
    const { trouble, written } = await back;
    expect(trouble).toMatchObject({ purpose: "restore", workbook: "untouched", failure: { code: "changed-since" } });
    expect(written?.restorable).toBe(true);
  });
});

describe("«Сохранить срез»", () => {
  // The only class graduated in 2024, so the report is of the last day of that academic year.
  const savedOn = serialOf(2024, 8, 31);
  const ended = ({ activity, saved, trouble }: PaneState): boolean => activity === null && (saved ?? trouble) !== null;

  async function save(all: Opened, day = savedOn): Promise<PaneState> {
    const end = all.until(ended);
    all.controller.saveSnapshot(day);
    return await end;
  }

  test("writes the report with it; a recalculation says no more of it and keeps it", async () => {
    const all = await opened();
    const { saved, written, behind, reckoning } = await save(all);
    expect(saved).toMatchObject({ snapshot: { date: savedOn, people: 2, replaced: false }, formerDay: null });
    expect(written?.sheets.map(({ kind }) => kind)).toContain("история");
    expect(behind).toBe(false);
    expect(reckoning?.history.snapshots).toHaveLength(1);
    const again = all.until(({ activity, saved: still }) => activity === null && still === null);
    all.controller.recalculate();
    expect((await again).reckoning?.history.snapshots).toHaveLength(1);
  });

  test("of other days remembers the day that the report was of before the first of them", async () => {
    const all = await opened();
    expect((await save(all, serialOf(2024, 3, 1))).saved?.formerDay).toBe("2024-08-31");
    const next = all.until(({ activity, saved }) => activity === null && saved?.snapshot.date === serialOf(2024, 4, 1));
    all.controller.saveSnapshot(serialOf(2024, 4, 1));
    expect((await next).saved).toMatchObject({ formerDay: "2024-08-31", movement: { changedChannel: [] } });
  });

  test("that Excel refuses is told as such, and «Повторить» saves that very day", async () => {
    const all = await opened();
    all.host.failSync(1, "AccessDenied");
    const failed = await save(all, serialOf(2024, 5, 1));
    expect(failed).toMatchObject({ saved: null, trouble: { purpose: "snapshot", failure: { code: "access-denied" } } });
    const end = all.until(({ saved }) => saved !== null);
    all.controller.retry();
    expect((await end).saved?.snapshot.date).toBe(serialOf(2024, 5, 1));
  });

  test("goes with the report when the former one is put back, and the pane knows", async () => {
    const all = await opened();
    await save(all, serialOf(2024, 5, 1));
    const second = all.until(({ activity, saved }) => activity === null && saved?.snapshot.date === savedOn);
    all.controller.saveSnapshot(savedOn);
    expect((await second).written?.restorable).toBe(true);
    const back = all.until(({ activity, restored }) => activity === null && restored !== null);
    all.controller.restore();
    const { saved, reckoning, changed } = await back;
    expect([saved, changed]).toEqual([null, false]);
    expect(reckoning?.history.snapshots.map(({ date }) => date)).toEqual([serialOf(2024, 5, 1)]);
  });
});

describe("a copy", () => {
  test("is told until something else is asked for, and one goes at a time", async () => {
    const asked: string[] = [];
    const all = await opened(WORKBOOK, (kind) => {
      asked.push(kind);
      return Promise.resolve({ state: "refused", found: 3 });
    });
    const end = all.until(({ activity, copy }) => activity === null && copy !== null);
    all.controller.openCopy("site");
    all.controller.openCopy("director");
    expect((await end).copy).toMatchObject({ kind: "site", outcome: { state: "refused", found: 3 } });
    expect(asked).toEqual(["site"]);
    const looked = all.until(idle);
    all.controller.look();
    expect((await looked).copy).toBeNull();
  });

  test("can be stopped, and that is said", async () => {
    const all = await opened(
      WORKBOOK,
      (_, { signal }) =>
        new Promise((__, fail) => {
          signal.addEventListener("abort", () => {
            fail(new CancelledError());
          });
        }),
    );
    const end = all.until(({ cancelled }) => cancelled);
    all.controller.openCopy("director");
    all.controller.cancel();
    expect(await end).toMatchObject({ copy: null, activity: null, trouble: null });
  });
});
