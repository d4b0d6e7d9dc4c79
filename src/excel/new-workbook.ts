import { WorkbookError } from "../app/port";
import { failureOf } from "./errors";

/** Bytes turned into text at a time: more arguments than a call can take would fail. */
const PIECE = 0x8000;

/**
 * Opens the file as a new, unsaved workbook; the officer's own stays open and
 * as it is. API set: ExcelApi 1.8 (`Excel.createWorkbook`), below our floor.
 * @throws WorkbookError, state «untouched», when Excel refuses.
 */
export async function openNewWorkbook(file: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(file));
  } catch (error) {
    throw new WorkbookError(failureOf(error), "untouched");
  }
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += PIECE) {
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return btoa(text);
}
