/** The command line: `npm run kpi -- INPUT …`. Exit 0 done, 1 the files cannot be used, 2 wrong arguments. */
import { serialOf, type Serial } from "../registry/date";
import { parseArguments } from "./arguments";
import { MESSAGES } from "./messages";
import { CommandError, runCommand } from "./run";

/** Today by this computer's clock and time zone. */
function today(): Serial {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
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
    console.log(await runCommand(parsed.arguments, today()));
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
