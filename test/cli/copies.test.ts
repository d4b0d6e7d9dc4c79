import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Arguments } from "../../src/cli/arguments";
import { CommandError } from "../../src/cli/command-error";
import { runCommand } from "../../src/cli/run";
import { serialOf } from "../../src/registry/date";
import { fileTexts } from "../../src/xlsx/file-texts";
import { listZip } from "../../src/xlsx/zip";

const SAMPLE = join(__dirname, "..", "..", "assets", "sample.xlsx");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kpi-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (more: Partial<Arguments>): Promise<string> => {
  const asked: Arguments = {
    input: SAMPLE,
    output: join(folder, "отчёт.xlsx"),
    json: null,
    director: null,
    site: null,
    ics: null,
    sql: false,
    startYear: null,
    asOf: null,
    ...more,
  };
  return runCommand(asked, serialOf(2026, 11, 23));
};

async function refusal(more: Partial<Arguments>): Promise<CommandError> {
  const error: unknown = await run(more).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CommandError)) throw new Error("It was not refused");
  return error;
}

test("both copies are written beside the report, and the page beside the public workbook", async () => {
  const [director, site, page] = ["директору.xlsx", "сайт.xlsx", "сайт.html"].map((name) => join(folder, name));
  const printed = await run({ director: director ?? "", site: site ?? "" });
  for (const path of [director, site, page]) {
    expect(existsSync(path ?? "")).toBe(true);
    expect(printed).toContain(path);
  }
  expect(readFileSync(page ?? "", "utf8")).toContain("<html lang=\"ru\">"); // prettier-ignore
  for (const path of [director, site]) {
    const bytes = readFileSync(path ?? "");
    const texts = fileTexts(bytes).join("\n");
    expect(listZip(bytes).filter(({ name }) => name.startsWith("docProps"))).toEqual([]);
    expect(texts).not.toMatch(/docProps|dcterms|<f>|<f |state="(?:very)?hidden|hidden="(?:1|true)"|ЦСТВ_лист|<hyperlink/i);
    const names = [...texts.matchAll(/<definedName name="([^"]*)"/g)].map((match) => match[1]);
    expect(names.every((name) => name?.startsWith("_xlnm.Print_"))).toBe(true);
  } // prettier-ignore
});

test("a file that is there already is never written over, and nothing else is written", async () => {
  const site = join(folder, "сайт.xlsx");
  writeFileSync(join(folder, "сайт.html"), "чужая страница");
  const error = await refusal({ site });
  expect(error.exitCode).toBe(1);
  expect(error.message).toContain("сайт.html");
  expect(readFileSync(join(folder, "сайт.html"), "utf8")).toBe("чужая страница");
  expect(existsSync(site)).toBe(false);
  expect(existsSync(join(folder, "отчёт.xlsx"))).toBe(false);
});

test.each([
  [{ site: "сайт.pdf" }, "сайт.pdf"],
  [{ director: SAMPLE }, "sample.xlsx"],
] as const)("%j is refused", async (more, named) => {
  const error = await refusal(more);
  expect(error.exitCode).toBe(2);
  expect(error.message).toContain(named);
});

test("two copies under one name are refused", async () => {
  const path = join(folder, "копия.xlsx");
  expect((await refusal({ director: path, site: path })).message).toContain("дважды");
});
