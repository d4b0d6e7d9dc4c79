import { serialOf, type Serial } from "../registry/date";

/** Today by the officer's clock, the last resort for отчётная дата. */
export function today(): Serial {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
