import type { WorkbookEvent } from "../model/workbook";
import type { Json, JsonObject } from "../values";
import type { Core } from "./core";
import type { HostObject } from "./object";
import { formatArea } from "../model/area";

/** Event types by class and registration method (spec office-host, appendix B). */
const SHEET_EVENTS: Readonly<Record<string, number>> = {
  ActivatedEvent: 11,
  AddedEvent: 13,
  CalculatedEvent: 16,
  DataChangedEvent: 10,
  ColumnSortedEvent: 20,
  DeactivatedEvent: 12,
  DeletedEvent: 15,
  FormatChangedEvent: 18,
  FormulaChangedEvent: 23,
  EventNameChanged: 25,
  EventMoved: 27,
  EventVisibilityChanged: 26,
  ProtectionChangedEvent: 24,
  RowHiddenChangedEvent: 22,
  RowSortedEvent: 19,
  SelectionChangedEvent: 14,
  SingleClickedEvent: 21,
};
const TABLE_EVENTS: Readonly<Record<string, number>> = {
  SelectionChangedEvent: 100,
  DataChangedEvent: 101,
  AddedEvent: 102,
  DeletedEvent: 103,
};
const CHART_EVENTS: Readonly<Record<string, number>> = {
  AddedEvent: 50,
  ActivatedEvent: 51,
  DeactivatedEvent: 52,
  DeletedEvent: 53,
};
const BY_CLASS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Workbook: { ActivatedEvent: 2203, AutoSaveSettingChangedEvent: 2200 },
  Worksheet: SHEET_EVENTS,
  WorksheetCollection: SHEET_EVENTS,
  Table: TABLE_EVENTS,
  TableCollection: TABLE_EVENTS,
  Chart: CHART_EVENTS,
  ChartCollection: CHART_EVENTS,
  CommentCollection: { AddedEvent: 250, DeletedEvent: 251, ChangedEvent: 252 },
  Shape: { ActivatedEvent: 2101, DeactivatedEvent: 2102 },
};

/** Keeps or drops an event registration; false when `method` is not one. */
export function registerEvent(core: Core, object: HostObject, method: string): boolean {
  const match = /^_(Un)?[Rr]egister(.+)$/.exec(method);
  if (match === null) return false;
  const type = BY_CLASS[object.type]?.[match[2] ?? ""];
  if (type === undefined) return false;
  const key = `${type}|${object.eventTarget()}`;
  if (match[1] === undefined) core.registrations.add(key);
  else core.registrations.delete(key);
  return true;
}

/** An entry of a message to the client: category, type, target, arguments, id, remote. */
export type EventEntry = readonly [number, number, string, string, string, boolean];

/** The entries an event of the workbook sends: one for each target that registered. */
export function entriesFor(core: Core, event: WorkbookEvent, byApi: boolean): readonly EventEntry[] {
  const sheetId = event.sheet.id;
  const base: JsonObject = { worksheetId: sheetId, source: "Local", type: "" };
  const send = (type: number, args: Readonly<Record<string, Json>>): readonly EventEntry[] =>
    ["Workbook", sheetId]
      .filter((target) => core.registrations.has(`${type}|${target}`))
      .map((target) => [65536, type, target, JSON.stringify({ ...base, ...args }), "", false] as const);
  switch (event.kind) {
    case "added":
      return send(13, {});
    case "deleted":
      return send(15, {});
    case "activated":
      return send(11, {});
    case "deactivated":
      return send(12, {});
    case "renamed":
      return send(25, event.detail ?? {});
    case "moved":
      return send(27, event.detail ?? {});
    case "visibility":
      return send(26, event.detail ?? {});
    case "selected": {
      const address = core.workbook.selection.map(formatArea).join(",");
      const old: readonly EventEntry[] = core.documentEvents.size > 0 ? [[65536, 2, "", "{}", "", false]] : [];
      return [...send(14, { address }), ...old];
    }
    case "changed":
      return send(10, {
        address: event.area === undefined ? "" : formatArea(event.area),
        changeType: "RangeEdited",
        shiftDirection: "None",
        triggerSource: byApi ? "ThisLocalAddin" : "Unknown",
        ...event.detail,
      });
  }
}
