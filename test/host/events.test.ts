/** @jest-environment ./test/host/environment.ts */
import { installHost } from "./install";

const soon = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 5);
  });

test("a change by hand and one by the add-in are told apart; none are told while events are off", async () => {
  const host = installHost({ sheets: [{ name: "Лист" }] });
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(`${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
    host.type("Лист", "B2", "вручную");
    context.workbook.worksheets.getItem("Лист").getRange("C3").values = [["надстройкой"]];
    await context.sync();
    await soon();
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("Лист").getRange("D4").values = [["молча"]];
    await context.sync();
    await soon();
  });
  expect(seen).toEqual(["B2 Unknown", "C3 ThisLocalAddin"]);
});

test("a handler that was removed hears nothing", async () => {
  const host = installHost({ sheets: [{ name: "Лист" }] });
  let heard = 0;
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem("Лист").onChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  host.type("Лист", "A1", 1);
  await soon();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.type("Лист", "A1", 2);
  await soon();
  expect(heard).toBe(1);
});
