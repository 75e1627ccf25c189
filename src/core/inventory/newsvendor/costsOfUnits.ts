import { DomainError } from "../../DomainError";
import type { NewsvendorCosts } from "./NewsvendorCosts";

/** Underage and overage given as they are. */
export function costsOfUnits(underage: number, overage: number): NewsvendorCosts {
  if (!(underage > 0 && overage > 0))
    throw new DomainError("invalid", "inventory.newsvendor.rates", { underage, overage });
  return { underage, overage, margin: null };
}
