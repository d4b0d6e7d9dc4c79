import type { PaneActions } from "../../pane/view-props";
import type { Savings } from "./use-saving";

/** What the pieces of «Проверка» act with. */
export interface PartTools {
  readonly actions: PaneActions;
  readonly savings: Savings;
}
