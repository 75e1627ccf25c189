/** A stage of a serial chain as Clark and Scarf see it. */
export interface EchelonStage {
  /** Cost of holding a unit here or anywhere below, over that of holding it one stage up; more than 0. */
  readonly echelonHoldingCost: number;
  /** Mean and standard deviation of demand over the stage's lead time, in units. */
  readonly mean: number;
  readonly deviation: number;
}

/** A serial chain, the stage at the customers first. */
export interface SerialChain {
  readonly stages: readonly EchelonStage[];
  /** Cost of a unit owed to customers for a period, and of holding it at the last stage: what a unit short there costs in all. */
  readonly shortCost: number;
}

/** Echelon base-stock levels of a chain, the stage at the customers first, and the cost a period under them. */
export interface SerialPlan {
  readonly levels: readonly number[];
  readonly cost: number;
}
