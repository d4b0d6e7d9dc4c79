/** The documents for a real Excel name everything the workbook host only supposes. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "..");
const HOST = join(__dirname, "host");

function text(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** Ids of a text, each once: «H7» of `/H\d+/`. */
function ids(source: string, pattern: RegExp): readonly string[] {
  return [...new Set(source.match(pattern) ?? [])];
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return name.endsWith(".ts") ? [path] : [];
  });
}

const evidence = text("test/host/README.md")
  .split("\n")
  .filter((line) => line.startsWith("|") && line.includes("inferred"));
const supposed = evidence.flatMap((line) => ids(line, /\bH\d+\b/g));
const checklist = text("docs/excel-checklist.ru.md");

test("every inferred rule of the host has an id of its own", () => {
  expect(evidence.length).toBeGreaterThan(10);
  expect(evidence.filter((line) => !/^\| H\d+ /.test(line))).toEqual([]);
  expect(new Set(supposed).size).toBe(supposed.length);
});

test("every «[inferred]» in the host's sources names such a rule", () => {
  const marks = sources(HOST).flatMap(
    (path) => readFileSync(path, "utf8").match(/\[[^\]\n]*inferred[^\]\n]*\]/g) ?? [],
  );
  expect(marks.length).toBeGreaterThan(0);
  const named = marks.map((mark) => /: (H\d+)\]$/.exec(mark)?.[1] ?? mark);
  expect(named.filter((id) => !supposed.includes(id))).toEqual([]);
});

test("every such rule has a step in the checklist, and the checklist names no other", () => {
  // A step is a row of a table; the prose around them is not one.
  const rows = checklist.split("\n").filter((line) => line.startsWith("|"));
  const steps = rows.flatMap((line) => ids(line, /\bH\d+\b/g));
  expect(supposed.filter((id) => !steps.includes(id))).toEqual([]);
  expect(steps.filter((id) => !supposed.includes(id))).toEqual([]);
});

test("every question of the script is explained in the checklist", () => {
  const asked = ids(text("docs/excel-probes.js"), /(?<=\[\s*")[HP]\d+(?=")/g);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((id) => !new RegExp(`^\\| ${id} `, "m").test(checklist))).toEqual([]);
});

test.each(["README.md", "docs/guide.ru.md", "docs/install.ru.md", "docs/excel-checklist.ru.md"])(
  "links of %s lead somewhere",
  (path) => {
    const source = text(path);
    const links = [...source.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link]) => link ?? "");
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(path), link)))).toEqual([]);
    const heads = [...source.matchAll(/^#+ (.+)$/gm)].map(([, head]) =>
      (head ?? "")
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s-]/gu, "")
        .replaceAll(" ", "-"),
    );
    const anchors = [...source.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor ?? "");
    expect(anchors.filter((anchor) => !heads.includes(anchor))).toEqual([]);
  },
);

test("the sites that may frame the pane are the same for both servers", () => {
  const lists = ids(text("docs/install.ru.md"), /frame-ancestors 'self'[^"]*/g);
  expect(lists).toHaveLength(1);
});
