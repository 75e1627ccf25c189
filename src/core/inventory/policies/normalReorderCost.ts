import { normalPosition } from "./normalPosition";
import type { ReorderInput } from "./ReorderInput";

/** Exact cost a year of a reorder point and an order quantity (more than 0): Hadley & Whitin (1963), section 4-7; Zheng (1992), eq. 1. */
export function normalReorderCost(input: ReorderInput, reorderPoint: number, quantity: number): number {
  return (input.orderCost * input.mean) / quantity + normalPosition(input).average(reorderPoint, quantity);
}
