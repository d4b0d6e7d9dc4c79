import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CHANNELS } from "../../../src/registry/channel";
import { GRADUATE_FIELDS } from "../../../src/registry/graduate";
import { TAUGHT_WORDS } from "../../../src/registry/settings-words";
import { kindTitle } from "../../../src/taskpane/views/checks/messages-kinds";
import { meaningsOf, meaningWords } from "../../../src/taskpane/views/checks/messages-meanings";

/** Codes as the catalogues of findings name them: `finding("code", …)`, `code: "code", severity`. */
function codesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      return [...text.matchAll(/(?:finding\(\s*|code: )"([a-z-]+)",\s*(?:severity|"(?:error|warning|info)")/g)];
    })
    .map(([, code]) => code ?? "");
}

test("every kind of issue has a title", () => {
  const codes = ["intake", "engine"].flatMap((room) => codesIn(join(__dirname, "../../../src", room)));
  expect(new Set(codes).size).toBeGreaterThan(120);
  expect([...new Set(codes)].filter((code) => kindTitle(code) === null)).toEqual([]);
  expect(kindTitle("no-such-code")).toBeNull();
});

test("a status can be taught to be any channel, each offered once", () => {
  const codes = meaningsOf("status").flatMap((group) => group.codes);
  expect([...codes].sort()).toEqual([...CHANNELS, "unknown"].sort());
});

test("no two meanings of a field have the same words, and each can be kept", () => {
  for (const field of GRADUATE_FIELDS) {
    const codes = meaningsOf(field).flatMap((group) => group.codes);
    expect(new Set(codes.map((code) => meaningWords(field, code))).size).toBe(codes.length);
    for (const code of codes) expect(TAUGHT_WORDS[code]).not.toBe("");
  }
});
