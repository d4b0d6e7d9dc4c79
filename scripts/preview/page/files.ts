/** Workbooks in and out of the preview. */
import { loadXlsx, saveXlsx } from "../../../test/host/xlsx";
import type { WorkbookHost } from "../../../test/host/host";
import { element } from "./element";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * The workbook of a file.
 * @throws Error with the reader's words when it cannot be read.
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): WorkbookHost {
  const host = loadXlsx(bytes, fileName);
  host.workbook.fileName = fileName;
  return host;
}

/** Downloads the workbook as it is now, under its own name. */
export function downloadWorkbook(host: WorkbookHost): void {
  const file = new Blob([Uint8Array.from(saveXlsx(host))], { type: XLSX });
  const address = URL.createObjectURL(file);
  const link = element("a", { href: address, download: host.workbook.fileName.replace(/\.[^.]*$/, "") + ".xlsx" });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}
