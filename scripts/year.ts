/**
 * Plays the year of the sample's invented college from September to August and
 * prints what the officer would see. With a folder the workbook and the report
 * of each run, and the copies of June, are written there.
 *
 * Run: npx tsx scripts/year.ts [-o FOLDER]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatIso } from "../src/registry/date";
import { yearPlan } from "./year/plan";
import { playYear, type YearStep } from "./year/play";
import { tellStep, tellYear } from "./year/tell";

const { output } = parseArgs({ options: { output: { type: "string", short: "o" } } }).values;
const folder = output === undefined ? null : resolve(output);

function keep({ on, source, report, copies }: YearStep): void {
  if (folder === null) return;
  const write = (name: string, content: Uint8Array | string): void => {
    writeFileSync(join(folder, `${formatIso(on)} ${name}`), content);
  };
  write("техникум.xlsx", source);
  write("техникум – КПЭ.xlsx", report);
  if (copies === null) return;
  write("для директора.xlsx", copies.director);
  write("для сайта.xlsx", copies.site);
  write("для сайта.html", copies.page);
}

async function main(): Promise<void> {
  if (folder !== null) mkdirSync(folder, { recursive: true });
  const steps = await playYear(yearPlan(), (step) => {
    console.log(tellStep(step));
    keep(step);
  });
  console.log(tellYear(steps));
}

void main();
