import { DomainError } from "../../DomainError";
import { reorderPoint } from "../reorderPoint";
import type { ServiceGoal } from "../ServiceGoal";
import { expectedDemand } from "./expectedDemand";
import type { StockDemand } from "./StockDemand";

/** Levels of a min-max rule, units of stock position. */
export interface MinMaxLevels {
  /** Order when the position is here or below. */
  readonly min: number;
  /** Order up to here. */
  readonly max: number;
}

/** What decides the levels. */
export interface MinMaxInput {
  readonly demand: StockDemand;
  /** What the safety stock must achieve, or the safety stock itself, units. */
  readonly protection: ServiceGoal | { readonly safetyStock: number };
  /** Size of an order: units, or periods of expected demand. */
  readonly order: { readonly units: number } | { readonly coverPeriods: number };
}

/** Min = reorder point, max = min + order quantity, or + the demand of a cover. Silver, Pyke & Thomas (2017), section 6.4 ((s, S) system). */
export function minMaxLevels({ demand, protection, order }: MinMaxInput): MinMaxLevels {
  const perPeriod = expectedDemand(demand);
  // A blank cell of a list is neither a quantity nor a cover.
  if ("coverPeriods" in order && order.coverPeriods === 0) throw new DomainError("invalid", "inventory.minmax.size");
  const quantity = "units" in order ? order.units : order.coverPeriods * perPeriod;
  const min =
    "safetyStock" in protection
      ? perPeriod * (demand.leadTime + demand.reviewPeriod) + protection.safetyStock
      : reorderPoint(demand, protection.type === "cycle" ? protection : { ...protection, orderQuantity: quantity });
  return { min, max: min + quantity };
}
