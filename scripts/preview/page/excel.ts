/** What stands for Excel: the workbook, the pages of the add-in that are connected to it, and its circumstances. */
import { DARK_THEME, makeExternal, type ExternalHost } from "../../../test/host/external";
import type { WorkbookHost } from "../../../test/host/host";

declare global {
  interface Window {
    /** Given by the preview's page to the pages of the add-in in its frames (seam.ts). */
    preview?: { readonly connect: (page: string) => Readonly<Record<string, unknown>> };
  }
}

/** Circumstances that a page of the add-in learns of when it is loaded. */
export interface Circumstances {
  readonly viewOnly: boolean;
  readonly oldExcel: boolean;
  readonly dark: boolean;
}

/** Whom to tell. */
export interface ExcelEvents {
  /** The workbook may look different now. */
  readonly onChange: () => void;
  readonly onCommandDone: (commandId: string) => void;
  readonly onDialog: (address: string, closed: () => void) => void;
}

/** Excel 2019: below what the add-in needs. */
const OLD_API = "1.7";

/** An Excel with one workbook in it. */
export class PreviewExcel {
  private readonly pages = new Map<string, ExternalHost>();
  private circumstances: Circumstances = { viewOnly: false, oldExcel: false, dark: false };

  constructor(
    public host: WorkbookHost,
    private readonly events: ExcelEvents,
  ) {
    this.take(host);
  }

  /** Puts another workbook in place; the pages of the add-in are to be loaded again. */
  take(host: WorkbookHost): void {
    this.host = host;
    host.workbook.listen(() => {
      this.events.onChange();
    });
    this.become(this.circumstances);
  }

  /** Changes the circumstances; the pages of the add-in are to be loaded again. */
  become(circumstances: Circumstances): void {
    this.circumstances = circumstances;
    this.host.core.level = circumstances.oldExcel ? new Map([["ExcelApi", OLD_API]]) : null;
  }

  /** The container interface for a page of the add-in; one loaded before at the same address is let go. */
  connect(page: string): Readonly<Record<string, unknown>> {
    this.pages.get(page)?.disconnect();
    const { viewOnly, dark } = this.circumstances;
    const connection = makeExternal(this.host, {
      viewOnly,
      ...(dark ? { theme: DARK_THEME } : {}),
      onAnswered: () => {
        this.events.onChange();
      },
      onCommandCompleted: this.events.onCommandDone,
      onDialog: this.events.onDialog,
    });
    this.pages.set(page, connection);
    return connection.external;
  }

  /** Presses a button of the ribbon whose functions live on `page`. False when that page is not loaded yet. */
  press(page: string, commandId: string, functionName: string): boolean {
    const connection = this.pages.get(page);
    connection?.pressRibbon(commandId, functionName);
    return connection !== undefined;
  }
}
