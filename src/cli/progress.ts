/** How far a long run is, on stderr: stdout is for the result alone. */
import { REGION_CLI } from "./region-messages";

/** Where progress is shown: a terminal redraws one line, anything else gets a line for each file. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** What is told of each file. */
export interface Progress {
  /** A file is begun. */
  begin(file: string): void;
  /** A file is done; `weight` is its part of the total, `state` a word. */
  end(file: string, weight: number, state: string): void;
  /** Nothing more comes: a terminal's line is wiped. */
  close(): void;
}

const BAR = 20;
/** The part that must be done before the pace says anything of the rest. */
const KNOWN_PACE = 0.05;
const CLEAR_LINE = "\r\u001b[2K";

/**
 * Progress over `count` files of the weight `total` (bytes). `now` gives
 * milliseconds: the time left is that of the weight left at the pace so far.
 */
export function progressOn(stream: ProgressStream, count: number, total: number, now: () => number): Progress {
  const started = now();
  let done = 0;
  let weight = 0;
  if (stream.isTTY !== true) {
    return {
      begin: () => undefined,
      end: (file, _, state) => {
        done += 1;
        stream.write(`${REGION_CLI.progress(done, count, file, state)}\n`);
      },
      close: () => undefined,
    };
  }
  const draw = (file: string): void => {
    const share = total === 0 ? done / count : weight / total;
    const filled = Math.round(share * BAR);
    const line = [
      `[${"█".repeat(filled)}${"░".repeat(BAR - filled)}]`,
      REGION_CLI.bar(Math.floor(share * 100), done, count),
      ...(share >= KNOWN_PACE && share < 1 ? [REGION_CLI.left(clock(((now() - started) * (1 - share)) / share))] : []),
      file,
    ].join("  ");
    // A line that wraps could not be redrawn.
    const room = Math.max((stream.columns ?? 80) - 1, 10);
    const characters = Array.from(line);
    stream.write(`${CLEAR_LINE}${characters.length > room ? `${characters.slice(0, room - 1).join("")}…` : line}`);
  };
  return {
    begin: draw,
    end: (file, own) => {
      done += 1;
      weight += own;
      draw(file);
    },
    close: () => {
      stream.write(CLEAR_LINE);
    },
  };
}

/** «0:45», «12:03»; rounded up. */
function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
