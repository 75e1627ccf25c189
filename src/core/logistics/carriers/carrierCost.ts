import { DomainError } from "../../DomainError";
import { coverageFactor } from "../../inventory/network/coverageFactor";
import type { CarrierCost, CarrierLane, CarrierOption } from "./CarrierOption";

/**
 * Total cost of an option a year: freight, and the holding of cycle stock (half a lot), safety stock and goods in transit.
 * Baumol & Vinod (1970), An inventory theoretic model of freight transport demand; Chopra & Meindl, Supply Chain Management, chapter 14.
 * Error: a minimum a shipment, but no lot to count shipments by.
 */
export function carrierCost(option: CarrierOption, lane: CarrierLane): CarrierCost {
  const { demand, holdingCost, weightPerUnit } = lane;
  if (option.minimum > 0 && option.lot === 0)
    throw new DomainError("invalid", "logistics.carrier.minimum", { name: option.name });
  const shipments = option.lot > 0 ? demand / option.lot : 0;
  const freight = Math.max(demand * weightPerUnit * option.rate, shipments * option.minimum) + option.fixed;
  const daily = demand / lane.daysPerYear;
  const cycleStock = option.lot / 2;
  const inTransit = daily * option.transitDays;
  const safetyStock = safetyStockOf(option, lane, daily);
  const holding = (cycleStock + safetyStock + inTransit) * holdingCost;
  return { total: freight + holding, freight, cycleStock, safetyStock, inTransit, holding };
}

function safetyStockOf(option: CarrierOption, lane: CarrierLane, daily: number): number {
  const leadTime = option.transitDays + option.orderDays;
  if (lane.safetyRule === "none") return 0;
  if (lane.safetyRule === "half") return (daily * (leadTime + 1)) / 2;
  const spread = Math.hypot(Math.sqrt(leadTime) * lane.deviation, daily * option.transitDeviation);
  return coverageFactor(lane.service) * spread;
}
