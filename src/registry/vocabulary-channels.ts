/**
 * What people type for each employment channel: data, matched by the intake
 * after normalisation (spec: workbooks D.2, rulings 2, 3, 9, 18, 21, 22).
 */
import type { ChannelEntry } from "./channel-entry";
import { OTHER_ENTRIES } from "./vocabulary-channels-other";
import { SERVICE_AND_STUDY_ENTRIES } from "./vocabulary-channels-service";
import { WORK_ENTRIES } from "./vocabulary-channels-work";

/** All spellings of all channels. */
export const CHANNEL_ENTRIES: readonly ChannelEntry[] = [
  ...WORK_ENTRIES,
  ...SERVICE_AND_STUDY_ENTRIES,
  ...OTHER_ENTRIES,
];
