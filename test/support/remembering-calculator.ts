import type { Reckoned, ReckonRequest, UnderstoodListener } from "../../src/app/calculator";
import { PageCalculator } from "../../src/app/page-calculator";

/**
 * The calculation depends on its request alone: what was calculated of a
 * workbook need not be once more. For tests that write the same report many times.
 */
export class RememberingCalculator extends PageCalculator {
  private readonly known = new Map<string, Promise<Reckoned>>();

  /** As the calculation itself; of an equal request what it gave before. */
  override reckon(request: ReckonRequest, onUnderstood: UnderstoodListener): Promise<Reckoned> {
    const key = JSON.stringify(request);
    const before = this.known.get(key);
    if (before !== undefined) {
      onUnderstood();
      return before;
    }
    const reckoned = super.reckon(request, onUnderstood);
    this.known.set(key, reckoned);
    return reckoned;
  }
}
