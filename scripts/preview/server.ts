/** The server of the preview: builds the add-in and serves it beside its page, for the own machine only. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { buildAddin, buildScript, OFFICE_FILES } from "../../test/browser/build";
import { fileReply, serveLocally, type Reply } from "../../test/browser/serve";

const PAGE_FILES = join(__dirname, "page");
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const HTML = "text/html; charset=utf-8";

/** A running preview. */
export interface Preview {
  /** Where to open it: «http://localhost:3100». */
  readonly origin: string;
  /** Stops the server and removes the build. */
  close(): Promise<void>;
}

/**
 * A page of the add-in with the seam in front of its scripts and Office.js from
 * this server. Its content security policy stays as it was built: both are of
 * its own origin.
 */
function addinPage(html: string): string {
  return html.includes(OFFICE_CDN)
    ? html.replaceAll(OFFICE_CDN, "/officejs/").replace("<script", '<script src="/seam.js"></script>\n    <script')
    : html;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/**
 * Builds the add-in in development mode into a temporary folder and serves it
 * with a workbook. Port 0 = any free one.
 * @throws Error when the build fails, the port is taken or the file is not there.
 */
export async function startPreview(workbookFile: string, port = 0): Promise<Preview> {
  const workbook: Reply = { type: "application/octet-stream", body: readFileSync(workbookFile) };
  const folder = mkdtempSync(join(tmpdir(), "kpi-preview-"));
  const addin = join(folder, "addin");
  await buildAddin(addin, { mode: "development" });
  await buildScript(join(PAGE_FILES, "main.ts"), folder, "preview.js");
  await buildScript(join(PAGE_FILES, "seam.ts"), folder, "seam.js");
  const page = readFileSync(join(PAGE_FILES, "index.html"), "utf8");
  const index: Reply = { type: HTML, body: page.replace("{{file}}", () => attribute(basename(workbookFile))) };

  function answer(path: string): Reply | null {
    if (path === "/") return index;
    if (path === "/workbook") return workbook;
    if (path === "/preview.css") return fileReply(PAGE_FILES, path);
    if (path.startsWith("/officejs/")) return fileReply(OFFICE_FILES, path.slice("/officejs".length));
    const file = fileReply(folder, path);
    return file !== null && path.endsWith(".html")
      ? { type: HTML, body: addinPage(Buffer.from(file.body).toString()) }
      : file;
  }

  const server = await serveLocally(answer, port);
  return {
    origin: server.origin,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
