import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import type { DOMWindow, JSDOM } from "jsdom";
import { clientFolder } from "./client-script";

const scripts = new Map<string, Script>();

function script(file: string): Script {
  const known = scripts.get(file);
  if (known !== undefined) return known;
  const filename = join(clientFolder(), file);
  const made = new Script(readFileSync(filename, "utf8"), { filename });
  scripts.set(file, made);
  return made;
}

const BASE = "https://localhost/officejs/";

/**
 * Loads the genuine `office.js` into a page of jsdom as a browser would: the
 * loader asks for its further files by adding script elements, and they are
 * run from node_modules (spec office-host 6.3). `external` must be set before.
 */
export function loadOfficeJs(dom: JSDOM): void {
  const { window } = dom;
  const context = dom.getInternalVMContext();
  const { document } = window;
  const mark = document.createElement("script");
  mark.type = "text/plain";
  mark.src = `${BASE}office.js`;
  document.head.appendChild(mark);
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof window.HTMLScriptElement) || !node.src.startsWith(BASE)) return append(node);
    const file = node.src.slice(BASE.length).replace(/\?.*$/, "");
    window.setTimeout(() => {
      run(window, node, () => {
        script(file.toLowerCase()).runInContext(context);
      });
    }, 0);
    return node;
  };
  script("office.js").runInContext(context);
}

function run(window: DOMWindow, node: HTMLScriptElement, load: () => void): void {
  try {
    load();
  } catch {
    node.dispatchEvent(new window.Event("error"));
    return;
  }
  node.dispatchEvent(new window.Event("load"));
}
