import { DomainError } from "../../DomainError";
import type { NewsvendorCosts } from "./NewsvendorCosts";

/** Underage and overage from what a unit sells for, costs, and brings when it is left over: p - c and c - v. */
export function costsOfPrices(price: number, cost: number, salvage: number): NewsvendorCosts {
  if (!(price > cost)) throw new DomainError("invalid", "inventory.newsvendor.price", { price, cost });
  if (!(salvage < cost)) throw new DomainError("invalid", "inventory.newsvendor.salvage", { salvage, cost });
  return { underage: price - cost, overage: cost - salvage, margin: price - cost };
}
