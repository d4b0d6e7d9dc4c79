/**
 * «Написания» of «Настройки КПЭ»: what the officer said that a whole cell of a
 * column means, and which findings such a meaning would do away with.
 */
import type { GraduateField } from "../../registry/graduate";
import type { Settings, TaughtSpelling } from "../../registry/settings";
import { cellText, isDashCell, isEmptyCell } from "../cells/cell-text";
import { isPrivate } from "../cells/quote";
import type { ChannelCell, ChannelColumn, Finding, Read } from "../cells/types";
import type { CellScalar } from "../grid";
import { normalise } from "../normalise";

type Taught = Settings["taught"];

/** Fields whose columns give a channel. */
export type ChannelField = "status" | "forecast" | "careerTrack";

/** A channel cell as a whole was not understood. Broken formulas are mended in the cell, «н/д» means what it says. */
const NO_CHANNEL: ReadonlySet<string> = new Set([
  "unknown-channel",
  "channel-conflict",
  "only-past",
  "ambiguous-sz",
  "moved",
  "entrepreneur-unclear",
  "graduate-in-doubt",
  "plans-not-by-specialty",
  "serves-unclear",
  "yes-no-as-status",
]);

/** An answer was not understood; a referral of any words is taken for one. */
const NO_ANSWER: ReadonlySet<string> = new Set([
  "unknown-yes-no",
  "unknown-disability",
  "ask-abilympics",
  "unknown-track",
  "referral-assumed",
]);

/** Whose spellings a column listens to, the nearest first: a status column read as a forecast, a track with channels … */
const LISTENS_TO: Readonly<Record<ChannelColumn, Readonly<Record<ChannelField, readonly ChannelField[]>>>> = {
  status: { status: ["status"], forecast: ["status"], careerTrack: ["status"] },
  "employed-yes-no": { status: ["status"], forecast: ["status"], careerTrack: ["status"] },
  forecast: {
    status: ["forecast", "status"],
    forecast: ["forecast", "careerTrack"],
    careerTrack: ["careerTrack", "forecast"],
  },
};

/**
 * The spellings for one column of channels, as `readChannel` looks them up. «Да»
 * and «нет» taught for a track say whether there is one, and no channel.
 */
export function channelSpellings(taught: Taught, field: ChannelField, mode: ChannelColumn): Taught {
  const asked = mode === "forecast" ? "forecast" : "status";
  return LISTENS_TO[mode][field].flatMap((heard) =>
    taught.flatMap((spelling): TaughtSpelling[] => {
      if (spelling.field !== heard) return [];
      const isTrack = heard === "careerTrack" && (spelling.code === "yes" || spelling.code === "no");
      return [{ ...spelling, field: asked, code: isTrack ? "unknown" : spelling.code }];
    }),
  );
}

/** The findings of a channel cell, with what could be taught where the cell was not understood. */
export function channelFindings({ reading, findings }: ChannelCell, field: ChannelField): readonly Finding[] {
  return reading.state === "unknown" ? withTeachable(findings, NO_CHANNEL, field, reading.text) : findings;
}

/**
 * A reader of one field that asks «Написания» before it looks at the cell.
 * `meaning` makes a value of a code; undefined when the code is none of this
 * field («призыв» in a yes/no column): the cell is read as if nothing was taught.
 */
export function taughtReader<T>(
  taught: Taught,
  field: GraduateField,
  read: (cell: CellScalar) => Read<T>,
  meaning: (code: TaughtSpelling["code"], usual: T) => T | undefined,
): (cell: CellScalar) => Read<T> {
  const codes = new Map<string, TaughtSpelling["code"]>();
  for (const spelling of taught) {
    if (spelling.field === field && !codes.has(spelling.spelling)) codes.set(spelling.spelling, spelling.code);
  }
  return (cell) => {
    const { value, findings } = read(cell);
    if (codes.size > 0 && !isEmptyCell(cell) && !isDashCell(cell)) {
      const code = codes.get(normalise(cellText(cell)));
      const said = code === undefined ? undefined : meaning(code, value);
      if (said !== undefined) return { value: said, findings: [] };
    }
    return { value, findings: withTeachable(findings, NO_ANSWER, field, cellText(cell)) };
  };
}

/** «Да», «нет», «неизвестно»; undefined for a channel. */
export function answerOf(code: TaughtSpelling["code"]): boolean | null | undefined {
  if (code === "yes") return true;
  if (code === "no") return false;
  return code === "unknown" ? null : undefined;
}

function withTeachable(
  findings: readonly Finding[],
  codes: ReadonlySet<string>,
  field: GraduateField,
  spelling: string,
): readonly Finding[] {
  // Of a cell of nothing but dots no normalised form is left to teach; a diagnosis is not to be
  // copied into «Настройки КПЭ»: «да» or «нет» belongs into its cell (rulings 31).
  const canBeTaught = normalise(spelling) !== "" && !isPrivate(spelling);
  if (!canBeTaught || !findings.some(({ code }) => codes.has(code))) return findings;
  return findings.map((finding) =>
    codes.has(finding.code) ? { ...finding, teachable: { field, spelling } } : finding,
  );
}
