import {
  exchangePoint,
  type ExchangePoint,
  type ExchangeRequest,
} from "../../../core/inventory/exchange/exchangePoint";
import type { ReorderPolicy } from "../../../core/inventory/policies/ReorderInput";
import { reorderPolicy, type ReorderRequest } from "../../../core/inventory/policies/reorderPolicy";
import type { SsPolicy } from "../../../core/inventory/policies/SsInput";
import { ssPolicy, type SsRequest } from "../../../core/inventory/policies/ssPolicy";
import type { Task } from "./Task";

/** What the functions of stock policies ask that may take long. */
export const policyTasks = {
  // A point of the curve holds all items. Balancing finds the stock of every item some ten times; only the normal has it in closed form.
  exchange: {
    name: "exchangePoint",
    run: exchangePoint,
    milliseconds: ({ items, rule }) =>
      items.length * (items[0]?.protection.distribution === "normal" ? 0.005 : 0.05) * (rule === "balanced" ? 6 : 1),
  } as Task<ExchangeRequest, ExchangePoint>,
  // In whole units the cost is found at every position between the reorder point and the highest one.
  reorder: {
    name: "reorderPolicy",
    run: reorderPolicy,
    milliseconds: ({ method, mean, orderCost, holdingCost }) =>
      method === "poisson" ? 0.05 + 0.005 * Math.sqrt((2 * orderCost * mean) / holdingCost) : 0.02,
  } as Task<ReorderRequest, ReorderPolicy>,
  // The steps from s to S are walked for each S that is tried, but some thousands at most.
  orderUpTo: {
    name: "ssPolicy",
    run: ssPolicy,
    milliseconds: ({ protection, orderCost, holdingCost }) => {
      const steps = Math.min(4000, Math.sqrt((2 * orderCost * protection.mean) / holdingCost) + protection.mean);
      return 0.5 + 0.02 * steps + 1e-5 * steps ** 2;
    },
  } as Task<SsRequest, SsPolicy>,
} as const;
