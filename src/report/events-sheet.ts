/** «События»: events and fairs as understood, with the indicators each counts for, why not for the others, and the numbers of fairs. */
import type { Calculation } from "../engine/calculation";
import { isOfEvents, whyNotCounted } from "../engine/cell-detail-events";
import { cellPlaces } from "../engine/cells";
import { EVENT_FIELDS, type EventField } from "../plan/fields";
import type { Measure } from "../plan/indicator";
import type { Predicate } from "../plan/predicate";
import type { CareerEvent } from "../registry/event";
import type { EventFacts } from "../engine/event-facts";
import { membersOf } from "../engine/bitset";
import { UNKNOWN_WORD } from "./formula";
import { cellOf } from "./layout";
import {
  EVENT_COLUMNS,
  EVENT_FIELD_COLUMNS,
  FIGURE_COLUMNS,
  TABLE_NAMES,
  WHY_NOT_COLUMN,
  countedColumn,
  yesNo,
} from "./proof-tables";
import { sourceOf } from "./registry-sheet";
import type { SheetModel } from "./sheet-model";
import { DATE_FORMAT } from "./styles";
import { tableSheet, type TableColumn } from "./table-sheet";

type Figure = keyof typeof FIGURE_COLUMNS;

const FIELDS = Object.keys(EVENT_FIELDS) as EventField[];
const FIGURES = Object.keys(FIGURE_COLUMNS) as Figure[];

/** The sheet «События» with the table `ЦСТВ_События`. */
export function eventsSheet(calculation: Calculation): SheetModel {
  const columns: readonly TableColumn<EventFacts>[] = [
    { name: EVENT_COLUMNS.source, width: 18, cell: ({ event }) => sourceOf(event.source) },
    { name: EVENT_COLUMNS.title, width: 44, cell: ({ event }) => cellOf(event.title, "listText") },
    { name: EVENT_COLUMNS.date, width: 12, cell: ({ event }) => dateCell(event) },
    ...countedColumns(calculation),
    whyNotColumn(calculation),
    ...FIELDS.map((field): TableColumn<EventFacts> => ({
      name: EVENT_FIELD_COLUMNS[field],
      width: 14,
      cell: ({ values }) => cellOf(yesNo(values[field] === true), "listCentered"),
    })),
    ...FIGURES.map((figure): TableColumn<EventFacts> => ({
      name: FIGURE_COLUMNS[figure],
      width: 13,
      cell: ({ event }) => cellOf(event[figure] ?? UNKNOWN_WORD, "listNumber"),
    })),
  ];
  const frame = {
    kind: "события",
    table: TABLE_NAMES.events,
    tabColor: "#7F7F7F",
    fixed: 2,
    mark: null,
    nothing: UNKNOWN_WORD,
    fitted: true,
  } as const;
  return tableSheet(frame, columns, calculation.eventFacts);
}

function dateCell({ date }: CareerEvent): ReturnType<typeof cellOf> {
  return date === null
    ? cellOf(UNKNOWN_WORD, "listCentered")
    : { value: date.serial, style: "listCentered", numberFormat: DATE_FORMAT };
}

/** «В 3 1» …: whether the event counts for the indicator under the switches in force. */
function countedColumns(calculation: Calculation): readonly TableColumn<EventFacts>[] {
  return cellPlaces(calculation).flatMap(({ record, measure }): readonly TableColumn<EventFacts>[] => {
    const predicate = eventsOf(measure);
    if (predicate === null) return [];
    const counted = new Set(
      membersOf(calculation.events.truthOf(predicate).certain).map((index) => calculation.eventFacts[index]),
    );
    return [
      {
        name: countedColumn(record.number),
        width: 8,
        cell: (facts) => cellOf(yesNo(counted.has(facts)), "listCentered"),
      },
    ];
  });
}

/**
 * «3.1: без работодателя», an indicator to a line; those with one reason
 * together: «3.2, 3.3, 3.4, 4.3: не ярмарка».
 */
function whyNotColumn(calculation: Calculation): TableColumn<EventFacts> {
  const byIndicator = cellPlaces(calculation).flatMap(({ record, measure }) =>
    isOfEvents(measure) ? [{ number: record.number, reasons: whyNotCounted(calculation, measure) }] : [],
  );
  const texts = new Map(
    calculation.eventFacts.map((facts, index) => {
      const numbersOf = new Map<string, string[]>();
      for (const { number, reasons } of byIndicator) {
        const reason = reasons[index] ?? "";
        if (reason !== "") numbersOf.set(reason, [...(numbersOf.get(reason) ?? []), number]);
      }
      return [facts, [...numbersOf].map(([reason, numbers]) => `${numbers.join(", ")}: ${reason}`).join("\n")] as const;
    }),
  );
  return { name: WHY_NOT_COLUMN, width: 52, cell: (facts) => cellOf(texts.get(facts) ?? "", "listText") };
}

/** Which events a measure looks at; null when it looks at none. */
export function eventsOf(measure: Measure): Predicate<EventField> | null {
  if (measure.kind === "event-count") return measure.counted;
  return measure.kind === "event-ratio" || measure.kind === "event-sum" ? measure.over : null;
}
