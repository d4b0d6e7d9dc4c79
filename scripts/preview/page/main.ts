/** The page of the preview: the pane in a frame beside the workbook it works on. */
import type { WorkbookHost } from "../../../test/host/host";
import { byId, element } from "./element";
import { PreviewExcel } from "./excel";
import { downloadWorkbook, openWorkbook } from "./files";
import { costs, done, lastError, notOpened, pressed, TEXT } from "./messages";
import { ribbonButtons } from "./ribbon";
import { Switches } from "./switches";
import { WorkbookView } from "./workbook-view";

const PANE = "/addin/taskpane.html";
const COMMANDS = "/addin/commands.html";
const WIDTHS = [320, 350, 420, 500];

function status(text: string): void {
  byId("status").textContent = text;
}

function onClick(id: string, action: () => void): void {
  byId(id).addEventListener("click", action);
}

/** Loads a page of the add-in into a fresh frame: one that is loaded again would keep its history. */
function frame(id: string, page: string, title: string): void {
  byId(id).replaceChildren(element("iframe", { src: page, title, name: id }));
}

function loadPages(): void {
  frame("pane", PANE, TEXT.pane);
  frame("commands", COMMANDS, TEXT.ribbon);
}

function showDialog(address: string, closed: () => void): void {
  const close = element("button", { type: "button" }, [TEXT.closeWindow]);
  close.addEventListener("click", () => {
    byId("dialog").replaceChildren();
    closed();
  });
  byId("dialog").replaceChildren(element("iframe", { src: address, title: address }), close);
  close.focus();
}

function showCosts({ syncs, bytesIn, bytesOut, requests }: WorkbookHost): void {
  const failed = [...requests].reverse().find((request) => request.error !== null)?.error ?? null;
  byId("costs").textContent = costs(syncs, bytesIn, bytesOut) + (failed === null ? "" : ` ${lastError(failed)}`);
}

/** The add-in's buttons; returns their labels by id. */
function drawRibbon(manifest: string, excel: PreviewExcel): ReadonlyMap<string, string> {
  const buttons = ribbonButtons(manifest);
  for (const { id, label, tip, functionName } of buttons) {
    const button = element("button", { type: "button", title: tip }, [label]);
    button.addEventListener("click", () => {
      if (functionName === null) {
        frame("pane", PANE, TEXT.pane);
      } else {
        status(pressed(label));
        excel.press(COMMANDS, id, functionName);
      }
    });
    byId("ribbon").append(button);
  }
  return new Map(buttons.map(({ id, label }) => [id, label]));
}

function drawWidths(): void {
  const options = WIDTHS.map((width) => element("option", { value: String(width) }, [`${width} px`]));
  const widths = element("select", {}, options);
  widths.addEventListener("change", () => {
    byId("pane").style.width = `${widths.value}px`;
  });
  byId("tools").append(element("label", {}, [`${TEXT.width} `, widths]));
}

async function start(): Promise<void> {
  const fileName = document.body.dataset.file ?? "";
  const bytes = new Uint8Array(await (await fetch("/workbook")).arrayBuffer());
  const manifest = await (await fetch("/addin/manifest.xml")).text();

  const excel = new PreviewExcel(openWorkbook(bytes, fileName), {
    onChange: () => {
      view.refresh();
    },
    onCommandDone: (id) => {
      status(done(labels.get(id) ?? id));
    },
    onDialog: showDialog,
  });
  const view = new WorkbookView(excel.host, {
    onStatus: status,
    onEditing: (editing) => {
      switches.setTyping(editing);
    },
    onShown: (sheet) => {
      showCosts(excel.host);
      switches.showSheet(sheet);
    },
  });
  const switches = new Switches(byId("switches"), { excel, shown: () => view.shown, reload: loadPages });
  const labels = drawRibbon(manifest, excel);
  drawWidths();

  async function open(file: File): Promise<void> {
    try {
      excel.take(openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name));
    } catch (error) {
      status(notOpened(file.name, error instanceof Error ? error.message : String(error)));
      return;
    }
    view.take(excel.host);
    switches.reset();
    byId("file").textContent = file.name;
    status("");
  }

  const chooser = element("input", { type: "file", accept: ".xlsx,.xlsm,.ods,.csv" });
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    if (file !== undefined) void open(file);
    chooser.value = "";
  });
  onClick("open", () => {
    chooser.click();
  });
  onClick("save", () => {
    downloadWorkbook(excel.host);
  });
  onClick("reload", loadPages);

  window.preview = { connect: (page) => excel.connect(page) };
  byId("file").textContent = fileName;
  view.refresh();
  loadPages();
}

void start();
