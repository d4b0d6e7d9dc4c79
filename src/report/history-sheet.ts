/** «История КПЭ»: the snapshots by date, without a name (spec: calendar; reports F.1). Laid out as `intake/history` reads it. */
import type { ForecastOutcome } from "../engine/forecast-outcome";
import { snapshotChannelWords } from "../engine/messages-history";
import type { KeptHistory } from "../intake/history/kept-history";
import { cellRowKey, correctionKey, LEADING, personRowKey, PREFIXES, ROW_KEYS, snapshotHead } from "../intake/history/layout"; // prettier-ignore
import { isEmptyCell } from "../intake/cells/cell-text";
import { formatAcademicYear } from "../registry/registry";
import type { Snapshot } from "../registry/snapshot";
import { HistoryRows } from "./history-rows";
import { cellRowsOf, indicatorLabel, movementRowsOf, peopleRowsOf } from "./history-tables";
import { cellOf, PAGE_FOOTER, PAGE_MARGINS } from "./layout";
import { CATEGORY_WORDS } from "./messages";
import { HISTORY_MESSAGES } from "./messages-history";
import { typedCell } from "./settings-cells";
import { SHEET_NAMES, type ColumnModel, type SheetModel } from "./sheet-model";
import { DATE_FORMAT } from "./styles";

/** Hidden key | label | year | category. */
const LABEL_WIDTH = 36;
const LEADING_COLUMNS = (label: number): readonly ColumnModel[] => [
  { width: 10, hidden: true },
  { width: label },
  { width: 8 },
  { width: 18.5 },
];
const DATE_WIDTH = 9.5;
const NOTE_WIDTH = 18;
/** The width at which a page is full: few snapshots leave their room to the labels. */
const PAGE_WIDTH = 140;
const WIDEST_LABEL = 64;

/**
 * The sheet. `kept` is what stood on the former one beside the snapshots and
 * the corrections to date; writing, reading and writing again changes nothing.
 */
export function historySheet(
  history: readonly Snapshot[],
  kept: KeptHistory,
  outcomes: readonly ForecastOutcome[],
): SheetModel {
  const dates = [...history].sort((a, b) => a.date - b.date);
  const rows = new HistoryRows(columnsOf(dates, kept), dates, kept);
  writeHead(rows, dates, kept);
  const headRow = rows.height - 1;
  writeYears(rows, dates);
  writeCells(rows, dates, kept);
  writeMovement(rows, dates);
  writeOutcomes(rows, outcomes);
  writeCorrections(rows, kept);
  rows.space();
  const peopleRow = rows.height;
  writePeople(rows, dates, kept);
  rows.writeOwn(HISTORY_MESSAGES.ownTitle);
  return {
    kind: "история",
    name: SHEET_NAMES["история"],
    columns: rows.columns,
    rows: rows.rows,
    freeze: { rows: headRow + 1, columns: LEADING.count },
    filter: null,
    validations: [],
    print: {
      orientation: "landscape",
      repeatRows: { from: headRow, to: headRow },
      margins: PAGE_MARGINS,
      footer: PAGE_FOOTER,
      // Numbers of people without names are kept, not read.
      printedRows: peopleRow,
    },
    tabColor: "#7F6000",
  };
}

function columnsOf(dates: readonly Snapshot[], { columns }: KeptHistory): readonly ColumnModel[] {
  const room = PAGE_WIDTH - DATE_WIDTH * dates.length;
  const label = Math.min(WIDEST_LABEL, Math.max(LABEL_WIDTH, room));
  return [
    ...LEADING_COLUMNS(label),
    ...dates.flatMap((): readonly ColumnModel[] => [{ width: DATE_WIDTH }, { width: 10, hidden: true }]),
    ...columns.map((): ColumnModel => ({ width: NOTE_WIDTH })),
  ];
}

function writeHead(rows: HistoryRows, dates: readonly Snapshot[], { columns }: KeptHistory): void {
  rows.prose("title", HISTORY_MESSAGES.title, "listTitle");
  HISTORY_MESSAGES.about.forEach((text, index) => {
    rows.prose(`about/${index + 1}`, text, "proseMuted");
  });
  rows.head(
    ROW_KEYS.head,
    [HISTORY_MESSAGES.indicator, HISTORY_MESSAGES.cohort, HISTORY_MESSAGES.category].map((text) => cellOf(text, "listHead")),
    dates.flatMap((snapshot) => [
      { value: snapshot.date, style: "listHead", numberFormat: DATE_FORMAT },
      cellOf(snapshotHead(snapshot), "text"),
    ]),
    columns.map((header) => typedCell(header, "officerHead")),
  );
} // prettier-ignore

function writeYears(rows: HistoryRows, dates: readonly Snapshot[]): void {
  const label = (text: string) => [
    cellOf(text, "listProse"),
    cellOf(null, "listCentered"),
    cellOf(null, "listCentered"),
  ];
  rows.table(ROW_KEYS.year, label(HISTORY_MESSAGES.year), dates.map(({ startYear }) => [cellOf(formatAcademicYear(startYear), "listCentered")])); // prettier-ignore
  rows.table(
    ROW_KEYS.saved,
    label(HISTORY_MESSAGES.saved),
    dates.map(({ savedOn }) => [{ value: savedOn, style: "listNumber", numberFormat: DATE_FORMAT }]),
  );
}

function writeCells(rows: HistoryRows, dates: readonly Snapshot[], kept: KeptHistory): void {
  let part = "";
  let former = "";
  for (const { cell, values } of cellRowsOf(dates, kept)) {
    const { text, number, part: ofCell } = indicatorLabel(cell.indicator);
    if (ofCell !== part) {
      part = ofCell;
      rows.prose(`part/${part}`, HISTORY_MESSAGES.parts[ofCell], "proseBold");
    }
    rows.table(
      cellRowKey(cell),
      [
        cellOf(cell.indicator === former ? number : text, "listProse"),
        cellOf(cell.cohort, "listNumber"),
        cellOf(cell.category === null ? null : CATEGORY_WORDS[cell.category] || null, "listCentered"),
      ],
      values,
    );
    former = cell.indicator;
  }
}

function writeMovement(rows: HistoryRows, dates: readonly Snapshot[]): void {
  if (dates.length < 2) return;
  rows.space();
  rows.prose("movement", HISTORY_MESSAGES.movementTitle, "proseBold");
  for (const { name, label, counts } of movementRowsOf(dates)) {
    rows.table(
      `${PREFIXES.text}movement/${name}`,
      [cellOf(label, "listProse"), cellOf(null, "listCentered"), cellOf(null, "listCentered")],
      counts.map((count) => [cellOf(count, "listNumber")]),
    );
  }
}

function writeOutcomes(rows: HistoryRows, outcomes: readonly ForecastOutcome[]): void {
  for (const { cohort, tracks, withoutForecast } of outcomes) {
    const key = `forecast/${cohort}`;
    const head = HISTORY_MESSAGES.forecastHead;
    rows.space();
    rows.prose(key, HISTORY_MESSAGES.forecastTitle(cohort), "proseBold");
    rows.head(`${PREFIXES.text}${key}/head`, [head.track, head.planned, head.cameTrue].map((text) => cellOf(text, "listHead")), [], []); // prettier-ignore
    for (const { track, planned, known, cameTrue, share, actual } of tracks) {
      rows.table(
        `${PREFIXES.text}${key}/${track}`,
        [
          cellOf(snapshotChannelWords(track), "listProse"),
          cellOf(planned, "listNumber"),
          cellOf(cameTrue, "listNumber"),
        ],
        [],
      );
      const others = actual.filter(({ channel }) => channel !== track);
      const told = HISTORY_MESSAGES.outcome(share, known, others.map(({ channel, people }) => [channel, people])); // prettier-ignore
      if (told !== "") rows.prose(`${key}/${track}/told`, told, "proseMuted");
    }
    if (withoutForecast > 0) rows.prose(`${key}/none`, HISTORY_MESSAGES.withoutForecast(withoutForecast), "prose");
  }
}

function writeCorrections(rows: HistoryRows, { corrections }: KeptHistory): void {
  if (corrections.length === 0) return;
  rows.space();
  rows.prose("corrections", HISTORY_MESSAGES.correctionsTitle, "proseBold");
  const taken = new Map<string, number>();
  for (const { date, savedOn, people, changes } of corrections) {
    const day = `${date}/${savedOn}`;
    const order = (taken.get(day) ?? 0) + 1;
    taken.set(day, order);
    rows.line(correctionKey(date, savedOn, people, order), HISTORY_MESSAGES.correction(date, savedOn, people), "prose");
    changes.forEach((text, index) => {
      rows.line(`${PREFIXES.change}${day}/${order}/${index + 1}`, text, "proseMuted");
    });
  }
}

function writePeople(rows: HistoryRows, dates: readonly Snapshot[], kept: KeptHistory): void {
  rows.prose("people", HISTORY_MESSAGES.peopleTitle, "proseBold");
  HISTORY_MESSAGES.legend.forEach((text, index) => {
    rows.prose(`legend/${index + 1}`, text, "proseMuted");
  });
  for (const { person, values } of peopleRowsOf(dates, kept)) {
    rows.table(
      personRowKey(person),
      [cellOf(person.id, "listText"), cellOf(person.cohort, "listNumber"), cellOf(null, "listCentered")],
      values,
    );
  }
}

/** Whether the sheet has anything that only it holds. */
export function hasHistory(history: readonly Snapshot[], kept: KeptHistory): boolean {
  const notes = [...kept.notes.values()].some((cells) => cells.some(({ value }) => !isEmptyCell(value)));
  return history.length > 0 || kept.own.length > 0 || kept.corrections.length > 0 || notes;
}
