import type { CalculationModel } from "./model/CalculationModel";
import type { CustomFunctionCalls } from "./services/CustomFunctionCalls";

/**
 * Makes the workbook look as Excel does to a batch: native results are there at once, custom functions may still be
 * under way. So a batch waits for the calculation, but never for an answer that the add-in itself owes.
 */
export class CalculationGate {
  constructor(
    private readonly calculation: CalculationModel,
    private readonly calls: CustomFunctionCalls,
  ) {}

  /** undefined: results are up to date, or only custom functions are awaited. */
  settle(): Promise<void> | undefined {
    return this.mustWait ? this.wait() : undefined;
  }

  private get mustWait(): boolean {
    return this.calculation.isBusy && !this.calls.arePending;
  }

  private async wait(): Promise<void> {
    while (this.mustWait) await Promise.race([this.calculation.settled(), this.calls.untilNextStart()]);
  }
}
