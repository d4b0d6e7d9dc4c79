import { flushSync } from "react-dom";

/** Marks what can take the focus when the control that was acted upon is gone. */
export const FOCUS_STOP = { "data-focus-stop": "" } as const;

/** The part of the view in which the focus stays. */
export const FOCUS_PART = { "data-focus-part": "" } as const;

/**
 * Does something that may take the control itself away. Then the focus goes to
 * the next stop below it, else to the nearest above, never to the page's top.
 */
export function keepFocus(from: HTMLElement, action: () => void): void {
  const part = from.closest("[data-focus-part]");
  const stops = part === null ? [] : [...part.querySelectorAll<HTMLElement>("[data-focus-stop]")];
  const isBelow = (stop: HTMLElement): boolean =>
    (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const below = stops.filter(isBelow);
  const above = stops.filter((stop) => stop !== from && !isBelow(stop)).reverse();
  flushSync(action);
  if (from.isConnected) return;
  [...below, ...above].find((stop) => stop.isConnected)?.focus();
}
