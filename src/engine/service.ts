/** Military service by conscription: whether it is over and since when (spec: risk C.3 R6, rulings 9e). */
import type { Channel } from "../registry/channel";
import { addMonths, type Serial } from "../registry/date";
import type { Graduate } from "../registry/graduate";

/** «none» also where there is nothing to tell that somebody has served. */
export interface Service {
  readonly state: "none" | "serving" | "ended";
  /** The last day, typed or reckoned from the start; null when it is not known. */
  readonly end: Serial | null;
  /** Typed as a month or a year, or reckoned from the start. */
  readonly approximate: boolean;
}

const NONE: Service = { state: "none", end: null, approximate: false };

/**
 * The service as it stands on D. An end date wins over the start plus the
 * length of service; «отслужил» means it is over whatever the dates. Without
 * any date a conscript is serving. A start under a contract is not the start of
 * conscription.
 */
export function serviceOf(
  { serviceCompleted, serviceStart, serviceEnd }: Graduate,
  channel: Channel | null,
  asOf: Serial,
  conscriptionMonths: number,
): Service {
  const typed = serviceEnd === null ? null : serviceEnd.serial;
  const approximate = serviceEnd?.precision !== "day";
  if (serviceCompleted) {
    const end = typed !== null && typed <= asOf ? typed : null;
    return { state: "ended", end, approximate };
  }
  const reckoned =
    serviceStart === null || channel === "contract" ? null : addMonths(serviceStart.serial, conscriptionMonths);
  const end = typed ?? reckoned;
  if (end !== null && end <= asOf) return { state: "ended", end, approximate };
  return channel === "conscript" ? { state: "serving", end, approximate } : NONE;
}
