import { useEffect, useState } from "react";
import type { CellDetail } from "../../../engine/cell-detail";
import type { PaneActions } from "../../pane/view-props";

/** Who stands behind a cell, so far as it is known. */
export interface CellDetailState {
  /** Null while nothing has come for this cell yet, and when `gone`. */
  readonly detail: CellDetail | null;
  /** That calculation is no longer known: it must be made anew. */
  readonly gone: boolean;
  /** Being asked for; a `detail` that is there meanwhile is the former calculation's. */
  readonly loading: boolean;
}

/** What came last, and what it was asked for. */
interface Answer {
  readonly reckoning: number;
  readonly cell: number;
  readonly detail: CellDetail | null;
}

/**
 * Asks for the people of a cell, again after every calculation. An answer that
 * comes after another cell was chosen is dropped. While a new calculation is
 * asked, the former answer stays, so that the focus is not lost from a list.
 */
export function useCellDetail(reckoning: number, cell: number, ask: PaneActions["detail"]): CellDetailState {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let wanted = true;
    const take = (detail: CellDetail | null): void => {
      if (wanted) setAnswer({ reckoning, cell, detail });
    };
    // A failure is told by the pane itself; here it means that there is nothing to show.
    ask(cell).then(take, () => {
      take(null);
    });
    return () => {
      wanted = false;
    };
  }, [reckoning, cell, ask]);
  if (answer?.cell !== cell) return { detail: null, gone: false, loading: true };
  const loading = answer.reckoning !== reckoning;
  return { detail: answer.detail, gone: !loading && answer.detail === null, loading };
}
