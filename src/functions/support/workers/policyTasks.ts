import {
  exchangePoint,
  type ExchangePoint,
  type ExchangeRequest,
} from "../../../core/inventory/exchange/exchangePoint";
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
} as const;
