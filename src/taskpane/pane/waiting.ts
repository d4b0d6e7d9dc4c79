import { useSyncExternalStore } from "react";

/** Whether Excel waits for the end of a cell's editing, told by the port and shown by the pane. */
export interface WaitingSignal {
  readonly get: () => boolean;
  readonly set: (waiting: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A signal that nobody waits on yet. */
export function createWaitingSignal(): WaitingSignal {
  let waiting = false;
  const listeners = new Set<() => void>();
  return {
    get: () => waiting,
    set: (next) => {
      waiting = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** The signal's present state. */
export function useWaiting(signal: WaitingSignal): boolean {
  return useSyncExternalStore(signal.subscribe, signal.get);
}
