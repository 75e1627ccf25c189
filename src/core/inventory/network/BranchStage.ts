/** A stage and what hangs from it, as the dynamic programme over service times sees it: whole units of time. */
export interface BranchStage {
  readonly processing: number;
  /** Cost of the safety stock that covers one unit of net replenishment time. */
  readonly stockCost: number;
  /** Square roots of 0, 1, 2 ... */
  readonly roots: readonly number[];
  readonly lowIn: number;
  readonly highIn: number;
  readonly lowOut: number;
  readonly highOut: number;
  /** Cost of the branches of suppliers for each inbound service time from lowIn on. */
  readonly inCosts: readonly number[];
  /** Cost of the branches of customers for each outbound service time from lowOut on. */
  readonly outCosts: readonly number[];
}
