/** LibreOffice for tests: another program's opinion of the files that are written. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Formulas are calculated anew when a file is opened, whatever results it holds (rulings 35). */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Whether it is installed; where it is not, says loudly what is not tested then. */
export function hasLibreOffice(untested: string): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    process.stderr.write(`\n*** NOT TESTED: LibreOffice (soffice) is not installed, so ${untested} ***\n\n`);
    return false;
  }
}

/** An .xlsx as LibreOffice saves it in another format, calculated anew. */
export function converted(bytes: Uint8Array, format: "xlsx" | "pdf"): Uint8Array {
  const directory = mkdtempSync(join(tmpdir(), "libre-office-"));
  try {
    const profile = join(directory, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), PROFILE);
    writeFileSync(join(directory, "report.xlsx"), bytes);
    const out = join(directory, "out");
    const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", format];
    execFileSync("soffice", [...args, "--outdir", out, join(directory, "report.xlsx")], { stdio: "ignore" });
    return readFileSync(join(out, `report.${format}`));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
