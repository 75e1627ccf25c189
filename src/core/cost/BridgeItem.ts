/** Plan and actual of one item. Money a unit; quantities may be negative (returns). */
export interface BridgeItem {
  readonly planQuantity: number;
  readonly planPrice: number;
  readonly planCost: number;
  readonly planRate: number;
  readonly actualQuantity: number;
  readonly actualPrice: number;
  readonly actualCost: number;
  readonly actualRate: number;
}

/** What moved an item's revenue (or margin, where costs are given) from plan to actual; plan plus all effects is actual. */
export interface BridgeEffects {
  readonly plan: number;
  readonly price: number;
  readonly volume: number;
  readonly mix: number;
  readonly new: number;
  readonly discontinued: number;
  readonly cost: number;
  readonly fx: number;
  readonly actual: number;
}
