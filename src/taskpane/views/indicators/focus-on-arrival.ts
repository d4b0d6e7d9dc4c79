/**
 * A ref that gives an element the focus when it comes to the page. One and the
 * same function always, so that React calls it once for an element.
 */
export function focusOnArrival(element: HTMLElement | null): void {
  element?.focus();
}
