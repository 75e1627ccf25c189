import {
  newsvendorPlan,
  type NewsvendorInput,
  type NewsvendorPlan,
} from "../../../core/inventory/newsvendor/newsvendorPlan";
import { reorderPoint } from "../../../core/inventory/reorderPoint";
import { safetyStock } from "../../../core/inventory/safetyStock";
import type { ServiceGoal } from "../../../core/inventory/ServiceGoal";
import { minMaxLevels, type MinMaxInput, type MinMaxLevels } from "../../../core/inventory/service/minMaxLevels";
import { serviceFactor } from "../../../core/inventory/service/serviceFactor";
import type { StockDemand } from "../../../core/inventory/service/StockDemand";
import type { Task } from "./Task";

/** An item whose stock is asked for. */
export interface StockRequest {
  readonly demand: StockDemand;
  readonly goal: ServiceGoal;
}

/** Microseconds of a quantile, by the special functions that it takes. */
const quantile = { closed: 2, gamma: 20, compound: 60 };
/** How many quantiles a goal takes as much time as. */
const times: Record<ServiceGoal["type"], number> = { cycle: 1, fill: 2, filllost: 2, fillexact: 5, b1: 4, b2: 1 };

function milliseconds(demand: StockDemand, type: ServiceGoal["type"]): number {
  const word = "errors" in demand ? "empirical" : demand.distribution;
  const isClosed = word === "normal" || word === "lognormal" || word === "empirical";
  if (isClosed) return (quantile.closed * times[type]) / 1000;
  if (word !== "compound") return (quantile.gamma * times[type]) / 1000;
  // A mixture has a part for each number of demands; its peaks are looked for one by one.
  const parts = 1 + demand.leadTime + demand.reviewPeriod;
  return (quantile.compound * parts * (type === "b1" ? 8 : times[type])) / 1000;
}

const stockTask = (
  name: string,
  calculate: (demand: StockDemand, goal: ServiceGoal) => number,
): Task<StockRequest, number> => ({
  name,
  run: ({ demand, goal }) => calculate(demand, goal),
  milliseconds: ({ demand, goal }) => milliseconds(demand, goal.type),
});

/** What the stock functions ask of every item. */
export const stockTasks = {
  safetyStock: stockTask("safetyStock", safetyStock),
  reorderPoint: stockTask("reorderPoint", reorderPoint),
  serviceFactor: stockTask("serviceFactor", serviceFactor),
  minMax: {
    name: "minMaxLevels",
    run: minMaxLevels,
    milliseconds: ({ demand, protection }) =>
      "safetyStock" in protection ? 0.001 : milliseconds(demand, protection.type),
  } as Task<MinMaxInput, MinMaxLevels>,
  // Tables and uniform sums of many periods are added up anew for each item.
  newsvendor: {
    name: "newsvendorPlan",
    run: newsvendorPlan,
    milliseconds: ({ demand: { distribution, leadTime } }) =>
      distribution === "normal" || distribution === "lognormal" ? 0.003 : leadTime === 0 ? 0.03 : 0.05 * (1 + leadTime),
  } as Task<NewsvendorInput, NewsvendorPlan>,
} as const;
