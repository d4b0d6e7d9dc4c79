import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import { WorkbookError, type Arrival, type WorkbookPlace, type WorkbookPort, type WrittenSheet } from "../../app/port";
import { TEXT } from "../messages";
import type { PaneController } from "./pane-controller";
import type { PaneState } from "./pane-state";
import type { PaneActions, ViewName, ViewTarget } from "./view-props";

/** The pane as its components see it. */
export interface Pane {
  readonly state: PaneState;
  readonly view: ViewName;
  readonly target: ViewTarget | null;
  readonly actions: PaneActions;
  readonly showSheet: (kind: WrittenSheet["kind"]) => void;
  /** Why the officer was not brought to a cell or a sheet; null = nothing to say. Russian. */
  readonly lost: string | null;
  readonly dismissLost: () => void;
}

/** Watches the controller and keeps which view is open. */
export function usePane(controller: PaneController, port: WorkbookPort, say: (text: string) => void): Pane {
  const state = useSyncExternalStore(controller.subscribe, controller.getState);
  const [place, setPlace] = useState<{ readonly view: ViewName; readonly target: ViewTarget | null }>({
    view: "start",
    target: null,
  });
  const [lost, setLost] = useState<string | null>(null);

  const lead = useCallback((journey: Promise<string | null>) => {
    setLost(null);
    journey.then(setLost, (error: unknown) => {
      setLost(error instanceof WorkbookError ? `${error.failure.what} ${error.failure.advice}` : TEXT.crashed);
    });
  }, []);
  const actions = useMemo(
    (): PaneActions => ({
      goTo: (cell) => {
        lead(port.goTo(cell).then((arrival) => whyLost(arrival, cell)));
      },
      edit: controller.edit,
      detail: controller.detail,
      show: (view, target) => {
        setLost(null);
        setPlace({ view, target: target ?? null });
      },
      say,
    }),
    [controller, port, lead, say],
  );
  const showSheet = useCallback(
    (kind: WrittenSheet["kind"]) => {
      lead(port.showSheet(kind).then((shown) => (shown ? null : TEXT.reportSheetGone)));
    },
    [port, lead],
  );
  const dismissLost = useCallback(() => {
    setLost(null);
  }, []);
  return { state, ...place, actions, showSheet, lost, dismissLost };
}

function whyLost(arrival: Arrival, { sheet, address }: WorkbookPlace): string | null {
  switch (arrival) {
    case "shown":
      return null;
    case "gone":
      return TEXT.gone(sheet);
    case "hidden":
      return TEXT.hidden(sheet);
    case "hidden-row":
    case "hidden-column":
      return TEXT.hiddenCell(sheet, address);
  }
}
