import { JSDOM } from "jsdom";
import { makeExternal } from "./external";
import { loadOfficeJs } from "./genuine-loader";
import { createHost } from "./host";
import type { WorkbookHost } from "./host";

interface Page {
  readonly host: WorkbookHost;
  readonly office: typeof Office;
  readonly excel: typeof Excel;
  readonly info: { readonly host: unknown; readonly platform: unknown };
  readonly ribbon: (commandId: string, functionName: string) => void;
}

const open: JSDOM[] = [];

async function page(options: Parameters<typeof createHost>[0] = {}): Promise<Page> {
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    runScripts: "outside-only",
    url: "https://localhost/pane.html",
  });
  open.push(dom);
  const host = createHost(options);
  const { external, pressRibbon } = makeExternal(host);
  Object.defineProperty(dom.window, "external", { value: external, configurable: true, writable: true });
  loadOfficeJs(dom);
  const realm = dom.window as unknown as { Office: typeof Office; Excel: typeof Excel };
  const info = await realm.Office.onReady();
  return { host, office: realm.Office, excel: realm.Excel, info, ribbon: pressRibbon };
}

afterEach(() => {
  for (const dom of open.splice(0)) dom.window.close();
});

test("the genuine loader takes the host for the desktop Excel", async () => {
  const { info, office } = await page({ apiLevel: "1.9" });
  expect(info).toMatchObject({ host: "Excel", platform: "PC" });
  expect(office.context.displayLanguage).toBe("ru-RU");
  expect(office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
});

test("batches reach the workbook and errors come back with their codes", async () => {
  const { host, excel } = await page({ sheets: [{ name: "Лист", rows: [["Проба"]] }] });
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Лист").getRange("A1:B1");
    range.values = [["Иное", 5]];
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values[0]?.[1]).toBe(5);
  });
  expect(host.workbook.sheet("Лист").cells.at(0, 0)?.value).toBe("Иное");
  host.failSync(1, "AccessDenied");
  await expect(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("Лист").getRange("A1").values = [["x"]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "AccessDenied" });
});

test("events of the sheet reach their handlers", async () => {
  const { host, excel } = await page({ sheets: [{ name: "Лист" }] });
  const seen: string[] = [];
  await excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  host.type("Лист", "B2", "правка");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual(["B2"]);
});

test("a ribbon button calls its function", async () => {
  const { office, ribbon } = await page();
  const pressed = new Promise<string>((resolve) => {
    office.actions.associate("recalculate", (event: { source: { id: string }; completed: () => void }) => {
      event.completed();
      resolve(event.source.id);
    });
  });
  ribbon("RecalculateButton", "recalculate");
  await expect(pressed).resolves.toBe("RecalculateButton");
});
