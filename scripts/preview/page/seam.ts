/** Runs in a page of the add-in before its own scripts: gets the container interface from the preview around it. */

// The parent is of the same origin; its type does not say what we put on it (excel.ts).
const { preview } = window.parent as Window & typeof globalThis;
if (preview !== undefined) {
  const value = preview.connect(window.location.pathname);
  Object.defineProperty(window, "external", { value, configurable: true });
}

export {};
