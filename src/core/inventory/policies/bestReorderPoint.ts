import { fallingRoot } from "../service/fallingRoot";
import type { NormalPosition } from "./normalPosition";

/** The reorder point of least cost for an order quantity: G(r) = G(r + Q). */
export function bestReorderPoint(position: NormalPosition, quantity: number): number {
  const difference = (reorderPoint: number): number =>
    position.cost(reorderPoint) - position.cost(reorderPoint + quantity);
  return fallingRoot(difference, position.best - quantity, position.best);
}
