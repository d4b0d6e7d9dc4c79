/** The add-in's buttons, as its manifest has them. */

/** A button of the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The function it runs; null = it shows the pane. */
  readonly functionName: string | null;
}

/** The buttons of a manifest, in its order, with their texts in its own language. */
export function ribbonButtons(manifest: string): readonly RibbonButton[] {
  const tree = new DOMParser().parseFromString(manifest, "text/xml");
  const child = (parent: Element, name: string): Element | undefined =>
    [...parent.getElementsByTagName("*")].find((element) => element.localName === name);
  const all = [...tree.getElementsByTagName("*")];
  const text = (element: Element | undefined): string => {
    const id = element?.getAttribute("resid");
    const resource = all.find((one) => one.localName === "String" && one.getAttribute("id") === id);
    return resource?.getAttribute("DefaultValue") ?? "";
  };
  return all
    .filter((element) => element.localName === "Control")
    .map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: text(child(control, "Label")),
      tip: text(child(control, "Description")),
      functionName: child(control, "FunctionName")?.textContent ?? null,
    }));
}
