import type { StockDemand } from "../../core/inventory/service/StockDemand";
import type { ServiceGoal } from "../../core/inventory/ServiceGoal";
import { eachItem } from "./eachItem";
import { type GoalArguments, readServiceGoals } from "./readServiceGoals";
import { type DemandArguments, type DemandDefaults, readStockDemand } from "./readStockDemand";
import { writeVector } from "./writeVector";

type StockCalculation = (demand: StockDemand, goal: ServiceGoal) => number;

/** Reads one item or a list of items; `answer` gives the calculation's number for each, lying as the list did. */
export function readStockItems(
  given: DemandArguments & GoalArguments,
  defaults: DemandDefaults = {},
): { answer(calculate: StockCalculation): unknown[][] } {
  const { serviceTarget, serviceType, orderQuantity, holdingCost } = given;
  const { count, direction, demandOf } = readStockDemand(
    given,
    [...[serviceTarget, serviceType, orderQuantity, holdingCost]],
    defaults,
  );
  const goalOf = readServiceGoals(given, count);
  return {
    answer: (calculate) =>
      writeVector(
        eachItem(count, (item) => calculate(demandOf(item), goalOf(item))),
        direction,
      ),
  };
}
