/** The manifest's structure, checked without Microsoft's service (docs/decisions/0003). */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const ROOT = join(__dirname, "..");
const SOURCE = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const BASE = "https://localhost:3000/";

function parse(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return top.children[0] ?? top;
}

const manifest = parse(SOURCE);

function all(from: Element, name: string): Element[] {
  return from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

function only(from: Element, name: string): Element {
  const [found, ...more] = from.children.filter((child) => child.name === name);
  if (found === undefined || more.length > 0) throw new Error(`${from.name} must have one ${name}`);
  return found;
}

const overrides = only(manifest, "VersionOverrides");
const resources = only(overrides, "Resources");

/** Everything that has a default and a translation. */
const LOCALISED = [
  ...["DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl"].map((name) =>
    only(manifest, name),
  ),
  only(only(manifest, "DefaultSettings"), "SourceLocation"),
  ...resources.children.flatMap((group) => group.children),
];

test("elements stand in the order that Office enforces", () => {
  expect(manifest.children.map((child) => child.name)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  expect(overrides.children.map((child) => child.name)).toEqual(["Description", "Requirements", "Hosts", "Resources"]);
  expect(resources.children.map((child) => child.name)).toEqual([
    "bt:Images",
    "bt:Urls",
    "bt:ShortStrings",
    "bt:LongStrings",
  ]);
});

test("who it is: a stable GUID, a version of four numbers, Excel, Russian first", () => {
  expect(only(manifest, "Id").text).toBe("6f0c4b0e-52f1-4a54-9d0b-7d3c1f5a9e21");
  expect(only(manifest, "Version").text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(only(manifest, "DefaultLocale").text).toBe("ru-RU");
  expect(only(manifest, "Permissions").text).toBe("ReadWriteDocument");
  expect(only(manifest, "Hosts").children.map((host) => host.attributes.Name)).toEqual(["Workbook"]);
  expect(overrides.attributes["xsi:type"]).toBe("VersionOverridesV1_0");
});

test("any Excel is admitted, the buttons need ExcelApi 1.9", () => {
  const sets = all(manifest, "bt:Set");
  expect(sets.map((set) => set.attributes.Name)).toEqual(["ExcelApi"]);
  expect(all(overrides, "bt:Sets").map((set) => set.attributes.DefaultMinVersion)).toEqual(["1.9"]);
  expect(all(manifest, "Runtimes")).toEqual([]);
});

test("everything that is read or fetched has one English override and none for Russian", () => {
  for (const element of LOCALISED) {
    expect(element.attributes.DefaultValue).toBeTruthy();
    expect(element.children.map((child) => child.attributes.Locale)).toEqual(["en-US"]);
    expect(element.children[0]?.attributes.Value).toBeTruthy();
  }
  expect(LOCALISED.length).toBeGreaterThan(40);
});

test("Russian texts are Russian, their overrides are not", () => {
  const strings = [...all(resources, "bt:String"), only(manifest, "DisplayName"), only(manifest, "Description")];
  for (const element of strings) {
    expect(element.attributes.DefaultValue).toMatch(/[а-я]/);
    expect(element.children[0]?.attributes.Value).not.toMatch(/[а-яё]/i);
  }
});

test("every resid has its resource, every resource is used, ids are single and short", () => {
  const ids = resources.children.flatMap((group) => group.children).map((one) => one.attributes.id ?? "");
  const used = [...SOURCE.matchAll(/resid="([^"]+)"/g)].map((match) => match[1] ?? "");
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
});

test("texts fit: 125 characters for short ones, 250 for long ones and the description", () => {
  const lengths = (group: string): number[] =>
    only(resources, group).children.flatMap((one) => [
      one.attributes.DefaultValue?.length ?? 0,
      one.children[0]?.attributes.Value?.length ?? 0,
    ]);
  expect(Math.max(...lengths("bt:ShortStrings"))).toBeLessThanOrEqual(125);
  expect(Math.max(...lengths("bt:LongStrings"))).toBeLessThanOrEqual(250);
  expect(only(manifest, "Description").attributes.DefaultValue?.length).toBeLessThanOrEqual(250);
  expect(only(manifest, "DisplayName").attributes.DefaultValue?.length).toBeLessThanOrEqual(125);
});

test("all addresses are https and under the one base that the build replaces", () => {
  const urls = [...SOURCE.matchAll(/"(https?:[^"]+)"/g)]
    .map((match) => match[1] ?? "")
    .filter((url) => !url.startsWith("http://schemas.microsoft.com/") && !url.startsWith("http://www.w3.org/"));
  expect(urls.length).toBeGreaterThan(60);
  for (const url of urls) expect(url.startsWith(BASE)).toBe(true);
});

test("pages of the manifest are pages of the build", () => {
  const config = readFileSync(join(ROOT, "webpack.config.js"), "utf8");
  const pages = new Set(
    [...SOURCE.matchAll(/https:\/\/localhost:3000\/([\w-]+\.html)/g)].map((match) => match[1] ?? ""),
  );
  expect([...pages].sort()).toEqual(["commands.html", "help.html", "taskpane.html"]);
  for (const page of pages) expect(config).toContain(`"${page}"`);
});

test("icons exist in the size that they are named for; the mandatory sizes are there", () => {
  const images = only(resources, "bt:Images").children;
  for (const image of images) {
    const size = Number(/\.(\d+)$/.exec(image.attributes.id ?? "")?.[1]);
    const path = (image.attributes.DefaultValue ?? "").slice(BASE.length);
    expect(path).toMatch(new RegExp(`-${size}\\.png$`));
    const png = readFileSync(join(ROOT, path));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
  for (const icon of all(overrides, "Icon")) {
    const sizes = icon.children.map((image) => Number(image.attributes.size));
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80, 96]);
    for (const image of icon.children) {
      expect(image.attributes.resid?.endsWith(`.${image.attributes.size ?? ""}`)).toBe(true);
    }
  }
  expect(existsSync(join(ROOT, "assets/icon-64.png"))).toBe(true);
});

test("the group on the Home tab has its three buttons, and the functions they call exist", () => {
  expect(all(overrides, "OfficeTab").map((tab) => tab.attributes.id)).toEqual(["TabHome"]);
  const labels = new Map(all(resources, "bt:String").map((one) => [one.attributes.id, one.attributes.DefaultValue]));
  const controls = all(overrides, "Control");
  expect(controls.map((one) => labels.get(only(one, "Label").attributes.resid))).toEqual([
    "Пересчитать КПЭ",
    "Группа риска",
    "Панель",
  ]);
  expect(controls.map((one) => only(one, "Action").attributes["xsi:type"])).toEqual([
    "ExecuteFunction",
    "ExecuteFunction",
    "ShowTaskpane",
  ]);
  const commands = readFileSync(join(ROOT, "src/commands/commands.ts"), "utf8");
  const guard = readFileSync(join(ROOT, "src/commands/old-view-commands.js"), "utf8");
  const names = all(overrides, "FunctionName").map((one) => one.text);
  expect(names).toEqual(["recalculateKpi", "showRisk"]);
  for (const name of names) {
    expect(commands).toContain(`associate("${name}"`);
    expect(guard).toContain(`window.${name} =`);
  }
});
