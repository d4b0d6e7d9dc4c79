import { createContext, useContext, useEffect, useState } from "react";

/**
 * What the views remember while the pane is open: a tab that was left comes
 * back with its filters. An object of the pane's own, made once; what is kept
 * for it lies with each view. Null = nothing is remembered.
 */
export const PaneMemory = createContext<object | null>(null);

/** Where a view keeps one thing: one for each open pane. */
export type Kept<T> = WeakMap<object, T>;

/**
 * A state that outlives the view: begins with what was kept, else with `first`.
 * Like `useState` otherwise.
 */
export function useKept<T>(kept: Kept<T>, first: T): [T, (next: T) => void] {
  const memory = useContext(PaneMemory);
  const [value, setValue] = useState<T>(() => (memory === null ? first : (kept.get(memory) ?? first)));
  useEffect(() => {
    if (memory !== null) kept.set(memory, value);
  }, [memory, kept, value]);
  return [value, setValue];
}
