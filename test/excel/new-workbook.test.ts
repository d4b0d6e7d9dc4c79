import { WorkbookError } from "../../src/app/port";
import { openNewWorkbook } from "../../src/excel/new-workbook";

/** Excel, as far as a new workbook needs it. */
function withExcel(createWorkbook: (base64: string) => Promise<void>): void {
  Object.assign(globalThis, { Excel: { createWorkbook } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
});

test("the file arrives byte by byte, however long it is", async () => {
  const file = Uint8Array.from({ length: 100_003 }, (_, index) => (index * 7 + (index >> 8)) % 256);
  let opened = "";
  withExcel((base64) => {
    opened = base64;
    return Promise.resolve();
  });
  await openNewWorkbook(file);
  expect(Buffer.from(opened, "base64").equals(file)).toBe(true);
});

test("a refusal is told in Russian, and the officer's workbook is untouched", async () => {
  withExcel(() => Promise.reject(Object.assign(new Error("Access denied"), { code: "AccessDenied" })));
  const error: unknown = await openNewWorkbook(new Uint8Array(3)).catch((reason: unknown) => reason);
  if (!(error instanceof WorkbookError)) throw new Error("Not a WorkbookError");
  expect(error.state).toBe("untouched");
  expect(error.failure.what).toMatch(/[а-я]/);
  expect(error.failure.what).not.toContain("denied");
});
