/**
 * Mutation testing of the pure core, file by file: `npm run mutation` takes all
 * of it (hours), `npm run mutation -- --part 3/20` every twentieth file, drawn the
 * same way every time. What was tested before and has not changed is not run again.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const ROOMS = ["engine", "intake", "plan"];

/** Sources of a room in an order that has nothing to do with their names; catalogues of words are left out. */
function sourcesOf(room: string): readonly string[] {
  const drawn = (file: string): string => createHash("sha256").update(file).digest("hex");
  return readdirSync(join("src", room), { recursive: true, encoding: "utf8" })
    .map((name) => join("src", room, name))
    .filter((file) => file.endsWith(".ts") && !/messages-[^/\\]*$/.test(file))
    .sort((a, b) => (drawn(a) < drawn(b) ? -1 : 1));
}

const { part } = parseArgs({ options: { part: { type: "string", default: "1/1" } } }).values;
const [index, parts] = part.split("/").map(Number);
if (index === undefined || parts === undefined || !(index >= 1 && index <= parts)) {
  console.error("--part N/M: N from 1 to M");
  process.exit(2);
}
const files = ROOMS.flatMap((room) => sourcesOf(room).filter((_, place) => place % parts === index - 1));
const stryker = join("node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
process.exitCode =
  spawnSync(process.execPath, [stryker, "run", "--mutate", files.join(",")], { stdio: "inherit" }).status ?? 1;
