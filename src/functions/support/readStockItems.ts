import { answerItems } from "./answerItems";
import { type GoalArguments, readServiceGoals } from "./readServiceGoals";
import { type DemandArguments, type DemandDefaults, readStockDemand } from "./readStockDemand";
import type { StockRequest } from "./workers/stockTasks";
import type { Task } from "./workers/Task";
import { writeVector } from "./writeVector";

/** Reads one item or a list of items; `answer` gives the task's number for each, lying as the list did: at once, or where that is much work as a promise. */
export function readStockItems(
  given: DemandArguments & GoalArguments,
  defaults: DemandDefaults = {},
): { answer(task: Task<StockRequest, number>): unknown[][] | Promise<unknown[][]> } {
  const { serviceTarget, serviceType, orderQuantity, holdingCost } = given;
  const others = [serviceTarget, serviceType, orderQuantity, holdingCost];
  const { count, direction, demandOf } = readStockDemand(given, others, defaults);
  const goalOf = readServiceGoals(given, count);
  const requests = Array.from({ length: count }, (_, item) => ({ demand: demandOf(item), goal: goalOf(item) }));
  return { answer: (task) => answerItems(task, requests, (results) => writeVector(results, direction)) };
}
