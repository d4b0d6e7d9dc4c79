/** The command line: `npm run kpi -- INPUT …`. Exit 0 done, 1 the files cannot be used, 2 wrong arguments, 130 stopped. */
import { serialOf, type Serial } from "../registry/date";
import { parseArguments, type Arguments } from "./arguments";
import { MESSAGES } from "./messages";
import { isFolder, runRegion } from "./region";
import { CommandError, runCommand } from "./run";

/** Today by this computer's clock and time zone. */
function today(): Serial {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Ctrl+C stops between two workbooks; pressed again, at once. */
async function overFolder(request: Arguments): Promise<string> {
  const stop = new AbortController();
  process.once("SIGINT", () => {
    stop.abort();
  });
  const hooks = { progress: process.stderr, now: () => performance.now(), signal: stop.signal };
  return runRegion(request, today(), hooks);
}

async function main(): Promise<number> {
  const parsed = parseArguments(process.argv.slice(2));
  if (parsed.kind === "help") {
    console.log(MESSAGES.usage);
    return 0;
  }
  if (parsed.kind === "wrong") {
    console.error(`${parsed.message}\n\n${MESSAGES.usage}`);
    return 2;
  }
  try {
    console.log(
      isFolder(parsed.arguments.input)
        ? await overFolder(parsed.arguments)
        : await runCommand(parsed.arguments, today()),
    );
    return 0;
  } catch (error) {
    if (error instanceof CommandError) {
      console.error(error.message);
      return error.exitCode;
    }
    console.error(MESSAGES.unexpected(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    return 1;
  }
}

void main().then((code) => {
  process.exitCode = code;
});
