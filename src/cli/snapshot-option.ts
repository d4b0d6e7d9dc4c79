import { suggestedSnapshotDate } from "../engine/snapshot";
import { parseIso, type Serial } from "../registry/date";
import type { Registry } from "../registry/registry";

/** The day of `--snapshot 2025-02-01`, or «the nearest 1st» of `--snapshot` alone. */
export type SnapshotOption = Serial | "suggested";

const OPTION = "--snapshot";

/** `--snapshot` may stand without a day: gives it an empty one, so that what follows is not taken for it. */
export function withSnapshotDay(argv: readonly string[]): string[] {
  return argv.map((argument, at) => {
    const next = argv[at + 1] ?? "-";
    return argument === OPTION && !/^\d{4}-|^\d{1,2}\./.test(next) ? `${OPTION}=` : argument;
  });
}

/** Reads its value; undefined when it is no day. */
export function snapshotOption(text: string | undefined): SnapshotOption | null | undefined {
  if (text === undefined) return null;
  return text === "" ? "suggested" : (parseIso(text) ?? undefined);
}

/** The day that is meant; the period is that of the workbook. */
export function snapshotDay(option: SnapshotOption, { period }: Registry): Serial {
  return option === "suggested" ? suggestedSnapshotDate(period) : option;
}
