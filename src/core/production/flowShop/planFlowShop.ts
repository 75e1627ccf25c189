import { bestFlowShop } from "./bestFlowShop";
import { makespanOf } from "./finishTimes";
import { rootBound } from "./flowShopBound";
import type { FlowShopPlan } from "./FlowShopPlan";
import { isJohnsonCase, johnsonOrder } from "./johnsonOrder";
import { nehOrder } from "./nehOrder";

/** Jobs through machines in a line. */
export interface FlowShopInput {
  /** A row a job, a column a machine in the order of the line. */
  readonly times: readonly (readonly number[])[];
  readonly method: "optimal" | "johnson" | "neh";
}

/** An order of the jobs by the method asked for, with what no order can beat. */
export function planFlowShop({ times, method }: FlowShopInput): FlowShopPlan {
  if (method === "optimal") return bestFlowShop(times);
  const order = method === "johnson" ? johnsonOrder(times) : nehOrder(times);
  const makespan = makespanOf(times, order);
  if (isJohnsonCase(times)) return { order, makespan, bound: makespanOf(times, johnsonOrder(times)) };
  return { order, makespan, bound: Math.min(makespan, rootBound(times)) };
}
